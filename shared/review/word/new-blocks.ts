/** What a paragraph that somebody put in is in the programme, by its style and its list. */

import type { BlockData } from '../../blocks/registry.ts';
import type { Inline } from '../../blocks/inline.ts';
import type { PanelLine } from '../../blocks/panel.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import type { assembled } from '../suggestions/flat.ts';
import type { Field } from './fields.ts';
import type { End } from './items.ts';

export interface LineKind {
  readonly is: 'paragraph' | 'list-item' | 'quote' | 'heading' | 'other';
  /** Of a heading in Word, where the titles of pages are of the second. */
  readonly rank: number;
  readonly list: End['list'];
  /** What it was split from. */
  readonly like?: AnyRecord | null;
  /** What it is, moved here. */
  readonly moved?: RecordOf<'block'>;
}

export function kindOfLine(end: End | null): LineKind {
  const style = end?.style ?? '';
  const rank = Number(/^heading (\d)$/.exec(style)?.[1] ?? 0);
  const list = end?.list ?? null;
  if (rank > 0) return { is: 'heading', rank, list };
  // The signs of options are lists in Word alone.
  if (list && style !== 'part') return { is: 'list-item', rank, list };
  if (style === 'quote') return { is: 'quote', rank, list };
  return {
    is: style === '' || /^(normal|text body|body text|list paragraph)$/.test(style) ? 'paragraph' : 'other',
    rank,
    list,
  };
}

/** Blocks that are nothing but their words: what is split of them is another of their kind. */
export function isRunning({ record, field }: Field): boolean {
  if (record.kind !== 'block' || field !== 'children') return false;
  return ['paragraph', 'list-item', 'heading', 'quote', 'callout'].includes(record.data.type);
}

type Words = ReturnType<typeof assembled>;

export function blockOf(kind: LineKind, children: Words): BlockData {
  const like = kind.like?.kind === 'block' ? kind.like.data : null;
  if (like?.type === 'callout' && kind.is === 'other') return { ...like, children };
  return lineOf(kind, children, like);
}

function lineOf(kind: LineKind, children: Inline, like: BlockData | null): BlockData {
  switch (kind.is) {
    case 'heading':
      return { type: 'heading', level: kind.rank >= 5 ? 4 : kind.rank === 4 ? 3 : 2, children };
    case 'list-item': {
      if (like?.type === 'list-item') return { ...like, children };
      const { sign, depth } = kind.list ?? { sign: 'bulleted', depth: 0 };
      return { type: 'list-item', style: sign, depth, children };
    }
    case 'quote':
      return { type: 'quote', children, source: '' };
    default:
      return { type: 'paragraph', children };
  }
}

/** The same within a panel, whose headings are the smaller two. */
export function panelLineOf(kind: LineKind, children: Words): PanelLine {
  const made = blockOf({ ...kind, like: null }, children);
  if (made.type === 'heading') return { ...made, level: made.level === 4 ? 4 : 3 };
  if (made.type === 'list-item' || made.type === 'quote' || made.type === 'paragraph') return made;
  return { type: 'paragraph', children };
}
