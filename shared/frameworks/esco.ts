/**
 * ESCO's skills pillar from the CSV dataset of the European Commission, one file or several of it together: `skills`,
 * `skillGroups` and the collections (`conceptUri`, `preferredLabel` …), `skillsHierarchy` (`Level 0 URI` …) and
 * `broaderRelationsSkillPillar` (`conceptUri`, `broaderUri`). Where several concepts are broader, the first makes the tree.
 */

import { fail, ok, type Result } from '../base/result.ts';
import type { ReadFramework } from './case.ts';
import { competenceData, frameworkData } from '../model/goals/schema.ts';
import { LossCount, maxNodes, type OutlineNode, type SourceFile } from './outline.ts';
import { settleTree } from './settle.ts';
import { at, countUnknown, readTable, type Row, type Table } from './table.ts';

/** Of the whole pillar; a file of its own has a name of its own after `#`, so that one never replaces the other. */
const scheme = 'http://data.europa.eu/esco/concept-scheme/skills';
const levels = [0, 1, 2, 3] as const;

const known: ReadonlySet<string> = new Set([
  'conceptType',
  'conceptUri',
  'skillType',
  'reuseLevel',
  'preferredLabel',
  'description',
  'definition',
  'scopeNote',
  'code',
  'broaderType',
  'broaderUri',
  'broaderConceptUri',
  'Description',
  'Scope note',
  ...levels.flatMap((level) => [`Level ${level} URI`, `Level ${level} preferred term`, `Level ${level} code`]),
  // What says nothing of its own: the state of the record, and names of what is there by its address.
  'status',
  'modifiedDate',
  'inScheme',
  'broaderConceptPT',
]);

export function isEscoHeader(header: string): boolean {
  return header.includes('conceptUri') || header.includes('Level 0 URI');
}

export function readEsco(files: readonly SourceFile[]): Result<ReadFramework> {
  const losses = new LossCount();
  const tables: (Table & { readonly kind: TableKind })[] = [];
  // The order in which files were chosen says nothing.
  for (const { name, text } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const table = readTable(text, { format: 'ESCO' }, losses);
    if (!table.ok) return table;
    const kind = kindOf(table.value);
    if (kind === null) {
      const detail = table.value.names.includes('conceptUri') ? 'preferredLabel' : 'conceptUri';
      return fail('framework.unreadable', { format: 'ESCO', detail: files.length > 1 ? `${name}: ${detail}` : detail });
    }
    countUnknown(table.value, known, losses);
    tables.push({ ...table.value, kind });
  }
  // Relations alone have no words.
  if (tables.every(({ kind }) => kind === 'relations')) {
    return fail('framework.unreadable', { format: 'ESCO', detail: 'preferredLabel' });
  }
  const nodes = conceptsOf(tables, losses);
  if (nodes.length > maxNodes) return fail('framework.tooLarge', { most: maxNodes });
  const broader = broaderOf(tables);
  const keys = new Set(nodes.map(({ key }) => key));
  const placed = nodes.map((node): OutlineNode => {
    // What is broader than everything in the files is no lost parent: an extract starts somewhere.
    const inside = [...(broader.get(node.key) ?? [])].filter((one) => keys.has(one));
    losses.add('links', Math.max(0, inside.length - 1));
    return { ...node, parent: inside[0] ?? null };
  });
  const [first] = files;
  const stem = (first?.name ?? '').replace(/\.[^.]*$/, '');
  const own = files.length === 1 && tables[0]?.kind !== 'skills';
  return ok({
    outline: {
      data: losses.fit(frameworkData, {
        title: files.length > 1 ? 'ESCO' : stem,
        description: '',
        identifier: own ? `${scheme}#${stem.replace(/_[a-z]{2}$/, '')}` : scheme,
        uri: 'https://esco.ec.europa.eu/',
        source: 'European Commission, ESCO',
        licence: 'CC BY 4.0',
        version: '',
        language: /_([a-z]{2})$/.exec(stem)?.[1] ?? '',
      }),
      nodes: settleTree(inOrder(placed), losses),
    },
    losses: losses.losses,
  });
}

type TableKind = 'skills' | 'concepts' | 'hierarchy' | 'relations';

function kindOf({ names }: Table): TableKind | null {
  if (names.includes('Level 0 URI') && names.includes('Level 0 preferred term')) return 'hierarchy';
  if (!names.includes('conceptUri')) return null;
  // Only the files of the whole pillar tell of schemes; the collections give their broader concepts instead.
  if (names.includes('preferredLabel')) return names.includes('broaderConceptUri') ? 'concepts' : 'skills';
  return names.includes('broaderUri') ? 'relations' : null;
}

/** Every concept with words, in the order of the files; a concept of the hierarchy only where no other file has it. */
function conceptsOf(tables: readonly (Table & { readonly kind: TableKind })[], losses: LossCount): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (const { kind, rows } of tables) {
    if (kind === 'relations' || kind === 'hierarchy') continue;
    for (const row of rows) {
      const uri = at(row, 'conceptUri');
      if (uri === '' || at(row, 'preferredLabel').trim() === '') losses.add('empty');
      else {
        const words = at(row, 'description') || at(row, 'definition');
        const sort = at(row, 'skillType') || at(row, 'conceptType');
        const label = at(row, 'preferredLabel');
        nodes.push(
          nodeOf(losses, uri, label, at(row, 'code'), sort, at(row, 'reuseLevel'), words, at(row, 'scopeNote')),
        );
      }
    }
  }
  const present = new Set(nodes.map(({ key }) => key));
  for (const { kind, rows } of tables) {
    if (kind !== 'hierarchy') continue;
    const paths = rows.map(pathOf);
    // A row tells of its deepest level; a level above without a row of its own has only its name.
    const told = new Set(paths.map((path) => path.at(-1)?.uri));
    for (const [index, path] of paths.entries()) {
      if (path.length === 0) losses.add('empty');
      for (const [level, { uri, label, code }] of path.entries()) {
        const isOwn = level === path.length - 1;
        if (present.has(uri) || (!isOwn && told.has(uri))) continue;
        present.add(uri);
        const row: Row = (isOwn ? rows[index] : undefined) ?? new Map();
        nodes.push(nodeOf(losses, uri, label, code, 'SkillGroup', '', at(row, 'Description'), at(row, 'Scope note')));
      }
    }
  }
  return nodes;
}

function nodeOf(
  losses: LossCount,
  uri: string,
  label: string,
  code: string,
  sort: string,
  level: string,
  words: string,
  scope: string,
): OutlineNode {
  return {
    key: uri,
    parent: null,
    ...losses.fit(competenceData, {
      identifier: uri,
      uri,
      code,
      statement: label,
      level,
      sort,
      notes: [words, scope].filter((text) => text.trim() !== '').join('\n\n'),
    }),
  };
}

/** Broader concepts of each, those of the hierarchy first. */
function broaderOf(tables: readonly (Table & { readonly kind: TableKind })[]): ReadonlyMap<string, Set<string>> {
  const broader = new Map<string, Set<string>>();
  const add = (uri: string, above: string): void => {
    if (uri === '' || above === '') return;
    const set = broader.get(uri);
    if (set) set.add(above);
    else broader.set(uri, new Set([above]));
  };
  for (const { kind, rows } of tables) {
    if (kind !== 'hierarchy') continue;
    for (const row of rows) {
      const path = pathOf(row);
      for (const [index, { uri }] of path.entries()) add(uri, path[index - 1]?.uri ?? '');
    }
  }
  for (const { kind, rows } of tables) {
    if (kind === 'hierarchy') continue;
    for (const row of rows) {
      // The collections write several broader concepts with bars between them.
      const above = at(row, 'broaderUri') || at(row, 'broaderConceptUri');
      for (const one of above.split(/\s*[|\n]\s*/)) add(at(row, 'conceptUri'), one.trim());
    }
  }
  return broader;
}

/** The levels of a row of the hierarchy, from the top down to the last that is filled. */
function pathOf(row: Row): readonly { readonly uri: string; readonly label: string; readonly code: string }[] {
  return levels
    .map((level) => ({
      uri: at(row, `Level ${level} URI`),
      label: at(row, `Level ${level} preferred term`),
      code: at(row, `Level ${level} code`),
    }))
    .filter(({ uri, label }) => uri !== '' && label.trim() !== '');
}

/** Groups by their codes, as ESCO shows them (its files are sorted by address); then what has no code, as it came. */
function inOrder(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const { compare } = new Intl.Collator('en-u-kn-true');
  const coded = nodes.filter(({ code }) => code !== '').toSorted((a, b) => compare(a.code, b.code));
  return [...coded, ...nodes.filter(({ code }) => code === '')];
}
