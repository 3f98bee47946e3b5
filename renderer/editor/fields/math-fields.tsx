/** Settings of a formula: its LaTeX, said to be wrong while it is, and how it is read aloud. */

import type { ReactNode } from 'react';
import { type MathBlock } from '../../../shared/blocks/math/schema.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import type { PatchBlock } from './patch-block.ts';
import { useFormula, useFormulaWords } from '../formula-view.tsx';

export function MathFields({
  data,
  patch,
}: {
  readonly data: MathBlock;
  readonly patch: PatchBlock<MathBlock>;
}): ReactNode {
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
