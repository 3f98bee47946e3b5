/** What of a page can be commented on by choosing it from a list: each part, and each text of a part that has several. */

import { cut, type Choice } from './comment-dialog.dom.ts';
import type { Places } from './places.dom.ts';
import type { ReviewSession } from './session.dom.ts';

const longestName = 70;

export function choicesOf(session: ReviewSession, places: Places, root: HTMLElement, whole: string): readonly Choice[] {
  const seen = new Set([whole]);
  return session.data.parts.flatMap((part): readonly Choice[] => {
    const element = document.getElementById(part.element);
    if (seen.has(part.record) || !element || !root.contains(element)) return [];
    seen.add(part.record);
    const name = short(part.texts[0]?.text ?? element.querySelector('img')?.alt ?? element.innerText);
    const one = { name: name || '…', anchor: places.whole(part) };
    if (part.texts.length < 2) return [one];
    return [
      { ...one, name: session.fill('whole', { words: one.name }) },
      ...part.texts.map(({ field, text }) => ({ name: `– ${short(text)}`, anchor: places.text(part, field) })),
    ];
  });
}

function short(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > longestName ? `${cut(words, longestName)}…` : words;
}
