/** What must be true of a round: no thread on words of others, no comment gone, and each suggested word somewhere. */

import { expect } from 'vitest';
import { stableJson } from '../../../shared/base/json.ts';
import { recordOf, type RecordId, type Records } from '../../../shared/records/record.ts';
import { standingOf } from '../../../shared/review/anchor.ts';
import type { Returned } from '../../../shared/review/return-file.ts';
import { suggestionsIn } from '../../../shared/review/suggestions/all.ts';
import type { Change } from '../../../shared/review/suggestions/change.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { textOf } from '../../../shared/review/texts.ts';
import { textIn, wordsIn, wordsOf } from './words.ts';
import type { Begun, Window } from './windows.ts';

interface Watched {
  readonly own: Set<string>;
  /** What stood in the programme beside them when the thread was begun. */
  readonly strangers: ReadonlySet<string>;
  readonly quote: string;
  /** Where it stood when it was last looked at. */
  pieces: readonly string[];
}

/** What changed the programme: a hand that edits it; a return; a suggestion that was accepted, with what it may have brought. */
export type By = 'hand' | 'elsewhere' | ReadonlySet<string>;

export class Watch {
  readonly #threads = new Map<RecordId, Watched>();
  /** Words that the programme had at any time: whoever takes them out has seen them. */
  readonly #had = new Set<string>();
  readonly #decided = new Set<string>();
  /** Those it had when it was last looked at. */
  #now: ReadonlySet<string> = new Set();

  begin(id: RecordId, { records, record, start, end }: Begun): void {
    if (this.#threads.has(id)) return;
    const quote = textIn(records.get(record)).slice(start, end);
    const own = new Set(wordsIn(quote));
    const strangers = new Set([...wordsOf(records)].filter((word) => !own.has(word)));
    this.#threads.set(id, { own, strangers, quote, pieces: wordsIn(quote) });
  }

  /** The threads that a return brought are watched from then on. */
  came(table: Records, returned: Returned, person: string, windows: readonly Window[]): void {
    for (const { id } of returned.threads) {
      const begun = windows.flatMap((one) => one.begun).find(({ thread }) => thread === id);
      if (begun) this.begin(nameOf(person, id), begun);
    }
    this.#look(table, 'elsewhere');
  }

  changed(table: Records, by: By): void {
    for (const word of wordsOf(table)) this.#had.add(word);
    this.#look(table, by);
  }

  decided(words: readonly string[]): void {
    for (const word of words) this.#decided.add(word);
  }

  #look(table: Records, by: By): void {
    const now = wordsOf(table);
    for (const [id, watched] of this.#threads) {
      const { own, strangers, quote } = watched;
      const anchor = recordOf(table, 'thread', id)?.data.anchor;
      if (!anchor) throw new Error(`the thread ${id} is gone`);
      const { range } = anchor;
      const standing = standingOf(table, anchor);
      expect([id, range && (range.first ?? range.quote)]).toEqual([id, quote]);
      if (standing.is !== 'words' || !range) {
        expect([id, standing.is]).toEqual([id, 'lost']);
        continue;
      }
      const whole = textOf(standing.record, range.field)?.text ?? '';
      const text = whole.slice(range.start, range.end);
      const pieces = text.trim().split(' ');
      const isTheirs = (piece: string | undefined): boolean =>
        piece !== undefined && (own.has(piece) || (typeof by !== 'string' && by.has(piece)));
      // What stands instead of some of them is theirs, whatever stands beside them is not.
      const isEdge = (at: 0 | -1): boolean => isTheirs(pieces.at(at)) || !whole.includes(watched.pieces.at(at) ?? '');
      // Taken over what others wrote, a change brings back words that went, or stand elsewhere by now: these came in place of those.
      const isBack = (piece: string): boolean =>
        typeof by !== 'string' && by.has(piece) && (!this.#now.has(piece) || isTwice(table, piece));
      const isWrong = (piece: string): boolean =>
        (strangers.has(piece) && !own.has(piece) && !isBack(piece)) || wordsIn(piece)[0] !== piece;
      const wrong = pieces.filter(isWrong);
      const isRight = pieces.some(isTheirs) && (by === 'elsewhere' || (isEdge(0) && isEdge(-1)));
      const told = { id, by: typeof by === 'string' ? by : 'accepted', text, was: watched.pieces.join(' ') };
      expect({ ...told, wrong, isRight }).toEqual({ ...told, wrong: [], isRight: true });
      // What was written between its words is of them from then on.
      for (const piece of pieces) own.add(piece);
      watched.pieces = pieces;
    }
    this.#now = now;
  }

  /** What was in these returns and is nowhere in the programme. */
  losses(table: Records, returns: readonly Returned[]): readonly string[] {
    return [...lostComments(table, returns), ...this.#lostWords(table, returns)];
  }

  #lostWords(table: Records, returns: readonly Returned[]): readonly string[] {
    const open = new Set(suggestionsIn(table).all.flatMap((one) => changesOf(one, table).flatMap(sayable(table))));
    const now = wordsOf(table);
    const isSomewhere = (word: string): boolean =>
      [now, this.#had, this.#decided, open].some((place) => place.has(word));
    return standing(
      returns.flatMap(({ by, request, suggestions }) =>
        suggestions.map((one) => ({ key: nameOf(personIn(by.id, request), one.id ?? one.target), one })),
      ),
    ).flatMap(({ key, versions }) => {
      const missing = versions.map(({ before, after }) => {
        const had = new Set(wordsIn(before));
        return wordsIn(after).filter((word) => !had.has(word) && !isSomewhere(word));
      });
      return missing.every((words) => words.length > 0) ? [`${key}: ${missing.join(' or ')}`] : [];
    });
  }
}

function isTwice(table: Records, word: string): boolean {
  const texts = [...table.all()].flatMap((record) => (record.kind === 'block' ? wordsIn(textIn(record)) : []));
  return texts.indexOf(word) !== texts.lastIndexOf(word);
}

function lostComments(table: Records, returns: readonly Returned[]): readonly string[] {
  return standing(
    returns.flatMap(({ by, request, comments }) =>
      comments.map((one) => ({ key: nameOf(personIn(by.id, request), one.id), one })),
    ),
  ).flatMap(({ key, versions }) => {
    const comment = recordOf(table, 'comment', key);
    const holder = table.get(comment?.parent ?? '');
    const isHeld = holder?.kind === 'thread' || holder?.kind === 'suggestion';
    return isHeld && versions.some(({ words }) => words === comment?.data.words) ? [] : [`comment ${key}`];
  });
}

/** The words of a change; one that joins or splits brings what was written at that place. */
export const sayable = (table: Records) => (change: Change) => {
  const edge = 'edge' in change ? recordOf(table, 'suggestion', change.edge.suggestion)?.data.after : null;
  return [...wordsIn(stableJson(change)), ...wordsIn(edge ?? null)];
};

/** Of each thing the versions that were said most often: one, but where somebody said it anew at two windows. */
function standing<T extends { readonly turn: number }>(all: readonly { readonly key: string; readonly one: T }[]) {
  const groups = Map.groupBy(all, ({ key }) => key);
  return [...groups].map(([key, group]) => {
    const last = Math.max(...group.map(({ one }) => one.turn));
    return { key, versions: group.flatMap(({ one }) => (one.turn === last ? [one] : [])) };
  });
}

/** Whoever has no key is somebody of their own. */
export function personIn(id: string, request: string | null): string {
  return request === null ? `unknown_${id}` : id;
}

export function nameOf(person: string, id: string): string {
  return id.startsWith(`${person}.`) ? id : `${person}.${id}`;
}
