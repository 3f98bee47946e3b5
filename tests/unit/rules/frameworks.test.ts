/** Frameworks in and out: round trips are identical, re-import updates by identifier, hostile files fail by code or in bounds. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { z } from '../../../shared/base/zod.ts';
import { importFramework, outlineOf, readFramework, writeFramework } from '../../../shared/frameworks/exchange.ts';
import type { FrameworkFormat, FrameworkOutline } from '../../../shared/frameworks/outline.ts';
import { competenceData, frameworkData } from '../../../shared/model/goals/schema.ts';
import { isUuid, uuidOf } from '../../../shared/frameworks/uuid.ts';
import type { AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { validateAll, validateChange } from '../../../shared/records/validate.ts';
import { sampleRecords } from '../../support/sample.ts';
import { programme } from '../output/programme.ts';

const newId = sequenceSource('n');
const at = '2026-01-01T00:00:00.000Z';
const open = (more: readonly AnyRecord[] = []) => unwrap(validateAll([...programme(), ...more]));
const guid = (name: string) => uuidOf(name);

function take(table: RecordTable, text: string, format: FrameworkFormat | null = null, owner = 'prog') {
  const read = unwrap(readFramework([{ name: 'Mine.csv', text }], format));
  const { changes, result } = importFramework(table, { newId, programme: owner, ...read, at });
  const before = [...table.all()];
  unwrap(validateChange(table, changes));
  return { ...result, losses: read.losses, changes, before };
}

const item = (name: string, more: object = {}) => ({ identifier: guid(name), uri: '', fullStatement: name, ...more });
const child = (name: string, parent: string, sequenceNumber = 1) => ({
  associationType: 'isChildOf',
  sequenceNumber,
  originNodeURI: { identifier: guid(name) },
  destinationNodeURI: { identifier: guid(parent) },
});
const caseFile = (CFItems: readonly object[], CFAssociations: readonly object[] = []) =>
  JSON.stringify({ CFDocument: { identifier: guid('doc'), title: 'Doc', creator: 'Me' }, CFItems, CFAssociations });
const esco = [
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri',
  'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,transversal,work in teams,,"Work, with ""others"".",http://data.europa.eu/esco/skill/T4',
  'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,sector-specific,team building,,,http://data.europa.eu/esco/skill/1 | http://data.europa.eu/esco/skill/9',
].join('\n');

function tree(table: RecordTable, parent: string): unknown[] {
  return table.children(parent, 'competence').map(({ id, data }) => [data.statement, ...tree(table, id)]);
}

describe('reading', () => {
  it('CASE: the tree of isChildOf in its order, with provenance', () => {
    const table = open();
    const text = caseFile(
      [item('b'), item('a', { humanCodingScheme: 'A', educationLevel: ['EQF 5'], CFItemType: 'Area' }), item('a1')],
      [
        child('a', 'doc', 1),
        child('b', 'doc', 2),
        child('a1', 'a'),
        { ...child('a1', 'b'), associationType: 'isRelatedTo' },
      ],
    );
    const { framework, added, losses } = take(table, text);
    expect(added).toBe(3);
    expect(losses).toEqual([{ code: 'links', count: 1 }]);
    expect(tree(table, framework)).toEqual([['a', ['a1']], ['b']]);
    expect(table.get(framework)?.data).toMatchObject({ title: 'Doc', source: 'Me', format: 'case', importedAt: at });
    expect(table.children(framework, 'competence')[0]?.data).toMatchObject({ code: 'A', level: 'EQF 5', sort: 'Area' });
  });

  it('ESCO: labels, kinds, and the broader concept that is in the file', () => {
    const table = open();
    const { framework, losses } = take(table, esco);
    expect(tree(table, framework)).toEqual([['work in teams', ['team building']]]);
    expect(table.children(framework, 'competence')[0]?.data).toMatchObject({
      notes: 'Work, with "others".',
      sort: 'skill/competence',
      level: 'transversal',
      uri: 'http://data.europa.eu/esco/skill/1',
    });
    expect(losses).toEqual([]);
  });

  it('CSV: parents by code, the file’s name for a title', () => {
    const table = open();
    const { framework } = take(table, '\uFEFFcode;statement;parent\nA;Alpha;\nA1;First;A\n');
    expect(table.get(framework)?.data).toMatchObject({ title: 'Mine', format: 'csv' });
    expect(tree(table, framework)).toEqual([['Alpha', ['First']]]);
  });
});

describe('round trips', () => {
  it.each(['case', 'csv'] as const)(
    'the sample’s framework comes back from %s as it was, and changes nothing',
    (format) => {
      const table = unwrap(validateAll(sampleRecords));
      const text = writeFramework(outlineOf(table, 'bsrfw') as FrameworkOutline, format, at);
      expect(take(table, text, null, 'bsrcbp').changes).toEqual({ puts: [], removes: [] });
      const other = open();
      const { framework } = take(other, text);
      expect(tree(other, framework)).toEqual(tree(table, 'bsrfw'));
      const again = writeFramework(outlineOf(other, framework) as FrameworkOutline, format, at);
      expect(again).toBe(text);
      expect(take(other, again).changes).toEqual({ puts: [], removes: [] });
    },
  );

  it.each(['case', 'csv'] as const)('an ESCO file comes back through %s', (format) => {
    const table = open();
    const { framework } = take(table, esco);
    const text = writeFramework(outlineOf(table, framework) as FrameworkOutline, format, at);
    expect(take(table, text).changes).toEqual({ puts: [], removes: [] });
    expect(take(table, esco).changes).toEqual({ puts: [], removes: [] });
  });

  it('hold for any words, formulas and quotes among them', () => {
    const words = fc.oneof(
      // Either says that a file was read in another encoding, and it is refused for that (below).
      fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\0\uFFFD]/.test(text)),
      fc.constantFrom('=1+1', "'=x", '@a', '"', 'a\r\nb', '__proto__'),
    );
    const node = fc.record({ statement: words, code: words, level: words, notes: words, up: fc.nat() });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 8 }), fc.constantFrom('case', 'csv'), (nodes, format) => {
        const table = open();
        const CFItems = nodes.map(({ statement, code, level, notes }, index) => ({
          identifier: guid(`${index}`),
          fullStatement: `x${statement}`,
          humanCodingScheme: code,
          notes,
          ...(level === '' ? {} : { educationLevel: [level] }),
        }));
        const links = nodes.map(({ up }, index) => child(`${index}`, index === 0 ? 'doc' : `${up % index}`, index));
        const { framework } = take(table, caseFile(CFItems, links));
        const text = writeFramework(outlineOf(table, framework) as FrameworkOutline, format, at);
        expect(take(table, text).changes).toEqual({ puts: [], removes: [] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('importing again', () => {
  it('updates by identifier in one change: records, goals and order stay, what is gone goes, and one undo restores it', () => {
    const table = open();
    const { framework } = take(table, caseFile([item('a'), item('b'), item('c')]));
    const [a, b] = table.children(framework, 'competence').map(({ id }) => id);
    const goal = table.get('goal') as Extract<AnyRecord, { kind: 'goal' }>;
    table.apply({ puts: [{ ...goal, data: { ...goal.data, competences: [a ?? '', b ?? ''] } }], removes: [] });
    const snapshot = JSON.stringify([...table.all()].sort((x, y) => (x.id < y.id ? -1 : 1)));
    const text = caseFile([item('c'), item('a', { notes: 'New' }), item('d')]);
    const read = unwrap(readFramework([{ name: 'x', text }]));
    const { changes, result } = importFramework(table, { newId, programme: 'prog', ...read, at });
    expect(result).toMatchObject({ framework, added: 1, removed: 1 });
    const inverse = table.apply(changes);
    expect(tree(table, framework)).toEqual([['c'], ['a'], ['d']]);
    expect(table.get('goal')?.data).toMatchObject({ competences: [a] });
    expect(unwrap(validateAll([...table.all()]))).toBeDefined();
    table.apply(inverse);
    expect(JSON.stringify([...table.all()].sort((x, y) => (x.id < y.id ? -1 : 1)))).toBe(snapshot);
  });
});

describe('hostile files', () => {
  const refused: [string, string, FrameworkFormat | null, string][] = [
    ['broken JSON', '{"CFDocument":', null, 'framework.unreadable'],
    ['JSON of something else', '{"a":1}', null, 'framework.unreadable'],
    ['a CASE item without words', caseFile([{ identifier: 'x' }]), null, 'framework.unreadable'],
    ['100,000 brackets', '['.repeat(100_000), 'case', 'framework.unreadable'],
    ['neither JSON nor a known table', 'a,b\n1,2', null, 'framework.columns'],
    ['an unclosed quote', 'code,statement\nA,"never closed', null, 'framework.unreadable'],
    ['ESCO without labels', 'conceptUri,x\na,b', null, 'framework.unreadable'],
    ['no rows', 'code,statement\n', null, 'framework.empty'],
    ['an empty package', caseFile([]), null, 'framework.empty'],
    ['another encoding', 'code,statement\nA,K\uFFFDln', null, 'framework.encoding'],
    ['zero bytes', 'c\0o\0d\0e\0,statement', null, 'framework.encoding'],
    [
      '50,001 items',
      caseFile(Array.from({ length: 50_001 }, (_, index) => ({ identifier: `${index}`, fullStatement: 'x' }))),
      null,
      'framework.tooLarge',
    ],
    ['50,002 rows', `statement\n${'x\n'.repeat(50_002)}`, null, 'framework.tooLarge'],
  ];
  it.each(refused)('%s: refused', (_name, text, format, code) => {
    const read = readFramework([{ name: 'x', text }], format);
    expect(read.ok ? null : read.error.code).toBe(code);
  });

  it('circles, lost parents, twins and depth are mended and counted', () => {
    const table = open();
    const deep = Array.from({ length: 60 }, (_, index) => `d${index}`);
    const text = caseFile(
      [item('a'), item('b'), item('c'), item('c'), ...deep.map((name) => item(name))],
      [
        child('a', 'b'),
        child('b', 'a'),
        child('c', 'nowhere'),
        ...deep.slice(1).map((name, index) => child(name, `d${index}`)),
      ],
    );
    const { losses, added } = take(table, text);
    expect(added).toBe(63);
    const counts = Object.fromEntries(losses.map(({ code, count }) => [code, count]));
    expect(counts).toMatchObject({ cycle: 1, parent: 1, duplicate: 1 });
    expect(counts['depth']).toBeGreaterThan(0);
    expect(validateAll([...table.all()]).ok).toBe(true);
  });

  it('texts longer than their fields take are cut, counted, and end in no half character', () => {
    const long = '\u{1F9ED}'.repeat(10_001);
    const [competence, framework] = [competenceData, frameworkData].map(
      ({ shape }) => Object.values(shape).filter((text) => text instanceof z.ZodString).length,
    );
    const columns = 'row,identifier,statement,uri,notes,source,licence,version,language,code,level,sort';
    const words = Array.from(columns, () => long).slice(0, 11);
    const table = open();
    const { losses } = take(table, [columns, `framework,${words.join(',')}`, `,x${words.join(',')}`].join('\n'));
    expect(losses).toContainEqual({ code: 'cut', count: (competence ?? 0) + (framework ?? 0) });
    const texts = [...table.all()].filter(({ kind }) => kind === 'framework' || kind === 'competence');
    const own = texts.flatMap(({ data }) => Object.values(data).filter((value) => typeof value === 'string'));
    expect(own.filter((text) => text.length > 30).length).toBe((competence ?? 0) + (framework ?? 0));
    expect(own.every((text) => text.isWellFormed())).toBe(true);
  });

  it('names of the language’s own are names', () => {
    const table = open();
    take(table, `statement,code,parent,__proto__,constructor\nAlpha,__proto__,,x,y\nBeta,constructor,__proto__,,\n`);
    const text = caseFile([item('a')]).replace(
      '"uri":""',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
    );
    take(table, text);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const [csv] = table.children('prog', 'framework');
    expect(tree(table, csv?.id ?? '')).toEqual([['Alpha', ['Beta']]]);
  });

  it('fifty thousand items, in one chain of parents or flat, are all read', () => {
    const table = open();
    const CFItems = Array.from({ length: 50_000 }, (_, index) => ({
      identifier: `i${index}`,
      fullStatement: `${index}`,
    }));
    const chain = CFItems.slice(1).map(({ identifier }, index) => ({
      associationType: 'isChildOf',
      originNodeURI: { identifier },
      destinationNodeURI: { identifier: `i${index}` },
    }));
    const { added, changes } = take(table, caseFile(CFItems, chain));
    expect(added).toBe(50_000);
    expect(changes.puts).toHaveLength(50_001);
  });
});

describe('made-up identifiers', () => {
  it('are UUIDs, the same for the same name and different for others', () => {
    const made = new Set(Array.from({ length: 20_000 }, (_, index) => uuidOf(`n${index}`)));
    expect(made.size).toBe(20_000);
    for (const id of [...made].slice(0, 100)) expect(isUuid(id)).toBe(true);
    expect(uuidOf('a')).toBe(uuidOf('a'));
  });
});
