/** Flashcards inside a package: one card at a time, in a stack that is the list itself: what comes again goes to its end. */

import { element, onPress } from '../../player/dom.ts';
import { changed, type PlayerExercise, type PlayerWords } from '../../player/exercise.ts';
import { shuffled } from '../../player/shuffle.ts';
import type { Plain } from '../plain.ts';
import type { Flashcards, FlashcardsResponse } from './schema.ts';
import { flashcardsScoring } from './score.ts';

export const player: PlayerExercise<Plain<Flashcards>, FlashcardsResponse> = {
  ...flashcardsScoring,
  kept: true,
  start(root, data, seed, words) {
    const cards = stack(root);
    for (const [place, card] of (data.shuffle ? shuffled(cards, seed) : cards).entries()) {
      card.dataset['place'] = String(place);
      card.append(turner(root, card, data.cards.find(({ id }) => id === card.dataset['card'])?.back ?? '', words));
    }
    const known = element('p', { class: 'known' });
    // Filled in whenever a card goes; who fills it in has no words.
    known.dataset['words'] = words['progress'] ?? '';
    const restart = element('button', { type: 'button', class: 'button restart' }, words['restart'] ?? '');
    restart.addEventListener('click', () => {
      lay(root, {});
      go(root);
    });
    const verdict = element('div', { class: 'verdict' });
    for (const [rated, word] of [
      ['0', 'repeat'],
      ['1', 'knew'],
    ] as const) {
      const button = element('button', { type: 'button', class: `button ${word}` }, words[word] ?? '');
      onPress(button, () => {
        const card = onTop(root);
        if (!card) return;
        card.dataset['rated'] = rated;
        if (rated === '0') card.parentElement?.append(card);
        go(root);
      });
      verdict.append(button);
    }
    const list = root.querySelector('.cards');
    list?.before(element('div', { class: 'deck' }, known, restart));
    list?.after(
      verdict,
      element('p', { class: 'through', tabindex: '-1' }, words['done'] ?? ''),
      element('p', { class: 'hidden said', role: 'status' }),
    );
    lay(root, {});
  },
  read(root) {
    const rated = stack(root).flatMap((card): [string, 0 | 1][] => {
      const { card: id = '', rated: known } = card.dataset;
      return known === undefined ? [] : [[id, known === '1' ? 1 : 0]];
    });
    // Started over is an answer as well: it takes back what was kept.
    return rated.length === 0 && !root.dataset['touched'] ? null : Object.fromEntries(rated);
  },
  missing: (_data, answer, words) => Object.keys(answer).length === 0 && (words['chooseFirst'] ?? true),
  write: (root, _data, answer) => lay(root, answer),
  mark: () => undefined,
  unmark: (root) => lay(root, {}),
};

/** The button that turns a card; it lies over all of it, so that the whole card can be clicked. */
function turner(root: HTMLElement, card: HTMLElement, back: string, words: PlayerWords): HTMLElement {
  const front = card.querySelector('.front')?.id ?? '';
  const button = element('button', { type: 'button', class: 'turn', 'aria-describedby': front }, words['turn'] ?? '');
  button.addEventListener('click', () => {
    const turned = card.classList.toggle('turned');
    button.setAttribute('aria-expanded', String(turned));
    root.querySelector('.verdict')?.toggleAttribute('hidden', !turned);
    tell(root, turned ? back : '');
  });
  return button;
}

/** All cards: the known ones stay where they were, and those that come again are in the order they will come. */
function stack(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.cards > li')];
}

/** New cards come first, then those that come again. */
function onTop(root: HTMLElement): HTMLElement | undefined {
  return stack(root).find((card) => card.dataset['rated'] !== '1');
}

/** Lays the stack as an answer left it. */
function lay(root: HTMLElement, answer: FlashcardsResponse): void {
  const cards = [...stack(root)].sort((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']));
  for (const card of cards) {
    const known = answer[card.dataset['card'] ?? ''];
    if (known === undefined) delete card.dataset['rated'];
    else card.dataset['rated'] = String(known);
  }
  // An answer keeps the order its cards came in.
  const again = Object.keys(answer).flatMap((id) =>
    cards.filter(({ dataset: { card, rated } }) => card === id && rated === '0'),
  );
  root.querySelector('.cards')?.append(...cards, ...again);
  show(root);
}

/** After something was done: the next card, with the focus on it. */
function go(root: HTMLElement): void {
  root.dataset['touched'] = 'yes';
  show(root);
  const next = onTop(root)?.querySelector<HTMLElement>('.turn') ?? root.querySelector<HTMLElement>('.through');
  next?.focus({ preventScroll: true });
  tell(root, root.querySelector('.known')?.textContent ?? '');
  changed(root);
}

function show(root: HTMLElement): void {
  const top = onTop(root);
  const cards = stack(root);
  for (const card of cards) {
    card.hidden = card !== top;
    card.classList.remove('turned');
    card.querySelector('.turn')?.setAttribute('aria-expanded', 'false');
  }
  const known = root.querySelector<HTMLElement>('.known');
  if (known) {
    known.textContent = (known.dataset['words'] ?? '')
      .replace('{known}', String(cards.filter(({ dataset }) => dataset['rated'] === '1').length))
      .replace('{count}', String(cards.length));
  }
  const begun = cards.some(({ dataset }) => dataset['rated'] !== undefined);
  root.querySelector('.restart')?.toggleAttribute('hidden', !begun);
  root.querySelector('.verdict')?.setAttribute('hidden', '');
  root.querySelector('.through')?.toggleAttribute('hidden', top !== undefined);
}

function tell(root: HTMLElement, words: string): void {
  const said = root.querySelector('.said');
  if (said) said.textContent = words;
}
