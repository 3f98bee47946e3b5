/** Loads something from the web once the learner presses for it, and says so when the platform does not let it in. */

import type { PlayerBlock } from '../../player/block.ts';
import { element } from '../../player/dom.ts';

export const player: PlayerBlock = {
  start(root, text) {
    const button = root.querySelector<HTMLButtonElement>('button');
    const says = root.querySelector('.asking');
    const standIn = root.querySelector<HTMLElement>('.stand-in');
    const { url = '', title = '' } = root.dataset;
    if (!button || !says || !standIn || !url.startsWith('https://')) return;
    const host = new URL(url).host;
    button.hidden = false;
    button.addEventListener('click', () => {
      if (!navigator.onLine) {
        says.textContent = text.embedOffline;
        return;
      }
      says.textContent = '';
      // Content of another origin keeps its own storage, which players need; content of ours would get at the platform.
      const own = new URL(url).origin === location.origin;
      const frame = element('iframe', {
        title,
        sandbox: `allow-scripts allow-forms allow-popups allow-presentation${own ? '' : ' allow-same-origin'}`,
        allow: 'fullscreen',
        referrerpolicy: 'strict-origin-when-cross-origin',
        tabindex: '0',
      });
      addEventListener('securitypolicyviolation', (event) => {
        // Browsers leave either the whole address or its origin in the report.
        if (event.effectiveDirective !== 'frame-src' || !url.startsWith(event.blockedURI) || !frame.isConnected) return;
        frame.remove();
        standIn.hidden = false;
        says.textContent = text.embedBlocked.replace('{host}', () => host);
      });
      frame.src = url;
      standIn.hidden = true;
      standIn.before(frame);
      button.hidden = true;
      frame.focus();
    });
  },
};
