/** What of a clipboard could not be kept: counted by kind and named, so that the person can be told. */

/** Each has its sentence in the author's catalogue, `pasted.lost.…`. */
export type LossKind =
  | 'webImages' // they are on the network, which is not asked
  | 'localImages' // the clipboard names a file of the computer, which a page may not open
  | 'damagedImages'
  | 'otherImages' // of a type that no browser shows
  | 'drawings'
  | 'formulas' // their words are kept, or told
  | 'embeds' // film, sound and pages of others
  | 'links' // addresses that are unsafe or too long; their words are kept
  | 'imageLinks' // on images and in captions
  | 'comments' // remarks of reviewers
  | 'numbering' // lists that begin with another number than the first
  | 'columns' // beyond the most that a table has
  | 'merged' // cells of the table that is filled: each of those beneath stands by itself again
  | 'files' // of another programme
  | 'entries' // terms and works of another programme; their words are kept
  | 'pictures' // a field of an exercise has no place for them
  | 'blocks' // nor for what is more than words
  | 'notes' // nor for the notes of a page
  | 'formatting'; // the whole could not be read, and came as plain words

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** What is known of some of them: a description, an address, words. */
  readonly names: readonly string[];
}

const mostNames = 3;
const longestName = 60; // characters

export class Losses {
  readonly #found = new Map<LossKind, { count: number; readonly names: string[] }>();

  constructor(found: readonly Loss[] = []) {
    for (const { kind, count, names } of found) this.#found.set(kind, { count, names: [...names] });
  }

  add(kind: LossKind, name = '', count = 1): void {
    const entry = this.#found.get(kind) ?? { count: 0, names: [] };
    entry.count += count;
    const words = name.replace(/\s+/g, ' ').trim();
    const short = words.length > longestName ? `${words.slice(0, longestName - 1)}…` : words;
    if (short !== '' && entry.names.length < mostNames && !entry.names.includes(short)) entry.names.push(short);
    this.#found.set(kind, entry);
  }

  addAll({ list }: Losses): void {
    for (const { kind, count, names } of list) {
      this.add(kind, names[0], count);
      for (const name of names.slice(1)) this.add(kind, name, 0);
    }
  }

  get list(): readonly Loss[] {
    return [...this.#found].map(([kind, { count, names }]) => ({ kind, count, names }));
  }
}
