/** A pattern for each kind of work, so that plots are read without colours: plain, dots, slashes, lines, a grid, backslashes. */

import type { ReactNode } from 'react';
import { workKinds, type WorkKind } from '../../../../shared/model/goals/schema.ts';
import css from './plots.module.css';

const strokes: Readonly<Record<WorkKind, string>> = {
  read: '',
  watch: 'M2 2h.01M6 6h.01',
  practise: 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4',
  discuss: 'M0 2h8M0 6h8',
  assess: 'M0 2h8M0 6h8M2 0v8M6 0v8',
  produce: 'M-2 6l4 4M0 0l8 8M6 -2l4 4',
};

export const fillOf = (kind: WorkKind): string => `url(#workload-${kind})`;

/** The definitions, once on the screen; plots and legends refer to them. */
export function KindPatterns(): ReactNode {
  return (
    <svg className={css.definitions} aria-hidden data-patterns>
      <defs>
        {workKinds.map((kind) => (
          <pattern key={kind} id={`workload-${kind}`} width={8} height={8} patternUnits="userSpaceOnUse">
            <rect width={8} height={8} className={css.base} data-kind={kind} />
            <path d={strokes[kind]} className={css.strokes} data-kind={kind} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function Swatch({ kind }: { readonly kind: WorkKind }): ReactNode {
  return (
    <svg className={css.swatch} width={14} height={14} aria-hidden>
      <rect width={14} height={14} rx={3} fill={fillOf(kind)} className={css.segment} />
    </svg>
  );
}
