/** What gathers while a flow is written, and where in the page a piece stands. */

import type { XmlNode } from '../../base/xml-writer.ts';
import type { RecordId } from '../../base/ids.ts';
import type { Piece } from '../../flow/flow.ts';
import { allPieces, marksIn } from '../../flow/pieces.ts';
import type { OfficeLook } from '../look/office-look.ts';
import type { FileView } from '../module-view.ts';
import type { Bullet } from './numbering-xml.ts';
import { Gathered } from './parts-of-package.ts';

type Heading = Extract<Piece, { is: 'heading' }>;

export class Writing {
  readonly gathered = new Gathered();
  /** Null where documents look as they do by themselves. */
  readonly look: OfficeLook | null;
  readonly #files: ReadonlyMap<RecordId, FileView>;
  /** Word takes few letters for a bookmark, and no others. */
  readonly #bookmarks: ReadonlyMap<string, string>;
  readonly #headings: ReadonlyMap<Heading, string>;
  readonly #bullets: Bullet[] = [];

  constructor(pieces: readonly Piece[], files: readonly FileView[], look: OfficeLook | null) {
    this.look = look;
    this.#files = new Map(files.map((file) => [file.id, file]));
    this.#bookmarks = new Map([...marksIn(pieces)].map((mark, index) => [mark, `mw${index + 1}`]));
    const headings = allPieces(pieces).filter((piece) => piece.is === 'heading');
    this.#headings = new Map(headings.map((piece, index) => [piece, `_Toc${String(index + 1).padStart(8, '0')}`]));
  }

  get bullets(): readonly Bullet[] {
    return this.#bullets;
  }

  get headings(): readonly (readonly [Heading, string])[] {
    return [...this.#headings];
  }

  file(id: RecordId): FileView | undefined {
    return this.#files.get(id);
  }

  /** Undefined where nothing in the document has the mark. */
  bookmark(mark: string): string | undefined {
    return this.#bookmarks.get(mark);
  }

  /** The bookmarks of a piece, around what `write` writes. */
  marked(paragraph: XmlNode, piece: { readonly mark?: string } | Heading, write: () => void): void {
    const names = [
      piece.mark === undefined ? undefined : this.#bookmarks.get(piece.mark),
      'is' in piece ? this.#headings.get(piece) : undefined,
    ].filter((name) => name !== undefined);
    const ids = names.map((name) => ({ name, id: { 'w:id': this.gathered.mark(name) } }));
    for (const { name, id } of ids) paragraph.ele('w:bookmarkStart', { ...id, 'w:name': name });
    write();
    for (const { id } of ids.toReversed()) paragraph.ele('w:bookmarkEnd', id);
  }

  /** A list of its own, which begins with 1. */
  list(sign: Bullet['sign'], depth: number): Bullet {
    const bullet = { sign, depth, run: this.#bullets.length + 1 };
    this.#bullets.push(bullet);
    return bullet;
  }
}

/** Of what stands around a piece. */
export interface Place {
  /** Room from side to side, in twentieths of a point. */
  readonly width: number;
  /** How deep within lists. */
  readonly depth: number;
  /** The next piece must be on the same page. */
  readonly keep: boolean;
  /** In a table, where there is less room above and below. */
  readonly inCell: boolean;
}
