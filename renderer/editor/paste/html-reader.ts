/** Reads a tree of pasted HTML from its first element to its last: blocks, the pictures among them, and what is left out. */

import type { TextNode } from '../../../shared/blocks/inline.ts';
import type { Callout } from '../../../shared/blocks/callout/schema.ts';
import { imageSchema } from '../../../shared/blocks/image/schema.ts';
import { maxListDepth } from '../../../shared/blocks/list-item/schema.ts';
import { maxPanels } from '../../../shared/blocks/panel.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { tableSchema, type TableCell } from '../../../shared/blocks/table/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
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
import { holdsBlocks, holdsItems, kindOf, nextIsBreak } from './kinds.ts';
import { Losses } from './losses.ts';
import { cellOf } from './cell-lines.ts';
import { codeLanguage, preformatted } from './code-text.ts';
import { fitting } from './fitting.ts';
import { panelOf } from './panel-lines.ts';
import { described, pictureFile, type Picture } from './pictures.ts';
import { plainWords } from './plain-words.ts';
import { isHidden, styleAttribute } from './style.ts';
import { countColumns, gridOf, isLayout, tablesOf } from './tables.ts';
import { isPlaceAlone, placeHolder } from './waiting.ts';
import { listItem, takeMarkers } from './word-lists.ts';

/** A block of words that is being gathered, without its words. */
type Shell =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'list-item'; readonly style: 'bulleted' | 'numbered'; readonly depth: number }
  | { readonly type: 'quote'; readonly source: '' }
  | { readonly type: 'callout'; readonly tone: Callout['tone'] };

const paragraph: Shell = { type: 'paragraph' };

export class HtmlReader {
  readonly blocks: BlockData[] = [];
  readonly pictures: Picture[] = [];
  readonly losses = new Losses();
  /** The numbers that stood before items. */
  readonly numbers = new Map<BlockData, number>();
  #number: number | null = null;
  #shell: Shell = paragraph;
  /** Lines of the block that is being gathered, and the line. */
  #lines: PastedInline[] = [];
  #line: PastedInline = [];
  /** Pictures met inside the block: they follow it. */
  #waiting: Omit<Picture, 'behind'>[] = [];

  /** In a panel or a cell, as in a callout, pictures stand among words. */
  #isPart = false;

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
        if (holdsBlocks(element)) this.#walk(element.childNodes, around(element, outer, this.losses));
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
        return this.#heading(kind.rank, element, outer);
      case 'list':
        return this.#list(element, outer, 0);
      case 'item':
        return this.#within({ type: 'list-item', style: 'bulleted', depth: kind.depth ?? 0 }, element, outer);
      case 'quote':
        return this.#within({ type: 'quote', source: '' }, element, outer);
      case 'callout':
        return this.#within({ type: 'callout', tone: kind.tone }, element, outer);
      case 'details':
        return this.#details(element, outer);
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
    const item = listItem(element);
    if (item) {
      this.#endBlock();
      this.#number = item.number;
      this.#within({ type: 'list-item', style: item.style, depth: item.depth }, item.content, outer);
      this.#number = null;
      return;
    }
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

  /** A heading is bold as such: what its style says of the whole of it is no mark of its words. */
  #heading(rank: number, element: Element, outer: Around): void {
    const words = element.cloneNode(true) as Element;
    words.removeAttribute(styleAttribute);
    this.#within({ type: 'heading', level: rank }, words, outer);
  }

  /** Panels that open, one below the other where they stand together; what no panel can hold stands under a heading. */
  #details(element: Element, outer: Around): void {
    this.#endBlock();
    const inside = around(element, outer, this.losses);
    const summary = [...element.children].find(({ tagName }) => tagName === 'SUMMARY');
    const title = this.#inner(summary ? [summary] : [], inside, false);
    const body = this.#inner(
      [...element.childNodes].filter((node) => node !== summary),
      inside,
    );
    const panel = panelOf(title.blocks, body.blocks);
    const last = this.blocks.at(-1);
    if (!panel) {
      for (const block of title.blocks) {
        this.#emit(block.type === 'paragraph' ? { ...block, type: 'heading', level: 4 } : block);
      }
      this.#waiting.push(...title.pictures);
      this.#waiting.push(...body.pictures.filter(({ behind }) => behind < 0));
      this.#place();
      for (const [place, block] of body.blocks.entries()) {
        const here = body.pictures.filter(({ behind }) => behind === place);
        const isAlone = isPlaceAlone(block);
        this.#waiting.push(...(isAlone ? here.map(({ file, alt, caption }) => ({ file, alt, caption })) : here));
        if (isAlone) this.#place();
        else this.#emit(block);
      }
      return;
    }
    this.#waiting.push(...title.pictures, ...body.pictures);
    if (last?.type === 'accordion' && last.children.length < maxPanels) {
      last.children.push(panel);
      this.#place();
    } else this.#emit({ type: 'accordion', firstOpen: element.hasAttribute('open'), children: [panel] });
  }

  /** What stands inside an element, read by itself. */
  #inner(nodes: readonly Node[], outer: Around, isPart = true): HtmlReader {
    const inner = new HtmlReader();
    inner.#isPart = isPart;
    inner.#walk(nodes, outer);
    inner.#endBlock();
    this.losses.addAll(inner.losses);
    for (const [block, number] of inner.numbers) this.numbers.set(block, number);
    return inner;
  }

  #code(element: Element): void {
    this.#endBlock();
    for (const image of element.querySelectorAll('img')) this.#image(image, '');
    const language = codeLanguage(element);
    const text = preformatted(element);
    for (const children of text.trim() === '' ? [] : fitting([{ text }])) {
      this.#emit({ type: 'code', language, children: children as TextNode[] });
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
    let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (const child of list.childNodes) {
      const kind = child instanceof Element ? kindOf(child) : null;
      if (child instanceof Element && isHidden(child)) continue;
      const declared = kind?.is === 'item' ? kind.depth : null;
      const at = Math.min(maxListDepth, Math.max(depth, declared ?? 0));
      this.#shell = { type: 'list-item', style, depth: at };
      if (child instanceof Element && kind?.is === 'item') {
        number = Number.parseInt(child.getAttribute('value') ?? '', 10) || number;
        if (style === 'numbered') this.#number = number;
        number += 1;
      }
      if (child instanceof Element && kind?.is === 'list') this.#list(child, outer, depth + 1);
      else if (child instanceof Element && kind?.is !== 'item' && holdsItems(child)) this.#list(child, outer, depth);
      else if (child instanceof Element && (kind?.is === 'item' || kind?.is === 'block')) this.#item(child, outer, at);
      else this.#walk([child], outer);
      this.#endBlock();
      this.#number = null;
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
    const words = this.#captionWords(grid.caption);
    const caption = words.length <= limitOf(tableSchema.shape.caption) ? words : '';
    if (caption !== words) this.#emit({ type: 'paragraph', children: [{ text: words }] });
    const rows = grid.rows.map((row) => row.map((cell) => this.#cell(cell)));
    countColumns(grid, this.losses);
    for (const table of tablesOf(grid, caption, rows)) this.#emit(table);
  }

  /** A cell holds words: paragraphs become its lines, items keep their sign. */
  #cell(cell: Element | null): TableCell {
    const inner = this.#inner(
      cell ? [...cell.childNodes] : [],
      cell ? around(cell, nothingAround, this.losses) : nothingAround,
    );
    this.#waiting.push(...inner.pictures);
    return cellOf(inner.blocks);
  }

  /** A caption belongs to the one picture that it stands under; where there is none it is words. */
  #figure(figure: Element, outer: Around): void {
    const [image, another] = figure.querySelectorAll('img');
    const caption = figure.querySelector('figcaption');
    const words = caption ? plainWords(caption) : '';
    if (image && !another && !this.#isAmongWords && words.length <= limitOf(imageSchema.shape.caption)) {
      this.#endLine();
      const kept = this.#image(image, words);
      image.remove();
      if (kept) this.#captionWords(caption);
      if (kept) caption?.remove();
    }
    this.#block(figure, outer);
  }

  /** A caption is words alone: images in it follow, links in it are told. */
  #captionWords(caption: Element | null): string {
    for (const image of caption?.querySelectorAll('img') ?? []) this.#image(image, '');
    for (const link of caption?.querySelectorAll('a[href]') ?? []) {
      if (!link.getAttribute('href')?.startsWith('#')) this.losses.add('imageLinks', link.textContent || '');
    }
    return caption ? plainWords(caption) : '';
  }

  /** True when its bytes are here. */
  #image(image: Element, caption: string): boolean {
    if (isHidden(image)) return false;
    const file = pictureFile(image, this.losses);
    if (!file) return false;
    const { alt, tooLong } = described(image, this.losses);
    if (tooLong !== '') this.#line.push({ text: tooLong });
    const among = this.#isAmongWords ? placeHolder() : null;
    if (among) this.#line.push(among);
    this.#waiting.push({ file, alt, caption, ...(among ? { among } : {}) });
    return true;
  }

  get #isAmongWords(): boolean {
    return this.#isPart || this.#shell.type === 'callout';
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
      this.#number = null;
    } else this.#place();
  }

  #emit(block: BlockData): void {
    this.blocks.push(block);
    if (this.#number !== null && block.type === 'list-item') this.numbers.set(block, this.#number);
    this.#place();
  }

  #place(): void {
    for (const picture of this.#waiting) this.pictures.push({ ...picture, behind: this.blocks.length - 1 });
    this.#waiting = [];
  }
}
