/** Partners who each have a programme of their own, with what is the same in all of them under other ids, and what they bring from each other. */

import { retarget } from '../../shared/edit/retarget.ts';
import { RecordTable, type AnyRecord, type RecordId, type RecordOf } from '../../shared/records/record.ts';
import { compose } from '../../shared/store/compose.ts';
import { bringModules, broughtFrom, type Brought } from '../../shared/review/merge/bring/bring-modules.ts';
import type { Choices } from '../../shared/review/merge/merge-programmes.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import { editedCopy, startOfBoth } from './two-copies.ts';

const moment = '2026-03-01T08:00:00.000Z';

export class Partner {
  readonly name: string;
  /** States by revision, from 1. */
  readonly states: RecordTable[] = [];
  readonly #newId: () => RecordId;
  #rounds = 0;

  constructor(name: string) {
    this.name = name;
    let last = 0;
    this.#newId = () => `${name}new${++last}`;
    this.states.push(new RecordTable(ownProgramme(name)));
  }

  get records(): RecordTable {
    return this.states.at(-1) as RecordTable;
  }

  /** Those that this partner made. */
  get own(): readonly RecordOf<'module'>[] {
    const [programme] = this.records.children(null, 'programme');
    return this.records.children(programme?.id ?? null, 'module').filter(({ id }) => id.startsWith(this.name));
  }

  /** Answers the words that were put in and stand there still. */
  work(seed: number, steps: number): readonly string[] {
    const edited = editedCopy(`${this.name}${++this.#rounds}`, seed, steps, ({ kind }) => !isSaid(kind), [
      ...this.records.all(),
    ]);
    this.states.push(new RecordTable(edited.records));
    return edited.words;
  }

  preview(from: Partner, modules: readonly RecordId[], choices?: Choices): Brought {
    const [theirs] = from.records.children(null, 'programme');
    const past = broughtFrom(this.records, theirs?.id ?? '');
    const earlier = new Map(past.map(({ revision }) => [revision, from.states[revision - 1] as RecordTable]));
    const bringing = { mine: this.records, theirs: from.records, modules: new Set(modules), earlier };
    return bringModules(bringing, choices) as Brought;
  }

  /** All records as they would be. */
  with({ changes }: Brought): readonly AnyRecord[] {
    const after = new RecordTable(this.records.all());
    after.apply(changes);
    return [...after.all()];
  }

  bring(from: Partner, modules: readonly RecordId[], choices?: Choices): Brought {
    const made = this.preview(from, modules, choices);
    const revision = from.states.length;
    const remembered = rememberVersion(this.records, {
      why: 'joined',
      revision: this.states.length,
      brought: { ...made.brought, commit: `${from.name} ${revision}`, revision },
      by: null,
      at: moment,
      newId: this.#newId,
    });
    const next = new RecordTable(this.records.all());
    next.apply(compose(made.changes, remembered));
    this.states.push(next);
    return made;
  }
}

const framework = (name: string, id: string, identifier: string, title: string): readonly AnyRecord[] =>
  [
    {
      id: `${name}${id}`,
      kind: 'framework',
      parent: `${name}programme`,
      order: 'V',
      data: {
        title,
        description: '',
        identifier,
        uri: '',
        source: '',
        licence: '',
        version: '',
        language: '',
        format: 'written',
        importedAt: null,
      },
    },
    ...['A', 'B'].map((code) => ({
      id: `${name}${id}${code}`,
      kind: 'competence',
      parent: `${name}${id}`,
      order: code,
      data: { code, statement: `Competence ${code}`, level: '', sort: '', identifier: '', uri: '', notes: '' },
    })),
  ] as unknown as readonly AnyRecord[];

/** The programme that every merge is tried with, as this partner would have made it, and what partners share. */
function ownProgramme(name: string): readonly AnyRecord[] {
  const all = startOfBoth.filter(({ kind }) => !isSaid(kind));
  const programme = all.find(({ kind }) => kind === 'programme');
  const idOf = (id: RecordId): RecordId => (id === programme?.id ? `${name}programme` : `${name}${id}`);
  const own = all.map((record) => {
    const parent = record.parent === null ? null : idOf(record.parent);
    const led = retarget({ ...record, id: idOf(record.id), parent }, idOf) as AnyRecord;
    return led.kind === 'goal' ? { ...led, data: { ...led.data, competences: [`${name}eqfA`, `${name}ownB`] } } : led;
  });
  const term = {
    id: `${name}term`,
    kind: 'term',
    parent: `${name}programme`,
    order: 'V',
    data: { word: 'Cluster', forms: [], definition: `As ${name} says.`, language: 'en' },
  };
  return [
    ...own,
    ...framework(name, 'eqf', 'urn:eqf', `The EQF, says ${name}`),
    ...framework(name, 'own', '', 'Clusters in regions'),
    term as unknown as AnyRecord,
  ];
}
