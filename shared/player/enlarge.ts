/** Pictures larger than the page lets them be: by a tap, or by the button on them; Escape goes back. */

import type { LearnerText } from '../words/learner.ts';
import { element } from './dom.ts';

export function enlargePictures(text: LearnerText): void {
  const close = element('button', { type: 'button', class: 'button' }, text.close);
  const desk = element('div');
  const large = element('dialog', { class: 'enlarged' }, close, desk);
  // A tap anywhere leads back, as it led there.
  large.addEventListener('click', () => large.close());
  document.querySelector('main')?.append(large);
  for (const picture of document.querySelectorAll<HTMLImageElement>('.page figure.image img')) {
    const name = [text.enlarge, picture.alt].filter(Boolean).join(': ');
    const open = element('button', { type: 'button', class: 'enlarge', 'aria-label': name, title: text.enlarge }, '⤢');
    const show = (): void => {
      const copy = element('img', { src: picture.src, alt: picture.alt });
      desk.replaceChildren(copy);
      large.setAttribute('aria-label', name);
      large.showModal();
    };
    open.addEventListener('click', show);
    picture.addEventListener('click', show);
    // What is next to a diagram is the word that it goes on sideways.
    (picture.closest('.diagram') ?? picture).before(open);
  }
}
