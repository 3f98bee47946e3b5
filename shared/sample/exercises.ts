/** The exercises of the sample beyond the three basic types, each in as few words as it takes. */

import type { BlockData } from '../blocks/registry.ts';
import type { Test } from '../blocks/test/schema.ts';
import type { ChecklistRow } from '../exercises/checklist/schema.ts';
import { scoredStart, unscoredStart } from '../exercises/schema.ts';
import type { Piece, Serves } from './builder.ts';

interface Scored {
  readonly prompt: string;
  readonly correct: string;
  readonly incorrect: string;
  readonly points?: number;
  readonly attempts?: number;
  readonly serves: Serves;
}

interface Unscored {
  readonly prompt: string;
  /** Said to every answer. */
  readonly said: string;
  readonly serves?: Serves;
}

const idOf = (index: number) => `p${index + 1}`;

function scored({ prompt, correct, incorrect, points = 2, attempts = 2 }: Scored) {
  return { ...scoredStart, prompt, points, attempts, feedback: { correct, incorrect } };
}

function unscored({ prompt, said }: Unscored) {
  return { ...unscoredStart, prompt, feedback: { correct: said, incorrect: '' as const } };
}

function piece(data: BlockData, serves: Serves = {}): Piece {
  return { data, serves };
}

export function matching(
  source: Scored,
  pairs: readonly (readonly [left: string, right: string])[],
  distractors: readonly string[] = [],
): Piece {
  const parts = pairs.map(([left, right], index) => ({ id: idOf(index), left, right }));
  return piece(
    { ...scored(source), type: 'matching', partialCredit: true, pairs: parts, distractors: [...distractors] },
    source.serves,
  );
}

/** In the right order. */
export function ordering(source: Scored, ...items: readonly string[]): Piece {
  const parts = items.map((text, index) => ({ id: idOf(index), text }));
  return piece({ ...scored(source), type: 'ordering', partialCredit: false, items: parts }, source.serves);
}

/** Each category with what belongs into it. */
export function categories(source: Scored, ...sorted: readonly (readonly [name: string, ...items: string[]])[]): Piece {
  const items = sorted.flatMap(([, ...texts], category) =>
    texts.map((text) => ({ text, category: `c${category + 1}` })),
  );
  return piece(
    {
      ...scored(source),
      type: 'categories',
      partialCredit: true,
      categories: sorted.map(([text], index) => ({ id: `c${index + 1}`, text })),
      // In turns, so that the order of the page says nothing.
      items: items.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map((item, index) => ({ ...item, id: idOf(index) })),
    },
    source.serves,
  );
}

/** A blank is `[[answer|also accepted]]` where it is typed, `[[answer/wrong/wrong]]` where it is chosen. */
export function blanks(source: Scored, markup: string): Piece {
  const found = [...markup.matchAll(/\[\[(.+?)\]\]/g)].map(([, inner = ''], index) => {
    const [answer = '', ...wrong] = inner.split('/');
    return { number: index + 1, chosen: wrong.length > 0, accepted: answer.split('|'), distractors: wrong };
  });
  let number = 0;
  const text = markup.replace(/\[\[.+?\]\]/g, () => `[${++number}]`);
  return piece(
    {
      ...scored(source),
      type: 'fill-in-blanks',
      partialCredit: true,
      text,
      blanks: found,
      caseMatters: false,
      accentsMatter: false,
    },
    source.serves,
  );
}

export function numeric(source: Scored, low: number, high: number, unit: string): Piece {
  const accepted = { by: 'range' as const, low, high };
  return piece({ ...scored(source), type: 'numeric', accepted, units: [unit], unitAsked: false }, source.serves);
}

export function shortAnswer(source: Scored, ...accepted: readonly string[]): Piece {
  return piece(
    {
      ...scored(source),
      type: 'short-answer',
      accepted: [...accepted],
      caseMatters: false,
      accentsMatter: false,
      wildcards: false,
    },
    source.serves,
  );
}

/** Places by their upper left corner and size, in percent of the image; a leading `*` marks a right one. */
export function hotspot(
  source: Scored & { readonly image: string; readonly alt: string },
  ...spots: readonly (readonly [text: string, x: number, y: number, size: number, feedback: string])[]
): Piece {
  return piece(
    {
      ...scored(source),
      type: 'hotspot',
      partialCredit: false,
      image: source.image,
      alt: source.alt,
      multiple: false,
      spots: spots.map(([text, x, y, size, feedback], index) => ({
        id: idOf(index),
        text: text.replace(/^\*/, ''),
        x,
        y,
        width: size,
        height: size,
        correct: text.startsWith('*'),
        feedback,
      })),
    },
    source.serves,
  );
}

export function reflection(source: Unscored, model: string, ...criteria: readonly string[]): Piece {
  const parts = criteria.map((text, index) => ({ id: idOf(index), text }));
  return piece({ ...unscored(source), type: 'long-answer', leastWords: 30, model, criteria: parts }, source.serves);
}

export function worksheet(
  source: Unscored,
  ...rows: readonly (readonly [kind: ChecklistRow['kind'], text: string, note?: string])[]
): Piece {
  const parts = rows.map(([kind, text, note = ''], index) => ({ id: idOf(index), kind, text, note }));
  return piece({ ...unscored(source), type: 'checklist', rows: parts }, source.serves);
}

export function flashcards(source: Unscored, ...cards: readonly (readonly [front: string, back: string])[]): Piece {
  const parts = cards.map(([front, back], index) => ({ id: idOf(index), front, back }));
  return piece({ ...unscored(source), type: 'flashcards', shuffle: true, cards: parts }, source.serves);
}

/** Each statement with the advice for whoever is least sure of it, and the page that helps. */
export function confidence(
  source: Unscored & { readonly scale: readonly string[] },
  ...statements: readonly (readonly [text: string, advice: string, page: string])[]
): Piece {
  return piece(
    {
      ...unscored(source),
      type: 'confidence',
      statements: statements.map(([text, advice, page], index) => ({ id: idOf(index), text, advice, url: `#${page}` })),
      scale: source.scale.map((text, index) => ({ id: `s${index + 1}`, text })),
    },
    source.serves,
  );
}

export function survey(
  source: Unscored & { readonly scale: readonly string[] },
  ...statements: readonly string[]
): Piece {
  return piece(
    {
      ...unscored(source),
      type: 'likert',
      statements: statements.map((text, index) => ({ id: idOf(index), text })),
      scale: source.scale.map((text, index) => ({ id: `s${index + 1}`, text })),
    },
    source.serves,
  );
}

/** Draws from the bank with this id. */
export function test(source: Omit<Test, 'type' | 'tags' | 'goals' | 'shuffle' | 'minutes' | 'extension'>): Piece {
  return piece({ ...source, type: 'test', tags: [], goals: [], shuffle: true, minutes: null, extension: 50 });
}
