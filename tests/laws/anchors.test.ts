/** Anchors point at the words they were put on, through every edit, or say that they have lost them: never at others. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, type AnyRecord, type RecordId, type RecordTable } from '../../shared/records/record.ts';
import { anchorOn, standingOf } from '../../shared/review/anchor.ts';
import { followed, mapRange } from '../../shared/review/follow.ts';
import { textOf } from '../../shared/review/texts.ts';
import { beginThread } from '../../shared/review/threads.ts';
import { keyBetween } from '../../shared/store/order.ts';
import { moment, person, underReview } from '../support/review.ts';

/** A text whose characters know themselves, so that what became of each is known for certain. */
interface Known {
  readonly ids: readonly number[];
  readonly text: string;
}

interface Edit {
  readonly at: number;
  readonly gone: number;
  /** How many characters: each like no other, since one written anew in the place of its like is the like for any reader. */
  readonly came: number;
}

const edits = fc.record({
  at: fc.nat({ max: 200 }),
  gone: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  came: fc.nat({ max: 6 }),
});

const unlike = fc.uniqueArray(fc.integer({ min: 0x100, max: 0x2af }), { minLength: 2, maxLength: 60 }).map((codes) => {
  const text = codes.map((code) => String.fromCharCode(code)).join('');
  return { ids: codes, text };
});

const alike = fc.array(fc.constantFrom('a', 'b', ' '), { minLength: 2, maxLength: 40 }).map((letters) => ({
  ids: letters.map((_, index) => index),
  text: letters.join(''),
}));

/** What comes new has the number `born` and those that follow it. */
function edited({ ids, text }: Known, { at, gone, came }: Edit, born: number): Known {
  const from = at % (text.length + 1);
  const fresh = Array.from({ length: came }, (_, index) => born + index);
  return {
    ids: [...ids.slice(0, from), ...fresh, ...ids.slice(from + gone)],
    text:
      text.slice(0, from) + String.fromCharCode(...fresh.map((id) => 0xa000 + (id % 0x3000))) + text.slice(from + gone),
  };
}

const cases = (texts: fc.Arbitrary<Known>) =>
  fc.tuple(texts, fc.nat(), fc.nat(), edits).map(([known, a, b, edit]) => {
    const start = a % known.text.length;
    return { known, start, end: start + 1 + (b % (known.text.length - start)), edit };
  });

describe('the range of an anchor, through one edit', () => {
  it('holds the characters of it that are left, all of them and none that stood beside it', () => {
    fc.assert(
      fc.property(cases(unlike), ({ known, start, end, edit }) => {
        const own = new Set(known.ids.slice(start, end));
        const after = edited(known, edit, 10_000);
        const mapped = mapRange(known.text, after.text, { start, end });
        const left = after.ids.filter((id) => own.has(id));
        if (typeof mapped === 'string') {
          expect(left).toEqual([]);
          return;
        }
        const within = after.ids.slice(mapped.start, mapped.end);
        expect(within.filter((id) => own.has(id))).toEqual(left);
        expect(within.filter((id) => id < 10_000 && !own.has(id))).toEqual([]);
        expect(left.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is lost rather than on others, where like words stand side by side', () => {
    fc.assert(
      fc.property(cases(alike), ({ known, start, end, edit }) => {
        const after = edited(known, { ...edit, came: 0 }, 10_000);
        const mapped = mapRange(known.text, after.text, { start, end });
        const own = new Set(known.ids.slice(start, end));
        if (!after.ids.some((id) => own.has(id))) expect(mapped).toMatch(/gone|unknown/);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays where it is when nothing changes', () => {
    fc.assert(
      fc.property(cases(alike), ({ known, start, end }) => {
        expect(mapRange(known.text, known.text, { start, end })).toEqual({ start, end });
      }),
    );
  });
});

/** What is done to the paragraphs of a page, one after the other. */
type Act =
  | { readonly do: 'edit'; readonly block: number; readonly edit: Edit }
  | { readonly do: 'split'; readonly block: number; readonly at: number }
  | { readonly do: 'join' | 'move' | 'remove'; readonly block: number };

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ do: fc.constant('edit' as const), block: fc.nat(), edit: edits }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('split' as const), block: fc.nat(), at: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('join' as const, 'move' as const), block: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), block: fc.nat() }) },
);

/** The same programme twice: as records, and as characters that know where they came from. */
class Played {
  readonly records: RecordTable;
  readonly known = new Map<RecordId, Known>();
  next = 0;
  readonly #letters = new Map<number, string | undefined>();
  /** What has this number or a higher one was written after the threads began. */
  born = 0;

  constructor(texts: readonly string[]) {
    this.records = underReview(texts);
    for (const { id, text } of this.#blocks()) {
      const ids = [...text].map(() => this.next++);
      for (const [at, own] of ids.entries()) this.#letters.set(own, text[at]);
      this.known.set(id, { text, ids });
    }
  }

  begin(
    block: number,
    from: number,
    length: number,
    at: number,
  ): { readonly thread: RecordId; readonly ids: Set<number> } {
    const blocks = this.#blocks().filter(({ text }) => text !== '');
    const { id, text, record } = blocks[block % blocks.length] ?? this.#none();
    const start = from % text.length;
    const end = start + 1 + (length % (text.length - start));
    const saying = { by: person('ann'), at: moment(at), newId: () => `t${at}x${this.next++}` };
    const anchor = anchorOn(this.records, record, { field: 'children', start, end });
    const change = beginThread(this.records, anchor, 'Why?', saying);
    this.records.apply(change);
    return { thread: change.puts[0]?.id ?? '', ids: new Set(this.known.get(id)?.ids.slice(start, end)) };
  }

  do(act: Act): void {
    const blocks = this.#blocks();
    const index = act.block % blocks.length;
    const [one, next] = [blocks[index] ?? this.#none(), blocks[index + 1]];
    const own = this.known.get(one.id) ?? { ids: [], text: '' };
    if (act.do === 'edit') this.#put([[one.record, edited(own, act.edit, (this.next += 10))]]);
    if (act.do === 'split') {
      const at = act.at % (own.text.length + 1);
      const id = `s${this.next++}`;
      const order = keyBetween(one.record.order, next?.record.parent === one.record.parent ? next.record.order : null);
      const rest = { ids: own.ids.slice(at), text: own.text.slice(at) };
      this.#put([
        [one.record, { ids: own.ids.slice(0, at), text: own.text.slice(0, at) }],
        [{ ...one.record, id, order }, rest],
      ]);
    }
    if (act.do === 'join' && next) {
      const other = this.known.get(next.id) ?? own;
      this.#put([[one.record, { ids: [...own.ids, ...other.ids], text: own.text + other.text }]], [next.id]);
    }
    if (act.do === 'move') {
      const to = one.record.parent === 'p0' ? 'p1' : 'p0';
      const last = this.records.children(to).at(-1)?.order ?? null;
      this.#put([[{ ...one.record, parent: to, order: keyBetween(last, null) }, own]]);
    }
    if (act.do === 'remove' && blocks.length > 2) this.#put([], [one.id]);
  }

  /** Whether it is the same letter as one of these. */
  isLike(id: number, ids: ReadonlySet<number>): boolean {
    return [...ids].some((own) => this.#letters.get(own) === this.#letters.get(id));
  }

  /** What the thread points at, as the characters know themselves; null for an orphan. */
  pointedAt(thread: RecordId): readonly number[] | null {
    const anchor = recordOf(this.records, 'thread', thread)?.data.anchor;
    const standing = anchor && standingOf(this.records, anchor);
    if (standing?.is !== 'words') return null;
    return this.known.get(standing.record.id)?.ids.slice(standing.range.start, standing.range.end) ?? null;
  }

  #put(puts: readonly (readonly [AnyRecord, Known])[], removes: readonly RecordId[] = []): void {
    const records = puts.map(
      ([record, { text }]) => ({ ...record, data: { type: 'paragraph', children: [{ text }] } }) as AnyRecord,
    );
    this.records.apply(followed(this.records, { puts: records, removes }));
    for (const id of removes) this.known.delete(id);
    for (const [{ id }, known] of puts) this.known.set(id, known);
  }

  #blocks(): readonly { readonly id: RecordId; readonly record: AnyRecord; readonly text: string }[] {
    return ['p0', 'p1'].flatMap((page) =>
      this.records.children(page).map((record) => ({
        id: record.id,
        record,
        text: textOf(record, 'children')?.text ?? '',
      })),
    );
  }

  #none(): never {
    throw new Error('a page without a paragraph');
  }
}

const sentence = 'Trust is what makes rivals talk to one another. ';
const pages = fc.constantFrom(
  ['The facilitator convenes the firms.', 'Nobody has formal power here, and everybody knows it.', 'A third one.'],
  [sentence.repeat(5), sentence, 'Something else.', sentence.trim()],
  ['Roles, rules, roles.', 'Rules', 'Roles, rules, roles. Roles, rules, roles.'],
);
/** Letters that are no word yet. */
const fewest = 4;
const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 2000 : 60;

describe('the anchor of a thread, through a thousand edits', () => {
  it('points at words of its own or is an orphan, and keeps what it was put on', () => {
    fc.assert(
      fc.property(
        pages,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
        fc.array(acts, { maxLength: 1000, size: 'max' }),
        (texts, places, done) => {
          const played = new Played(texts);
          const threads = places.map(([block, from, length], at) => played.begin(block, from, length, at));
          played.born = played.next;
          for (const act of done) {
            played.do(act);
            for (const { thread, ids } of threads) {
              const pointed = played.pointedAt(thread);
              if (pointed === null) continue;
              const strangers = pointed.filter((id) => id < played.born && !ids.has(id));
              // Of a letter and its like beside it nobody can say which was taken away: one may stand for the other, a word never.
              const likes = strangers.filter((id) => played.isLike(id, ids));
              expect(strangers).toEqual(likes);
              expect(strangers.length).toBeLessThanOrEqual(Math.max(fewest, pointed.length / 4));
              expect(pointed.some((id) => ids.has(id)) || pointed.length <= fewest).toBe(true);
              // What was written between its words is of them from then on.
              for (const id of pointed) ids.add(id);
            }
          }
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
  });
});

describe('a thread on “formal power”', () => {
  const [opening, rest] = ['Nobody has formal power here, ', 'and everybody knows it.'];

  function after(...done: readonly Act[]): string | null {
    const played = new Played([opening + rest, 'Another one.']);
    const { thread } = played.begin(0, opening.indexOf('formal'), 'formal power'.length - 1, 0);
    for (const act of done) played.do(act);
    const anchor = recordOf(played.records, 'thread', thread)?.data.anchor;
    const standing = anchor && standingOf(played.records, anchor);
    return standing?.is === 'words' ? `${standing.record.id.replace(/\d+$/, '')} ${standing.range.quote}` : null;
  }

  it('goes with its words into the paragraph that a split makes, and back when the two are joined', () => {
    expect(after({ do: 'split', block: 0, at: 4 })).toBe('s formal power');
    expect(after({ do: 'split', block: 0, at: opening.length })).toBe('p0b formal power');
    expect(after({ do: 'split', block: 0, at: 4 }, { do: 'join', block: 0 })).toBe('p0b formal power');
  });

  it('stays on its words when others are written before, between and behind them, and when they move', () => {
    expect(after({ do: 'edit', block: 0, edit: { at: 0, gone: 0, came: 3 } })).toBe('p0b formal power');
    expect(
      after({ do: 'edit', block: 0, edit: { at: opening.indexOf(' power'), gone: ' power'.length, came: 0 } }),
    ).toMatch(/^p0b formal ?$/);
    expect(after({ do: 'move', block: 0 })).toBe('p0b formal power');
  });

  it('is an orphan once they are gone', () => {
    expect(after({ do: 'edit', block: 0, edit: { at: 5, gone: 30, came: 2 } })).toBe(null);
    expect(after({ do: 'remove', block: 0 })).toBe(null);
  });
});
