/** What differs between two states of a programme, told page by page as a person would tell it. */

import { isExercise } from '../blocks/exercises.ts';
import { RecordTable, type AnyRecord, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { cutUp, type CutUp } from './cut-up.ts';
import { changeOf, diff } from '../store/diff.ts';
import type { Say } from '../words/typed.ts';
import { isSaid, planBetween, settleRecord, stateOf, type FoundInRecord } from './suggestions/record-plan.ts';
import {
  about,
  nameOf,
  sayChange,
  saySpoken,
  sentenceOfValue,
  type ChangeCode,
  type Named,
  type Sentence,
} from './suggestions/sentence.ts';

/** A sentence, and what it is about where its group does not say that: `Question 3`. */
export interface Line {
  readonly records: readonly RecordId[];
  readonly about: Named | null;
  readonly sentence: Sentence;
}

/** What differs on a page, else in a module, else in the programme. */
export interface Group {
  readonly module: RecordOf<'module'> | null;
  readonly page: RecordOf<'page'> | null;
  /** All that differ here; each record is in one group. */
  readonly records: readonly RecordId[];
  readonly lines: readonly Line[];
  /** By each of its paragraphs: what was made several, or one of several. */
  readonly cuts: ReadonlyMap<RecordId, CutPair>;
}

/** The words that stand beside one another once for all of them. */
export interface CutPair {
  readonly first: RecordId;
  readonly old: string;
  readonly now: string;
}

/** In reading order, the programme first. What people said of it in a review is no part of it. */
export function compareInWords(before: Iterable<AnyRecord>, after: Iterable<AnyRecord>): readonly Group[] {
  const sides: Sides = { old: new RecordTable(before), now: new RecordTable(after) };
  const { puts, removes } = changeOf(diff(sides.old.all(), sides.now.all()));
  const groups = new Map<string, Grouped>();
  for (const id of [...puts.map((record) => record.id), ...removes]) {
    const difference = differenceOf(sides, id);
    if (!difference) continue;
    const place = placeOf(sides, difference);
    const key = `${place.module?.id ?? ''} ${place.page?.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.differences.push(difference);
    else groups.set(key, { ...place, differences: [difference] });
  }
  return [...groups.values()]
    .sort((a, b) => (rankOf(sides, a) < rankOf(sides, b) ? -1 : 1))
    .map(({ module, page, differences }) => {
      const ordered = differences.sort((a, b) => (rankOfRecord(sides, a) < rankOfRecord(sides, b) ? -1 : 1));
      const records = ordered.map(({ id }) => id);
      const cuts = { split: cutUp(sides.old, sides.now, records), joined: cutUp(sides.now, sides.old, records) };
      return {
        module,
        page,
        records,
        lines: linesOf(sides, page, ordered, cuts),
        cuts: pairsOf(cuts),
      };
    });
}

export function sayLine({ about: what, sentence }: Line, say: Say, figure: (value: number) => string): string {
  const said = sayChange(sentence, say, figure);
  return what ? say('review.line', { about: saySpoken(what, say), says: said }) : said;
}

interface Sides {
  readonly old: Records;
  readonly now: Records;
}

interface Difference {
  readonly id: RecordId;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
  readonly found: readonly FoundInRecord[];
}

interface Place {
  readonly module: RecordOf<'module'> | null;
  readonly page: RecordOf<'page'> | null;
}

interface Grouped extends Place {
  readonly differences: Difference[];
}

/** Null where nobody could see it. */
function differenceOf({ old, now }: Sides, id: RecordId): Difference | null {
  const [before, after] = [old.get(id) ?? null, now.get(id) ?? null];
  const record = after ?? before;
  if (!record || isSaid(record.kind)) return null;
  const plan = planBetween(id, before && stateOf(before), after && stateOf(after));
  if (!plan) return null;
  const found: FoundInRecord[] = [];
  const none = (): boolean => false;
  const tell = (one: FoundInRecord): void => void found.push(one);
  settleRecord(plan, before ?? undefined, { taken: none, isOpen: () => true, picked: none, tell });
  return { id, before, after, found };
}

/**
 * A block is told on its page, a page in its module: where it stands now, else where it stood. What is in a module that came or went is
 * told with that.
 */
function placeOf({ old, now }: Sides, { before, after }: Difference): Place {
  const [records, record] = after ? [now, after] : [old, before];
  let [module, page]: [Place['module'], Place['page']] = [null, null];
  for (let at: AnyRecord | undefined | null = record; at; at = at.parent === null ? null : records.get(at.parent)) {
    if (at.kind === 'page' && record?.kind === 'block') page = at;
    if (at.kind === 'module') module = at;
  }
  const isWhole = module && (!old.get(module.id) || !now.get(module.id));
  return { module, page: isWhole ? null : page };
}

/** Where a record stands in reading order, as a text that sorts so; what is gone by where it stood. */
function rankOfRecord(sides: Sides, { after, before }: Pick<Difference, 'after' | 'before'>): string {
  const [records, record] = after ? [sides.now, after] : [sides.old, before];
  const steps: string[] = [];
  for (let at: AnyRecord | undefined | null = record; at; at = at.parent === null ? null : records.get(at.parent))
    steps.unshift(`${at.order} ${at.id}`);
  return steps.join('\n');
}

function rankOf(sides: Sides, { module, page }: Place): string {
  const record = page ?? module;
  return record ? rankOfRecord(sides, { after: sides.now.get(record.id) ?? null, before: record }) : '';
}

/** Blocks of running text, which a reader counts and does not name. */
const paragraphTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'callout', 'code']);

/** However many of its words are others. */
const saidOnce: ReadonlySet<ChangeCode> = new Set(['words', 'renamed']);

function linesOf(
  sides: Sides,
  page: Place['page'],
  differences: readonly Difference[],
  { split, joined }: Cuts,
): readonly Line[] {
  const whole = page ? wholeOf(sides, page, differences) : null;
  if (whole) return [whole];
  const counted = new Map<ChangeCode, RecordId[]>();
  const cuts = [...split, ...joined];
  // What came or went of it, and where no word differs what is left of it, is told with that.
  const told = new Set(cuts.flatMap(({ first, rest, isExact }) => (isExact ? [first, ...rest] : rest)));
  const lines: Line[] = [];
  const goneWith = new Set(differences.flatMap(({ id, after }) => (after ? [] : [id])));
  const newWith = new Set(differences.flatMap(({ id, before }) => (before ? [] : [id])));
  for (const difference of differences) {
    const record = difference.after ?? difference.before;
    if (!record) continue;
    // What came or went with what it is in is told with that.
    const others = difference.before && difference.after ? null : difference.after ? newWith : goneWith;
    if (others?.has(record.parent ?? '')) continue;
    for (const found of difference.found) {
      const code = countedAs(record, found);
      if (code && cutCodes.has(code) && told.has(record.id)) continue;
      if (code) counted.set(code, [...new Set([...(counted.get(code) ?? []), record.id])]);
      else {
        const line = lineOf(sides, difference, record, found);
        const last = lines.at(-1);
        const isSame = last?.sentence.code === line.sentence.code && last.records[0] === record.id;
        if (!isSame || !saidOnce.has(line.sentence.code)) lines.push(line);
      }
    }
  }
  if (split.length > 0) counted.set('paragraphsSplit', firstOf(split));
  if (joined.length > 0) counted.set('paragraphsJoined', firstOf(joined));
  const sums = [...counted].map(([code, records]): Line => ({
    records,
    about: null,
    sentence: about(code, '', '', records.length),
  }));
  return [...lines, ...sums];
}

interface Cuts {
  readonly split: readonly CutUp[];
  readonly joined: readonly CutUp[];
}

function pairsOf({ split, joined }: Cuts): ReadonlyMap<RecordId, CutPair> {
  const pairs = new Map<RecordId, CutPair>();
  for (const cut of [...split, ...joined]) {
    const pieces = cut.pieces.map((words) => words.trim()).join(' ¶ ');
    const [old, now] = split.includes(cut) ? [cut.whole, pieces] : [pieces, cut.whole];
    for (const id of [cut.first, ...cut.rest]) pairs.set(id, { first: cut.first, old, now });
  }
  return pairs;
}

const cutCodes: ReadonlySet<ChangeCode> = new Set(['paragraphs', 'paragraphsAdded', 'paragraphsRemoved']);

function firstOf(cuts: readonly CutUp[]): RecordId[] {
  return cuts.map(({ first }) => first);
}

/** A page that came or went is told in its module; here is how much was on it. */
function wholeOf({ old, now }: Sides, { id }: RecordOf<'page'>, differences: readonly Difference[]): Line | null {
  const isNew = !old.get(id);
  if (!isNew && now.get(id)) return null;
  const records = differences.map((one) => one.id);
  return { records, about: null, sentence: about(isNew ? 'blocksAdded' : 'blocksRemoved', '', '', records.length) };
}

function countedAs(record: AnyRecord, found: FoundInRecord): ChangeCode | null {
  if (record.kind !== 'block' || !paragraphTypes.has(record.data.type)) return null;
  switch (found.is) {
    case 'words':
    case 'format':
      return 'paragraphs';
    case 'insert':
      return 'paragraphsAdded';
    case 'remove':
      return 'paragraphsRemoved';
    case 'move':
      return 'paragraphsMoved';
    case 'value':
      return null;
  }
}

function lineOf(sides: Sides, { before: was, after }: Difference, record: AnyRecord, found: FoundInRecord): Line {
  const line = (sentence: Sentence, what: Named | null = aboutOf(sides, record)): Line => ({
    records: [record.id],
    about: what,
    sentence,
  });
  switch (found.is) {
    case 'insert':
      return line(about('added', subjectOf(sides, record)), null);
    case 'remove':
      return line(about('removed', subjectOf(sides, record)), null);
    case 'move': {
      const old = sides.old.get(record.id)?.parent;
      const to = after && after.parent !== old && after.parent !== null ? sides.now.get(after.parent) : undefined;
      return line(
        to ? about('movedTo', subjectOf(sides, record), nameOf(to)) : about('moved', subjectOf(sides, record)),
        null,
      );
    }
    case 'words':
    case 'format':
      if (was && found.spot.path?.[0] === 'title' && 'title' in record.data)
        return line(about('renamed', nameOf(was), record.data.title), null);
      return line(about('words', ''));
    case 'value': {
      const { deed, before, after: value, spot } = found;
      return line(sentenceOfValue({ deed, before, after: value, record, part: spot.part, member: spot.member }));
    }
  }
}

function subjectOf({ old, now }: Sides, record: AnyRecord): Named {
  return subjectIn(now.get(record.id) ? now : old, record);
}

/** Exercises go by their number on the page, as learners meet them. */
export function subjectIn(records: Records, record: AnyRecord): Named {
  if (record.kind !== 'block' || !isExercise(record.data)) return nameOf(record);
  const blocks = records.children(record.parent, 'block');
  const exercises = blocks.filter(({ data }) => isExercise(data));
  return { key: 'review.question', number: exercises.findIndex(({ id }) => id === record.id) + 1 };
}

function aboutOf(sides: Sides, record: AnyRecord): Named | null {
  return record.kind === 'module' || record.kind === 'programme' ? null : subjectOf(sides, record);
}
