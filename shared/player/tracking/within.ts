/** The page of one language of a package: what stands around it speaks to the platform. */

import type { Driver, Tracking } from './driver.ts';

export const tracking: Tracking = {
  open: (_content, window) => {
    try {
      return window.parent === window
        ? null
        : ((Reflect.get(window.parent, 'modulewrightDriver') as Driver | undefined) ?? null);
    } catch {
      // A page from a disk may not look around itself, and one that was put somewhere else finds nothing there.
      return null;
    }
  },
};
