/** Printing one part of the page: everything beside it stays off the paper, and a line says where it is from. */

import { element } from './dom.ts';

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
