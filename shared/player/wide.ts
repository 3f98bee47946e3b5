/** What is wider than the page scrolls sideways: words below say so, and keys reach it (WCAG 2.1.1). */

import { element } from './dom.ts';

export function watchWide(hint: string): void {
  const observer = new ResizeObserver((entries) => {
    for (const box of new Set(entries.map(({ target }) => target.closest<HTMLElement>(kinds)))) if (box) update(box);
  });
  for (const box of document.querySelectorAll<HTMLElement>(kinds)) {
    box.after(element('p', { class: 'goes-on', hidden: '' }, hint));
    box.addEventListener('scroll', () => atEnd(box), { passive: true });
    observer.observe(box);
    // Its own width may stay while what is in it grows.
    if (box.firstElementChild) observer.observe(box.firstElementChild);
  }
}

const kinds = '.table, .diagram, .formula, pre';

function update(box: HTMLElement): void {
  const wide = box.scrollWidth > box.clientWidth + 1;
  box.classList.toggle('sideways', wide);
  box.nextElementSibling?.toggleAttribute('hidden', !wide);
  if (wide) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
  atEnd(box);
}

function atEnd(box: HTMLElement): void {
  box.classList.toggle('at-end', Math.abs(box.scrollLeft) + box.clientWidth >= box.scrollWidth - 1);
}
