/** A document as one person would have it: what they put in is there, what they took away is not, and nothing that others did. */

import type { Flat, Piece } from '../suggestions/flat.ts';
import { isNew, originalText, textOf, type Atom, type Owner, type Paragraph, type Words } from './atoms.ts';
import { alignment, inserted, kept } from './dress.ts';
import type { Field } from './fields.ts';
import type { End, Tracked } from './items.ts';

export interface Segment {
  readonly owner: Owner | null;
  readonly pieces: Piece[];
  /** Whether some of it was there before. */
  hasOld: boolean;
}

export interface SeenParagraph {
  readonly is: 'paragraph';
  readonly segments: readonly Segment[];
  readonly end: End | null;
  readonly isInTable: boolean;
}

/** A row of a table that this person puts in or takes away. */
export interface SeenRow {
  readonly is: 'row';
  readonly deed: 'add' | 'drop';
  readonly cells: readonly (readonly Piece[])[];
  /** One of its own texts where it goes; the last text before it where it comes. */
  readonly field: Field | null;
}

export type Seen = SeenParagraph | SeenRow;

export interface Viewer {
  readonly name: string;
  /** Whether what nobody tracked is theirs. */
  readonly isUntracked: boolean;
}

/** What is the same for every viewer. */
export class Body {
  readonly atoms: readonly Atom[];
  readonly #places = new Map<Field, readonly number[]>();
  readonly #untracked = new Set<Paragraph>();
  /** Whether something differs from the programme that nobody tracked. */
  readonly isTouched: boolean;

  constructor(atoms: readonly Atom[], written: readonly Field[]) {
    this.atoms = atoms;
    const held = new Map<Field, Atom[]>();
    const ends = new Map<Field, Paragraph[]>();
    const push = <T>(map: Map<Field, T[]>, field: Field, one: T): void =>
      void map.set(field, [...(map.get(field) ?? []), one]);
    let isTouched = false;
    for (const atom of atoms) {
      if (atom.is !== 'words' && atom.is !== 'end') continue;
      if (atom.owner === null && atom.is === 'words' && !isNew(atom) && textOf(atom).trim() !== '') isTouched = true;
      if (atom.owner?.is !== 'field') continue;
      push(held, atom.owner.field, atom);
      if (atom.is === 'end' && !atom.end.ins) push(ends, atom.owner.field, atom);
    }
    for (const [field, own] of held) {
      const text = originalText(own);
      isTouched ||= text !== field.text;
      this.#places.set(field, alignment(field.text, text));
    }
    // A text is one paragraph: further ends of it were put in unseen.
    for (const own of ends.values()) for (const end of own.slice(0, -1)) this.#untracked.add(end);
    this.isTouched = isTouched || this.#untracked.size > 0 || written.some((field) => !held.has(field));
  }

  placesOf(field: Field): readonly number[] {
    return this.#places.get(field) ?? [];
  }

  isUntracked(end: Paragraph): boolean {
    return this.#untracked.has(end);
  }
}

export function seenBy(body: Body, viewer: Viewer): readonly Seen[] {
  const view = new View(body, viewer);
  for (const [index, atom] of body.atoms.entries()) view.take(atom, index);
  view.finish();
  return view.seen;
}

/** How far a text has been read. */
interface Cursor {
  found: number;
  base: number;
}

class View {
  readonly seen: Seen[] = [];
  readonly #body: Body;
  readonly #viewer: Viewer;
  readonly #cursors = new Map<Field, Cursor>();
  #segments: Segment[] = [];
  #isEndSeen = true;
  #depth = 0;
  #last: Field | null = null;
  #row: { readonly deed: 'add' | 'drop' | 'none'; readonly cells: Piece[][]; field: Field | null } | null = null;

  constructor(body: Body, viewer: Viewer) {
    this.#body = body;
    this.#viewer = viewer;
  }

  take(atom: Atom, index: number): void {
    switch (atom.is) {
      case 'words':
        this.#words(atom);
        break;
      case 'end':
        this.#end(atom);
        break;
      case 'row':
        this.#break(null);
        this.#row = { deed: this.#deedOf(atom, index), cells: [], field: null };
        break;
      case 'cell':
        this.#break(null);
        this.#row?.cells.push([]);
        break;
      case 'row-end':
        this.#break(null);
        this.#rowDone();
        break;
      case 'table':
      case 'table-end':
        this.#break(null);
        this.#depth += atom.is === 'table' ? 1 : -1;
        break;
      default:
    }
  }

  finish(): void {
    this.#break(null);
  }

  #isMine({ ins }: Tracked): boolean {
    return ins === null || ins.by === this.#viewer.name;
  }

  #isThere(tracked: Tracked): boolean {
    return this.#isMine(tracked) && tracked.del?.by !== this.#viewer.name;
  }

  #words(atom: Words): void {
    const { owner } = atom;
    const field = owner?.is === 'field' ? owner.field : null;
    const last = this.#segments.at(-1);
    // Two texts in one paragraph, and nobody tracked how that came.
    if (last && last.owner !== owner && !this.#isEndSeen && !this.#viewer.isUntracked) this.#break(null);
    const segment = this.#segmentOf(owner);
    if (field) this.#last = field;
    if (this.#row && field) this.#row.field ??= field;
    this.#isEndSeen = false;
    const isThere = atom.sign ? atom.sign.runs.some((run) => this.#isThere(run)) : this.#isThere(atom.run);
    if (isNew(atom)) {
      if (isThere && !atom.sign) segment.pieces.push(...this.#added(atom, segment, field));
    } else if (field) this.#old(atom, field, segment, isThere);
    else if (isThere) {
      segment.pieces.push(inserted(atom.run, undefined, undefined));
      segment.hasOld = true;
    }
  }

  #added(atom: Words, segment: Segment, field: Field | null): readonly Piece[] {
    if (atom.run.text === '') return [];
    const base = field ? (this.#cursors.get(field)?.base ?? 0) : 0;
    const next = field ? kept(field.flat, base, base + 1, null)[0] : undefined;
    return [inserted(atom.run, segment.pieces.at(-1), next)];
  }

  /** Words that were there: those of the programme in its own dress, others as whoever put them in unseen has them. */
  #old(atom: Words, field: Field, segment: Segment, isThere: boolean): void {
    const places = this.#body.placesOf(field);
    const cursor = this.#cursorOf(field);
    const text = textOf(atom);
    const marks = atom.run.dressed?.by === this.#viewer.name && !atom.sign ? atom.run.marks : null;
    for (let at = 0; at < text.length;) {
      const place = places[cursor.found + at] ?? -1;
      let length = 1;
      while (
        at + length < text.length &&
        (places[cursor.found + at + length] ?? -1) === (place < 0 ? -1 : place + length)
      )
        length += 1;
      if (place >= 0) {
        this.#missed(field.flat, cursor, place, segment);
        if (isThere) segment.pieces.push(...kept(field.flat, place, place + length, marks));
        cursor.base = place + length;
      } else if (isThere && this.#viewer.isUntracked && !atom.sign)
        segment.pieces.push(inserted({ ...atom.run, text: text.slice(at, at + length) }, undefined, undefined));
      at += length;
    }
    cursor.found += text.length;
    if (isThere) segment.hasOld = true;
    if (cursor.found >= places.length) this.#missed(field.flat, cursor, field.flat.text.length, segment);
  }

  /** What somebody else took away unseen is still there for this one. */
  #missed(base: Flat, cursor: Cursor, until: number, segment: Segment): void {
    if (!this.#viewer.isUntracked && cursor.base < until) segment.pieces.push(...kept(base, cursor.base, until, null));
    cursor.base = Math.max(cursor.base, until);
  }

  #cursorOf(field: Field): Cursor {
    const known = this.#cursors.get(field);
    if (known) return known;
    const made = { found: 0, base: 0 };
    this.#cursors.set(field, made);
    return made;
  }

  #segmentOf(owner: Owner | null): Segment {
    const last = this.#segments.at(-1);
    if (last && last.owner === owner) return last;
    if (last && last.owner?.is === 'field' && owner?.is === 'field' && last.owner.field === owner.field) return last;
    const made: Segment = { owner, pieces: [], hasOld: false };
    this.#segments.push(made);
    return made;
  }

  #end(atom: Paragraph): void {
    this.#isEndSeen = true;
    // A paragraph without a character is one too.
    if (this.#segments.length === 0) this.#segmentOf(atom.owner);
    const isUnseen = this.#body.isUntracked(atom) && !this.#viewer.isUntracked;
    if (this.#isThere(atom.end) && !isUnseen) this.#break(atom.end);
  }

  #break(end: End | null): void {
    const segments = this.#segments;
    this.#segments = [];
    this.#isEndSeen = true;
    if (segments.length === 0) return;
    const row = this.#row;
    if (row && row.deed !== 'none') {
      const cell = row.cells.at(-1);
      const pieces = segments.flatMap((one) => one.pieces);
      if (cell && pieces.length > 0) cell.push(...(cell.length > 0 ? [lineEnd] : []), ...pieces);
      return;
    }
    this.seen.push({ is: 'paragraph', segments, end, isInTable: this.#depth > 0 });
  }

  #deedOf(row: Tracked, index: number): 'add' | 'drop' | 'none' {
    if (row.ins) return row.ins.by === this.#viewer.name && row.del?.by !== this.#viewer.name ? 'add' : 'drop';
    if (row.del?.by === this.#viewer.name) return 'drop';
    return isOwned(this.#body.atoms, index) ? 'none' : this.#viewer.isUntracked ? 'add' : 'drop';
  }

  #rowDone(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || row.deed === 'none') return;
    const field = row.deed === 'add' ? this.#last : row.field;
    // What others put in is not there, and was not before.
    if (row.deed === 'drop' && !field) return;
    this.seen.push({ is: 'row', deed: row.deed, cells: row.cells, field });
  }
}

const lineEnd: Piece = { node: { text: '\n' }, wrap: null, text: '\n', dress: '{}' };

/** Whether a row has a text of the programme in it, or nothing at all. */
function isOwned(atoms: readonly Atom[], index: number): boolean {
  let isBlank = true;
  for (const atom of atoms.slice(index + 1)) {
    if (atom.is === 'row-end') return isBlank;
    if (atom.is !== 'words' && atom.is !== 'end') continue;
    if (atom.owner?.is === 'field') return true;
    if (atom.is === 'words' && textOf(atom).trim() !== '') isBlank = false;
  }
  return true;
}
