/** The blocks that the built-in templates are made of, in as few words as it takes. */

import type { Activity } from '../../blocks/activity/schema.ts';
import type { BlockData } from '../../blocks/registry.ts';
import type { PageSource, Piece, Serves, UnitSource } from '../../sample/module-records.ts';

export function unit(title: string, ...pages: readonly PageSource[]): UnitSource {
  return { title, pages };
}

export function page(title: string, serves: Serves, ...pieces: readonly (Piece | readonly Piece[])[]): PageSource {
  return { title, use: 'page', serves, pieces: pieces.flat() };
}

export function p(text: string): Piece {
  return piece({ type: 'paragraph', children: [{ text }] });
}

export function h2(text: string): Piece {
  return piece({ type: 'heading', level: 2, children: [{ text }] });
}

export function numbers(...lines: readonly string[]): readonly Piece[] {
  return lines.map((text) => piece({ type: 'list-item', style: 'numbered', depth: 0, children: [{ text }] }));
}

export function callout(tone: 'tip', text: string): Piece {
  return piece({ type: 'callout', tone, children: [{ text }] });
}

/** The first row holds the headers. */
export function table(caption: string, ...rows: readonly (readonly string[])[]): Piece {
  return piece({
    type: 'table',
    caption,
    headerRow: true,
    headerColumn: false,
    children: rows.map((cells) => ({
      type: 'table-row',
      children: cells.map((text) => ({ type: 'table-cell', children: [{ text }] })),
    })),
  });
}

export function activity(source: Omit<Activity, 'type' | 'inPackage'>, serves: Serves): Piece {
  return { data: { type: 'activity', inPackage: true, ...source }, serves };
}

function piece(data: BlockData): Piece {
  return { data, serves: {} };
}
