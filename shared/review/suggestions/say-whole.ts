/** A change in one sentence, its words included, for who reads or hears it without the page. */

import type { Say } from '../../words/typed.ts';
import { flatText } from '../texts.ts';
import type { Change } from './change.ts';
import { sayChange, sentenceOf } from './sentence.ts';

export function sayWhole(change: Change, say: Say, figure: (value: number) => string): string {
  const sentence = sentenceOf(change);
  if (sentence) return sayChange(sentence, say, figure);
  if (change.kind !== 'text' && change.kind !== 'format') return '';
  const [removed, added] = [flatText(change.removed), flatText(change.added)];
  if (change.kind === 'format') return say('review.says.format', { added });
  if (removed === '') return say('review.says.added', { added });
  return added === '' ? say('review.says.removed', { removed }) : say('review.says.replaced', { removed, added });
}
