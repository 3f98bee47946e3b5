/** One text as it was and as it became, side by side, with the words that went and those that came marked. */

import { useMemo, type ReactNode } from 'react';
import { withSigns } from '../../../shared/review/sign.ts';
import { wordHunks, type Hunk } from '../../../shared/review/word-diff.ts';
import css from './versions.module.css';

export function WordMarks({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const hunks = useMemo(() => wordHunks(before, after), [before, after]);
  return (
    <div className={css.pair}>
      <p data-content>{marked(before, hunks, 'del')}</p>
      <p data-content>{marked(after, hunks, 'ins')}</p>
    </div>
  );
}

function marked(text: string, hunks: readonly Hunk[], as: 'del' | 'ins'): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const hunk of hunks) {
    const [from, to] = as === 'del' ? [hunk.from, hunk.to] : [hunk.start, hunk.end];
    if (from === to) continue;
    const words = withSigns(text.slice(from, to));
    parts.push(
      withSigns(text.slice(at, from)),
      as === 'del' ? <del key={from}>{words}</del> : <ins key={from}>{words}</ins>,
    );
    at = to;
  }
  return [...parts, withSigns(text.slice(at))];
}
