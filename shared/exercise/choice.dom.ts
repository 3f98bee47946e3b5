/** Reading, filling, shuffling and marking the markup of choiceHtml. */

import { said } from '../player/said.ts';
import { shuffled } from '../player/shuffle.ts';

export function chosenIds(root: HTMLElement): readonly string[] {
  return inputs(root)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

export function choose(root: HTMLElement, ids: readonly string[]): void {
  for (const input of inputs(root)) input.checked = ids.includes(input.value);
}

export function shuffleOptions(root: HTMLElement, seed: number): void {
  const box = root.querySelector('.options');
  box?.append(...shuffled([...box.children], seed));
}

/** What to tell of the options of a list, by their ids. */
export function aboutParts(
  root: HTMLElement,
  list: string,
  parts: readonly { readonly id: string; readonly correct: boolean; readonly feedback: string }[],
): (id: string) => { readonly right: boolean; readonly feedback: Node | string } {
  return (id) => {
    const index = parts.findIndex((part) => part.id === id);
    const feedback = said(root, `${list}.${index}.feedback`, parts[index]?.feedback ?? '');
    return { right: parts[index]?.correct ?? false, feedback };
  };
}

/** Marks the chosen options; `about` tells of an option whether it is right and what to say of it. */
export function markChosen(
  root: HTMLElement,
  about: (id: string) => { readonly right: boolean; readonly feedback: Node | string },
  words: { readonly right: string; readonly wrong: string },
): void {
  unmarkAll(root);
  for (const input of inputs(root)) {
    if (!input.checked) continue;
    const { right, feedback } = about(input.value);
    const label = input.closest('label');
    label?.classList.add(right ? 'right' : 'wrong');
    const note = document.createElement('span');
    note.className = 'note';
    note.append(right ? words.right : words.wrong, ...(feedback === '' ? [] : [' ', feedback]));
    label?.querySelector('span')?.append(note);
  }
}

export function unmarkAll(root: HTMLElement): void {
  for (const note of root.querySelectorAll('.note')) note.remove();
  for (const label of root.querySelectorAll('label')) label.classList.remove('right', 'wrong');
}

function inputs(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('.options input')];
}
