/**
 * Frameworks as CSV: `row` (`framework` for the one row about the whole, else `competence`), `identifier`, `parent` (identifier
 * or code of the row above it), `code`, `statement`, `level`, `sort`, `uri`, `notes`; the framework's row also `source`,
 * `licence`, `version`, `language`.
 */

import { writeRows } from '../base/csv.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { ReadFramework } from './case.ts';
import { competenceData, frameworkData } from '../model/goals/schema.ts';
import { LossCount, type FrameworkOutline, type OutlineNode } from './outline.ts';
import { settleTree } from './settle.ts';
import { at, countUnknown, readTable, type Row } from './table.ts';

export const columns = [
  'row',
  'identifier',
  'parent',
  'code',
  'statement',
  'level',
  'sort',
  'uri',
  'notes',
  'source',
  'licence',
  'version',
  'language',
] as const;

/** What spreadsheets of the four languages call the columns; ours are their own names. */
const aliases: Readonly<Record<string, (typeof columns)[number]>> = {
  ...Object.fromEntries(columns.map((column) => [column, column])),
  id: 'identifier',
  'human coding scheme': 'code',
  number: 'code',
  'full statement': 'statement',
  fullstatement: 'statement',
  description: 'statement',
  competence: 'statement',
  competency: 'statement',
  outcome: 'statement',
  skill: 'statement',
  url: 'uri',
  license: 'licence',
  note: 'notes',
  // Danish, Swedish, Latvian
  kode: 'code',
  udsagn: 'statement',
  kompetence: 'statement',
  beskrivelse: 'statement',
  niveau: 'level',
  noter: 'notes',
  overordnet: 'parent',
  kod: 'code',
  kompetens: 'statement',
  beskrivning: 'statement',
  nivå: 'level',
  anteckningar: 'notes',
  överordnad: 'parent',
  kods: 'code',
  apraksts: 'statement',
  apgalvojums: 'statement',
  līmenis: 'level',
  piezīmes: 'notes',
  virskompetence: 'parent',
};

function columnName(written: string): string {
  const plain = written.toLowerCase().replace(/\s+/g, ' ').trim();
  return Object.hasOwn(aliases, plain) ? (aliases[plain] ?? written) : written;
}

function isHeader(names: readonly string[]): boolean {
  return names.includes('statement');
}

/** Whether one of the first lines names the columns that a framework needs. */
export function hasCsvHeader(start: string): boolean {
  const table = readTable(start, { format: 'CSV', name: columnName, isHeader });
  return table.ok && isHeader(table.value.names);
}

/** `title` names a framework whose file does not: the file's own name. */
export function readCsv(source: string, title: string): Result<ReadFramework> {
  const losses = new LossCount();
  const table = readTable(source, { format: 'CSV', name: columnName, isHeader }, losses);
  if (!table.ok) return table;
  if (!isHeader(table.value.names)) return fail('framework.columns', { columns: columns.join(', ') });
  countUnknown(table.value, new Set(columns), losses);
  const about = table.value.rows.find((row) => at(row, 'row') === 'framework');
  const rows = table.value.rows.filter((row) => row !== about);
  // A parent may be named by its code where no identifiers are given.
  const byCode = new Map<string, string>();
  const keyed = rows.flatMap((row, index): { row: Row; key: string }[] => {
    if (at(row, 'statement').trim() === '') return losses.add('empty') ?? [];
    const key = at(row, 'identifier') || at(row, 'code') || `row ${index + 1}`;
    if (at(row, 'code') !== '' && !byCode.has(at(row, 'code'))) byCode.set(at(row, 'code'), key);
    return [{ row, key }];
  });
  const keys = new Set(keyed.map(({ key }) => key));
  const own = about ? at(about, 'identifier') : '';
  const nodes = keyed.map(({ row, key }): OutlineNode => {
    const parent = at(row, 'parent');
    const isTop = parent === '' || parent === own;
    return {
      key,
      parent: isTop ? null : keys.has(parent) ? parent : (byCode.get(parent) ?? parent),
      ...losses.fit(competenceData, {
        identifier: at(row, 'identifier'),
        uri: at(row, 'uri'),
        code: at(row, 'code'),
        statement: at(row, 'statement'),
        level: at(row, 'level'),
        sort: at(row, 'sort'),
        notes: at(row, 'notes'),
      }),
    };
  });
  const said = (column: string) => (about ? at(about, column) : '');
  return ok({
    outline: {
      data: losses.fit(frameworkData, {
        title: said('statement') || title,
        description: said('notes'),
        identifier: said('identifier'),
        uri: said('uri'),
        source: said('source'),
        licence: said('licence'),
        version: said('version'),
        language: said('language'),
      }),
      nodes: settleTree(nodes, losses),
    },
    losses: losses.losses,
  });
}

export function writeCsv({ data, nodes }: FrameworkOutline): string {
  const about = {
    row: 'framework',
    identifier: data.identifier,
    statement: data.title,
    uri: data.uri,
    notes: data.description,
    source: data.source,
    licence: data.licence,
    version: data.version,
    language: data.language,
  };
  const rows: readonly Readonly<Record<string, string>>[] = [
    about,
    ...nodes.map((node) => ({
      row: 'competence',
      identifier: node.key,
      parent: node.parent ?? '',
      code: node.code,
      statement: node.statement,
      level: node.level,
      sort: node.sort,
      uri: node.uri,
      notes: node.notes,
    })),
  ];
  return writeRows([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}
