/** Long answer inside a package: words are counted, and once it is saved it stands beside what its author thought of. */

import { countWords } from '../../base/word-count.ts';
import { element } from '../../player/dom.ts';
import type { PlayerExercise, PlayerWords } from '../../player/exercise.ts';
import { said } from '../../player/said.ts';
import { printOnly } from '../../player/print.ts';
import type { Plain } from '../plain.ts';
import type { LongAnswer, LongAnswerResponse } from './schema.ts';
import { longAnswerScoring } from './score.ts';

/** Said to the exercise itself when its field was filled by script. */
const filled = 'filled';

export const player: PlayerExercise<Plain<LongAnswer>, LongAnswerResponse> = {
  ...longAnswerScoring,
  kept: true,
  start(root, data, _seed, words) {
    const review = reviewHtml(root, data, words);
    root.querySelector('fieldset')?.append(...review, element('p', { class: 'hidden shown', role: 'status' }));
    const follow = () => {
      const text = textOf(root)?.value ?? '';
      // A field prints only what fits into it, so that what is written stands beside it for paper.
      root.querySelector('.written')?.replaceChildren(text);
      const count = (words[data.leastWords > 0 ? 'countOf' : 'count'] ?? '').replace('{count}', `${countWords(text)}`);
      root.querySelector('.count')?.replaceChildren(count.replace('{least}', `${data.leastWords}`));
    };
    root.addEventListener('input', () => {
      root.dataset['touched'] = 'yes';
      follow();
    });
    root.addEventListener(filled, follow);
    follow();
  },
  actions(root, _data, words) {
    const button = element('button', { type: 'button', class: 'button' }, words['print'] ?? '');
    button.addEventListener('click', () => printOnly(root));
    return [button];
  },
  read(root) {
    const text = textOf(root)?.value.trim() ?? '';
    const review = reviewOf(root);
    const shown = review !== null && !review.hidden;
    // Emptied by hand is an answer as well: it takes back what was kept.
    if (text === '' && !shown && !root.dataset['touched']) return null;
    return { text, met: shown ? ticksOf(root).flatMap((tick) => (tick.checked ? [tick.value] : [])) : null };
  },
  missing: (_data, { text, met }, words) => text === '' && met === null && (words['writeFirst'] ?? true),
  write(root, _data, { text, met }) {
    const field = textOf(root);
    if (field) field.value = text;
    for (const tick of ticksOf(root)) tick.checked = met?.includes(tick.value) === true;
    // A draft after the first save shows again what had been shown.
    const review = reviewOf(root);
    if (review) review.hidden = met === null;
    root.dispatchEvent(new Event(filled));
  },
  mark(root, _data, _answer, words) {
    const review = reviewOf(root);
    if (!review?.hidden) return;
    review.hidden = false;
    // It stands above the button that brought it up.
    root.querySelector('.shown')?.replaceChildren(words['shown'] ?? '');
  },
  unmark(root) {
    const review = reviewOf(root);
    if (review) review.hidden = true;
    delete root.dataset['touched'];
    // Whoever calls this empties the fields next.
    queueMicrotask(() => root.dispatchEvent(new Event(filled)));
  },
};

function textOf(root: HTMLElement): HTMLTextAreaElement | null {
  return root.querySelector('textarea');
}

function reviewOf(root: HTMLElement): HTMLElement | null {
  return root.querySelector('.review');
}

function ticksOf(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('.review input')];
}

/** What the author thought of, out of sight until the learner has. It stands in no page that is read without script. */
function reviewHtml(
  root: HTMLElement,
  { model, criteria }: Plain<LongAnswer>,
  words: PlayerWords,
): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  const answer = said(root, 'model', model);
  if (typeof answer !== 'string' || answer.trim() !== '') {
    parts.push(element('p', { class: 'heading' }, words['model'] ?? ''), element('p', { class: 'model' }, answer));
  }
  if (criteria.length > 0) {
    const heading = element('p', { class: 'heading', id: `${root.id}criteria` }, words['criteria'] ?? '');
    const group = element('div', { role: 'group', 'aria-labelledby': heading.id }, heading);
    for (const [index, { id, text }] of criteria.entries()) {
      const tick = element('input', { type: 'checkbox', value: id });
      const criterion = element('span', {}, said(root, `criteria.${index}.text`, text));
      group.append(element('label', { class: 'option' }, tick, criterion));
    }
    parts.push(group);
  }
  if (parts.length === 0) return [];
  const review = element('div', { class: 'review' }, ...parts);
  review.hidden = true;
  return [review];
}
