/**
 * What comes back of a Word review copy: comments and tracked changes of whoever wrote in it, as the returns that they would have given.
 * Nothing in a document proves who wrote it: its names are as they stand there, and merged as unverified.
 */

import { recordOf, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { closestLanguage, type InterfaceLanguage } from '../../words/languages.ts';
import { reviewText } from '../../words/review.ts';
import { placeOf } from '../anchor.ts';
import { returnFormat, type Returned } from '../return-file.ts';
import { atomsOf, changedLabels, isNew, rehouse, textOf, type Atom, type Owner } from './atoms.ts';
import { changesOf, type Changes, type Unplaced, type Written } from './changes.ts';
import { commentsIn, type WordComment } from './comments.ts';
import { Fields } from './fields.ts';
import { itemsOf, type Edit } from './items.ts';
import type { Parts } from './parts.ts';
import { knownComments, placesOf, shortHash, type Place } from './said.ts';
import { Body, seenBy } from './seen.ts';

/** Of one person. */
export interface WordReturn {
  readonly returned: Returned;
  /** How much of what they wrote stands as a comment, because it has no place in the programme. */
  readonly unplaced: number;
}

/** `base`: the programme as it was when the document was written; `now`: as it is, with what came of earlier copies. */
export function readWordReview(parts: Parts, base: Records, now: Records): readonly WordReturn[] {
  return new Reading(parts, base, now).read();
}

const never = '1970-01-01T00:00:00Z';
const longest = { name: 200, words: 10_000 };

class Reading {
  readonly #parts: Parts;
  readonly #base: Records;
  readonly #before: readonly RecordOf<'suggestion'>[];
  readonly #body: Body;
  readonly #written: Written;
  readonly #comments: readonly WordComment[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #turn: number;
  readonly #language: InterfaceLanguage;
  /** Stands for a date that is missing: a program may leave it out, or write one that is none. */
  readonly #saved: string;

  constructor(parts: Parts, base: Records, now: Records) {
    this.#parts = parts;
    this.#base = base;
    this.#before = now.children(now.children(null, 'programme')[0]?.id ?? '', 'suggestion');
    const fields = new Fields(base);
    const atoms = atomsOf(itemsOf(parts), fields);
    const list = parts.written?.flatMap((name) => fields.marked(name) ?? []) ?? null;
    const written = list ?? [...new Set(atoms.flatMap(fieldOf))];
    rehouse(atoms, written, parts.written ?? []);
    this.#body = new Body(atoms, written);
    const newId = (near: RecordId, index: number): RecordId => `w${shortHash(`${near} ${index}`)}`;
    this.#written = { base, body: this.#body, fields: written, isComplete: list !== null, newId };
    this.#comments = commentsIn(parts);
    this.#places = placesOf(this.#body, base, parts.origin.module);
    this.#turn = turnOf(parts, atoms, this.#comments);
    this.#language = this.#languageOf();
    this.#saved = instantOf(parts.core('modified')) ?? never;
  }

  read(): readonly WordReturn[] {
    const known = knownComments(this.#base);
    const untracked = this.#body.isTouched ? this.#lastWriter() : null;
    const authors = new Set([
      ...this.#comments.filter((one) => known(one) === null).map(({ by }) => by),
      ...editsIn(this.#body.atoms).map(({ by }) => by),
      ...(untracked === null ? [] : [untracked]),
      ...this.#before.map(({ data }) => data.by.name).filter((by) => this.#suggestedBefore(by).length > 0),
    ]);
    const labels = [...changedLabels(this.#body.atoms)];
    const owner = untracked ?? [...authors][0] ?? null;
    return [...authors].flatMap((by): readonly WordReturn[] => {
      const viewer = { name: by, isUntracked: by === untracked };
      const changes = changesOf(seenBy(this.#body, viewer), viewer, { ...this.#written, newId: this.#idsOf(by) });
      const own = labels.flatMap(([label, atoms]) => ofLabel(label, atoms, by, by === owner));
      const unplaced = [...changes.unplaced, ...own];
      const returned = this.#returned(by, changes.suggested, unplaced, known);
      const isSaid = returned.comments.length > 0 || returned.suggestions.length > 0;
      return isSaid ? [{ returned, unplaced: unplaced.length }] : [];
    });
  }

  /** Ids that no two people share. */
  #idsOf(by: string): Written['newId'] {
    const person = this.#personId(by);
    return (near, index) => `w${shortHash(`${person} ${near} ${index}`)}`;
  }

  #personId(by: string): string {
    const { request, module } = this.#parts.origin;
    return `word_${shortHash(`${by} ${request ?? ''} ${module} ${this.#parts.copy}`)}`;
  }

  /** What an earlier return of this copy would have had. */
  #suggestedBefore(by: string): readonly RecordOf<'suggestion'>['data'][] {
    const id = this.#mergedId(by);
    return this.#before
      .map(({ data }) => data)
      .filter((data) => data.by.id === id && (data.before ?? data.after) !== null);
  }

  #returned(
    by: string,
    suggested: Changes['suggested'],
    unplaced: readonly Unplaced[],
    known: ReturnType<typeof knownComments>,
  ): Returned {
    const at = this.#lastEdit(by);
    const said = new Saying(this.#base, this.#places, this.#turn);
    for (const comment of this.#comments) if (comment.by === by) this.#say(said, comment, known);
    for (const { near, words } of unplaced) {
      const record = near ?? this.#parts.origin.module;
      const anchor = { record, ...placeOf(this.#base, record), range: null };
      said.begin(
        `u${shortHash(`${record} ${words}`)}`,
        anchor,
        at,
        `${reviewText(this.#language).wordUnplaced}\n${words}`,
      );
    }
    const { programme, request, revision } = this.#parts.origin;
    return {
      format: returnFormat,
      version: 1,
      programme,
      request,
      revision,
      by: { id: this.#personId(by), name: nameOf(by) },
      made: at,
      threads: said.threads,
      comments: said.comments,
      pages: [],
      suggestions: [...suggested, ...this.#takenBack(by, suggested)].map((one) => ({ ...one, at, turn: this.#turn })),
    };
  }

  #takenBack(by: string, suggested: Changes['suggested']): Changes['suggested'] {
    const still = new Set(suggested.map(({ target }) => target));
    const gone = this.#suggestedBefore(by).filter(({ target, turn }) => !still.has(target) && turn < this.#turn);
    return gone.map(({ target }) => ({ target, before: null, after: null }));
  }

  #say(said: Saying, comment: WordComment, known: ReturnType<typeof knownComments>): void {
    if (comment.words === '' || known(comment) !== null) return;
    const parent = comment.to === null ? undefined : this.#comments.find(({ id }) => id === comment.to);
    const thread = parent && known(parent);
    const id = said.idOf(comment);
    const at = instantOf(comment.at) ?? this.#saved;
    if (thread) said.answer(`a${id}`, thread, at, comment.words);
    else if (parent && parent !== comment)
      said.answer(
        `a${id}`,
        parent.by === comment.by ? `t${said.idOf(parent)}` : `${this.#mergedId(parent.by)}.t${said.idOf(parent)}`,
        at,
        comment.words,
      );
    else said.on(comment, `t${id}`, at);
    if (comment.isDone && !parent) said.answer(`d${id}`, `t${id}`, at, reviewText(this.#language).wordDone);
  }

  /** As it is named in the programme once it is merged. */
  #mergedId(by: string): string {
    return `unknown_${this.#personId(by)}`;
  }

  #lastEdit(by: string): string {
    const own = [...editsIn(this.#body.atoms), ...this.#comments]
      .filter((one) => one.by === by)
      .flatMap(({ at }) => instantOf(at) ?? []);
    return own.sort().at(-1) ?? this.#saved;
  }

  /** Whoever saved it last; else the only one who wrote in it. */
  #lastWriter(): string {
    const saved = this.#parts.core('lastModifiedBy');
    if (saved !== '') return saved;
    const authors = new Set([...this.#comments, ...editsIn(this.#body.atoms)].map(({ by }) => by));
    return authors.size === 1 ? ([...authors][0] ?? '') : '';
  }

  #languageOf(): InterfaceLanguage {
    const module = recordOf(this.#base, 'module', this.#parts.origin.module);
    return closestLanguage(module?.data.language ?? '');
  }
}

/** Threads and comments of one person as they gather. */
class Saying {
  readonly threads: Returned['threads'] = [];
  readonly comments: Returned['comments'] = [];
  readonly #base: Records;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #turn: number;

  constructor(base: Records, places: ReadonlyMap<string, Place>, turn: number) {
    this.#base = base;
    this.#places = places;
    this.#turn = turn;
  }

  /** Numbers of comments are given anew at each save; when and what was said stay. */
  idOf({ at, words, id, by }: WordComment): string {
    const place = this.#places.get(id);
    const quote = place?.anchor.range?.quote ?? place?.quote ?? '';
    return shortHash(`${by} ${at.slice(0, 16)} ${words} ${quote}`);
  }

  on(comment: WordComment, id: string, at: string): void {
    const place = this.#places.get(comment.id);
    const anchor = place?.anchor ?? { record: this.#programme(), page: null, module: null, range: null };
    const quote = place?.quote.trim() ?? '';
    this.begin(id, anchor, at, quote === '' ? comment.words : `“${quote}”\n${comment.words}`);
  }

  begin(id: string, anchor: Place['anchor'], at: string, words: string): void {
    if (this.threads.some((one) => one.id === id)) return;
    this.threads.push({ id, anchor, label: null, turn: this.#turn });
    this.answer(`c${id}`, id, at, words);
  }

  answer(id: string, to: string, at: string, words: string): void {
    if (this.comments.some((one) => one.id === id)) return;
    this.comments.push({ id, to, at, words: words.slice(0, longest.words).toWellFormed(), turn: this.#turn });
  }

  #programme(): RecordId {
    return this.#base.children(null, 'programme')[0]?.id ?? '';
  }
}

function fieldOf(atom: Atom): readonly Written['fields'][number][] {
  return (atom.is === 'words' || atom.is === 'end') && atom.owner?.is === 'field' ? [atom.owner.field] : [];
}

function editsIn(atoms: readonly Atom[]): readonly Edit[] {
  return atoms.flatMap((atom): readonly Edit[] => {
    const found =
      atom.is === 'words'
        ? [
            atom.run.ins,
            atom.run.del,
            atom.run.dressed,
            ...(atom.sign?.runs ?? []).flatMap(({ ins, del }) => [ins, del]),
          ]
        : atom.is === 'end'
          ? [atom.end.ins, atom.end.del]
          : atom.is === 'row'
            ? [atom.ins, atom.del]
            : [];
    return found.filter((edit) => edit !== null);
  });
}

/** What somebody wrote in words of ours: what they took away, and what they put instead. */
function ofLabel(label: Owner, atoms: readonly Atom[], by: string, isTheirs: boolean): readonly Unplaced[] {
  const isTracked = atoms.some((atom) => atom.is === 'words' && (atom.run.ins?.by === by || atom.run.del?.by === by));
  const isUnseen = isTheirs && !atoms.some((atom) => atom.is === 'words' && (atom.run.ins || atom.run.del));
  if (!isTracked && !isUnseen) return [];
  const words = rewording(atoms, by);
  return words === '' ? [] : [{ near: label.is === 'label' ? label.record : null, words }];
}

function rewording(atoms: readonly Atom[], by: string): string {
  const worded = atoms.filter((atom) => atom.is === 'words');
  const before = worded
    .filter((atom) => !isNew(atom))
    .map(textOf)
    .join('');
  const after = worded
    .filter(({ run }) => run.del?.by !== by && (run.ins === null || run.ins.by === by))
    .map(textOf)
    .join('');
  return before === after ? after : `“${before}” → “${after}”`;
}

/** Counts up with each save, and within one with what is in it, so that what was written later stands. */
function turnOf(parts: Parts, atoms: readonly Atom[], comments: readonly WordComment[]): number {
  const saves = Math.min(99_999, Number(/^\d{1,9}$/.exec(parts.core('revision'))?.[0] ?? 0));
  return saves * 10_000 + Math.min(9_999, editsIn(atoms).length + comments.length);
}

/** A date without a zone is taken as it stands, so that it is the same for whoever reads it. */
function instantOf(date: string): string | null {
  const instant = new Date(/(Z|[+-]\d{2}:\d{2})$/.test(date) ? date : `${date}Z`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

function nameOf(author: string): string {
  const name = author.trim().slice(0, longest.name).toWellFormed();
  return name === '' ? '?' : name;
}
