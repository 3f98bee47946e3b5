/** Reading, filling and marking sources with their selects; dragging targets onto them sets the same selects. */

import { changed, type PlayerWords } from '../player/exercise.ts';
import { shuffled } from '../player/shuffle.ts';
import type { Assignment } from './assign.ts';
import { draggable } from './drag.dom.ts';

export function readAssignment(root: HTMLElement): Assignment | null {
  const chosen = selects(root).flatMap(([source, select]) => (select.value === '' ? [] : [[source, select.value]]));
  return chosen.length === 0 ? null : (Object.fromEntries(chosen) as Assignment);
}

export function writeAssignment(root: HTMLElement, answer: Assignment): void {
  for (const [source, select] of selects(root)) select.value = answer[source] ?? '';
  showUsed(root);
}

/** Targets in a shuffled order, draggable onto what `zonesOf` gives for a source. */
export function startTargets(root: HTMLElement, seed: number, zoneOf: (source: string) => Element | null): void {
  const list = root.querySelector('.targets');
  if (!list) return;
  list.append(...shuffled([...list.children], seed));
  const order = [...list.children].map((child) => (child as HTMLElement).dataset['target'] ?? '');
  for (const [, select] of selects(root)) {
    const options = [...select.options];
    options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    select.append(...options);
    select.value = '';
  }
  for (const child of list.children) {
    const target = child as HTMLElement;
    draggable(
      target,
      () => selects(root).flatMap(([source]) => zoneOf(source) ?? []),
      (zone) => {
        const found = selects(root).find(([source]) => zoneOf(source) === zone);
        if (!found) return;
        found[1].value = target.dataset['target'] ?? '';
        showUsed(root);
        changed(root);
      },
    );
  }
  root.addEventListener('change', () => showUsed(root));
}

export function markAssignment(root: HTMLElement, correct: Assignment, answer: Assignment, words: PlayerWords): void {
  unmarkAssignment(root);
  for (const [source, select] of selects(root)) {
    const item = select.closest('.source');
    const right = answer[source] === correct[source];
    item?.classList.add(right ? 'right' : 'wrong');
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = right ? words.right : words.wrong;
    item?.append(note);
  }
}

export function unmarkAssignment(root: HTMLElement): void {
  for (const note of root.querySelectorAll('.source .note')) note.remove();
  for (const item of root.querySelectorAll('.source')) item.classList.remove('right', 'wrong');
}

export function selects(root: HTMLElement): readonly (readonly [source: string, select: HTMLSelectElement])[] {
  return [...root.querySelectorAll<HTMLElement>('.source')].flatMap((item) => {
    const select = item.querySelector('select');
    return select ? [[item.dataset['source'] ?? '', select] as const] : [];
  });
}

/** The words of a target as they stand on the page, without the letter it has on paper. */
export function wordsOfTarget(root: HTMLElement, id: string): readonly Node[] {
  const copy = root.querySelector(`.targets > li[data-target="${id}"]`)?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelector(':scope > .paper')?.remove();
  return [...(copy?.childNodes ?? [])];
}

/** A target that was used is dimmed, and still there to be used again. */
function showUsed(root: HTMLElement): void {
  const used = new Set(selects(root).map(([, select]) => select.value));
  for (const target of root.querySelectorAll<HTMLElement>('.targets > li')) {
    target.classList.toggle('used', used.has(target.dataset['target'] ?? ''));
  }
}
