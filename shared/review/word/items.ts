/**
 * The text of a Word document in one row, whatever it is wrapped in: runs, ends of paragraphs, bookmarks, edges of comments and of
 * tables. What was put in and taken away under tracking is all there, each with who did it (ECMA-376 part 1, 17.13.5).
 */

import type { XmlElement } from '../../base/xml.ts';
import { child } from '../../base/xml.ts';
import type { TextNode } from '../../blocks/inline.ts';
import { attribute, isOn, valueOf } from './elements.ts';
import type { Parts } from './parts.ts';

export interface Edit {
  readonly by: string;
  readonly at: string;
}

/** Put in by somebody, taken away by somebody, or both by two. */
export interface Tracked {
  readonly ins: Edit | null;
  readonly del: Edit | null;
}

export type Marks = Omit<TextNode, 'text' | 'lang'>;

export interface Run extends Tracked {
  readonly is: 'run';
  /** Empty for a picture, a note, a formula. */
  readonly text: string;
  readonly marks: Marks;
  /** The name of its style, in small letters; empty for none. */
  readonly style: string;
  /** Who gave it these marks, where that was tracked. */
  readonly dressed: Edit | null;
  readonly href: string | null;
}

/** The end of a paragraph, with what the paragraph is. */
export interface End extends Tracked {
  readonly is: 'end';
  readonly style: string;
  readonly list: { readonly sign: 'bulleted' | 'numbered'; readonly depth: number } | null;
}

export type Item =
  | Run
  | End
  | { readonly is: 'open' | 'close'; readonly name: string }
  | { readonly is: 'comment'; readonly id: string; readonly edge: 'start' | 'end' | 'point' }
  /** No paragraph reaches over it. A row may be put in or taken away. */
  | ({ readonly is: 'row' } & Tracked)
  | { readonly is: 'cell' | 'row-end' | 'table' | 'table-end' };

interface Around extends Tracked {
  readonly href: string | null;
}

const untouched: Around = { ins: null, del: null, href: null };

export function itemsOf(parts: Parts): readonly Item[] {
  const reader = new Reader(parts);
  const body = child(parts.document, 'body');
  if (body) reader.flow(body, untouched);
  return reader.items;
}

class Reader {
  readonly items: Item[] = [];
  readonly #parts: Parts;
  readonly #bookmarks = new Map<string, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Paragraphs and tables, and whatever holds them. */
  flow(parent: XmlElement, around: Around): void {
    for (const element of parent.children) {
      if (element.name === 'p') this.#paragraph(element, around);
      else if (element.name === 'tbl') this.#table(element, around);
      else if (!this.#edge(element) && !passed.has(element.name)) this.flow(element, aroundIn(element, around));
    }
  }

  #table(table: XmlElement, around: Around): void {
    this.items.push({ is: 'table' });
    this.#rows(table, around);
    this.items.push({ is: 'table-end' });
  }

  #rows(parent: XmlElement, around: Around): void {
    for (const row of parent.children) {
      if (row.name !== 'tr') {
        if (!this.#edge(row) && !passed.has(row.name)) this.#rows(row, around);
        continue;
      }
      const properties = child(row, 'trPr');
      this.items.push({ is: 'row', ins: editIn(properties, 'ins'), del: editIn(properties, 'del') });
      this.#cells(row, around);
      this.items.push({ is: 'row-end' });
    }
  }

  #cells(parent: XmlElement, around: Around): void {
    for (const cell of parent.children) {
      if (cell.name === 'tc') {
        this.items.push({ is: 'cell' });
        this.flow(cell, around);
      } else if (!this.#edge(cell) && !passed.has(cell.name)) this.#cells(cell, around);
    }
  }

  #paragraph(paragraph: XmlElement, around: Around): void {
    this.#inline(paragraph, around);
    const properties = child(paragraph, 'pPr');
    const mark = child(properties, 'rPr');
    const list = child(properties, 'numPr');
    const level = valueOf(list, 'ilvl') ?? '0';
    const sign = this.#parts.listSign(valueOf(list, 'numId'), level);
    this.items.push({
      is: 'end',
      ins: editIn(mark, 'ins') ?? editIn(mark, 'moveTo') ?? around.ins,
      del: editIn(mark, 'del') ?? editIn(mark, 'moveFrom') ?? around.del,
      style: this.#parts.styleName(valueOf(properties, 'pStyle')),
      list: sign && { sign, depth: Math.min(5, Number(level) || 0) },
    });
  }

  #inline(parent: XmlElement, around: Around): void {
    for (const element of parent.children) {
      if (element.name === 'r') this.#run(element, around);
      else if (objects.has(element.name)) this.#object(around);
      else if (element.name === 'hyperlink') {
        const relation = attribute(element, 'id');
        this.#inline(element, { ...around, href: relation === undefined ? null : this.#parts.link(relation) });
      } else if (!this.#edge(element) && !passed.has(element.name)) this.#inline(element, aroundIn(element, around));
    }
  }

  /** Bookmarks and the ranges of comments stand between paragraphs as well as in them. */
  #edge(element: XmlElement): boolean {
    const id = attribute(element, 'id') ?? '';
    switch (element.name) {
      case 'bookmarkStart': {
        const name = attribute(element, 'name') ?? '';
        this.#bookmarks.set(id, name);
        this.items.push({ is: 'open', name });
        return true;
      }
      case 'bookmarkEnd':
        this.items.push({ is: 'close', name: this.#bookmarks.get(id) ?? '' });
        return true;
      case 'commentRangeStart':
      case 'commentRangeEnd':
        this.items.push({ is: 'comment', id, edge: element.name === 'commentRangeStart' ? 'start' : 'end' });
        return true;
      default:
        return false;
    }
  }

  #run(run: XmlElement, { ins, del, href }: Around): void {
    const properties = child(run, 'rPr');
    const was = child(properties, 'rPrChange');
    const marks = this.#marks(properties, href !== null);
    const style = this.#styleIn(properties);
    const dressed = was ? editOf(was) : null;
    let text = '';
    const flush = (): void => {
      if (text !== '') this.items.push({ is: 'run', text, marks, style, dressed, href, ins, del });
      text = '';
    };
    for (const part of run.children) {
      const words = wordsOf(part);
      if (words !== null) text += words;
      else if (part.name === 'commentReference') {
        flush();
        this.items.push({ is: 'comment', id: attribute(part, 'id') ?? '', edge: 'point' });
      } else if (objects.has(part.name)) {
        flush();
        this.#object({ ins, del, href });
      }
    }
    flush();
  }

  #object({ ins, del }: Around): void {
    this.items.push({ is: 'run', text: '', marks: {}, style: '', dressed: null, href: null, ins, del });
  }

  #styleIn(properties: XmlElement | undefined): string {
    return this.#parts.styleName(valueOf(properties, 'rStyle'));
  }

  #marks(properties: XmlElement | undefined, isLink: boolean): Marks {
    if (!properties) return {};
    const place = valueOf(properties, 'vertAlign');
    const marks: Record<keyof Marks, boolean> = {
      bold: isOn(properties, 'b'),
      italic: isOn(properties, 'i'),
      // Links and what looks like them are underlined for what they are.
      underline: isOn(properties, 'u') && !isLink && valueOf(properties, 'u') === 'single',
      strike: isOn(properties, 'strike'),
      code: this.#styleIn(properties) === 'code words',
      sub: place === 'subscript',
      sup: place === 'superscript',
    };
    return Object.fromEntries(Object.entries(marks).filter(([, is]) => is)) as Marks;
  }
}

/** What holds nothing of the text: properties, what was there before a change of looks, signs of the spelling checker. */
const passed: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  'sdtPr',
  'sdtEndPr',
  'smartTagPr',
  'customXmlPr',
  'fldData',
  'proofErr',
  'permStart',
  'permEnd',
]);

const objects: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'footnoteReference',
  'endnoteReference',
  'oMath',
  'oMathPara',
]);

/** Null for what is no words. Instructions of fields are none; what they show is. */
function wordsOf(part: XmlElement): string | null {
  switch (part.name) {
    case 't':
    case 'delText':
      return part.text;
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br': {
      const type = attribute(part, 'type');
      return type === undefined || type === 'textWrapping' ? '\n' : null;
    }
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00AD';
    case 'sym': {
      const code = Number.parseInt(attribute(part, 'char') ?? '', 16);
      // Signs of a font of its own have no meaning in any other.
      return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : '';
    }
    default:
      return null;
  }
}

function aroundIn(element: XmlElement, around: Around): Around {
  if (element.name === 'ins' || element.name === 'moveTo') return { ...around, ins: editOf(element) };
  if (element.name === 'del' || element.name === 'moveFrom') return { ...around, del: editOf(element) };
  return around;
}

function editIn(properties: XmlElement | undefined, name: string): Edit | null {
  const found = child(properties, name);
  return found ? editOf(found) : null;
}

function editOf(element: XmlElement): Edit {
  return { by: attribute(element, 'author') ?? '', at: attribute(element, 'date') ?? '' };
}
