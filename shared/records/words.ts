/** The words of a record, for search: every text a person wrote in it, in reading order. */

import type { AnyRecord } from './record.ts';

/** Members that hold identifiers, addresses and choices rather than words. */
const silent = new Set([
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
  'role',
  'work',
  'poster',
  'original',
  'bloom',
  'knowledge',
  'competences',
  'format',
  'importedAt',
  'accessed',
]);
const silentKinds = new Set(['alignment', 'estimate']);

export function wordsOf(record: AnyRecord): string {
  return silentKinds.has(record.kind) ? '' : wordsIn(record.data);
}

/** Every text in some data, one on a line. */
export function wordsIn(data: unknown): string {
  const parts: string[] = [];
  collect(data, parts);
  return parts.join('\n');
}

function collect(value: unknown, parts: string[]): void {
  if (typeof value === 'string') {
    if (value.trim() !== '') parts.push(value);
  } else if (Array.isArray(value)) {
    // Neighbouring pieces of inline text are one run of words.
    if (value.every(isInline)) {
      const run = value.map(inlineText).join('');
      if (run.trim() !== '') parts.push(run);
    } else for (const item of value) collect(item, parts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) if (!silent.has(key)) collect(member, parts);
  }
}

/** Nodes of inline content beside texts: their words, or notes, are part of the run. */
const inlineTypes: ReadonlySet<unknown> = new Set(['link', 'term', 'footnote', 'cite', 'formula']);

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
