/** Blocks from pasted HTML: what word processors, spreadsheets and web pages put on the clipboard, without their junk. */

import { longestText, type TextNode } from '../../../shared/blocks/inline.ts';
import { maxListDepth } from '../../../shared/blocks/list-item/schema.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { tableLimits, type TableCell } from '../../../shared/blocks/table/schema.ts';
import {
  around,
  inlineFrom,
  isBlank,
  joined,
  nothingAround,
  trimmed,
  type Around,
  type PastedInline,
} from './inline-from-html.ts';
import { isInline, kindOf } from './kinds.ts';
import { Losses, type Loss } from './losses.ts';
import { cellLines } from './cell-lines.ts';
import { parseHtml } from './parse-html.ts';
import { pictureFile } from './pictures.ts';
import { isHidden } from './style.ts';
import { gridOf, isLayout, type Grid } from './tables.ts';
import { takeMarkers, wordItem } from './word-lists.ts';

export interface Picture {
  readonly file: File;
  readonly alt: string;
  readonly caption: string;
  /** Place of the block that it follows, -1 before all. */
  readonly behind: number;
}

export interface FromHtml {
  readonly blocks: readonly BlockData[];
  /** In the order in which they stand. */
  readonly pictures: readonly Picture[];
  readonly losses: readonly Loss[];
}

/** Never throws: what cannot be read at all comes as its words, and that is told. */
export function blocksFromHtml(html: string): FromHtml {
  try {
    return readHtml(html);
  } catch {
    const losses = new Losses();
    losses.add('formatting');
    return { blocks: [], pictures: [], losses: losses.list };
  }
}

function readHtml(html: string): FromHtml {
  const reader = new HtmlReader();
  reader.read(parseHtml(html, reader.losses));
  return { blocks: shifted(reader.blocks), pictures: reader.pictures, losses: reader.losses.list };
}

/** A block of words that is being gathered, without its words. */
type Shell =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'list-item'; readonly style: 'bulleted' | 'numbered'; readonly depth: number }
  | { readonly type: 'quote'; readonly source: '' };

const paragraph: Shell = { type: 'paragraph' };

class HtmlReader {
  readonly blocks: BlockData[] = [];
  readonly pictures: Picture[] = [];
  readonly losses = new Losses();
  #shell: Shell = paragraph;
  /** Lines of the block that is being gathered, and the line. */
  #lines: PastedInline[] = [];
  #line: PastedInline = [];
  /** Pictures met inside the block: they follow it. */
  #waiting: Omit<Picture, 'behind'>[] = [];

  read(root: Element): void {
    this.#walk(root.childNodes, nothingAround);
    this.#endBlock();
  }

  #walk(nodes: Iterable<Node>, outer: Around): void {
    for (const node of nodes) {
      if (!(node instanceof Element)) this.#line.push(...inlineFrom(node, outer, this.losses));
      else if (!isHidden(node)) this.#element(node, outer);
    }
  }

  #element(element: Element, outer: Around): void {
    const kind = kindOf(element);
    switch (kind.is) {
      case 'inline':
        // Inline elements may stand around blocks, as Google Docs wraps everything in a bold that is not bold.
        if (hasMore(element)) this.#walk(element.childNodes, around(element, outer, this.losses));
        else this.#line.push(...inlineFrom(element, outer, this.losses));
        return;
      case 'break':
        // Two in a row part paragraphs.
        if (this.#line.length > 0 && nextIsBreak(element)) this.#endLine();
        else this.#line.push({ text: '\n' });
        return;
      case 'image':
        this.#image(element, '');
        return;
      case 'heading':
        takeMarkers(element);
        return this.#within({ type: 'heading', level: kind.rank }, element, outer);
      case 'list':
        return this.#list(element, outer, 0);
      case 'item':
        return this.#within({ type: 'list-item', style: 'bulleted', depth: kind.depth ?? 0 }, element, outer);
      case 'quote':
        return this.#within({ type: 'quote', source: '' }, element, outer);
      case 'code':
        return this.#code(element);
      case 'divider':
        return this.#alone({ type: 'divider' });
      case 'table':
        return this.#table(element, outer);
      case 'figure':
        return this.#figure(element, outer);
      case 'block':
        return this.#block(element, outer);
    }
  }

  #block(element: Element, outer: Around): void {
    const item = wordItem(element);
    if (item) return this.#within({ type: 'list-item', style: item.style, depth: item.depth }, item.content, outer);
    this.#endLine();
    this.#walk(element.childNodes, around(element, outer, this.losses));
    this.#endLine();
  }

  /** A block of words of its own kind; what stands inside it and is more than words comes behind. */
  #within(shell: Shell, element: Element, outer: Around): void {
    this.#endBlock();
    const before = this.#shell;
    this.#shell = shell;
    this.#walk(element.childNodes, around(element, outer, this.losses));
    this.#endBlock();
    this.#shell = before;
  }

  #code(element: Element): void {
    this.#endBlock();
    for (const image of element.querySelectorAll('img')) this.#image(image, '');
    const text = preformatted(element);
    for (const children of text.trim() === '' ? [] : fitting([{ text }])) {
      this.#emit({ type: 'code', language: '', children: children as TextNode[] });
    }
    this.#place();
  }

  #alone(block: BlockData): void {
    this.#endBlock();
    this.#emit(block);
  }

  /** Lists may be nested in their items, or - as in Google Docs - beside them. */
  #list(list: Element, outer: Around, depth: number): void {
    this.#endBlock();
    const style = list.tagName === 'OL' ? 'numbered' : 'bulleted';
    const before = this.#shell;
    for (const child of list.childNodes) {
      const kind = child instanceof Element ? kindOf(child) : null;
      if (child instanceof Element && isHidden(child)) continue;
      const declared = kind?.is === 'item' ? kind.depth : null;
      const at = Math.min(maxListDepth, Math.max(depth, declared ?? 0));
      this.#shell = { type: 'list-item', style, depth: at };
      if (child instanceof Element && kind?.is === 'list') this.#list(child, outer, depth + 1);
      else if (child instanceof Element && kind?.is !== 'item' && holdsItems(child)) this.#list(child, outer, depth);
      else if (child instanceof Element && (kind?.is === 'item' || kind?.is === 'block')) this.#item(child, outer, at);
      else this.#walk([child], outer);
      this.#endBlock();
    }
    this.#shell = before;
  }

  #item(item: Element, outer: Around, depth: number): void {
    const inside = around(item, outer, this.losses);
    for (const node of item.childNodes) {
      const nested = node instanceof Element && kindOf(node).is === 'list';
      if (nested) this.#list(node, inside, depth + 1);
      else this.#walk([node], inside);
    }
  }

  #table(element: Element, outer: Around): void {
    const grid = gridOf(element);
    if (grid.width === 0) return this.#block(element, outer);
    this.#endBlock();
    if (isLayout(element, grid)) {
      for (const cell of grid.rows.flat()) if (cell) this.#block(cell, outer);
      return;
    }
    const caption = grid.caption.length <= tableLimits.caption ? grid.caption : '';
    if (caption !== grid.caption) this.#emit({ type: 'paragraph', children: [{ text: grid.caption }] });
    const rows = grid.rows.map((row) => row.map((cell) => this.#cell(cell)));
    this.#countColumns(grid);
    // A longer table goes on in another one, with the same header.
    const header = grid.headerRow ? rows.slice(0, 1) : [];
    const body = rows.slice(header.length);
    const most = tableLimits.rows - header.length;
    for (let from = 0; from === 0 || from < body.length; from += most) {
      this.#emit({
        type: 'table',
        caption: from === 0 ? caption : '',
        headerRow: grid.headerRow,
        headerColumn: grid.headerColumn,
        children: [...header, ...body.slice(from, from + most)].map((cells) => ({
          type: 'table-row',
          children: cells.slice(0, tableLimits.columns),
        })),
      });
    }
  }

  #countColumns({ rows, width }: Grid): void {
    const beyond = width - tableLimits.columns;
    if (beyond <= 0) return;
    const [names = []] = rows;
    for (const cell of names.slice(tableLimits.columns)) this.losses.add('columns', cell?.textContent ?? '', 0);
    this.losses.add('columns', '', beyond);
  }

  /** A cell holds words: paragraphs become its lines, items keep their sign. */
  #cell(cell: Element | null): TableCell {
    const lines: PastedInline[] = [];
    if (cell) {
      const inner = new HtmlReader();
      inner.#walk(cell.childNodes, around(cell, nothingAround, this.losses));
      inner.#endBlock();
      lines.push(...cellLines(inner.blocks));
      this.#waiting.push(...inner.pictures);
      for (const { kind, count, names } of inner.losses.list) {
        this.losses.add(kind, names[0], count);
        for (const name of names.slice(1)) this.losses.add(kind, name, 0);
      }
    }
    return { type: 'table-cell', children: trimmed(joined(lines)) };
  }

  /** A caption belongs to the one picture that it stands under; where there is none it is words. */
  #figure(figure: Element, outer: Around): void {
    const images = figure.querySelectorAll('img');
    const caption = figure.querySelector('figcaption');
    const words = (caption?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const [image] = images;
    if (images.length === 1 && image && words.length <= 1000) {
      this.#endLine();
      if (this.#image(image, words)) {
        image.remove();
        caption?.remove();
      } else image.remove();
    }
    this.#block(figure, outer);
  }

  /** True when its bytes are here. */
  #image(image: Element, caption: string): boolean {
    if (isHidden(image)) return false;
    const file = pictureFile(image, this.losses);
    if (!file) return false;
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    const link = image.closest('a')?.getAttribute('href') ?? '';
    if (link !== '' && !link.startsWith('#')) this.losses.add('imageLinks', link);
    if (alt.length > 2000) this.#line.push({ text: alt });
    this.#waiting.push({ file, alt: alt.length > 2000 ? '' : alt, caption });
    return true;
  }

  #endLine(): void {
    const line = trimmed(this.#line);
    this.#line = [];
    if (!isBlank(line)) this.#lines.push(line);
    if (this.#shell.type === 'paragraph') this.#finish();
  }

  #endBlock(): void {
    this.#endLine();
    this.#finish();
  }

  #finish(): void {
    const children = trimmed(joined(this.#lines));
    this.#lines = [];
    if (!isBlank(children)) {
      const [only] = children;
      const formula = children.length === 1 && only && 'type' in only && only.type === 'formula' ? only : null;
      if (formula && this.#shell.type === 'paragraph') this.#emit({ type: 'math', source: formula.source, alt: '' });
      // A level is settled when all are known.
      else for (const part of fitting(children)) this.#emit({ ...this.#shell, children: part } as BlockData);
    } else this.#place();
  }

  #emit(block: BlockData): void {
    this.blocks.push(block);
    this.#place();
  }

  #place(): void {
    for (const picture of this.#waiting) this.pictures.push({ ...picture, behind: this.blocks.length - 1 });
    this.#waiting = [];
  }
}

/** Headings of a page begin below its title: where the highest rank is pasted, all stand one lower together. */
function shifted(blocks: readonly BlockData[]): readonly BlockData[] {
  const ranks = blocks.flatMap((block) => (block.type === 'heading' ? [block.level as number] : []));
  const down = Math.min(...ranks) === 1 ? 1 : 0;
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: Math.min(4, Math.max(2, block.level + down)) as 2 | 3 | 4 } : block,
  );
}

function hasMore(element: Element): boolean {
  return [...element.querySelectorAll('*')].some((inside) => !isInline(inside) && kindOf(inside).is !== 'break');
}

/** Items may stand in elements that are neither list nor item. */
function holdsItems(element: Element): boolean {
  return element.querySelector('li, [role="listitem"]') !== null;
}

function nextIsBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next?.nodeName === 'BR';
}

/** What is preformatted keeps its white space; editors write its lines as elements. */
function preformatted(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const line of copy.querySelectorAll('div, p, li')) if (line.nextSibling) line.append('\n');
  return (copy.textContent ?? '').replace(/\n$/, '');
}

/** Content whose texts all fit: one that is too long for one text goes on in another block. */
function fitting(children: PastedInline): readonly PastedInline[] {
  if (children.every((piece) => 'type' in piece || piece.text.length <= longestText)) return [children];
  return children.flatMap((piece) => {
    if ('type' in piece) return [[piece]];
    const parts: PastedInline[] = [];
    for (let at = 0; at < piece.text.length; at += longestText) {
      parts.push([{ ...piece, text: piece.text.slice(at, at + longestText) }]);
    }
    return parts;
  });
}
