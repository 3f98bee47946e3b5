/** Settings of a formula: its LaTeX, said to be wrong while it is, and how it is read aloud. */

import type { ReactNode } from 'react';
import { type MathBlock } from '../../../shared/blocks/math/schema.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { useFormula, useFormulaWords } from '../../editor/formula-view.tsx';

export function Editor({ data, patch }: BlockEditorProps<MathBlock>): ReactNode {
  const t = useText();
  const wrong = useFormulaWords(useFormula(data.source, data.alt, true).wrong);
  return (
    <>
      <TextField
        label={t('math.source')}
        hint={t('math.sourceHint')}
        multiline
        value={data.source}
        wrong={wrong}
        onChange={(source) => patch({ source })}
      />
      <TextField label={t('math.alt')} hint={t('math.altHint')} value={data.alt} onChange={(alt) => patch({ alt })} />
    </>
  );
}
