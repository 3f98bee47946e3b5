/** The words of a record, for search and for find and replace: every text a person wrote in it, in reading order. */

import type { Kind } from './kinds.ts';
import type { AnyRecord } from './record.ts';

/** Members that hold identifiers, addresses and choices rather than words. What is not named here is words. */
const silent: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'id',
  'url',
  'uri',
  'identifier',
  'resource',
  'sha256',
  'mime',
  'lang',
  'language',
  'languages',
  'width',
  'ratio',
  'image',
  'start',
  'to',
  'outcome',
  'look',
  'goalLabel',
  'reach',
  'delivery',
  'status',
  'completion',
  'use',
  'style',
  'tone',
  'form',
  'review',
  'by',
  'work',
  'poster',
  'bloom',
  'knowledge',
  'competences',
  'format',
  'importedAt',
  'audiences',
  'prerequisites',
  'goals',
  'bank',
  'category',
  'term',
  'reference',
]);
const silentKinds: ReadonlySet<string> = new Set(['alignment', 'estimate']);

/** Names that hold words in one kind of record and none in another. */
const silentIn: { readonly [K in Kind]?: ReadonlySet<string> } = { module: new Set(['level']) };

export function wordsOf(record: AnyRecord): string {
  if (silentKinds.has(record.kind)) return '';
  const parts: string[] = [];
  collect(record.data, parts, silentIn[record.kind]);
  return parts.join('\n');
}

export type TextPath = readonly (string | number)[];

/** A text of a record as it is kept, and where. */
export interface Piece {
  readonly path: TextPath;
  readonly text: string;
}

/** Words that a reader sees as one text: of inline content, every piece between two notes, citations or formulas. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The inline content that the pieces are in, which is kept tidy when they change. */
  readonly content: TextPath | null;
}

/** Visits each run of words in a record, in reading order. */
export function eachRun({ kind, data }: AnyRecord, visit: (run: Run) => void): void {
  if (silentKinds.has(kind)) return;
  const also = silentIn[kind];
  const within = (value: unknown, path: TextPath, key: string): void => {
    if (typeof value === 'string') {
      if (!silent.has(key) && !also?.has(key)) visit({ text: value, pieces: [{ path, text: value }], content: null });
    } else if (Array.isArray(value)) {
      if (key === 'children' && value.every(isInline)) inline(value, path);
      else for (const [index, item] of value.entries()) within(item, [...path, index], key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) within(member, [...path, name], name);
    }
  };
  const inline = (nodes: readonly unknown[], content: TextPath): void => {
    let pieces: Piece[] = [];
    const end = () => {
      if (pieces.length > 0) visit({ text: pieces.map(({ text }) => text).join(''), pieces, content });
      pieces = [];
    };
    const add = (list: readonly unknown[], at: TextPath): void => {
      for (const [index, node] of list.entries()) {
        const { type, text, children } = node as { type?: unknown; text?: string; children?: readonly unknown[] };
        const path = [...at, index];
        if (text !== undefined) pieces.push({ path: [...path, 'text'], text });
        else if (wraps.has(type)) add(children ?? [], [...path, 'children']);
        else {
          end();
          const { children: _, ...own } = node as object & { children?: unknown };
          within(own, path, '');
        }
      }
    };
    add(nodes, content);
    end();
  };
  within(data, [], '');
}

/** Every text in some data, one on a line. */
export function wordsIn(data: unknown): string {
  const parts: string[] = [];
  collect(data, parts);
  return parts.join('\n');
}

function collect(value: unknown, parts: string[], also?: ReadonlySet<string>, key = ''): void {
  if (typeof value === 'string') {
    if (value.trim() !== '' && !silent.has(key) && !also?.has(key)) parts.push(value);
  } else if (Array.isArray(value)) {
    // Neighbouring pieces of inline text are one run of words.
    if (value.every(isInline)) {
      const run = value.map(inlineText).join('');
      if (run.trim() !== '') parts.push(run);
    } else for (const item of value) collect(item, parts, also, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) collect(member, parts, also, name);
  }
}

/** Nodes of inline content beside texts: around some of the words, or a sign between them. */
const wraps: ReadonlySet<unknown> = new Set(['link', 'term']);
const inlineTypes: ReadonlySet<unknown> = new Set([...wraps, 'footnote', 'cite', 'formula']);

function isInline(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (inlineTypes.has(Reflect.get(value, 'type'))) return true;
  if (typeof Reflect.get(value, 'text') !== 'string') return false;
  return !('id' in value) && !('feedback' in value) && !('minutes' in value);
}

function inlineText(value: unknown): string {
  const node = value as {
    type?: string;
    text?: string;
    content?: string;
    source?: string;
    alt?: string;
    children?: readonly { text: string }[];
  };
  if (node.type === 'formula') return [node.alt, node.source].filter(Boolean).join(' ');
  if (node.content !== undefined) return ` [${node.content}] `;
  return node.text ?? node.children?.map((child) => child.text).join('') ?? '';
}
