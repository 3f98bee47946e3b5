/** Settings of a callout: what kind of aside it is. */

import type { ReactNode } from 'react';
import { calloutTones, type Callout } from '../../../shared/blocks/callout/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Callout>): ReactNode {
  const t = useText();
  return (
    <Select
      label={t('callout.tone')}
      value={data.tone}
      onChange={(tone) => patch({ tone })}
      options={calloutTones.map((id) => ({ id, label: t(`insert.${id}`) }))}
    />
  );
}
