/**
 * Which words of a document belong to which text of the programme. A bookmark says so; what is typed beside it in its paragraph, and
 * what comes of splitting that, belongs to it too. A text that lost its bookmark is found again by its words.
 */

import { sign as signCharacter } from '../sign.ts';
import { wordHunks } from '../word-diff.ts';
import type { Field, Fields } from './fields.ts';
import type { End, Item, Run, Tracked } from './items.ts';
import { isLabelled, readMark, type Mark } from './marks.ts';
import { OpenSign } from './open-sign.ts';

export type Owner =
  | { readonly is: 'field'; readonly field: Field }
  /** Words of our own: which record they stand beside, and whether they are still as they were. */
  | { readonly is: 'label'; readonly mark: Extract<Mark, { is: 'label' }>; readonly record: string | null };

/** Words alike all through, or one thing that is no word; `sign` is the so-manieth such thing of its text. */
export interface Words {
  readonly is: 'words';
  readonly run: Run;
  readonly sign: { readonly index: number; readonly runs: readonly Run[] } | null;
  owner: Owner | null;
}

export interface Paragraph {
  readonly is: 'end';
  readonly end: End;
  owner: Owner | null;
}

export type Atom =
  | Words
  | Paragraph
  | ({ readonly is: 'row' } & Tracked)
  | { readonly is: 'cell' | 'row-end' | 'table' | 'table-end' }
  | Extract<Item, { is: 'comment' }>;

export function atomsOf(items: readonly Item[], fields: Fields): readonly Atom[] {
  const owning = new Owning(fields);
  for (const [index, item] of items.entries()) owning.take(item, items, index);
  return owning.atoms;
}

class Owning {
  readonly atoms: Atom[] = [];
  readonly #fields: Fields;
  readonly #seen = new Set<string>();
  #owner: Owner | null = null;
  /** The bookmark of the owner, while it is open. */
  #open: string | null = null;
  /** Where the paragraph began. */
  #start = 0;
  #sign: OpenSign | null = null;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  take(item: Item, items: readonly Item[], index: number): void {
    switch (item.is) {
      case 'open':
        this.#opened(item.name);
        break;
      case 'close':
        if (item.name === this.#open) this.#open = null;
        if (item.name === this.#sign?.name && this.#sign.close()) this.#signDone();
        break;
      case 'run':
        this.#run(item);
        break;
      case 'end':
        this.#signDone();
        this.atoms.push({ is: 'end', end: item, owner: this.#owner });
        this.#start = this.atoms.length;
        // What is split stays one text, and so does one whose bookmark goes on over words of the next paragraph.
        if (!item.ins && !goesOn(this.#open, items, index)) this.#leave();
        break;
      case 'comment':
        this.atoms.push(item);
        break;
      default:
        this.#signDone();
        this.#leave();
        this.atoms.push(item);
        this.#start = this.atoms.length;
    }
  }

  #run(run: Run): void {
    const { isDone, rest } = this.#sign?.take(run) ?? { isDone: false, rest: run };
    if (isDone) this.#signDone();
    if (rest) this.atoms.push({ is: 'words', run: rest, sign: null, owner: this.#owner });
  }

  #leave(): void {
    this.#owner = null;
    this.#open = null;
  }

  #opened(name: string): void {
    const mark = readMark(name);
    if (!mark) return;
    if (mark.is === 'sign') {
      this.#signDone();
      this.#sign = new OpenSign(name, mark);
      return;
    }
    const field = mark.is === 'field' ? this.#fields.marked(name) : undefined;
    // One that is there twice was copied.
    if (this.#seen.has(name) || (mark.is === 'field' && !field)) return;
    this.#seen.add(name);
    const owner: Owner = field
      ? { is: 'field', field }
      : {
          is: 'label',
          mark: mark as Extract<Mark, { is: 'label' }>,
          record: this.#fields.beside((mark as Extract<Mark, { is: 'label' }>).record),
        };
    if (!this.#owner) for (const atom of this.atoms.slice(this.#start)) if (atom.is === 'words') atom.owner = owner;
    this.#owner = owner;
    this.#open = name;
  }

  #signDone(): void {
    const sign = this.#sign;
    this.#sign = null;
    const [first] = sign?.runs ?? [];
    if (sign && first)
      this.atoms.push({ is: 'words', run: first, sign: { index: sign.index, runs: sign.runs }, owner: this.#owner });
  }
}

const borders: ReadonlySet<Item['is']> = new Set(['table', 'table-end', 'row', 'row-end', 'cell']);

/** Whether a bookmark has words after this end of a paragraph. */
function goesOn(open: string | null, items: readonly Item[], index: number): boolean {
  if (open === null) return false;
  for (const item of items.slice(index + 1, index + 400)) {
    if (item.is === 'close' && item.name === open) return false;
    if (item.is === 'run') return true;
    if (item.is === 'open' && readMark(item.name)?.is !== 'sign') return false;
    if (borders.has(item.is)) return false;
  }
  return false;
}

/** The text of a row of atoms as it was before anything was tracked. */
export function originalText(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (atom.is === 'words' && !isNew(atom) ? textOf(atom) : '')).join('');
}

export function textOf({ run, sign }: Words): string {
  return sign ? signCharacter : run.text;
}

/** Whether all of it was put in under tracking. */
export function isNew({ run, sign }: Words): boolean {
  return sign ? sign.runs.every(({ ins }) => ins !== null) : run.ins !== null;
}

/**
 * Gives words without a bookmark to the texts that have none: the very same words first, then what is most like them between the same
 * neighbours. What was moved with its bookmark stays where it was; where it went it is new.
 */
export function rehouse(atoms: readonly Atom[], written: readonly Field[], labels: readonly string[]): void {
  relabel(atoms, labels);
  const held = heldBy(atoms);
  const homeless = written.filter((field) => {
    const own = held.get(field) ?? [];
    return field.text.trim() !== '' && originalText(own).trim() === '';
  });
  if (homeless.length === 0) return;
  const loose = looseParagraphs(atoms);
  const taken = new Set<LooseParagraph>();
  const settle = (field: Field, place: LooseParagraph): void => {
    for (const atom of held.get(field) ?? []) atom.owner = null;
    const owner: Owner = { is: 'field', field };
    for (const atom of place.atoms) if (isHeld(atom)) atom.owner = owner;
    taken.add(place);
  };
  const left = homeless.filter((field) => {
    const place = loose.find((one) => !taken.has(one) && one.text === field.text);
    if (place) settle(field, place);
    return !place;
  });
  for (const field of left) {
    const [best] = loose
      .filter((one) => !taken.has(one))
      .map((place) => ({ place, like: likeness(field.text, place.text) }))
      .sort((a, b) => b.like - a.like);
    if (best && best.like >= 0.5) settle(field, best.place);
  }
}

/** Words of ours that lost their bookmark are known by what is kept of them in its name. */
function relabel(atoms: readonly Atom[], labels: readonly string[]): void {
  const marks = labels.flatMap((name) => {
    const mark = readMark(name);
    return mark?.is === 'label' ? [mark] : [];
  });
  const kept = new Set(
    atoms.flatMap((atom) => (isHeld(atom) && atom.owner?.is === 'label' ? [stringOf(atom.owner.mark)] : [])),
  );
  const left = marks.filter((mark) => !kept.has(stringOf(mark)));
  if (left.length === 0) return;
  for (const place of looseParagraphs(atoms)) {
    const mark = left.find((one) => isLabelled(one, place.text));
    if (mark) for (const atom of place.atoms) if (isHeld(atom)) atom.owner = { is: 'label', mark, record: null };
  }
}

function stringOf({ record, words }: Extract<Mark, { is: 'label' }>): string {
  return `${record} ${words}`;
}

function isHeld(atom: Atom): atom is Words | Paragraph {
  return atom.is === 'words' || atom.is === 'end';
}

type Held = Words | Paragraph;

function heldBy(atoms: readonly Atom[]): Map<Field, Held[]> {
  const held = new Map<Field, Held[]>();
  for (const atom of atoms) {
    if (!isHeld(atom) || atom.owner?.is !== 'field') continue;
    const { field } = atom.owner;
    const own = held.get(field);
    if (own) own.push(atom);
    else held.set(field, [atom]);
  }
  return held;
}

interface LooseParagraph {
  readonly atoms: readonly Atom[];
  readonly text: string;
}

function looseParagraphs(atoms: readonly Atom[]): readonly LooseParagraph[] {
  const found: LooseParagraph[] = [];
  let start = 0;
  for (const [index, atom] of atoms.entries()) {
    if (atom.is !== 'end' || atom.end.ins) {
      if (atom.is !== 'end' && atom.is !== 'words' && atom.is !== 'comment') start = index + 1;
      continue;
    }
    const own = atoms.slice(start, index + 1);
    start = index + 1;
    const isLoose = own.every((one) => !isHeld(one) || one.owner === null);
    const text = originalText(own);
    if (isLoose && text.trim() !== '') found.push({ atoms: own, text });
  }
  return found;
}

function likeness(a: string, b: string): number {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter * 3 < longer) return 0;
  const changed = wordHunks(a, b).reduce((sum, { from, to, start, end }) => sum + (to - from) + (end - start), 0);
  return 1 - changed / (a.length + b.length);
}

/** Labels whose words somebody changed: none of ours is taken in. */
export function changedLabels(atoms: readonly Atom[]): ReadonlyMap<Owner, readonly Atom[]> {
  const held = new Map<Owner, Atom[]>();
  for (const atom of atoms) {
    if (!isHeld(atom) || atom.owner?.is !== 'label') continue;
    const own = held.get(atom.owner);
    if (own) own.push(atom);
    else held.set(atom.owner, [atom]);
  }
  return new Map(
    [...held].filter(([owner, own]) => {
      if (owner.is !== 'label') return false;
      const isTracked = own.some((atom) => atom.is === 'words' && (atom.run.ins || atom.run.del));
      return isTracked || !isLabelled(owner.mark, originalText(own));
    }),
  );
}
