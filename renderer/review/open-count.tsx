/** How many threads are open in the programme, at the tab of Review. */

import type { ReactNode } from 'react';
import css from './review.module.css';
import { useSuggestedOn } from './use-suggestions.ts';
import { useOpenCount } from './use-threads.ts';

export function OpenCount(): ReactNode {
  const count = useOpenCount() + useSuggestedOn(null).length;
  return count > 0 && <span className={css.waiting}>{count}</span>;
}
