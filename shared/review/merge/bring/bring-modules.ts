/**
 * Brings modules of another programme into this one, as partners do who each have their own. What they need comes along, what is the
 * same here already is not put in twice, and whoever brings them once more gets what was done to them since, as of a copy.
 */

import { moduleOf } from '../../../edit/goals.ts';
import { retarget } from '../../../edit/retarget.ts';
import type { VersionData } from '../../../model/history/schema.ts';
import { ofOtherExercises } from '../../../model/pilots/results.ts';
import { aboutOtherGoals } from '../../../model/pilots/sheet.ts';
import type { AnyRecord, RecordId, RecordOf, Records } from '../../../records/record.ts';
import { mergeProgrammes, type Choices, type MergedProgramme } from '../merge-programmes.ts';
import { sameLabels, sameRecords, type Same, type SameRecord } from './same.ts';
import { partWith, topOf } from './their-part.ts';

export type BroughtFrom = NonNullable<VersionData['brought']>;

export interface Bringing {
  readonly mine: Records;
  readonly theirs: Records;
  /** Those of theirs that are wanted. */
  readonly modules: ReadonlySet<RecordId>;
  /** What theirs was when modules were brought from it, by its revision. Where a state is not told, it is as if nothing had come then. */
  readonly earlier: ReadonlyMap<number, Records>;
}

export interface Brought extends MergedProgramme {
  /** What of theirs is the same as something here that has another id. */
  readonly same: readonly SameRecord[];
  /** For the programme to remember, with how far the other file goes. */
  readonly brought: Omit<BroughtFrom, 'commit' | 'revision'>;
}

/** What a programme remembers of those that were brought from another, the oldest first. */
export function broughtFrom(mine: Records, programme: RecordId): readonly BroughtFrom[] {
  const [home] = mine.children(null, 'programme');
  return mine
    .children(home?.id ?? null, 'version')
    .flatMap(({ data }) => (data.brought?.programme === programme ? [data.brought] : []))
    .sort((a, b) => a.revision - b.revision);
}

/** Null where either is no programme. */
export function bringModules(bringing: Bringing, choices?: Choices): Brought | null {
  const { mine, theirs, modules } = bringing;
  const [home] = mine.children(null, 'programme');
  const [other] = theirs.children(null, 'programme');
  if (!home || !other) return null;
  const past = broughtFrom(mine, other.id);
  const known = { same: pairsOf(past, 'same'), levels: pairsOf(past, 'levels'), audiences: pairsOf(past, 'audiences') };
  const wanted = partWith(theirs, modules);
  const states = earlierParts(bringing, past);
  const all = new Map([...states.flatMap(({ part }) => [...part]), ...wanted]);
  const found = sameRecords(mine, all.values(), known.same);
  const used = usedLabels(all.values());
  const levels = sameLabels(home.data.levels, other.data.levels, used.levels, known.levels);
  const audiences = sameLabels(home.data.audiences, other.data.audiences, used.audiences, known.audiences);
  const labels = { levels: levels.same, audiences: audiences.same };
  const led = (id: RecordId): RecordId => found.get(id)?.here ?? id;
  const parts = [wanted, ...states.map(({ part }) => part)];
  // Within what comes, whatever they do not have is what was written here, or what they took away.
  const tops = new Set(parts.flatMap((part) => topsOf(part).map(led)));
  const isOutside = (record: AnyRecord): boolean => record.id !== home.id && !tops.has(topOf(mine, record).id);
  const isHere = (id: RecordId): boolean => [mine.get(id)].some((record) => record && isOutside(record));
  const apart = apartFrom(all.keys(), mine, (id) => isHere(led(id)));
  const idOf = (id: RecordId): RecordId => apart.get(id) ?? led(id);
  const leading = { home: home.id, labels, idOf };
  const then = new Map(
    states.flatMap(({ part, isUnknown }) => [
      ...ours(part, { ...leading, isHere: (id) => isHere(id) && !isUnknown(id) }),
    ]),
  );
  const now = standingHere(ours(wanted, { ...leading, isHere }), then, mine);
  const programme: RecordOf<'programme'> = {
    ...home,
    data: {
      ...home.data,
      levels: [...home.data.levels, ...levels.added],
      audiences: [...home.data.audiences, ...audiences.added],
      languages: [...new Set([...home.data.languages, ...languagesIn(now)])],
    },
  };
  const rest = [...mine.all()].filter(isOutside);
  const merged = mergeProgrammes(
    { base: [home, ...rest, ...then.values()], mine: mine.all(), theirs: [programme, ...rest, ...now.values()] },
    choices,
  );
  const same = [...found.values()].filter(({ there }) => wanted.has(there));
  return {
    ...merged,
    same,
    brought: {
      programme: other.id,
      modules: [...wanted.values()].flatMap(({ id, kind }) => (kind === 'module' ? [id] : [])),
      same: [...wanted.keys()].flatMap((there) => (idOf(there) === there ? [] : [{ here: idOf(there), there }])),
      levels: [...levels.same],
      audiences: [...audiences.same],
    },
  };
}

/** What was the same before, of each the latest word. */
function pairsOf(past: readonly BroughtFrom[], of: 'same' | 'levels' | 'audiences'): readonly Same[] {
  return [...new Map(past.flatMap((one) => one[of].map((pair) => [pair.there, pair] as const))).values()];
}

/**
 * What they moved out of a module that is here and does not come, under the id that it has from then on: what is here stays where it is,
 * and theirs stands where they have it.
 */
function apartFrom(
  ids: Iterable<RecordId>,
  mine: Records,
  isElsewhere: (id: RecordId) => boolean,
): ReadonlyMap<RecordId, RecordId> {
  const all = [...ids];
  const taken = new Set(all);
  return new Map(
    all.filter(isElsewhere).map((id): [RecordId, RecordId] => {
      let fresh = `${id}x`;
      while (taken.has(fresh) || mine.get(fresh)) fresh += 'x';
      taken.add(fresh);
      return [id, fresh];
    }),
  );
}

interface EarlierPart {
  readonly part: ReadonlyMap<RecordId, AnyRecord>;
  /** Whether something that is here by now was not yet when this came, so that nothing that came could name it. */
  readonly isUnknown: (id: RecordId) => boolean;
}

/** What came of the wanted modules, each as it was when it last came; so too what came with them. */
function earlierParts({ mine, modules, earlier }: Bringing, past: readonly BroughtFrom[]): readonly EarlierPart[] {
  const parts: EarlierPart[] = [];
  const later = new Set<RecordId>();
  for (const [at, { revision, modules: came }] of [...past.entries()].toReversed()) {
    const records = earlier.get(revision);
    if (!records) continue;
    const last = came.filter((id) => modules.has(id) && !later.has(id));
    const part = new Map(
      [...partWith(records, new Set(last))].filter(([, record]) => !later.has(topOf(records, record).id)),
    );
    for (const record of part.values()) later.add(topOf(records, record).id);
    const before = new Set(past.slice(0, at + 1).flatMap((one) => one.modules));
    const after = new Set(past.slice(at + 1).flatMap((one) => one.modules));
    const isUnknown = (id: RecordId): boolean => {
      const module = moduleOf(mine, id) ?? '';
      return after.has(module) && !before.has(module);
    };
    parts.push({ part, isUnknown });
  }
  return parts.toReversed();
}

function usedLabels(records: Iterable<AnyRecord>) {
  const [levels, audiences] = [new Set<string>(), new Set<string>()];
  for (const record of records) {
    if (record.kind === 'module') levels.add(record.data.level);
    if (record.kind === 'module' || record.kind === 'goal' || record.kind === 'pilot')
      for (const id of record.data.audiences) audiences.add(id);
  }
  return { levels, audiences };
}

/** Those that stand in the programme themselves. */
function topsOf(part: ReadonlyMap<RecordId, AnyRecord>): readonly RecordId[] {
  return [...part.values()].flatMap(({ id, parent }) => (parent !== null && part.has(parent) ? [] : [id]));
}

interface Leading {
  readonly home: RecordId;
  readonly labels: Readonly<Record<'levels' | 'audiences', readonly Same[]>>;
  readonly idOf: (id: RecordId) => RecordId;
  /** Whether something that does not come is here to be named. */
  readonly isHere: (id: RecordId) => boolean;
}

/** Records of theirs as they would be here: under our ids, naming what comes along or is here, and nothing else. */
function ours(part: ReadonlyMap<RecordId, AnyRecord>, leading: Leading): Map<RecordId, AnyRecord> {
  const { home, idOf, isHere } = leading;
  const lead = (id: RecordId): RecordId | null => (part.has(id) || isHere(idOf(id)) ? idOf(id) : null);
  const made = new Map<RecordId, AnyRecord>();
  for (const record of part.values()) {
    const parent = record.parent !== null && part.has(record.parent) ? idOf(record.parent) : home;
    const led = retarget({ ...record, id: idOf(record.id), parent }, lead);
    if (led) made.set(led.id, labelled(led, leading));
  }
  return made;
}

function labelled(record: AnyRecord, { labels: { levels, audiences }, idOf }: Leading): AnyRecord {
  const led = (same: readonly Same[], id: string): string => same.find(({ there }) => there === id)?.here ?? id;
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => led(audiences, id)))];
  switch (record.kind) {
    case 'module': {
      const { data } = record;
      return { ...record, data: { ...data, level: led(levels, data.level), audiences: all(data.audiences) } };
    }
    case 'goal':
      return { ...record, data: { ...record.data, audiences: all(record.data.audiences) } };
    case 'pilot':
      return { ...record, data: { ...record.data, audiences: all(record.data.audiences) } };
    case 'sheet':
      return { ...record, data: aboutOtherGoals(record.data, idOf) };
    case 'pilotResults':
      return { ...record, data: ofOtherExercises(record.data, idOf) };
    default:
      return record;
  }
}

/** What is here already and comes for the first time stays where it stands: its place among theirs says nothing here. */
function standingHere(
  now: ReadonlyMap<RecordId, AnyRecord>,
  then: ReadonlyMap<RecordId, AnyRecord>,
  mine: Records,
): ReadonlyMap<RecordId, AnyRecord> {
  return new Map(
    [...now].map(([id, record]) => {
      const here = mine.get(id);
      const isFirst = here !== undefined && !then.has(id) && here.parent === record.parent;
      return [id, isFirst ? { ...record, order: here.order } : record];
    }),
  );
}

function languagesIn(part: ReadonlyMap<RecordId, AnyRecord>): readonly string[] {
  return [...part.values()].flatMap((record) => (record.kind === 'module' ? [record.data.language] : []));
}
