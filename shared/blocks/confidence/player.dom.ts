/** Self-check inside a package: kept, never judged; then it says in words where the learner stands and what helps. */

import { element } from '../../player/dom.ts';
import { count } from '../../player/numbers.ts';
import type { PlayerExercise, PlayerWords } from '../../player/exercise.ts';
import { readRatings, writeRatings } from '../../exercise/rating.dom.ts';
import type { Plain } from '../plain.ts';
import type { Confidence, ConfidenceResponse } from './schema.ts';
import { confidenceScoring } from './score.ts';
import { standing } from './standing.ts';

export const player: PlayerExercise<Plain<Confidence>, ConfidenceResponse> = {
  ...confidenceScoring,
  kept: true,
  start(root, data) {
    root.querySelector('.rating')?.after(element('div', { class: 'standing', role: 'status' }));
    // What it says holds for what was saved.
    root.addEventListener('input', () => this.unmark(root, data));
  },
  read: readRatings,
  write: (root, _data, answer) => writeRatings(root, answer),
  mark(root, data, answer, words) {
    const { average, closest, lowest } = standing(data, answer);
    const said = (words['average'] ?? '')
      .replace('{average}', count(average, 1))
      .replace('{count}', String(data.scale.length))
      .replace('{point}', () => closest);
    const rest =
      lowest.length === 0
        ? [element('p', {}, words['top'] ?? '')]
        : [
            element('p', { class: 'lead' }, words['lowest'] ?? ''),
            element('ul', {}, ...lowest.map((statement) => adviceOn(root, statement, words))),
          ];
    root.querySelector('.standing')?.replaceChildren(element('p', {}, said), ...rest);
  },
  unmark: (root) => root.querySelector('.standing')?.replaceChildren(),
};

/** The advice as it stands on the page, with the page it leads to called by its name. */
function adviceOn(root: HTMLElement, { id }: Plain<Confidence>['statements'][number], words: PlayerWords): HTMLElement {
  const written = root.querySelector(`[data-advice="${id}"]`)?.cloneNode(true) as HTMLElement | undefined;
  if (!written) {
    const statement = root.querySelector(`[data-statement="${id}"] > p`)?.cloneNode(true);
    return element('li', {}, element('b', {}, ...(statement?.childNodes ?? [])));
  }
  const link = written.querySelector<HTMLAnchorElement>(':scope > a');
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const title = place?.querySelector('h1')?.textContent;
  if (link && title) link.textContent = (words['goTo'] ?? '').replace('{title}', () => title);
  // A page that was taken out of the module is no place to send anybody.
  else link?.remove();
  return written;
}
