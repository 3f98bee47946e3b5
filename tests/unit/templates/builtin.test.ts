/** The built-in templates: in every language whole, aligned, and with nothing wrong but what waits to be filled in. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { checkModule } from '../../../shared/rules/checks/index.ts';
import { coverageOf } from '../../../shared/rules/coverage/coverage.ts';
import { levelDiffers, verbOf } from '../../../shared/rules/verbs/index.ts';
import { interfaceLanguageTags } from '../../../shared/words/languages.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import { wordsOf } from '../../../shared/records/words.ts';
import { validateAll, validateChange } from '../../../shared/records/validate.ts';
import { builtinIds, builtinKinds } from '../../../shared/templates/builtin/ids.ts';
import { builtinTemplate } from '../../../shared/templates/builtin/index.ts';
import { readTemplate, writeTemplate } from '../../../shared/templates/file.ts';
import { instantiateModule, instantiateProgramme } from '../../../shared/templates/instantiate.ts';
import { sizeOf, type Template } from '../../../shared/templates/schema.ts';

const modules = builtinIds.filter((id) => builtinKinds[id] === 'module');

function begin(template: Template) {
  const newId = sequenceSource('n');
  if (template.kind === 'programme')
    return unwrap(validateAll(instantiateProgramme(template, { newId, title: 'P', language: template.language }).puts));
  const table = unwrap(validateAll(createProgramme({ newId, title: 'P', language: template.language }).puts));
  const programme = table.children(null, 'programme')[0]?.id ?? '';
  const change = instantiateModule(table, template, { newId, programme });
  unwrap(validateChange(table, change));
  return table;
}

/** Kinds, parents and types in order: everything but the words. */
const structure = ({ records }: Template) =>
  records.map(({ id, kind, parent, data }) => [id, kind, parent, 'type' in data ? data.type : '']);

describe.each(interfaceLanguageTags)('in %s', (language) => {
  it.each(builtinIds)('%s has the structure it has in every language, and reads back from its file', (id) => {
    const template = builtinTemplate(id, language);
    expect(structure(template)).toEqual(structure(builtinTemplate(id, 'en')));
    expect(unwrap(readTemplate(writeTemplate(template)))).toEqual(template);
    const [root] = template.records;
    expect(root?.kind === 'module' ? root.data.language : root?.kind === 'programme' && root.data.languages).toEqual(
      root?.kind === 'module' ? language : [language],
    );
  });

  it.each(modules)('%s begins with every goal taught, practised and assessed at its level', (id) => {
    const table = begin(builtinTemplate(id, language));
    const module = table.children(table.children(null, 'programme')[0]?.id ?? null, 'module').at(-1);
    expect(coverageOf(table, module?.id ?? '').gaps).toEqual([]);
  });

  it.each(modules)('%s asks for goals whose verbs can be seen and speak of their level', (id) => {
    for (const { kind, data } of builtinTemplate(id, language).records) {
      if (kind !== 'goal') continue;
      const verb = verbOf(data.text, language);
      expect([data.text, verb?.levels.includes(data.bloom), verb?.better]).toEqual([data.text, true, []]);
      expect(levelDiffers(data.text, language, data.bloom)).toBe(false);
    }
  });

  it.each(modules)('%s has nothing wrong with it but what waits to be filled in', (id) => {
    const table = begin(builtinTemplate(id, language));
    const module = table.children(table.children(null, 'programme')[0]?.id ?? null, 'module').at(-1);
    const codes = new Set(checkModule(table, module?.id ?? '').map(({ code }) => code));
    const waiting =
      /^(placeholder\.left|exercise\.(prompt|emptyOption|missingPart|noParts|fewOptions|noCorrect|noAnswer)|workload\.\w+)$/;
    expect([...codes].filter((code) => !waiting.test(code))).toEqual([]);
    expect(codes).toContain('placeholder.left');
    expect(codes).toContain('exercise.prompt');
  });

  it('says nothing in English', () => {
    if (language === 'en') return;
    for (const id of builtinIds) {
      const english = builtinTemplate(id, 'en');
      const own = builtinTemplate(id, language);
      const same = own.records.filter(
        (record, index) =>
          wordsOf(record as never) !== '' &&
          JSON.stringify(record.data) === JSON.stringify(english.records[index]?.data),
      );
      // An exercise has no words yet.
      expect(same.filter(({ data }) => !('prompt' in data))).toEqual([]);
      expect(own.name).not.toBe(english.name);
    }
  });
});

it('the programme of the brief has two basic modules, three advanced, three on support programmes', () => {
  const template = builtinTemplate('three-levels', 'en');
  expect(sizeOf(template).modules).toBe(8);
  const table = begin(template);
  const [programme] = table.children(null, 'programme');
  const own = table.children(programme?.id ?? null, 'module').map(({ data }) => data);
  expect(own.map(({ code, level }) => [code, level])).toEqual([
    ['B1', 'basic'],
    ['B2', 'basic'],
    ['A1', 'advanced'],
    ['A2', 'advanced'],
    ['A3', 'advanced'],
    ['P1', 'programme'],
    ['P2', 'programme'],
    ['P3', 'programme'],
  ]);
  expect(own.map(({ prerequisites }) => prerequisites.length)).toEqual([0, 1, 1, 1, 1, 0, 1, 1]);
  expect(own.every(({ audiences }) => audiences.length > 0)).toBe(true);
});
