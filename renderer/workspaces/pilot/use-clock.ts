/** The time on the wall, each second, and whether it passed unseen: a machine that slept, or whose clock was set forward. */

import { useEffect, useState } from 'react';

export interface Clock {
  readonly now: string;
  readonly gap: { readonly from: string; readonly to: string } | null;
}

/** A page that is not looked at is told the time once a minute. */
const unseen = 90_000;

export function useClock(): Clock {
  const [clock, setClock] = useState<Clock>(() => ({ now: new Date().toISOString(), gap: null }));
  useEffect(() => {
    const tick = (): void =>
      setClock(({ now: from, gap }) => {
        const to = new Date().toISOString();
        return { now: to, gap: Date.parse(to) - Date.parse(from) > unseen ? { from, to } : gap };
      });
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return clock;
}
