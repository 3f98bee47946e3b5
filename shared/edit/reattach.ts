/**
 * Makes a programme of records some of whose parents are gone, as after damage to a file: nothing that is left is dropped
 * but a link without its goal, a decision without its suggestion, and a second programme. What is missing between them is made anew, under its old id.
 */

import type { NewId } from '../base/ids.ts';
import type { Kind } from '../records/kinds.ts';
import { keyAt, keysBetween } from '../store/order.ts';
import {
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
  RecordTable,
} from '../records/record.ts';
import { createModule, createPage, createProgramme, createUnit, mayContain, nextModuleCode } from './structure.ts';

/** What is made anew is called. */
export interface ReattachWords {
  readonly programme: string;
  readonly module: string;
  readonly unit: string;
  readonly page: string;
  readonly framework: string;
  /** Of a programme that is made anew (BCP 47). */
  readonly language: string;
}

export interface Reattached {
  readonly records: readonly AnyRecord[];
  /** Records that were made anew, to hold what had lost its place. */
  readonly made: number;
  /** Records that have no place. */
  readonly dropped: number;
}

/** Of a framework nothing is known but that there was one. */
const unsaid: Omit<RecordOf<'framework'>['data'], 'title'> = {
  description: '',
  identifier: '',
  uri: '',
  source: '',
  licence: '',
  version: '',
  language: '',
  format: 'written',
  importedAt: null,
};

export function reattach(found: readonly AnyRecord[], newId: NewId, words: ReattachWords): Reattached {
  const table = new RecordTable();
  const of = <K extends Kind>(kind: K) =>
    found.filter((record): record is RecordOf<K> & AnyRecord => record.kind === kind);
  let made = 0;
  const put = (record: AnyRecord): void => void table.apply({ puts: [record], removes: [] });
  const make = (changes: ChangeSet): RecordId => {
    table.apply(changes);
    made += changes.puts.length;
    return changes.puts[0]?.id ?? '';
  };
  const taken = new Set(found.map(({ id }) => id));
  /** The lost id itself; another when something else has it, or none was said. */
  const lost = (id: RecordId | null): NewId => (id === null || taken.has(id) ? newId : () => id);

  const [programme = null, ...others] = of('programme');
  const root = programme?.id ?? makeProgramme();
  if (programme) put({ ...programme, parent: null });

  for (const module of of('module')) {
    const code = module.data.code.toLowerCase();
    const isTwice = table.children(root, 'module').some(({ data }) => data.code.toLowerCase() === code);
    const data = isTwice ? { ...module.data, code: nextModuleCode(table, root) } : module.data;
    put({ ...module, parent: root, data });
  }
  // Parents that are made anew, by the id that was lost.
  const anew = new Map<string, RecordId>();
  const once = (key: string, create: () => ChangeSet): RecordId => {
    const id = anew.get(key) ?? make(create());
    anew.set(key, id);
    return id;
  };
  const moduleFor = (id: RecordId | null): RecordId =>
    table.get(id ?? '')?.kind === 'module'
      ? (id ?? '')
      : once(`module ${id}`, () => createModule(table, { newId: lost(id), programme: root, title: words.module }));
  const unitFor = (id: RecordId | null): RecordId =>
    table.get(id ?? '')?.kind === 'unit'
      ? (id ?? '')
      : once(`unit ${id}`, () => createUnit(table, { newId: lost(id), module: moduleFor(null), title: words.unit }));
  const pageFor = (id: RecordId | null): RecordId =>
    table.get(id ?? '')?.kind === 'page'
      ? (id ?? '')
      : once(`page ${id}`, () => createPage(table, { newId: lost(id), unit: unitFor(null), title: words.page }));

  for (const unit of of('unit')) put({ ...unit, parent: moduleFor(unit.parent) });
  for (const page of of('page')) put({ ...page, parent: unitFor(page.parent) });
  for (const block of of('block')) put({ ...block, parent: pageFor(block.parent) });
  for (const goal of of('goal')) put({ ...goal, parent: moduleFor(goal.parent) });
  for (const estimate of of('estimate')) put({ ...estimate, parent: moduleFor(estimate.parent) });
  for (const record of found) {
    if (record.kind !== 'module' && mayContain('programme', record.kind)) put({ ...record, parent: root });
  }
  for (const { competence, isLost } of parentsFirst(of('competence'), (id) => table.get(id)?.kind === 'framework')) {
    put(isLost ? { ...competence, parent: frameworkFor(competence.parent) } : competence);
  }
  for (const comment of of('comment')) put({ ...comment, parent: threadFor(comment.parent) });
  // They say nothing without what they are about.
  const links = [...of('alignment'), ...of('decision')];
  const kept = links.filter(({ kind, parent }) => {
    const holder = table.get(parent ?? '');
    return holder && mayContain(holder.kind, kind);
  });
  for (const link of kept) put(link);
  return { records: [...table.all()], made, dropped: others.length + links.length - kept.length };

  function makeProgramme(): RecordId {
    const [module] = of('module');
    const title = words.programme;
    const [record] = createProgramme({ newId: lost(module?.parent ?? null), title, language: words.language }).puts;
    return record ? make({ puts: [record], removes: [] }) : '';
  }

  /** What was said in a thread that is gone is said of the whole. */
  function threadFor(id: RecordId | null): RecordId {
    const holder = table.get(id ?? '');
    if (holder && mayContain(holder.kind, 'comment')) return holder.id;
    return once(`thread ${id}`, () => threadOnAll(table, root, lost(id)()));
  }

  function frameworkFor(id: RecordId | null): RecordId {
    return once('framework', () => {
      const [order = ''] = keysBetween(null, null, 1);
      const data = { ...unsaid, title: words.framework };
      return { puts: [{ id: lost(id)(), kind: 'framework', parent: root, order, data }], removes: [] };
    });
  }
}

function threadOnAll(records: Records, programme: RecordId, id: RecordId): ChangeSet {
  const threads = records.children(programme, 'thread');
  const anchor = { record: programme, page: null, module: null, range: null };
  const data = { anchor, label: null, assigned: null, outcome: null, turn: 0 };
  const order = keyAt(threads, threads.length);
  return { puts: [{ id, kind: 'thread', parent: programme, order, data }], removes: [] };
}

interface Placed {
  readonly competence: RecordOf<'competence'>;
  /** It leads nowhere, or in the end to itself. */
  readonly isLost: boolean;
}

/** Parents before children: each of those that are lost takes what is below it along. */
function parentsFirst(
  competences: readonly RecordOf<'competence'>[],
  isFramework: (id: RecordId) => boolean,
): readonly Placed[] {
  const order: Placed[] = [];
  const placed = new Set<RecordId>();
  let waiting = competences;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parent }) => parent !== null && (placed.has(parent) || isFramework(parent)));
    const ids = new Set(waiting.map(({ id }) => id));
    // The one that leads to nothing that is left, if there is one.
    const lost = waiting.find(({ parent }) => !ids.has(parent ?? '')) ?? waiting[0];
    const isLost = ready.length === 0;
    const next = isLost && lost ? [lost] : ready;
    for (const competence of next) {
      order.push({ competence, isLost });
      placed.add(competence.id);
    }
    waiting = waiting.filter((competence) => !next.includes(competence));
  }
  return order;
}
