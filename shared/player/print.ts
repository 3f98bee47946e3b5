/** Printing one part of the page: everything beside it stays off the paper, and a line says where it is from. */

import { element } from './dom.ts';

/** Prints what stands on no page. */
export function printSheet(...content: readonly HTMLElement[]): void {
  const sheet = element('section', { class: 'paper sheet' }, ...content);
  document.querySelector('main')?.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  printOnly(sheet);
}

export function printOnly(root: HTMLElement): void {
  const beside: Element[] = [];
  for (let at: Element = root; at !== document.body && at.parentElement; at = at.parentElement) {
    beside.push(...[...at.parentElement.children].filter((other) => other !== at));
  }
  for (const other of beside) other.classList.add('unprinted');
  const source = element('p', { class: 'paper source' }, document.title);
  root.before(source);
  addEventListener(
    'afterprint',
    () => {
      for (const other of beside) other.classList.remove('unprinted');
      source.remove();
    },
    { once: true },
  );
  print();
}
