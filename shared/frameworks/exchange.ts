/** Frameworks in and out of a programme: what kind of file it is, one change set for an import, an outline for an export. */

import type { NewId } from '../base/ids.ts';
import { sameJson } from '../base/json.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { compose } from '../store/compose.ts';
import { keysBetween } from '../store/order.ts';
import {
  noChange,
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import type { FrameworkData } from '../model/goals/schema.ts';
import { readCase, writeCase, type ReadFramework } from './case.ts';
import { columns, hasCsvHeader, readCsv, writeCsv } from './csv.ts';
import { isEscoHeader, readEsco } from './esco.ts';
import {
  maxFileSize,
  maxNodes,
  type FrameworkFormat,
  type FrameworkOutline,
  type OutlineNode,
  type SourceFile,
} from './outline.ts';
import { isUuid, uuidOf } from './uuid.ts';

/** By what stands in it, never by its name; null for neither. */
export function sniffFramework(text: string): FrameworkFormat | null {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('{')) return 'case';
  const [header = ''] = start.split('\n');
  if (isEscoHeader(header)) return 'esco';
  // A line that is cut off in the middle of a quotation is no fault of the file.
  return hasCsvHeader(start.slice(0, start.lastIndexOf('\n') + 1) || start) ? 'csv' : null;
}

/**
 * One file, or several of the ESCO dataset that make one framework. The format is found out unless given. The bytes must be
 * UTF-8; what is not is refused, not guessed.
 */
export function readFramework(
  files: readonly SourceFile[],
  format: FrameworkFormat | null = null,
): Result<ReadFramework & { readonly format: FrameworkFormat }> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size > maxFileSize) return fail('framework.tooLarge', { most: maxNodes });
  if (files.some(({ text }) => text.includes('\uFFFD') || text.includes('\0'))) return fail('framework.encoding');
  const kinds = files.map(({ text }) => format ?? sniffFramework(text));
  const [kind] = kinds;
  const [file] = files;
  if (!file) return fail('framework.unreadable', { format: 'CASE, CSV, ESCO', detail: '∅' });
  if (!kind) return fail('framework.columns', { columns: columns.join(', ') });
  if (files.length > 1 && kinds.some((other) => other !== 'esco')) return fail('framework.several');
  const title = file.name.replace(/\.[^.]*$/, '');
  const read = kind === 'case' ? readCase(file.text) : kind === 'csv' ? readCsv(file.text, title) : readEsco(files);
  if (!read.ok) return read;
  return read.value.outline.nodes.length === 0 ? fail('framework.empty') : ok({ ...read.value, format: kind });
}

export interface FrameworkImport {
  readonly framework: RecordId;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * One change set that makes the programme hold what the file says. A framework with the same identifier is brought up to
 * date: competences keep their records and so their goals; those that are no longer in the file go. Nothing new, no change.
 */
export function importFramework(
  records: Records,
  input: { newId: NewId; programme: RecordId; outline: FrameworkOutline; format: FrameworkFormat; at: string },
): { readonly changes: ChangeSet; readonly result: FrameworkImport } {
  const { newId, programme, outline, format } = input;
  const siblings = records.children(programme, 'framework');
  const present = siblings.find(
    (one) => outline.data.identifier !== '' && names(one).includes(outline.data.identifier),
  );
  const framework = present?.id ?? newId();
  const old = new Map<string, RecordOf<'competence'>>();
  for (const competence of present ? competencesOf(records, present.id) : [])
    for (const name of names(competence)) old.set(name, competence);
  const ids = new Map(outline.nodes.map(({ key }) => [key, old.get(key)?.id ?? newId()]));
  const groups = Map.groupBy(outline.nodes, (node) => node.parent);
  const puts: AnyRecord[] = [];
  let added = 0;
  for (const [parent, nodes] of groups) {
    const parentId = parent === null ? framework : (ids.get(parent) ?? framework);
    const orders = ordersOf(nodes, parentId, old);
    for (const [index, { key, parent: _parent, ...data }] of nodes.entries()) {
      const before = old.get(key);
      // What is here keeps its identifier, also the empty one of what was written here.
      const identifier = before ? before.data.identifier : data.identifier;
      const record: RecordOf<'competence'> = {
        id: ids.get(key) ?? '',
        kind: 'competence',
        parent: parentId,
        order: orders[index] ?? '',
        data: { ...data, identifier },
      };
      if (!before) added += 1;
      if (!before || !sameJson(before, record)) puts.push(record);
    }
  }
  const kept = new Set(ids.values());
  const gone = [...new Set(Array.from(old.values(), ({ id }) => id))].filter((id) => !kept.has(id));
  const changed = puts.length - added;
  const data: FrameworkData = {
    ...outline.data,
    identifier: present ? present.data.identifier : outline.data.identifier,
    format: present?.data.format ?? format,
    importedAt: present?.data.importedAt ?? null,
  };
  const result = { framework, added, changed, removed: gone.length };
  if (present && puts.length === 0 && gone.length === 0 && sameJson(present.data, data))
    return { changes: noChange, result };
  const last = siblings.at(-1)?.order ?? null;
  const order = present?.order ?? keysBetween(last, null, 1)[0] ?? 'a0';
  const stamped = { ...data, importedAt: input.at };
  puts.unshift({ id: framework, kind: 'framework', parent: programme, order, data: stamped });
  return { changes: compose(removal(records, gone), { puts, removes: [] }), result };
}

/** The framework as a file would carry it, or null when there is none of that id. */
export function outlineOf(records: Records, framework: RecordId): FrameworkOutline | null {
  const record = recordOf(records, 'framework', framework);
  if (!record) return null;
  const keys = new Map<RecordId, string>();
  const nodes = competencesOf(records, framework).map((competence): OutlineNode => {
    const key = identity(competence);
    keys.set(competence.id, key);
    const parent = competence.parent === framework ? null : (keys.get(competence.parent ?? '') ?? null);
    return { ...competence.data, identifier: key, key, parent };
  });
  const { format: _format, importedAt: _importedAt, ...data } = record.data;
  return { data: { ...data, identifier: identity(record) }, nodes };
}

export function writeFramework(outline: FrameworkOutline, format: 'case' | 'csv', at: string): string {
  return format === 'case' ? writeCase(outline, at) : writeCsv(outline);
}

/** All competences of a framework, parents before children. */
function competencesOf(records: Records, framework: RecordId): readonly RecordOf<'competence'>[] {
  const found = [...records.children(framework, 'competence')];
  for (const one of found) for (const child of records.children(one.id, 'competence')) found.push(child);
  return found;
}

/** What a record is called in files: its publisher's identifier, else one made from its own. */
function identity(record: RecordOf<'competence'> | RecordOf<'framework'>): string {
  return record.data.identifier || uuidOf(record.id);
}

/** What it may be called in a file: CASE asks for a UUID, and gets one made from an identifier that is none. */
function names(record: RecordOf<'competence'> | RecordOf<'framework'>): readonly string[] {
  const name = identity(record);
  return isUuid(name) ? [name] : [name, uuidOf(name)];
}

/** Keys that are there already, when they are in order; else new ones. */
function ordersOf(
  nodes: readonly OutlineNode[],
  parent: RecordId,
  old: ReadonlyMap<string, RecordOf<'competence'>>,
): readonly string[] {
  const present = nodes.map(({ key }) => {
    const record = old.get(key);
    return record?.parent === parent ? record.order : null;
  });
  const inOrder = present.every(
    (order, index) => order !== null && (index === 0 || order > (present[index - 1] ?? '')),
  );
  return inOrder ? present.map((order) => order ?? '') : keysBetween(null, null, nodes.length);
}

function removal(records: Records, gone: readonly RecordId[]): ChangeSet {
  if (gone.length === 0) return noChange;
  const ids = new Set(gone);
  const goals = [...records.all()].filter(
    (record): record is RecordOf<'goal'> => record.kind === 'goal' && record.data.competences.some((id) => ids.has(id)),
  );
  const puts = goals.map((goal) => {
    const competences = goal.data.competences.filter((id) => !ids.has(id));
    return { ...goal, data: { ...goal.data, competences } };
  });
  return { puts, removes: gone };
}
