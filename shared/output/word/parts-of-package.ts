/** What gathers while a document is written: what it leads to, what it shows, its notes, its bookmarks. */

import type { RecordId } from '../../records/record.ts';

/** A picture in the file, by the id that its drawings name. */
export interface Media {
  readonly relation: string;
  readonly file: RecordId;
}

export class Gathered {
  readonly #media = new Map<RecordId, Media>();
  readonly #links = new Map<string, string>();
  readonly #notes: string[] = [];
  readonly #marks: string[] = [];
  #labels = 0;

  get media(): readonly Media[] {
    return [...this.#media.values()];
  }

  /** Addresses by the id of their relation. */
  get links(): readonly (readonly [relation: string, address: string])[] {
    return [...this.#links].map(([address, relation]) => [relation, address]);
  }

  get notes(): readonly string[] {
    return this.#notes;
  }

  get marks(): readonly string[] {
    return this.#marks;
  }

  picture(file: RecordId): Media {
    const known = this.#media.get(file);
    if (known) return known;
    const made = { relation: `picture${this.#media.size + 1}`, file };
    this.#media.set(file, made);
    return made;
  }

  link(address: string): string {
    const known = this.#links.get(address);
    if (known !== undefined) return known;
    const relation = `link${this.#links.size + 1}`;
    this.#links.set(address, relation);
    return relation;
  }

  /** The id of a note, from 1. */
  note(words: string): number {
    return this.#notes.push(words);
  }

  /** The id of a bookmark, which is in no document twice. */
  mark(name: string): string {
    return String(this.#marks.push(name) - 1);
  }

  nextLabel(): number {
    return this.#labels++;
  }
}
