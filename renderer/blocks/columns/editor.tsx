/** Settings of columns: how wide each is, and which stands first. */

import type { ReactNode } from 'react';
import { columnRatios, type Columns } from '../../../shared/blocks/columns/schema.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Columns>): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <>
      <Select
        label={t('columns.ratio')}
        value={data.ratio}
        onChange={(ratio) => patch({ ratio })}
        options={columnRatios.map((id) => ({ id, label: t(`columns.${id}`) }))}
      />
      <Button
        onPress={() => {
          document.sealStep();
          patch({ children: data.children.toReversed() });
        }}
      >
        {t('columns.swap')}
      </Button>
    </>
  );
}
