/** Reading, filling and marking the markup of lineHtml. */

import { element } from '../player/dom.ts';
import type { PlayerWords } from '../player/exercise.ts';

export function readLine(root: HTMLElement): string | null {
  const text = field(root)?.value.trim() ?? '';
  return text === '' ? null : text;
}

export function writeLine(root: HTMLElement, text: string): void {
  const input = field(root);
  if (input) input.value = text;
}

export function markLine(root: HTMLElement, right: boolean, words: PlayerWords): void {
  unmarkLine(root);
  const line = root.querySelector('.answer');
  line?.classList.add(right ? 'right' : 'wrong');
  line?.append(element('span', { class: 'note' }, right ? words.right : words.wrong));
}

export function unmarkLine(root: HTMLElement): void {
  const line = root.querySelector('.answer');
  line?.classList.remove('right', 'wrong');
  line?.querySelector('.note')?.remove();
}

/** Enter in the only field means what the button does. */
export function answerOnEnter(root: HTMLElement): void {
  field(root)?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    root.querySelector<HTMLButtonElement>('.button.check')?.click();
  });
}

function field(root: HTMLElement): HTMLInputElement | null {
  return root.querySelector('.answer input');
}
