/** Video plays by itself; only its captions need help in a frame that counts as nobody's origin. */

import type { PlayerBlock } from '../../player/block.ts';

export const player: PlayerBlock = {
  start(root) {
    const video = root.querySelector('video');
    const track = video?.querySelector('track');
    // A sandboxed frame may load captions only as another origin's, which the video must ask for (HTML 4.8.11.11.3).
    if (video && track && origin === 'null' && location.protocol !== 'file:') {
      video.crossOrigin = 'anonymous';
      video.load();
    }
  },
};
