/** Settings of a formula: its LaTeX, said to be wrong while it is, and how it is read aloud. */

import type { ReactNode } from 'react';
import { formulaHtml } from '../../../shared/blocks/math/formula.ts';
import { longestFormula, type MathBlock } from '../../../shared/blocks/math/schema.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import type { PatchBlock } from '../block-inspector.tsx';

export function MathFields({
  data,
  patch,
}: {
  readonly data: MathBlock;
  readonly patch: PatchBlock<MathBlock>;
}): ReactNode {
  const t = useText();
  const formula = formulaHtml(data.source, data.alt, true);
  const wrong = formula.ok || formula.error.code === 'formula.empty' ? null : formula.error;
  return (
    <>
      <TextField
        label={t('math.source')}
        hint={t('math.sourceHint')}
        multiline
        value={data.source}
        wrong={wrong && `${t(`checks.${wrong.code}`, wrong.params)} ${t(`checks.${wrong.code}.do`)}`}
        onChange={(source) => patch({ source: source.slice(0, longestFormula) })}
      />
      <TextField
        label={t('math.alt')}
        hint={t('math.altHint')}
        value={data.alt}
        onChange={(alt) => patch({ alt: alt.slice(0, 1000) })}
      />
    </>
  );
}
