/**
 * What of another programme is the same as something here: by its id, by what its publisher calls it, else by its name. What was found
 * to be the same once stays so, whatever either is called since.
 */

import type { ProgrammeData } from '../../../model/programme/schema.ts';
import { isKind } from '../../../records/kinds.ts';
import type { AnyRecord, RecordId, Records } from '../../../records/record.ts';

/** The id that something has here, and the one that it has there. */
export interface Same {
  readonly here: string;
  readonly there: string;
}

/** `by`: how it was found; `known` where an earlier bringing knew. */
export interface SameRecord extends Same {
  readonly by: 'identifier' | 'name' | 'known';
}

/**
 * `part`: the records that are wanted, those above before those in them. Answers those that are the same as a record here which has
 * another id; each record here is taken once. What bears the same id in both needs no saying.
 */
export function sameRecords(
  mine: Records,
  part: Iterable<AnyRecord>,
  known: readonly Same[],
): ReadonlyMap<RecordId, SameRecord> {
  const found = new Map<RecordId, SameRecord>();
  const knownHere = new Map(known.map(({ here, there }) => [there, here]));
  const taken = new Set(known.map(({ here }) => here));
  const wanted = [...part];
  const ids = new Set(wanted.map(({ id }) => id));
  const shelves = new Map<string, Shelf>();
  const parentHere = (id: RecordId): RecordId => found.get(id)?.here ?? id;
  for (const record of wanted) {
    if (mine.get(record.id)?.kind === record.kind) continue;
    const before = knownHere.get(record.id);
    if (before !== undefined && mine.get(before)?.kind === record.kind) {
      found.set(record.id, { here: before, there: record.id, by: 'known' });
      continue;
    }
    const above = withinIt(record) ? parentHere(record.parent ?? '') : null;
    const place = `${record.kind} ${above ?? ''}`;
    const shelf = shelves.get(place) ?? shelve(mine, record, above);
    shelves.set(place, shelf);
    const { identifier, names } = marksOf(record);
    const isFree = (id: RecordId | undefined): id is RecordId => id !== undefined && !taken.has(id) && !ids.has(id);
    const byIdentifier = [shelf.identifiers.get(identifier)].find(isFree);
    const here =
      byIdentifier ?? names.map((name) => shelf.names.get(name)).find((id) => isFree(id) && mayBe(record, mine, id));
    if (here === undefined) continue;
    taken.add(here);
    found.set(record.id, { here, there: record.id, by: here === byIdentifier ? 'identifier' : 'name' });
  }
  return found;
}

type Named = ProgrammeData['levels'][number];

/** Levels or audiences of theirs that are used: which one of ours each is, and those that are to be put beside ours. */
export function sameLabels(
  mine: readonly Named[],
  theirs: readonly Named[],
  used: ReadonlySet<string>,
  known: readonly Same[],
): { readonly same: readonly Same[]; readonly added: readonly Named[] } {
  const added: Named[] = [];
  const knownHere = new Map(known.map(({ here, there }) => [there, here]));
  const same = theirs
    .filter(({ id }) => used.has(id))
    .map(({ id, label }): Same => {
      const ours = [...mine, ...added];
      const before = ours.find((one) => one.id === knownHere.get(id));
      const here = before ?? ours.find((one) => nameOf(one.label) === nameOf(label));
      if (here) return { here: here.id, there: id };
      const fresh = freeId(id, new Set(ours.map((one) => one.id)));
      added.push({ id: fresh, label });
      return { here: fresh, there: id };
    });
  return { same, added };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`;
    const fresh = id.slice(0, 64 - end.length) + end;
    if (!taken.has(fresh)) return fresh;
  }
}

interface Shelf {
  readonly identifiers: ReadonlyMap<string, RecordId>;
  readonly names: ReadonlyMap<string, RecordId>;
}

/** What of ours a record could be the same as; what two bear alike tells neither. */
function shelve(mine: Records, { kind }: AnyRecord, above: RecordId | null): Shelf {
  const [identifiers, names] = [new Map<string, RecordId>(), new Map<string, RecordId>()];
  const twice = new Set<string>();
  const put = (shelf: Map<string, RecordId>, key: string, id: RecordId): void => {
    if (shelf.has(key) && shelf.get(key) !== id) twice.add(key);
    shelf.set(key, id);
  };
  const all = [...(above === null ? mine.all() : mine.children(above))].filter((one) => one.kind === kind);
  for (const record of all) {
    const marks = marksOf(record);
    if (marks.identifier !== '') put(identifiers, marks.identifier, record.id);
    for (const name of marks.names) put(names, name, record.id);
  }
  for (const key of twice) for (const shelf of [identifiers, names]) shelf.delete(key);
  return { identifiers, names };
}

/** Competences and goals are what they are within their framework and module, all else within the programme. */
function withinIt({ kind }: AnyRecord): boolean {
  return kind === 'competence' || kind === 'goal';
}

/** Two that their publishers call differently are two, whatever their names. */
function mayBe(record: AnyRecord, mine: Records, here: RecordId): boolean {
  if (record.kind !== 'framework' && record.kind !== 'competence') return true;
  const other = mine.get(here);
  return record.data.identifier === '' || !other || marksOf(other).identifier === '';
}

interface Marks {
  readonly identifier: string;
  readonly names: readonly string[];
}

/** Nothing where a record is never taken for another: modules and what is written in them are told apart by their ids alone. */
function marksOf(record: AnyRecord): Marks {
  if (!isKind(record.kind)) return { identifier: '', names: [] };
  switch (record.kind) {
    case 'framework': {
      const { identifier, title, version, source } = record.data;
      return { identifier, names: named(title, version, source) };
    }
    case 'competence': {
      const { identifier, code, statement } = record.data;
      return { identifier, names: named(code, statement) };
    }
    case 'term':
      return { identifier: '', names: named(record.data.word, record.data.language) };
    case 'reference': {
      const { authors, year, title, url } = record.data;
      return { identifier: url.trim(), names: named(title, authors, year) };
    }
    case 'resource':
      return { identifier: `${record.data.sha256} ${nameOf(record.data.name)}`, names: [] };
    case 'goal':
      return { identifier: '', names: named(record.data.text) };
    default:
      return { identifier: '', names: [] };
  }
}

/** The first part is the name: without one nothing is the same. */
function named(first: string, ...rest: readonly string[]): readonly string[] {
  const all = [first, ...rest].map(nameOf);
  return all.every((part) => part === '') ? [] : [JSON.stringify(all)];
}

function nameOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
