/** Modules that say the same in other languages: how they are made, and the package in which they leave together. */

import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../shared/base/finding.ts';
import { duplicate, removeTree, subtree } from '../../../shared/edit/subtree.ts';
import { setTranslation, translateModule, versionsOf } from '../../../shared/edit/translations.ts';
import { isExercise } from '../../../shared/blocks/exercises.ts';
import { formatIds, formats } from '../../../shared/output/formats/index.ts';
import { exercisesOf, pagesOf } from '../../../shared/output/module-view.ts';
import { packageContent } from '../../../shared/output/page/content.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { chosenModules } from '../../../shared/output/programme/chosen-modules.ts';
import { packed, verdictOf } from '../../../shared/output/replace/verdict.ts';
import { viewsIn } from '../../../shared/output/versions/learner-files.ts';
import { languagesOf } from '../../../shared/output/versions/versions.ts';
import { recordOf, RecordTable, type AnyRecord, type RecordId } from '../../../shared/records/record.ts';
import { validateAll } from '../../../shared/records/validate.ts';
import { formatOf } from '../../support/formats.ts';
import { sampleRecords } from '../../support/sample.ts';
import { translated } from '../../support/translated.ts';
import { programme } from './programme.ts';

const sample = new RecordTable(sampleRecords);
const all = { languages: 'all' } as const;
const several = formatIds.filter((id) => 'languages' in formats[id].form);

const moduleIn = (records: RecordTable, id: RecordId) => {
  const module = recordOf(records, 'module', id);
  if (!module) throw new Error(`no module ${id}`);
  return module;
};
const setting = (records: RecordTable, id: RecordId, patch: object) => {
  const module = moduleIn(records, id);
  records.apply({ puts: [{ ...module, data: { ...module.data, ...patch } }], removes: [] });
};
const questionsIn = (records: RecordTable, id: RecordId): readonly AnyRecord[] =>
  subtree(records, id).filter((one) => one.kind === 'block' && isExercise(one.data));

describe('a copy to translate', () => {
  it('knows of each page, question, test and goal what it was, under a code that says its language', () => {
    const { records, modules, of } = translated(sample, 'b1', ['da']);
    const copy = moduleIn(records, modules['da'] ?? '');
    expect([copy.data.code, copy.data.language, copy.data.translation?.of]).toEqual(['B1.DA', 'da', 'b1']);
    const parts = subtree(records, 'b1').filter(
      (one) =>
        one.kind === 'page' ||
        one.kind === 'goal' ||
        (one.kind === 'block' && (isExercise(one.data) || one.data.type === 'test')),
    );
    expect(copy.data.translation?.same).toHaveLength(parts.length);
    for (const { id, kind } of parts) expect(records.get(of('da', id))?.kind).toBe(kind);
    expect(validateAll([...records.all()]).ok).toBe(true);
  });

  it('of a copy is one of the same original, and a plain copy is nobody’s', () => {
    const { records, modules, of } = translated(sample, 'b1', ['da']);
    let next = 0;
    const made = translateModule(records, { module: modules['da'] ?? '', language: 'sv', newId: () => `sv${next++}` });
    records.apply(made);
    expect(versionsOf(records, moduleIn(records, 'b1')).map(({ data }) => data.language)).toEqual(['en', 'da', 'sv']);
    const [first] = made.puts;
    const same = moduleIn(records, first?.id ?? '').data.translation?.same ?? [];
    expect(same.map(({ there }) => there).toSorted()).toEqual(
      (moduleIn(records, modules['da'] ?? '').data.translation?.same ?? []).map(({ there }) => there).toSorted(),
    );
    const plain = duplicate(records, { id: modules['da'] ?? '', newId: () => `plain${next++}` });
    expect(plain.puts[0]?.data).not.toHaveProperty('translation');
    expect(of('da', 'b1')).toBe('');
  });

  it('forgets what is removed, and that it translated anything once the original is gone', () => {
    const { records, modules, of } = translated(sample, 'b1', ['da']);
    const danish = modules['da'] ?? '';
    const [question] = questionsIn(records, 'b1');
    records.apply(removeTree(records, { id: question?.id ?? '' }));
    expect(of('da', question?.id ?? '')).toBe('');
    expect(moduleIn(records, danish).data.translation?.of).toBe('b1');
    records.apply(removeTree(records, { id: 'b1' }));
    expect(moduleIn(records, danish).data).not.toHaveProperty('translation');
    expect(validateAll([...records.all()]).ok).toBe(true);
  });
});

describe('a module that was there', () => {
  it('is said to be a translation, part by part as they stand, and to be none again', () => {
    const records = new RecordTable(sample.all());
    let next = 0;
    const copy = duplicate(records, { id: 'b1', newId: () => `own${next++}` });
    records.apply(copy);
    const id = copy.puts[0]?.id ?? '';
    setting(records, id, { language: 'da' });
    records.apply(setTranslation(records, { module: id, of: 'b1' }));
    const views = viewsIn(records, 'b1');
    expect(views.map(({ data }) => data.language)).toEqual(['en']);
    setting(records, 'b1', { status: 'draft' });
    const [english, danish] = viewsIn(records, 'b1');
    expect(danish && exercisesOf(danish).map((one) => one.id)).toEqual(
      english && exercisesOf(english).map((one) => one.id),
    );
    records.apply(setTranslation(records, { module: id, of: null }));
    expect(moduleIn(records, id).data).not.toHaveProperty('translation');
  });

  it('is none of itself, of a translation, nor while it has translations', () => {
    const { records, modules } = translated(sample, 'b1', ['da']);
    const danish = modules['da'] ?? '';
    for (const [module, of] of [
      ['b1', 'b1'],
      ['a1', danish],
      ['b1', 'a1'],
      [danish, 'b1'],
      ['nobody', 'b1'],
    ] as const)
      expect(setTranslation(records, { module, of })).toEqual({ puts: [], removes: [] });
    // A merge of two copies may close a circle; nothing hangs on that.
    setting(records, 'b1', { translation: { of: danish, same: [] } });
    expect(versionsOf(records, moduleIn(records, 'b1')).length).toBeGreaterThan(0);
  });
});

describe.each(several)('%s with all languages', (id) => {
  const format = formatOf(id);
  const { records } = translated(sample, 'b1', ['da', 'sv']);
  const options = { ...format.defaults, ...all };
  const tree = format.build(records, 'b1', options);
  const files = filesOf(tree);

  it('is one package under the identifiers of the original, in which nothing is wrong', () => {
    expect(format.inspect(files)).toEqual([]);
    for (const language of ['en', 'da', 'sv']) {
      expect(files.text(`${language}/index.html`)).toContain(`<html lang="${language}"`);
      expect(files.text('index.html')).toContain(`href="${language}/index.html"`);
    }
    const alone = filesOf(format.build(records, 'b1', format.defaults));
    const control = files.paths.find((path) => /^[^/]+\.xml$/.test(path) && path !== 'metadata.xml');
    const told = (text = ''): readonly string[] => [...text.matchAll(/\b(identifier|id)="[^"]*"/g)].map(([one]) => one);
    expect(told(files.text(control ?? ''))).toEqual(told(alone.text(control ?? '')));
    // The same bytes again, and each shared file once.
    expect(format.build(records, 'b1', options)).toEqual(tree);
    expect(new Set(files.paths).size).toBe(files.paths.length);
  });

  it('asks the same under the same names in each, and judges it by the same rules', () => {
    const [first, ...others] = viewsIn(records, 'b1').map((view) => packageContent(view, 'scorm12'));
    expect(others).toHaveLength(2);
    for (const other of others) {
      for (const part of ['pages', 'exercises', 'tests', 'goals'] as const)
        expect(other[part].map((one) => one.id)).toEqual(first?.[part].map((one) => one.id));
      expect([other.id, other.activity, other.passMark, other.completion]).toEqual([
        first?.id,
        first?.activity,
        first?.passMark,
        first?.completion,
      ]);
      expect(other.title).not.toBe(first?.title);
    }
  });

  it('says nothing of the languages where they are alike, and warns of what is not', () => {
    const codes = (table: RecordTable, of = 'b1'): readonly FindingCode[] =>
      format.check(table, of, options).flatMap(({ code }) => (code.startsWith('languages.') ? [code] : []));
    expect(codes(records)).toEqual([]);
    expect(codes(sample)).toEqual(['languages.none']);
    const edited = translated(sample, 'b1', ['da', 'sv']);
    expect(codes(edited.records, edited.modules['da'])).toEqual(['languages.none']);
    const [question] = questionsIn(edited.records, edited.modules['da'] ?? '');
    edited.records.apply(removeTree(edited.records, { id: question?.id ?? '' }));
    setting(edited.records, edited.modules['sv'] ?? '', { status: 'draft' });
    setting(edited.records, 'b1', { status: 'approved' });
    setting(edited.records, edited.modules['da'] ?? '', { status: 'approved' });
    expect(codes(edited.records)).toEqual(['languages.waiting', 'languages.apart']);
  });
});

it('goes out with what is as far as the original, once for each language', () => {
  const { records, modules } = translated(sample, 'b1', ['da', 'sv']);
  const [danish = '', swedish = ''] = [modules['da'], modules['sv']];
  const going = () => languagesOf(records, 'b1').going.map(({ data }) => data.language);
  // Each copy stands right behind the original.
  expect(going()).toEqual(['en', 'sv', 'da']);
  setting(records, swedish, { language: 'da' });
  expect([going(), languagesOf(records, 'b1').left.map(({ why }) => why)]).toEqual([['en', 'da'], ['twice']]);
  setting(records, danish, { status: 'archived' });
  expect(going()).toEqual(['en', 'da']);
  expect(languagesOf(records, danish).going.map(({ id }) => id)).toEqual([danish]);
});

it('is judged by the original, whatever the translation says of itself', () => {
  const { records, modules } = translated(sample, 'b1', ['da']);
  setting(records, modules['da'] ?? '', { passMark: 5, certificate: true, cover: false });
  const [english, danish] = viewsIn(records, 'b1');
  expect([danish?.data.passMark, danish?.data.certificate, danish?.data.cover]).toEqual([
    english?.data.passMark,
    english?.data.certificate,
    english?.data.cover,
  ]);
});

it('leads within itself to what has the names of the original', () => {
  const linked: AnyRecord = {
    id: 'link',
    kind: 'block',
    parent: 'page',
    order: 'zz',
    data: {
      type: 'paragraph',
      children: [{ text: 'See ' }, { type: 'link', url: '#page', children: [{ text: 'here' }] }],
    },
  };
  const records = new RecordTable([...programme({}), linked]);
  const page = [...records.all()].find(({ kind }) => kind === 'page');
  records.apply({
    puts: [
      {
        ...linked,
        parent: page?.id ?? '',
        data: JSON.parse(JSON.stringify(linked.data).replace('#page', `#${page?.id}`)) as never,
      },
    ],
    removes: [],
  });
  const { records: both } = translated(records, 'mod', ['da']);
  const [, danish] = viewsIn(both, 'mod');
  expect(danish && pagesOf(danish)[0]?.id).toBe(page?.id);
  expect(JSON.stringify(danish && pagesOf(danish)[0]?.blocks)).toContain(`"url":"#${page?.id}"`);
});

describe('in the place of what was published', () => {
  const at = { standard: 'scorm12', format: formatOf('scorm12') } as const;
  const made = (records: RecordTable, options: object) => {
    const one = packed(records, 'b1', { ...at, options: { ...at.format.defaults, ...options } });
    if (!one) throw new Error('nothing to publish');
    return one;
  };
  const { records } = translated(sample, 'b1', ['da']);

  it('all languages are safe for who began in one, and one for who began in another', () => {
    expect(verdictOf(made(records, {}), made(records, all)).is).toBe('safe');
    expect(verdictOf(made(records, all), made(records, {})).is).toBe('safe');
    expect(verdictOf(made(records, all), made(records, all)).is).toBe('same');
  });

  it('a question that is gone from one language is gone', () => {
    const edited = translated(sample, 'b1', ['da']);
    const [question] = questionsIn(edited.records, edited.modules['da'] ?? '');
    edited.records.apply(removeTree(edited.records, { id: question?.id ?? '' }));
    const { is, changes } = verdictOf(made(records, all), made(edited.records, all));
    expect([is, changes.map(({ code, count }) => [code, count])]).toEqual(['asNew', [['questionsGone', 1]]]);
  });
});

it('takes translations of a whole programme along with their original, where that goes', () => {
  const { records, modules } = translated(sample, 'b1', ['da']);
  const codes = (options: object, statuses: readonly never[] | readonly string[]) =>
    chosenModules(records, statuses as never, options).map(({ id }) => id);
  const { status } = moduleIn(records, 'b1').data;
  expect(codes({}, [status])).toContain(modules['da']);
  expect(codes(all, [status])).toContain('b1');
  expect(codes(all, [status])).not.toContain(modules['da']);
});
