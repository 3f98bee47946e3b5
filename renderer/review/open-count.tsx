/** How many threads are open in the programme, and in how many something is new, at the tab of Review. */

import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { useUnread } from './reading.ts';
import css from './review.module.css';
import { useSuggestedOn } from './use-suggestions.ts';
import { useOpenCount } from './use-threads.ts';

export function OpenCount(): ReactNode {
  const t = useText();
  const count = useOpenCount() + useSuggestedOn(null).length;
  const fresh = useUnread().size;
  return (
    <>
      {count > 0 && <span className={css.waiting}>{count}</span>}
      {fresh > 0 && <span className={css.fresh} role="img" aria-label={t('unread.count', { count: fresh })} />}
    </>
  );
}
