/** What a change that is not running text says, as a code with what its sentence takes; and the sentence, in any language. */

import { blockText, blockTypeNames, insertIdOf, type BlockTypeName } from '../../blocks/registry.ts';
import { inlineText, type InlineNode } from '../../blocks/inline.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Kind } from '../../records/kinds.ts';
import type { PlainKey, Say } from '../../words/typed.ts';
import type { Change, ValueChange } from './change.ts';
import { labelOf } from './labels.ts';
import { listOf, partOf, type NumberedKey } from './part-labels.ts';
import type { Part } from './plan.ts';

export type ChangeCode =
  | 'added'
  | 'removed'
  | 'moved'
  | 'split'
  | 'joined'
  | 'turned'
  | 'right'
  | 'wrong'
  | 'set'
  | 'changed'
  | 'emptied'
  | 'on'
  | 'off'
  | 'reordered'
  | 'rowAdded'
  | 'rowRemoved'
  | 'columnAdded'
  | 'columnRemoved'
  | 'grid'
  | 'replaced'
  | 'movedTo'
  | 'renamed'
  | 'words'
  | 'paragraphs'
  | 'paragraphsAdded'
  | 'paragraphsRemoved'
  | 'paragraphsMoved'
  | 'paragraphsSplit'
  | 'paragraphsJoined'
  | 'blocksAdded'
  | 'blocksRemoved';

/** A word of the catalogues, by number where it is one of several, with what is written in it. */
export interface Named {
  readonly key: PlainKey | NumberedKey;
  readonly number?: number;
  readonly text?: string;
}

/** What is said in a sentence: a name, a number, or words as somebody wrote them. */
export type Spoken = Named | number | string;

export interface Sentence {
  readonly code: ChangeCode;
  /** What it is about; '' where the code alone says it. */
  readonly what: Spoken;
  /** What it is set to. */
  readonly to: Spoken;
  readonly number: number;
}

/** Null for words and their marks, which are shown. */
export function sentenceOf(change: Change): Sentence | null {
  switch (change.kind) {
    case 'text':
    case 'format':
      return null;
    case 'insert':
      return about('added', quoted(change.record));
    case 'remove':
      return about('removed', quoted(change.record));
    case 'move':
      return about('moved', quoted(change.record));
    case 'split':
      return about('split', quoted(change.record));
    case 'join':
      return about('joined', quoted(change.record));
    case 'value':
      return sentenceOfValue(change);
  }
}

/** The sentence; `figure` writes a number as its reader writes it. */
export function sayChange({ code, what, to, number }: Sentence, say: Say, figure: (value: number) => string): string {
  const spoken = (one: Spoken): string => (typeof one === 'number' ? figure(one) : saySpoken(one, say));
  return say(`review.change.${code}`, { what: spoken(what), to: spoken(to), number });
}

export function saySpoken(one: Named | string, say: Say): string {
  if (typeof one === 'string') return one;
  const name = say(one.key, { number: one.number ?? 0 });
  return one.text ? say('review.named', { name, text: one.text }) : name;
}

export function about(code: ChangeCode, what: Spoken, to: Spoken = '', number = 0): Sentence {
  return { code, what, to, number };
}

/** With the words that a block begins with. */
function quoted(record: AnyRecord): Named {
  const name = nameOf(record);
  const text = record.kind === 'block' ? shortened(blockText(record.data)) : '';
  return text === '' ? name : { ...name, text };
}

/** By its type and, where it has one, its title. */
export function nameOf(record: AnyRecord): Named {
  if (record.kind === 'block') return { key: `insert.${insertIdOf(record.data)}` };
  const key = kindWords[record.kind as keyof typeof kindWords];
  const title = ['title', 'word', 'name', 'text', 'statement'].map(
    (member) => Reflect.get(record.data, member) as unknown,
  );
  const text = title.find((one) => typeof one === 'string');
  return typeof text === 'string' ? { key, text: shortened(text) } : { key };
}

const kindWords = {
  programme: 'review.kind.programme',
  module: 'review.kind.module',
  unit: 'review.kind.unit',
  page: 'kind.page',
  goal: 'goal.title',
  alignment: 'review.kind.alignment',
  resource: 'review.kind.resource',
  framework: 'framework.title',
  competence: 'framework.competence',
  estimate: 'review.kind.estimate',
  term: 'term.title',
  reference: 'cite.reference',
} as const satisfies Partial<Record<Kind, PlainKey>>;

/** What differs between two values, whoever made it so. */
export type ValueDifference = globalThis.Pick<ValueChange, 'deed' | 'part' | 'record' | 'member' | 'before' | 'after'>;

export function sentenceOfValue(change: ValueDifference): Sentence {
  const { deed, part, record, member } = change;
  const number = part?.number ?? 0;
  switch (deed) {
    case 'addRow':
      return about('rowAdded', '', '', number);
    case 'dropRow':
      return about('rowRemoved', '', '', number);
    case 'addColumn':
      return about('columnAdded', '', '', number);
    case 'dropColumn':
      return about('columnRemoved', '', '', number);
    case 'grid':
      return about('grid', '');
    case 'turn':
      return ofTurn(change);
    case 'add':
      return about('added', partName(typeOf(record), part, change.after));
    case 'drop':
      return about('removed', partName(typeOf(record), part, change.before));
    case 'order':
      return about('reordered', labelled(typeOf(record), member));
    case 'set':
      return ofSetting(change);
  }
}

function ofTurn({ after, member, record, part }: ValueDifference): Sentence {
  if (isBlockData(after)) return about('turned', { key: `insert.${insertIdOf(after)}` });
  return about(
    'changed',
    member === 'children' ? partName(typeOf(record), part, after) : labelled(typeOf(record), member),
  );
}

function ofSetting({ member, part, record, before, after }: ValueDifference): Sentence {
  const of = typeOf(record);
  if (member === 'correct' && typeof after === 'boolean')
    return about(after ? 'right' : 'wrong', partName(of, part, part?.value));
  const what = labelled(of, member);
  const values = labelOf(of, member)?.values;
  const shown =
    typeof after === 'string' || typeof after === 'number' || typeof after === 'boolean' ? String(after) : '';
  const value = values && Object.hasOwn(values, shown) ? values[shown] : undefined;
  if (value) return about('set', what, { key: value });
  if (typeof after === 'boolean') return about(after ? 'on' : 'off', what);
  if (typeof after === 'number') return about('set', what, after);
  if (fileMembers.has(member) && (isFile(before) || isFile(after))) return about(fileCode(before, after), what);
  if (plainMembers.has(member) && typeof after === 'string' && after !== '')
    return about('set', what, shortened(after));
  return about(after === null || after === undefined || after === '' ? 'emptied' : 'changed', what);
}

const fileMembers: ReadonlySet<string> = new Set(['resource', 'image', 'poster']);
/** Those whose values are read as they are written. */
const plainMembers: ReadonlySet<string> = new Set(['code', 'language', 'source', 'url', 'uri', 'identifier', 'ratio']);

/** A file, or one with the words that describe it. */
function isFile(value: unknown): boolean {
  if (typeof value === 'string') return value !== '';
  return isMembers(value) && Object.values(value)[0] !== null;
}

function fileCode(before: unknown, after: unknown): ChangeCode {
  if (!isFile(before)) return 'added';
  return isFile(after) ? 'replaced' : 'removed';
}

function labelled(of: string, member: string): Named {
  return { key: listOf(of, member) ?? 'review.member.setting' };
}

/** A part of a list by its name and number, or the list, with what is written in it. */
function partName(of: string, part: Part | null, value: unknown): Named {
  if (!part) return { key: 'review.member.setting' };
  const text = shortened(typeof value === 'string' && !writtenLists.has(part.list) ? '' : wordsIn(value));
  const key = partOf(of, part.list);
  const isLine = isBlockData(value);
  const name: Named = key
    ? { key, number: part.number }
    : isLine
      ? { key: `insert.${insertIdOf(value)}` }
      : ofList(of, part, value);
  return text === '' ? name : { ...name, text };
}

function ofList(of: string, part: Part, value: unknown): Named {
  if (isMembers(value) && value['type'] === 'panel') return { key: 'review.member.panel' };
  const { list } = part;
  const values = labelOf(of, list)?.values;
  const key = values && typeof value === 'string' && Object.hasOwn(values, value) ? values[value] : undefined;
  return key ? { key } : labelled(of, list);
}

/** Lists of words that people wrote, where others hold ids. */
const writtenLists: ReadonlySet<string> = new Set([
  'tags',
  'materials',
  'accepted',
  'distractors',
  'forms',
  'units',
  'ownWords',
  'languages',
]);

/** The first words in a part. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const isRich = value.every((node) => isMembers(node) && ('text' in node || inlineTypes.has(String(node['type']))));
    return isRich ? inlineText(value as InlineNode[]) : wordsIn(value[0]);
  }
  if (!isMembers(value)) return '';
  const member = ['text', 'title', 'label', 'name', 'left', 'front', 'children', 'accepted'].find(
    (one) => one in value,
  );
  return member === undefined ? '' : wordsIn(value[member]);
}

const inlineTypes: ReadonlySet<string> = new Set(['link', 'term', 'footnote', 'cite', 'formula', 'picture']);
const mostShown = 60; // characters

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= mostShown ? line : `${line.slice(0, mostShown).trimEnd().toWellFormed()}…`;
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlockData(value: unknown): value is { readonly type: BlockTypeName } {
  return isMembers(value) && (blockTypeNames as readonly unknown[]).includes(value['type']);
}

function typeOf(record: AnyRecord): string {
  return record.kind === 'block' ? record.data.type : record.kind;
}
