/** Footnotes of word processors, encyclopaedias and web pages: a sign that leads to its note, and a note that leads back. */

import { footnoteNode } from '../../../shared/blocks/inline.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { plainWords } from './plain-words.ts';

/** Carries the words of a note through the sanitiser, to where its sign stood. */
export const footnoteAttribute = 'data-footnote';

const longestNote = limitOf(footnoteNode.shape.content);

export function markFootnotes(body: HTMLElement): void {
  const named = new Map<string, Element>();
  for (const element of body.querySelectorAll('[id], a[name]')) {
    for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element);
  }
  const notes = new Map<Element, string>();
  for (const sign of body.querySelectorAll('a[href*="#"]')) {
    const note = noteOf(sign, named.get(fragment(sign)));
    if (!note || sign.closest('pre, figcaption, caption')) continue;
    const words = notes.get(note) ?? noteWords(note);
    if (words === '' || words.length > longestNote) continue;
    notes.set(note, words);
    const mark = body.ownerDocument.createElement('span');
    mark.setAttribute(footnoteAttribute, words);
    const raised = sign.closest('sup');
    (raised && raised.textContent === sign.textContent ? raised : sign).replaceWith(mark);
  }
  for (const note of notes.keys()) removeWithList(note);
}

/** The note that a sign leads to, when it leads back to the sign and is words alone. */
function noteOf(sign: Element, target: Element | undefined): Element | null {
  if (!target) return null;
  const note = ['li, dd', 'div[id]', 'p'].map((kind) => target.closest(kind)).find((one) => one && !one.contains(sign));
  if (!note || note.querySelector('img, table, pre, iframe, video, audio')) return null;
  const names = new Set([sign, sign.parentElement].flatMap(namesOf));
  return [...note.querySelectorAll('a[href*="#"]')].some((link) => names.has(fragment(link))) ? note : null;
}

/** `^`, `[1]`, an arrow with what makes it text or a picture, or a letter. */
const backSign = /^(?:[\s^↑↩⤴[\]()\d]|\uFE0E|\uFE0F)*[a-z]?$/u;

/** The words with the addresses of their links, without what leads back. */
function noteWords(note: Element): string {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('.mw-cite-backlink, [data-footnote-backref]')) back.remove();
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const words = link.textContent ?? '';
    if (href.includes('#') && backSign.test(words)) link.remove();
    else if (/^(?:https?|mailto):/i.test(href) && !words.includes(href)) link.append(` (${href})`);
  }
  return plainWords(copy);
}

/** A list of notes that holds none any more goes with the line that parts it from the text. */
function removeWithList(note: Element): void {
  const list = note.parentElement;
  note.remove();
  if (list?.matches('div, ol, ul') && plainWords(list) === '' && !list.querySelector('img')) list.remove();
}

/** Browsers make an address of a place on the page whole when it is copied. */
function fragment(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.includes('#') ? href.slice(href.indexOf('#') + 1) : '';
}

function namesOf(element: Element | null): readonly string[] {
  return ['id', 'name'].flatMap((name) => element?.getAttribute(name) || []);
}
