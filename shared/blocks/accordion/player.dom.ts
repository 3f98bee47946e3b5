/** An accordion in a package: everything is open on paper, and afterwards as it was. */

import type { PlayerBlock } from '../../player/block.ts';

export const player: PlayerBlock = {
  start(root) {
    let opened: readonly HTMLDetailsElement[] = [];
    addEventListener('beforeprint', () => {
      opened = [...root.querySelectorAll('details')].filter((panel) => !panel.open);
      for (const panel of opened) panel.open = true;
    });
    addEventListener('afterprint', () => {
      for (const panel of opened) panel.open = false;
      opened = [];
    });
  },
};
