/** The sample programme is legal, complete where it says so, and keeps facilitators' notes apart. */

import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { idPattern } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { apparatusIn } from '../../../shared/blocks/mentions.ts';
import { checkModule } from '../../../shared/rules/checks/index.ts';
import { moduleView, pagesOf } from '../../../shared/output/module-view.ts';
import { isExercise } from '../../../shared/blocks/exercises.ts';
import { usesOf } from '../../../shared/edit/uses.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { suggestionsIn } from '../../../shared/review/suggestions/all.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { threadsOf } from '../../../shared/review/threads.ts';
import { validateAll } from '../../../shared/records/validate.ts';
import { sampleRecords, sampleResources } from '../../support/sample.ts';

const media = new URL('../../../shared/sample/media/', import.meta.url);
const stored: AnyRecord[] = sampleResources.map(({ id, order, name, source, licence }) => ({
  id,
  kind: 'resource',
  parent: 'bsrcbp',
  order,
  data: {
    name,
    source,
    licence,
    original: null,
    mime: 'image/svg+xml',
    size: 1,
    sha256: '0'.repeat(64),
    crc32: 0,
    width: 1,
    height: 1,
  },
}));
const table = unwrap(validateAll([...sampleRecords, ...stored]));
const modules = table.children('bsrcbp', 'module');
/** The complete modules, and how many images each has at least. */
const images = [
  ['B1', 3],
  ['B2', 3],
  ['A1', 2],
  ['P1', 2],
] as const;
const complete: readonly string[] = images.map(([code]) => code);

function pages(code: string) {
  const module = modules.find((candidate) => candidate.data.code === code);
  return table.children(module?.id ?? '', 'unit').flatMap((unit) => table.children(unit.id, 'page'));
}

function blocks(code: string) {
  return pages(code).flatMap((page) => table.children(page.id, 'block'));
}

describe('the sample programme', () => {
  it('has the eight modules of the brief, three levels and three partners', () => {
    expect(modules.map((module) => module.data.code)).toEqual(['B1', 'B2', 'A1', 'A2', 'A3', 'P1', 'P2', 'P3']);
    expect(new Set(modules.map((module) => module.data.level))).toEqual(new Set(['basic', 'advanced', 'programme']));
  });

  it('spells identifiers that every standard accepts', () => {
    for (const record of table.all()) expect(record.id).toMatch(idPattern);
  });

  it.each(images)(
    '%s is complete: pages, exercises, images, and goals taught, practised and assessed',
    (code, least) => {
      expect(pages(code).length).toBeGreaterThanOrEqual(8);
      expect(blocks(code).filter(({ data }) => isExercise(data)).length).toBeGreaterThanOrEqual(10);
      expect(blocks(code).filter(({ data }) => data.type === 'image').length).toBeGreaterThanOrEqual(least);
      const module = modules.find((candidate) => candidate.data.code === code);
      for (const goal of table.children(module?.id ?? '', 'goal')) {
        const roles = new Set(table.children(goal.id, 'alignment').map((alignment) => alignment.data.role));
        expect([goal.data.code, ...roles].sort()).toEqual([goal.data.code, 'assesses', 'practises', 'teaches'].sort());
      }
    },
  );

  it('uses at least nine types of exercises between B1 and B2, and a test over a bank', () => {
    const used = new Set([...blocks('B1'), ...blocks('B2')].map(({ data }) => data.type));
    expect([...used].filter((type) => isExercise({ type })).length).toBeGreaterThanOrEqual(9);
    expect(used).toContain('test');
    expect(pages('B2').filter(({ data }) => data.use === 'bank')).toHaveLength(1);
  });

  it('has no empty page, and an activity in every module', () => {
    for (const module of modules) {
      for (const page of pages(module.data.code)) expect(table.children(page.id, 'block').length).toBeGreaterThan(0);
      expect(blocks(module.data.code).some(({ data }) => data.type === 'activity')).toBe(true);
    }
  });

  it('passes every check that could stop an export, with nothing found in the complete modules', () => {
    for (const module of modules) {
      const findings = checkModule(table, module.id);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (complete.includes(module.data.code)) expect(findings).toEqual([]);
    }
  });

  it.each(['b1', 'b2'])(
    '%s has a glossary, footnotes, and a list of the works it cites, each of them complete',
    (id) => {
      const view = moduleView(table, id, { language: null, audience: 'learner' });
      const notes = (view ? pagesOf(view) : [])
        .flatMap((page) => page.blocks.flatMap(({ data }) => apparatusIn(data)))
        .filter(({ type }) => type === 'footnote');
      expect(view?.glossary.length).toBeGreaterThanOrEqual(5);
      expect(notes.length).toBeGreaterThanOrEqual(2);
      expect(view?.references.length).toBeGreaterThanOrEqual(4);
      for (const { data } of view?.references ?? []) {
        expect([data.authors, data.title, data.source].every(Boolean)).toBe(true);
        expect(data.year).toMatch(/^\d{4}$/);
        if (data.url !== '') expect(new URL(data.url).protocol).toBe('https:');
      }
    },
  );

  it('explains no word and lists no work that no module uses', () => {
    const uses = usesOf(table);
    const all = [...table.children('bsrcbp', 'term'), ...table.children('bsrcbp', 'reference')];
    expect(all.filter((record) => !uses.has(record.id)).map((record) => record.id)).toEqual([]);
  });

  it('gives feedback on every option', () => {
    for (const { data } of complete.flatMap(blocks)) {
      if (data.type === 'true-false')
        expect(Object.values(data.optionFeedback).every((text) => inlineText(text) !== '')).toBe(true);
      else if (data.type === 'single-choice' || data.type === 'multiple-response')
        expect(data.options.every((option) => inlineText(option.feedback) !== '')).toBe(true);
    }
  });

  it('draws its images without scripts and addresses', () => {
    for (const { file } of sampleResources) {
      const url = new URL(file, media);
      expect(existsSync(url)).toBe(true);
      const text = readFileSync(url, 'utf8');
      const document = new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;
      expect(document.querySelector('parsererror, script, image, use, foreignObject')).toBeNull();
      expect(document.querySelector('title')?.textContent).not.toBe('');
    }
  });
});

describe('the review that is under way', () => {
  it('shows a newcomer what there is: threads in every state, suggestions of every kind, one of them in conflict', () => {
    const threads = threadsOf(table);
    expect(threads).toHaveLength(8);
    expect(new Set(threads.map(({ standing }) => standing.is))).toEqual(new Set(['words', 'whole']));
    expect(new Set(threads.map(({ record }) => record.data.outcome?.verdict ?? null))).toEqual(
      new Set([null, 'taken', 'differently', 'not-taken']),
    );
    const changes = suggestionsIn(table).all.flatMap((one) => changesOf(one, table));
    expect(changes.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text', 'text', 'insert']);
    expect(changes.filter(({ conflict }) => conflict)).toHaveLength(1);
    expect(new Set(changes.map(({ by }) => by.id)).size).toBe(3);
  });
});
