/** Settings of an image beside what is written and done on it: which file it is, and its width. */

import type { ReactNode } from 'react';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import { widths } from '../../../shared/blocks/widths.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Image>): ReactNode {
  const t = useText();
  const resource = useRecord('resource', data.resource);
  return (
    <>
      <p style={{ marginBottom: 14, overflowWrap: 'anywhere' }}>{resource ? resource.data.name : t('image.none')}</p>
      <Select
        label={t('image.width')}
        value={data.width}
        onChange={(width) => patch({ width })}
        options={widths.map((id) => ({ id, label: t(`image.${id}`) }))}
      />
    </>
  );
}
