/** Video plays by itself; only its captions need help, in a folder on disk and in a frame that counts as nobody's origin. */

import { captionsPath } from '../../output/page/captions.ts';
import type { PlayerBlock } from '../../player/block.ts';
import { element } from '../../player/dom.ts';

declare global {
  /** WebVTT by the path of its file, filled by the scripts beside them. */
  var modulewrightCaptions: Record<string, string> | undefined;
}

export const player: PlayerBlock = {
  start(root) {
    const video = root.querySelector('video');
    const tracks = [...root.querySelectorAll('track')];
    if (location.protocol === 'file:') {
      // There every file is an origin of its own, and a track may only be of the page's (HTML 4.8.11.11.3).
      for (const track of tracks) fromScript(track);
    } else if (video && tracks.length > 0 && origin === 'null') {
      // A sandboxed frame may load captions only as another origin's, which the video must ask for.
      video.crossOrigin = 'anonymous';
      video.load();
    }
  },
};

/** Loads the script that carries a track's captions, and gives them to the track as a `data:` address. */
function fromScript(track: HTMLTrackElement): void {
  const path = track.getAttribute('src') ?? '';
  const script = element('script', { src: captionsPath(path) });
  script.addEventListener('load', () => {
    const text = globalThis.modulewrightCaptions?.[path];
    if (text !== undefined) track.src = `data:text/vtt;charset=utf-8,${encodeURIComponent(text)}`;
  });
  document.head.append(script);
}
