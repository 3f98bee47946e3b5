/** How many threads are open in the programme, at the tab of Review. */

import type { ReactNode } from 'react';
import css from './review.module.css';
import { useOpenCount } from './use-threads.ts';

export function OpenCount(): ReactNode {
  const count = useOpenCount();
  return count > 0 && <span className={css.waiting}>{count}</span>;
}
