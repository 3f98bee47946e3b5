/** What a page says in short: its headings, each with the sentence that it begins with or the list that it holds. */

import { inlineText, type InlineNode } from '../../blocks/inline.ts';
import type { BlockData } from '../../blocks/registry.ts';

export interface KeyPoint {
  readonly words: string;
  /** A heading, or what stands below one. */
  readonly level: 0 | 1;
}

/** So many that they fit on a slide. */
const most = 9;
const longest = 140;

/**
 * An author who sets words in bold says what counts: those of a list stand for its items. Without any heading or list the first
 * sentences of the page are its points.
 */
export function keyPointsOf(blocks: readonly BlockData[]): readonly KeyPoint[] {
  const points: KeyPoint[] = [];
  let begins = true;
  for (const data of blocks) {
    if (data.type === 'heading') {
      points.push({ words: inlineText(data.children).trim(), level: 0 });
      begins = true;
    } else if (data.type === 'list-item' && data.depth === 0) {
      points.push({ words: shortOf(data.children), level: 1 });
      begins = false;
    } else if (data.type === 'paragraph' && begins) {
      points.push({ words: firstSentence(inlineText(data.children)), level: 1 });
      begins = false;
    }
  }
  const written = points.filter(({ words }) => words !== '');
  // Headings alone say more of a long page than its first sentences.
  const kept = written.length > most ? written.filter(({ level }) => level === 0) : written;
  return (kept.length > 1 ? kept : written).slice(0, most);
}

/** What is set in bold at its beginning, else its first sentence. */
function shortOf(children: readonly InlineNode[]): string {
  const [first] = children;
  const isBold = first && !('type' in first) && first.bold === true;
  const words = isBold ? first.text.trim().replace(/[.:]$/, '') : '';
  return words.length > 2 ? words : firstSentence(inlineText(children));
}

function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const end = /[.!?](?=\s+\p{Lu})/u.exec(plain);
  const sentence = end ? plain.slice(0, end.index + 1) : plain;
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))} …`;
}
