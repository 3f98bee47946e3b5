/** No platform: a site keeps each learner's progress in their own browser, and tells nobody. */

import type { PackageContent } from '../../output/page/content.ts';
import type { Driver, Tracking } from './driver.ts';

export const tracking: Tracking = {
  open: (content, window) => web(content, () => window.localStorage),
};

/** Characters. Browsers give an origin some five million, and several modules may share it. */
const suspendLimit = 500_000;

/** Null where the browser keeps nothing for this page: in a sealed frame, or where a person forbade it. */
export function web({ id }: Pick<PackageContent, 'id'>, storage: () => Storage): Driver | null {
  const name = `modulewright ${id}`;
  const store = openStore(storage, name);
  if (!store) return null;
  let ended = false;
  return {
    suspendLimit,
    start: () => ({ suspended: store.getItem(name) ?? '', passMark: null }),
    tell({ suspended }) {
      if (ended) return false;
      try {
        store.setItem(name, suspended);
        return true;
      } catch {
        return false;
      }
    },
    pause: () => undefined,
    finish: () => (ended = true),
  };
}

function openStore(storage: () => Storage, name: string): Storage | null {
  try {
    const store = storage();
    store.setItem(`${name} tried`, '');
    store.removeItem(`${name} tried`);
    return store;
  } catch {
    return null;
  }
}
