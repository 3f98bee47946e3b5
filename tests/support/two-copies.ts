/** A small programme, and what somebody made of a copy of it: at random, by a seed, in words that nobody else has. */

import type { NewId } from '../../shared/base/ids.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { createGoal, setAlignment } from '../../shared/edit/goals.ts';
import { createModuleWithPage, createPage } from '../../shared/edit/structure.ts';
import { removeTree } from '../../shared/edit/subtree.ts';
import { noChange, RecordTable, type AnyRecord, type ChangeSet, type RecordOf } from '../../shared/records/record.ts';
import { validateAll } from '../../shared/records/validate.ts';
import { followed } from '../../shared/review/follow.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { beginThread, changeThread, removeThread, reply, sayAnew, signOff } from '../../shared/review/threads.ts';
import { keyAt } from '../../shared/store/order.ts';
import { dice } from './edited.ts';
import { oneOfEach } from './exercise-fixtures.ts';
import { moment, person, underReview } from './review.ts';

/** Words that stand once: where one stands twice, nobody can tell which of them is meant once others changed around it. */
const sentences = Array.from({ length: 6 }, (_, at) =>
  Array.from({ length: 9 }, (_, word) => `w${at}n${word}`)
    .join(' ')
    .concat('.'),
);

const text = (words: string) => [{ text: words }];
const line = (words: string) => ({ type: 'paragraph', children: text(words) });

function richBlocks(): readonly BlockData[] {
  const cell = (words: string) => ({ type: 'table-cell', children: text(words) });
  const row = (at: number) => ({
    type: 'table-row',
    children: [0, 1, 2].map((column) => cell(`c${at}${column} cell`)),
  });
  const panel = (at: number) => ({
    type: 'panel',
    children: [
      { type: 'panel-title', children: text(`title${at}`) },
      line(`first${at} line`),
      line(`second${at} line`),
    ],
  });
  return [
    { type: 'table', caption: 'A table', headerRow: true, headerColumn: false, children: [0, 1, 2].map(row) },
    { type: 'accordion', firstOpen: false, children: [0, 1, 2].map(panel) },
    ...oneOfEach,
  ] as unknown as readonly BlockData[];
}

/** Two modules; the pages `p0`, `p1` with paragraphs, a page `p2` with a table, panels and exercises of every type; goals, threads. */
export const startOfBoth: readonly AnyRecord[] = (() => {
  const table = underReview(sentences);
  const newId = sequenceSource('start');
  const [programme] = table.children(null, 'programme');
  table.apply(createPage(table, { newId: () => 'p2', unit: 'u', title: 'Rich' }));
  for (const data of richBlocks()) {
    const order = keyAt(table.children('p2', 'block'), Infinity);
    table.apply({ puts: [{ id: newId(), kind: 'block', parent: 'p2', order, data }], removes: [] });
  }
  for (const target of ['p0b0', 'p0b3', 'p1b1', 'p1']) {
    table.apply(createGoal(table, { newId, module: 'm', text: `Goal of ${target}` }));
    const goal = table.children('m', 'goal').at(-1)?.id ?? '';
    table.apply(setAlignment(table, { newId, goal, target, role: 'teaches' }));
  }
  for (const id of ['p0b1', 'p1b2', 'p0b4']) {
    const block = table.get(id) as AnyRecord;
    const anchor = anchorOn(table, block, { field: 'children', start: 10, end: 24 });
    table.apply(beginThread(table, anchor, `On ${id}`, { by: person('ann'), at: moment(0), newId }));
  }
  const checked = validateAll([...table.all()]);
  if (!checked.ok || !programme) throw new Error(JSON.stringify(checked));
  return [...table.all()];
})();

export interface Copy {
  readonly records: readonly AnyRecord[];
  /** Words that were put into the programme and stand there still. */
  readonly words: readonly string[];
}

/** Which records a copy may touch. */
export type Reach = (record: AnyRecord) => boolean;

export function editedCopy(side: string, seed: number, steps = 8, reach: Reach = () => true, from = startOfBoth): Copy {
  const table = new RecordTable(from);
  const scribe = new Scribe(table, side, dice(seed), reach);
  for (let step = 0; step < steps; step++) {
    const change = scribe.step();
    table.apply(followed(table, change));
  }
  const all = JSON.stringify([...table.all()].filter(({ kind }) => !isSaid(kind)));
  return { records: [...table.all()], words: scribe.words.filter((word) => all.includes(word)) };
}

class Scribe {
  readonly words: string[] = [];
  readonly #table: RecordTable;
  readonly #side: string;
  readonly #roll: () => number;
  readonly #reach: Reach;
  readonly #newId: NewId;

  constructor(table: RecordTable, side: string, roll: () => number, reach: Reach) {
    this.#table = table;
    this.#side = side;
    this.#roll = roll;
    this.#reach = reach;
    this.#newId = sequenceSource(side);
  }

  step(): ChangeSet {
    const luck = this.#roll();
    if (luck < 0.35) return this.#rewrite();
    if (luck < 0.45) return this.#settings();
    if (luck < 0.55) return this.#insert();
    if (luck < 0.63) return this.#take('block');
    if (luck < 0.72) return this.#move();
    if (luck < 0.76) return this.#page();
    if (luck < 0.8) return this.#take('page');
    if (luck < 0.84) return this.#goal();
    if (luck < 0.87) return this.#take('goal');
    if (luck < 0.89) return this.#module();
    return this.#say();
  }

  #any<K extends AnyRecord['kind']>(kind: K): RecordOf<K> | undefined {
    const all = [...this.#table.all()].filter((record) => record.kind === kind && this.#reach(record));
    return all[Math.floor(this.#roll() * all.length)] as RecordOf<K> | undefined;
  }

  #word(): string {
    const word = `${this.#side}x${this.words.length}q`;
    this.words.push(word);
    return word;
  }

  /** Some words of a text other ones, fewer or more; in a part of a table, of panels or of an exercise too. */
  #rewrite(): ChangeSet {
    const block = this.#any('block');
    if (!block) return noChange;
    const spots = textsIn(block.data);
    const spot = spots[Math.floor(this.#roll() * spots.length)];
    if (!spot) return noChange;
    const tokens = spot.text.split(' ');
    const at = Math.floor(this.#roll() * tokens.length);
    const luck = this.#roll();
    if (luck < 0.4) tokens[at] = this.#word();
    else if (luck < 0.6) tokens.splice(at, 1);
    else tokens.splice(at, 0, this.#word());
    return put({ ...block, data: spot.with(tokens.join(' ')) } as AnyRecord);
  }

  #settings(): ChangeSet {
    const luck = this.#roll();
    if (luck < 0.3) {
      const page = this.#any('page');
      return page ? put({ ...page, data: { ...page.data, title: `${page.data.title} ${this.#word()}` } }) : noChange;
    }
    if (luck < 0.6) {
      const module = this.#any('module');
      return module ? put({ ...module, data: { ...module.data, passMark: Math.floor(this.#roll() * 100) } }) : noChange;
    }
    const block = this.#any('block');
    if (block?.data.type === 'paragraph' && luck < 0.8)
      return put({ ...block, data: { type: 'heading', level: 3, children: block.data.children } });
    if (block?.data.type === 'table') return put({ ...block, data: this.#reshaped(block.data) } as AnyRecord);
    if (block?.data.type !== 'accordion') return noChange;
    const panels = [...block.data.children];
    panels.splice(Math.floor(this.#roll() * panels.length), 1 - Math.floor(this.#roll() * 2));
    if (panels.length === 0) return noChange;
    return put({ ...block, data: { ...block.data, children: panels } });
  }

  #reshaped(table: Extract<BlockData, { type: 'table' }>): unknown {
    const rows = [...table.children];
    const luck = this.#roll();
    const at = Math.floor(this.#roll() * rows.length);
    const cell = () => ({ type: 'table-cell', children: text(this.#word()) });
    if (luck < 0.3 && rows.length > 1) return { ...table, children: rows.toSpliced(at, 1) };
    if (luck < 0.6) {
      const row = { type: 'table-row', children: rows[0]?.children.map(cell) };
      return { ...table, children: rows.toSpliced(at, 0, row as never) };
    }
    const children = rows.map((row) => ({ ...row, children: row.children.toSpliced(at, 0, cell() as never) }));
    return { ...table, children };
  }

  #insert(): ChangeSet {
    const page = this.#any('page');
    if (!page) return noChange;
    const blocks = this.#table.children(page.id, 'block');
    const order = keyAt(blocks, Math.floor(this.#roll() * (blocks.length + 1)));
    const data = { type: 'paragraph', children: text(`${this.#word()} ${this.#word()}`) };
    return put({ id: this.#newId(), kind: 'block', parent: page.id, order, data } as AnyRecord);
  }

  #take(kind: 'block' | 'page' | 'goal'): ChangeSet {
    const record = this.#any(kind);
    return record ? removeTree(this.#table, { id: record.id }) : noChange;
  }

  #move(): ChangeSet {
    const [block, page] = [this.#any('block'), this.#any('page')];
    if (!block || !page) return noChange;
    const others = this.#table.children(page.id, 'block').filter(({ id }) => id !== block.id);
    return put({ ...block, parent: page.id, order: keyAt(others, Math.floor(this.#roll() * (others.length + 1))) });
  }

  #page(): ChangeSet {
    const unit = this.#any('unit');
    return unit ? createPage(this.#table, { newId: this.#newId, unit: unit.id, title: this.#word() }) : noChange;
  }

  #goal(): ChangeSet {
    const [block, goal] = [this.#any('block'), this.#any('goal')];
    if (block && goal && this.#roll() < 0.6)
      return setAlignment(this.#table, { newId: this.#newId, goal: goal.id, target: block.id, role: 'assesses' });
    const module = this.#any('module');
    return module ? createGoal(this.#table, { newId: this.#newId, module: module.id, text: this.#word() }) : noChange;
  }

  #module(): ChangeSet {
    const [programme] = this.#table.children(null, 'programme');
    if (!programme || !this.#reach(programme)) return noChange;
    const titles = { title: this.#word(), unit: 'U', page: 'P' };
    return createModuleWithPage(this.#table, { newId: this.#newId, programme: programme.id, ...titles });
  }

  #say(): ChangeSet {
    const saying = { by: person(this.#side), at: moment(1), newId: this.#newId };
    const [thread, comment, block, page] = [
      this.#any('thread'),
      this.#any('comment'),
      this.#any('block'),
      this.#any('page'),
    ];
    const luck = this.#roll();
    if (luck < 0.3 && thread) return reply(this.#table, thread.id, this.#word(), saying);
    if (luck < 0.5 && comment) return sayAnew(this.#table, comment.id, this.#word());
    if (luck < 0.6 && thread) return changeThread(this.#table, thread.id, { label: 'must' });
    if (luck < 0.7 && page) return signOff(this.#table, page.id, true, saying);
    if (luck < 0.75 && thread) return removeThread(this.#table, thread.id);
    return block ? beginThread(this.#table, anchorOn(this.#table, block, null), this.#word(), saying) : noChange;
  }
}

function put(record: AnyRecord): ChangeSet {
  return { puts: [record], removes: [] };
}

interface Spot {
  readonly text: string;
  with(text: string): unknown;
}

/** The runs of words in a value that people may write in. */
function textsIn(value: unknown): readonly Spot[] {
  if (Array.isArray(value))
    return value.flatMap((part, index) =>
      textsIn(part).map((spot) => ({ text: spot.text, with: (words: string) => value.with(index, spot.with(words)) })),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, held]): readonly Spot[] => {
    if (member === 'text' && typeof held === 'string' && held.includes(' '))
      return [{ text: held, with: (words) => ({ ...value, text: words }) }];
    return textsIn(held).map((spot) => ({
      text: spot.text,
      with: (words: string) => ({ ...value, [member]: spot.with(words) }),
    }));
  });
}
