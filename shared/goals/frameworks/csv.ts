/**
 * Frameworks as CSV. Our own columns: `row` (`framework` for the one row about the whole, else `competence`), `identifier`,
 * `parent` (identifier or code of the row above it), `code`, `statement`, `level`, `sort`, `uri`, `notes`; the framework's row
 * also `source`, `licence`, `version`, `language`. ESCO's: `conceptUri`, `preferredLabel`, `description`, `skillType`,
 * `reuseLevel`, and `broaderUri` or `broaderConceptUri`, as in the files of the European Commission.
 */

import Papa from 'papaparse';
import { unguard, writeRows } from '../../base/csv.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { ReadFramework } from './case.ts';
import { LossCount, maxNodes, type FrameworkOutline, type OutlineNode } from './outline.ts';
import { settleTree } from './settle.ts';

const columns = [
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

const escoColumns: ReadonlySet<string> = new Set([
  'conceptType',
  'conceptUri',
  'skillType',
  'reuseLevel',
  'preferredLabel',
  'description',
  'code',
  'broaderUri',
  'broaderConceptUri',
  'broaderType',
]);

type Row = ReadonlyMap<string, string>;

/** `title` names a framework whose file does not: the file's own name. */
export function readCsv(source: string, title: string): Result<ReadFramework> {
  const losses = new LossCount();
  const table = rowsOf(source, 'CSV', ['statement'], losses, (column) =>
    (columns as readonly string[]).includes(column),
  );
  if (!table.ok) return table;
  const about = table.value.find((row) => at(row, 'row') === 'framework');
  const rows = table.value.filter((row) => row !== about);
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
      identifier: losses.fit(at(row, 'identifier'), 2000),
      uri: losses.fit(at(row, 'uri'), 2000),
      code: losses.fit(at(row, 'code'), 200),
      statement: losses.fit(at(row, 'statement'), 10_000),
      level: losses.fit(at(row, 'level'), 200),
      sort: losses.fit(at(row, 'sort'), 200),
      notes: losses.fit(at(row, 'notes'), 20_000),
    };
  });
  const said = (column: string, most: number) => (about ? losses.fit(at(about, column), most) : '');
  return ok({
    outline: {
      data: {
        title: said('statement', 1000) || losses.fit(title, 1000),
        description: said('notes', 10_000),
        identifier: said('identifier', 2000),
        uri: said('uri', 2000),
        source: said('source', 2000),
        licence: said('licence', 2000),
        version: said('version', 200),
        language: said('language', 35),
      },
      nodes: settleTree(nodes, losses),
    },
    losses: losses.losses,
  });
}

export function readEsco(source: string, title: string): Result<ReadFramework> {
  const losses = new LossCount();
  const table = rowsOf(source, 'ESCO', ['conceptUri', 'preferredLabel'], losses, (column) => escoColumns.has(column));
  if (!table.ok) return table;
  const uris = new Set(table.value.map((row) => at(row, 'conceptUri')));
  const nodes = table.value.flatMap((row): OutlineNode[] => {
    const uri = at(row, 'conceptUri');
    if (uri === '' || at(row, 'preferredLabel').trim() === '') return losses.add('empty') ?? [];
    // Several broader concepts are written with bars between them.
    const broader = (at(row, 'broaderUri') || at(row, 'broaderConceptUri')).split(/\s*[|\n]\s*/).filter(Boolean);
    const inside = broader.filter((one) => uris.has(one));
    losses.add('links', Math.max(0, inside.length - 1));
    return [
      {
        key: uri,
        // What is broader than everything in the file is no lost parent: an extract starts somewhere.
        parent: inside[0] ?? null,
        identifier: losses.fit(uri, 2000),
        uri: losses.fit(uri, 2000),
        code: losses.fit(at(row, 'code'), 200),
        statement: losses.fit(at(row, 'preferredLabel'), 10_000),
        level: losses.fit(at(row, 'reuseLevel'), 200),
        sort: losses.fit(at(row, 'skillType') || at(row, 'conceptType'), 200),
        notes: losses.fit(at(row, 'description'), 20_000),
      },
    ];
  });
  return ok({
    outline: {
      data: {
        title: losses.fit(title, 1000),
        description: '',
        identifier: 'http://data.europa.eu/esco/concept-scheme/skills',
        uri: 'https://esco.ec.europa.eu/',
        source: 'European Commission, ESCO',
        licence: '',
        version: '',
        language: '',
      },
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

function at(row: Row, column: string): string {
  return row.get(column) ?? '';
}

/** Rows by the names in the first line. Maps, so that a column named `__proto__` is a column. */
function rowsOf(
  source: string,
  format: string,
  needed: readonly string[],
  losses: LossCount,
  known: (column: string) => boolean,
): Result<readonly Row[]> {
  // One more than is allowed is enough to know.
  const parsed = Papa.parse<string[]>(source.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: maxNodes + 3,
  });
  const [header = [], ...body] = parsed.data;
  const names = header.map((name) => name.trim());
  const missing = needed.find((column) => !names.includes(column));
  if (missing !== undefined) return fail('framework.unreadable', { format, detail: missing });
  if (parsed.errors.some(({ type }) => type === 'Quotes')) return fail('framework.unreadable', { format, detail: '"' });
  if (body.length > maxNodes + 1) return fail('framework.tooLarge', { most: maxNodes });
  losses.add('unknown', names.filter((name) => !known(name)).length);
  return ok(body.map((cells) => new Map(names.map((name, index) => [name, unguard(cells[index] ?? '')] as const))));
}
