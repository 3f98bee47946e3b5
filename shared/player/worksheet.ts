/** A sheet to write on: the exercises as they are before anybody answers. */

import { element } from './dom.ts';
import { printSheet } from './print.ts';
import type { Session } from './session.ts';

let blank: readonly HTMLElement[] = [];

/** Before the player brings any of them to life. */
export function keepBlank(): void {
  blank = [...document.querySelectorAll('.page')]
    .filter((page) => page.querySelector('.exercise'))
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>('h1, .test > h2, .exercise')].map(copy));
}

/** With room for who writes on it, and when. */
export function printWorksheet({ content: { text, title } }: Session): void {
  const line = (words: string) => [`${words} `, element('span', { class: 'paper line' }), ' '];
  const who = element('p', {}, ...line(text.certificateName), ...line(text.certificateDate));
  printSheet(element('h1', {}, title), who, ...blank.map(copy));
}

function copy(one: HTMLElement): HTMLElement {
  return one.cloneNode(true) as HTMLElement;
}
