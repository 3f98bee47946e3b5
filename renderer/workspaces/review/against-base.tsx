/** Words as one side has them, with what it took away and put in since both were the same. */

import { useMemo, type ReactNode } from 'react';
import { wordHunks } from '../../../shared/review/word-diff.ts';
import css from './join.module.css';

export function AgainstBase({
  base,
  now,
  around,
}: {
  readonly base: string;
  readonly now: string;
  readonly around: { readonly before: string; readonly after: string };
}): ReactNode {
  const parts = useMemo(() => partsOf(base, now), [base, now]);
  return (
    <span className={css.words} data-content>
      {around.before}
      {parts}
      {around.after}
    </span>
  );
}

function partsOf(base: string, now: string): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to, start, end } of wordHunks(base, now)) {
    parts.push(now.slice(at, start));
    if (from < to) parts.push(<del key={`${start} del`}>{base.slice(from, to)}</del>);
    if (start < end) parts.push(<ins key={`${start} ins`}>{now.slice(start, end)}</ins>);
    at = end;
  }
  return [...parts, now.slice(at)];
}
