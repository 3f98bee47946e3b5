/** Frameworks in the shape in which they are published: read with their tree, and the same again after writing and reading. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { importFramework, outlineOf, readFramework, writeFramework } from '../../../shared/frameworks/exchange.ts';
import type { FrameworkOutline, SourceFile } from '../../../shared/frameworks/outline.ts';
import type { RecordTable } from '../../../shared/records/record.ts';
import { validateAll, validateChange } from '../../../shared/records/validate.ts';
import { sampleRecords } from '../../support/sample.ts';
import { casePackage } from '../../support/case-package.ts';
import { programme } from '../output/programme.ts';

const newId = sequenceSource('n');
const at = '2026-01-01T00:00:00.000Z';
const open = (): RecordTable => unwrap(validateAll(programme()));
const file = (path: string): SourceFile => ({
  name: path.replace(/^.*\//, ''),
  text: readFileSync(new URL(`../../fixtures/frameworks/${path}`, import.meta.url), 'utf8'),
});
const esco = (...names: readonly string[]): readonly SourceFile[] => names.map((name) => file(`esco/${name}_en.csv`));
const pillar = ['skills', 'skillGroups', 'broaderRelationsSkillPillar'] as const;

function take(table: RecordTable, files: readonly SourceFile[]) {
  const { outline, losses, format } = unwrap(readFramework(files));
  const { changes, result } = importFramework(table, { newId, programme: 'prog', outline, format, at });
  unwrap(validateChange(table, changes));
  return { ...result, changes, losses: Object.fromEntries(losses.map(({ code, count }) => [code, count])) };
}

function tree(table: RecordTable, parent: string): unknown[] {
  return table.children(parent, 'competence').map(({ id, data }) => {
    const under = tree(table, id);
    const name = data.code === '' ? data.statement : data.code;
    return under.length === 0 ? name : [name, ...under];
  });
}

/** Everything a person sees of it, with what identifies it. */
const contents = (table: RecordTable, framework: string) => {
  const of = (parent: string): unknown[] => table.children(parent, 'competence').map(({ id, data }) => [data, of(id)]);
  return [table.get(framework)?.data, of(framework)];
};

const published: readonly (readonly [name: string, files: readonly SourceFile[]])[] = [
  ['CASE, bare', [file('case/digcomp.json')]],
  ['CASE, as servers wrap it with nulls', [served(file('case/digcomp.json'))]],
  ['CASE, as OpenSALT wrote it in 2017', [file('case/opensalt.json')]],
  ['ESCO’s hierarchy', esco('skillsHierarchy')],
  ['ESCO’s digital collection', esco('digitalSkillsCollection')],
  ['ESCO’s skills', esco('skills')],
  ['ESCO’s groups', esco('skillGroups')],
  ['ESCO’s pillar', esco(...pillar)],
  ['ESCO’s pillar and hierarchy', esco(...pillar, 'skillsHierarchy')],
];

/** The same package as OpenCASE gives it: under its name, and with null for what is not said. */
function served({ name, text }: SourceFile): SourceFile {
  const bare = JSON.parse(text) as { CFItems: Record<string, unknown>[] };
  const silent = { abbreviatedStatement: null, notes: null, subject: null, educationLevel: null, licenseURI: null };
  const CFItems = bare.CFItems.map((item) => ({ ...silent, ...item }));
  return { name, text: JSON.stringify({ CFPackage: { ...bare, CFItems } }) };
}

describe('import, export, import', () => {
  for (const [name, files] of published) {
    it.each(['case', 'csv'] as const)(`${name}: is identical through %s`, (format) => {
      const table = open();
      const first = take(table, files);
      const before = contents(table, first.framework);
      const text = writeFramework(outlineOf(table, first.framework) as FrameworkOutline, format, at);
      // Into the same programme nothing changes, and the published file still finds its framework.
      expect(take(table, [{ name: 'again', text }])).toMatchObject({
        framework: first.framework,
        losses: {},
        changes: { puts: [], removes: [] },
      });
      expect(take(table, files).changes).toEqual({ puts: [], removes: [] });
      expect(contents(table, first.framework)).toEqual(before);
      // Into another programme it comes as it was, but for what CASE calls a concept without a UUID.
      const other = open();
      const second = take(other, [{ name: 'again', text }]);
      expect(tree(other, second.framework)).toEqual(tree(table, first.framework));
      const again = writeFramework(outlineOf(other, second.framework) as FrameworkOutline, format, at);
      expect(again).toBe(text);
    });

    it(`${name}: is written in the binding of CASE 1.1`, () => {
      const table = open();
      const { framework } = take(table, files);
      const text = writeFramework(outlineOf(table, framework) as FrameworkOutline, 'case', at);
      expect(casePackage.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
    });
  }

  it('the sample’s framework is written in the binding of CASE 1.1', () => {
    const table = unwrap(validateAll(sampleRecords));
    const text = writeFramework(outlineOf(table, 'bsrfw') as FrameworkOutline, 'case', at);
    expect(casePackage.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
  });
});

describe('CASE as published', () => {
  it('has siblings in the order of their numbers, types, levels and provenance; what is not kept is counted', () => {
    const table = open();
    const { framework, losses } = take(table, [file('case/digcomp.json')]);
    expect(tree(table, framework)).toEqual([
      ['1', '1.1', '1.2', '1.3'],
      ['2', '2.1', '2.2', '2.4'],
    ]);
    expect(table.get(framework)?.data).toMatchObject({
      source: 'Publications Office of the European Union',
      licence: 'CC BY 4.0',
      version: '2.2',
      language: 'en',
      uri: 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415',
      description: 'Areas and competences of the dimensions 1 and 2.\n\nAn excerpt.',
    });
    expect(table.children(framework, 'competence')[0]?.data.sort).toBe('Competence area');
    // Three associations of other types; of the document 4 members, of the items 11; a rubric, a concept, a grouping.
    expect(losses).toEqual({ links: 3, unknown: 18 });
    expect(take(open(), [served(file('case/digcomp.json'))]).losses).toEqual({ links: 3, unknown: 18 });
  });
});

describe('CASE before 1.0 was final, as a server published it', () => {
  it('has its places from numbers that are text, its grades and its language from its statements', () => {
    const table = open();
    const { framework, losses } = take(table, [file('case/opensalt.json')]);
    const code = 'CCSS.Math.Content.7.RP.A';
    expect(tree(table, framework)).toEqual([
      [code, `${code}.1`, [`${code}.2`, `${code}.2a`, `${code}.2b`], `${code}.3`],
    ]);
    expect(table.get(framework)?.data).toMatchObject({
      title: 'What Standards Could Be',
      source: 'Brandon Dorman',
      language: 'en',
      uri: 'http://opensalt-staging.opened.com/uri/20c5134f-423d-4097-a971-3dd5152bf507',
    });
    expect(outlineOf(table, framework)?.nodes[0]).toMatchObject({ sort: 'Cluster', level: '07' });
    // Two exact matches, an example and a relation; the numbers of five list items.
    expect(losses).toEqual({ links: 4, unknown: 5 });
  });

  it('orders siblings by the value of their numbers, written as text or not; what is no number keeps its turn', () => {
    const { name, text } = file('case/opensalt.json');
    const parent = 'ddcf67a6-abf2-4df1-8d95-8752d65f0ec2';
    const order = (numbers: readonly unknown[]) => {
      const read = JSON.parse(text) as { CFAssociations: Record<string, unknown>[] };
      const links = read.CFAssociations.filter(
        ({ associationType: type, destinationNodeURI: to }) =>
          type === 'isChildOf' && (to as { identifier: string }).identifier === parent,
      );
      for (const [index, link] of links.entries()) link.sequenceNumber = numbers[index];
      const table = open();
      const { framework } = take(table, [{ name, text: JSON.stringify(read) }]);
      const [root] = table.children(framework, 'competence');
      return table.children(root?.id ?? '', 'competence').map(({ data }) => data.code.slice(-2));
    };
    expect(order(['10', '9', '1'])).toEqual(['.3', '.2', '.1']);
    expect(order([10, 9, 1])).toEqual(['.3', '.2', '.1']);
    expect(order(['', 'second', null])).toEqual(['.1', '.2', '.3']);
  });
});

describe('ESCO as published', () => {
  it('the hierarchy is a tree of groups by their codes, with scope notes, from rows that end early', () => {
    const table = open();
    const { framework, losses } = take(table, esco('skillsHierarchy'));
    expect(tree(table, framework)).toEqual([
      ['L', 'L1', 'L2'],
      ['S', ['S6', 'S6.2', ['S6.13', 'S6.13.0', 'S6.13.1', 'S6.13.2']]],
    ]);
    expect(losses).toEqual({});
    const classical = outlineOf(table, framework)?.nodes.find(({ code }) => code === 'L2');
    expect(classical?.notes).toMatch(/^All dead languages.*\n\nExcludes:\n- /);
    expect(classical?.uri).toBe('http://data.europa.eu/esco/skill/e434e71a-f068-44ed-8059-d1af9eb592d7');
  });

  it('a level that has no row of its own is there by its name', () => {
    const { name, text } = file('esco/skillsHierarchy_en.csv');
    const table = open();
    // Without the rows of S and S6.
    const cut = text.replace(/^.*,skills,,,.*\n/m, '').replace(/^.*,handling and moving,,,,,"(.|\n)*?",S,S6\n/m, '');
    expect(cut.length).toBeLessThan(text.length - 300);
    const { framework } = take(table, [{ name, text: cut }]);
    expect(tree(table, framework)).toEqual([
      ['L', 'L1', 'L2'],
      ['S', ['S6', 'S6.2', ['S6.13', 'S6.13.0', 'S6.13.1', 'S6.13.2']]],
    ]);
  });

  it('skills, groups and relations together make one tree, in whichever order they were chosen', () => {
    const table = open();
    const { framework, losses } = take(table, esco(...pillar));
    expect(tree(table, framework)).toEqual([
      ['00', ['000', '0000'], '001', ['002', '0021'], '003'],
      ['0612', 'information structure'],
      ['0613', 'incremental development', 'Erlang', ['computer programming', 'Haskell']],
      'operate radio equipment',
    ]);
    // Haskell and Erlang have two broader concepts; two columns hold alternative labels.
    expect(losses).toEqual({ links: 2, unknown: 1 });
    expect(take(table, esco(...pillar.toReversed())).changes).toEqual({ puts: [], removes: [] });
    expect(table.get(framework)?.data).toMatchObject({ title: 'ESCO', language: 'en', licence: 'CC BY 4.0' });
  });

  it('holds for any relations, circles and strangers among them', () => {
    const concept = fc.record({
      label: fc.string({ minLength: 1, maxLength: 12 }),
      code: fc.constantFrom('', 'S1', 'S1.10', 'S1.2'),
    });
    const relation = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(
        fc.array(concept, { minLength: 1, maxLength: 8 }),
        fc.array(relation, { maxLength: 16 }),
        fc.constantFrom('case' as const, 'csv' as const),
        (concepts, relations, format) => {
          const uri = (index: number): string => `http://data.europa.eu/esco/skill/${index}`;
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const rows = concepts.map(({ label, code }, index) => `${uri(index)},${quoted(`x${label}`)},${code}`);
          const links = relations.map(([below, above]) => `${uri(below)},${uri(above)}`);
          const files = [
            { name: 'skills.csv', text: ['conceptUri,preferredLabel,code', ...rows].join('\n') },
            { name: 'relations.csv', text: ['conceptUri,broaderUri', ...links].join('\n') },
          ];
          const table = open();
          const { framework, added } = take(table, files);
          expect(added).toBe(concepts.length);
          expect(take(table, files).changes).toEqual({ puts: [], removes: [] });
          const text = writeFramework(outlineOf(table, framework) as FrameworkOutline, format, at);
          expect(take(table, [{ name: 'again', text }]).changes).toEqual({ puts: [], removes: [] });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a collection never replaces the pillar, nor another collection', () => {
    const table = open();
    take(table, esco(...pillar));
    expect(take(table, esco('digitalSkillsCollection'))).toMatchObject({ added: 6, removed: 0 });
    const [other] = esco('digitalSkillsCollection').map(({ text }) => ({ name: 'greenSkillsCollection_en.csv', text }));
    expect(take(table, other ? [other] : [])).toMatchObject({ added: 6, removed: 0 });
    expect(table.children('prog', 'framework')).toHaveLength(3);
  });

  it.each([
    ['relations alone', esco('broaderRelationsSkillPillar'), 'framework.unreadable'],
    ['a file of ESCO and one of CASE', [...esco('skills'), file('case/digcomp.json')], 'framework.several'],
    ['two files of CASE', [file('case/digcomp.json'), file('case/digcomp.json')], 'framework.several'],
    ['no file', [], 'framework.unreadable'],
  ] as const)('%s: refused', (_name, files, code) => {
    const read = readFramework(files);
    expect(read.ok ? null : read.error.code).toBe(code);
  });
});
