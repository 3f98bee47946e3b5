/** Templates: what is begun from one has the original's structure and none of its identity, and always fits. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { blockData, type BlockData } from '../../shared/blocks/registry.ts';
import { resourcesOf } from '../../shared/blocks/mentions.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { recordOf, type AnyRecord, type ChangeSet, RecordTable } from '../../shared/records/record.ts';
import { validateAll, validateChange } from '../../shared/records/validate.ts';
import { enriched, illustrated } from '../support/rich.ts';
import { sampleRecords } from '../support/sample.ts';
import { readTemplate, writeTemplate } from '../../shared/templates/file.ts';
import { instantiateModule, instantiateProgramme } from '../../shared/templates/instantiate.ts';
import type { Template } from '../../shared/templates/schema.ts';
import { templateOf } from '../../shared/templates/template-of.ts';
import { triedTypes } from '../support/exercise-fixtures.ts';
import { plannedModule } from '../support/plans.ts';
import { recordShapes, textLeaves } from '../support/text-leaves.ts';
import { everyBlock } from '../unit/output/programme.ts';

const sample = new RecordTable(sampleRecords);
const sampleProgramme = sampleRecords.find(({ kind }) => kind === 'programme')?.id ?? '';
const sampleModules = sampleRecords.filter(({ kind }) => kind === 'module').map(({ id }) => id);

function made(records: RecordTable, id: string): Template {
  return templateOf(records, { id, name: 'T', description: '' })?.template ?? expect.fail('no template');
}

function emptyProgramme(): RecordTable {
  const newId = sequenceSource('host');
  return unwrap(validateAll(createProgramme({ newId, title: 'P', language: 'en' }).puts));
}

/** Begins a module in an empty programme and gives both back. */
function begun(template: Template, table = emptyProgramme(), prefix = 'n'): { table: RecordTable; change: ChangeSet } {
  const programme = table.children(null, 'programme')[0]?.id ?? '';
  const change = instantiateModule(table, template, { newId: sequenceSource(prefix), programme });
  unwrap(validateChange(table, change));
  return { table, change };
}

/** A module's code is the programme's to give. */
const withoutCodes = (template: Template) => ({
  ...template,
  records: template.records.map((record) =>
    record.kind === 'module' && template.kind === 'module' ? { ...record, data: { ...record.data, code: '' } } : record,
  ),
});

describe('a module begun from a template', () => {
  const cases: fc.Arbitrary<readonly [RecordTable, string]> = fc.oneof(
    fc.constantFrom(...sampleModules).map((id) => [sample, id] as const),
    plannedModule.map((table) => [table, 'mod'] as const),
  );

  it('has the structure of the original: its own template is that template', () => {
    fc.assert(
      fc.property(cases, ([records, id]) => {
        const template = made(records, id);
        const { table, change } = begun(template);
        expect(withoutCodes(made(table, change.puts[0]?.id ?? ''))).toEqual(withoutCodes(template));
      }),
      { numRuns: 30 },
    );
  });

  it('shares no record with the original, nor with another one begun from it', () => {
    fc.assert(
      fc.property(cases, ([records, id]) => {
        const template = made(records, id);
        const first = begun(template);
        const second = begun(template, first.table, 'o');
        const ids = [...first.change.puts, ...second.change.puts].map((record) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((one) => records.get(one))).toEqual([]);
        expect(first.change.removes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is undone by removing what it put, and nothing else was touched', () => {
    const { table, change } = begun(made(sample, 'a1'));
    const touched = change.puts.filter(({ id }) => !id.startsWith('n'));
    expect(touched).toEqual([]);
    unwrap(validateChange(table, { puts: [], removes: change.puts.map(({ id }) => id) }));
    expect([...table.all()].map(({ id }) => id).toSorted()).toEqual(
      [...emptyProgramme().all()].map(({ id }) => id).toSorted(),
    );
  });

  it('takes the programme’s own level of that name, and its terms and works where they are the same', () => {
    const template = { ...made(sample, 'a1'), level: { id: 'elsewhere', label: 'ADVANCED' } };
    const { table, change } = begun(template, new RecordTable(sampleRecords));
    const module = recordOf(table, 'module', change.puts[0]?.id ?? '');
    expect(module?.data.level).toBe('advanced');
    expect(change.puts.filter(({ kind }) => kind === 'term' || kind === 'reference')).toEqual([]);
  });
});

describe('a programme begun from a template', () => {
  const template = made(sample, sampleProgramme);
  const begin = (prefix: string) =>
    instantiateProgramme(template, { newId: sequenceSource(prefix), title: 'New', language: 'da' }).puts;

  it('has the structure of the original, with frameworks, levels and audiences, and none of its people', () => {
    const table = unwrap(validateAll(begin('n')));
    const again = made(table, table.children(null, 'programme')[0]?.id ?? '');
    const languages = ['da', 'en', 'sv', 'lv'];
    const [root, ...others] = template.records;
    expect(again.records.slice(1)).toEqual(others);
    expect(again.records[0]?.data).toEqual({ ...root?.data, languages });
    expect(JSON.stringify(again)).not.toMatch(/VINNOVA|LIAA|REG X/);
    expect(table.children(null, 'programme')[0]?.data.title).toBe('New');
  });

  it('shares no id with another one', () => {
    const ids = [...begin('n'), ...begin('o')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a template', () => {
  it('names no record of its original', () => {
    const ids = new Set(sampleRecords.map(({ id }) => id).filter((id) => /\d/.test(id) && id.length > 3));
    for (const id of [sampleProgramme, ...sampleModules]) {
      const strings = JSON.stringify(made(sample, id).records).match(/"#?([\w.]+)"/g) ?? [];
      expect(strings.filter((text) => ids.has(text.replace(/["#]/g, '')))).toEqual([]);
    }
  });

  it('keeps the place of a file without the file, in a block of every type that shows one', () => {
    const exercises = triedTypes.flatMap(({ examples }) => [...examples, ...examples.slice(0, 1).map(enriched)]);
    const showing = [...everyBlock, ...everyBlock.map(illustrated), ...exercises].filter(
      (data) => resourcesOf(data).length > 0,
    );
    const types = new Set<string>(showing.map(({ type }) => type));
    const typesWithFiles = recordShapes.flatMap(({ kind, name, schema }) => {
      const shows = textLeaves(schema).some(({ make }) => resourcesOf(make('f') as BlockData).includes('f'));
      return kind === 'block' && shows ? [name.replace('block ', '')] : [];
    });
    expect(typesWithFiles.length).toBeGreaterThan(6);
    expect(typesWithFiles.filter((type) => !types.has(type))).toEqual([]);
    for (const data of showing) {
      const table = withBlock(data);
      const copy = made(table, 'mod').records.find(({ kind }) => kind === 'block')?.data as BlockData;
      expect(resourcesOf(copy)).toEqual([]);
      expect(blockData.safeParse(copy).success).toBe(true);
      expect(copy.type).toBe(data.type);
    }
  });

  it('leaves the words of a link, a term and a citation that lead out of it', () => {
    const table = withBlock({
      type: 'paragraph',
      children: [
        { text: 'See ' },
        { type: 'link', url: '#elsewhere', children: [{ text: 'there' }] },
        { type: 'term', term: 'gone', children: [{ text: ' a cluster' }] },
        { type: 'cite', reference: 'gone', locator: '', children: [{ text: '' }] },
        { type: 'link', url: 'https://example.org', children: [{ text: '.' }] },
      ],
    });
    const copy = made(table, 'mod').records.find(({ kind }) => kind === 'block')?.data;
    expect(copy).toEqual({
      type: 'paragraph',
      children: [
        { text: 'See ' },
        { text: 'there' },
        { text: ' a cluster' },
        { text: '' },
        { type: 'link', url: 'https://example.org', children: [{ text: '.' }] },
      ],
    });
  });
});

describe('a template file', () => {
  const module = made(sample, 'b1');
  const valid = writeTemplate(module);
  const file = JSON.parse(valid) as { records: Record<string, unknown>[] } & Record<string, unknown>;
  const codeOf = (value: unknown): string => {
    const read = readTemplate(typeof value === 'string' ? value : JSON.stringify(value));
    return read.ok ? 'ok' : read.error.code;
  };
  const withRecords = (change: (records: Record<string, unknown>[]) => Record<string, unknown>[]) => ({
    ...file,
    records: change(structuredClone(file.records)),
  });

  it('reads back as it was written', () => {
    for (const id of [sampleProgramme, ...sampleModules]) {
      const template = made(sample, id);
      expect(unwrap(readTemplate(writeTemplate(template)))).toEqual(template);
    }
  });

  it.each([
    ['nothing', '', 'template.unreadable'],
    ['half of it', valid.slice(0, valid.length / 2), 'template.unreadable'],
    ['another file', '{"CFDocument":{}}', 'template.unreadable'],
    ['a later version', { ...file, version: 99, more: true }, 'template.newer'],
    ['too much', ' '.repeat(17 * 1024 * 1024), 'template.tooLarge'],
    ['an unknown member', { ...file, more: 1 }, 'template.damaged'],
    ['no records', { ...file, records: [] }, 'template.damaged'],
    ['too many records', withRecords(() => Array(20_001).fill(file.records[0])), 'template.damaged'],
    ['another root', { ...file, kind: 'programme', level: null }, 'template.damaged'],
    ['a root in a circle', withRecords(([root, ...rest]) => [{ ...root, parent: 'r2' }, ...rest]), 'template.damaged'],
    ['an id twice', withRecords((all) => [...all, all.at(-1) ?? {}]), 'template.damaged'],
    ['a second module', withRecords((all) => [...all, { ...all[0], id: 'x' }]), 'template.damaged'],
    ['an orphan', withRecords((all) => all.filter(({ id }) => id !== 'r2')), 'template.damaged'],
    [
      'a file',
      withRecords((all) => [...all, { id: 'x', kind: 'resource', parent: 'r1', data: {} }]),
      'template.damaged',
    ],
    ['a hostile id', withRecords((all) => [...all, { ...all.at(-1), id: '../../etc' }]), 'template.damaged'],
    ['a hostile member', valid.replace('"title"', '"__proto__"'), 'template.damaged'],
    ['two modules, each before the other', circular(), 'template.damaged'],
    ['itself', file, 'ok'],
  ])('that is %s is judged by code', (_name, value, code) => {
    expect(codeOf(value)).toBe(code);
  });

  it('with anything put anywhere in it is refused by code or fits every rule', () => {
    const places: (string | number)[][] = [];
    const visit = (value: unknown, path: (string | number)[]): void => {
      places.push(path);
      if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
      else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    };
    const small = JSON.parse(writeTemplate(made(sample, 'p3'))) as unknown;
    visit(small, []);
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('r1', 'r2', '#r1', null, 'block', 'module', '', -1, 1e9));
    fc.assert(
      fc.property(fc.nat(places.length - 1), junk, (at, value) => {
        const read = readTemplate(JSON.stringify(written(small, places[at] ?? [], value)));
        if (read.ok) begun(read.value);
        else expect(read.error.code).toMatch(/^template\./);
      }),
      { numRuns: 400 },
    );
  });

  function circular(): unknown {
    const programme = JSON.parse(writeTemplate(made(sample, sampleProgramme))) as typeof file;
    const modules = programme.records.filter(({ kind }) => kind === 'module');
    for (const [index, one] of modules.slice(0, 2).entries())
      Object.assign(one['data'] as object, { prerequisites: [modules[1 - index]?.['id']] });
    return programme;
  }
});

function written(value: unknown, [step, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? written(item, rest, put) : item));
  const node = value as Record<string, unknown>;
  return { ...node, [step]: written(node[step], rest, put) };
}

/** A module `mod` with one block. */
function withBlock(data: BlockData): RecordTable {
  const table = emptyProgramme();
  const [programme] = table.children(null, 'programme');
  const [module] = table.children(programme?.id ?? null, 'module');
  const puts = [
    { ...module, id: 'mod', data: { ...module?.data, code: 'X1' } },
    { id: 'u', kind: 'unit', parent: 'mod', order: 'a0', data: { title: 'U' } },
    { id: 'p', kind: 'page', parent: 'u', order: 'a0', data: { title: 'P', use: 'page' } },
    { id: 'b', kind: 'block', parent: 'p', order: 'a0', data },
  ] as AnyRecord[];
  table.apply({ puts, removes: [] });
  return table;
}
