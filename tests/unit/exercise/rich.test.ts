/** Rich text in every place of every exercise: it is shown, read, told, carried, found and counted as what it is. */

import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { plainExercise, type ExerciseData } from '../../../shared/blocks/exercises.ts';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import '../../../shared/blocks/math/temml.ts';
import { refsIn, resourcesOf } from '../../../shared/blocks/mentions.ts';
import { isPlain } from '../../../shared/blocks/rich-text.ts';
import { blockData, blockText } from '../../../shared/blocks/registry.ts';
import { findAll, replaceHits } from '../../../shared/edit/find.ts';
import { retargetBlock } from '../../../shared/edit/retarget.ts';
import { changing, reading } from '../../../shared/model/walk.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import { packageContent } from '../../../shared/output/page/content.ts';
import { pageFiles } from '../../../shared/output/page/files.ts';
import { scorm12Interaction } from '../../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../../shared/output/tracking/scorm2004.ts';
import { xapiInteraction } from '../../../shared/output/tracking/xapi.ts';
import { migrateRecords } from '../../../shared/records/migrations.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { checkModule } from '../../../shared/rules/checks/index.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { enriched } from '../../support/rich.ts';
import { noApparatus } from '../../support/no-apparatus.ts';
import { picture, programme } from '../output/programme.ts';

const bare: [{ text: '' }] = [{ text: '' }];
const change = changing('richText');
const read = reading('richText');

function textsIn(data: ExerciseData): readonly RichText[] {
  const found: RichText[] = [];
  read(blockData, data, ({ value }) => found.push(value as RichText));
  return found;
}

const block = (data: ExerciseData): AnyRecord => ({ id: 'b0', kind: 'block', parent: 'page', order: 'a0', data });

const context = {
  blockId: 'b0',
  language: 'en',
  playerLanguage: 'en' as const,
  text: learnerText('en'),
  apparatus: noApparatus,
  resource: () => ({ path: 'media/x.png', width: 640, height: 360, data: picture }),
};

describe.each(triedTypes)('$name', ({ type, fixtures, examples }) => {
  const [first] = examples;
  if (!first) throw new Error('no example');
  const data = enriched(first);
  const plain = plainExercise(data);
  const texts = textsIn(data);

  it('takes it in its prompt, hints, feedback and parts', () => {
    expect(blockData.parse(data)).toEqual(data);
    expect(texts.length).toBeGreaterThanOrEqual(2 + first.hints.length);
    expect(type.check(data, 'b0').filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows all of it: on the page, or laid by for the player to say', () => {
    const markup = renderHtml(type.toHtml(data, context));
    for (let count = 1; count <= texts.length; count++) {
      expect(markup).toContain(`<strong>bold${count}x</strong>`);
      expect(markup).toContain(`<a href="https://example.org/${count}x" target="_blank"`);
      expect(markup).toContain(`alttext="ex ${count}x"`);
      expect(markup).toContain(`<img class="inline" src="media/x.png" alt="seen ${count}x"`);
    }
    expect(markup.replace(/<template.*?<\/template>/gs, '')).not.toContain(inlineText(data.feedback.correct).slice(-8));
  });

  it('has for its plain form the words', () => {
    expect(textsIn(data).map(inlineText)).toEqual(
      textsIn(first).map((text, index) => {
        const number = index + 1;
        return `${inlineText(text)}bold${number}xthereex ${number}xseen ${number}x`;
      }),
    );
    expect(plain.prompt).toBe(inlineText(data.prompt));
    expect(plain.hints).toEqual(data.hints.map(inlineText));
    expect(JSON.stringify(plain)).not.toContain('"children"');
  });

  it('is scored as without it, and told to every standard in words alone', () => {
    const answer = fixtures.best(plain);
    expect(type.score(plain, answer)).toEqual(type.score(plainExercise(first), answer));
    const reports = type.report(plain, answer);
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports) {
      expect(JSON.stringify([report, scorm12Interaction(report), scorm2004Interaction(report)])).not.toContain(
        '"children"',
      );
      expect(JSON.stringify(xapiInteraction(report, 'en'))).not.toContain('"children"');
      expect(typeof report.description).toBe('string');
    }
  });

  it('goes into a package with its words for the player, the files of its pictures, and what sets its formulas', () => {
    const records = new RecordTable(programme({ blocks: [data] }));
    const view = moduleView(records, 'mod', { language: null, audience: 'learner' });
    if (!view) throw new Error('no module');
    const [told] = packageContent(view, 'scorm12').exercises;
    expect(told?.data).toEqual({ ...plain, tags: [] });
    const files = pageFiles(view, 'scorm12');
    const shown = files.find(({ kind }) => kind === 'media')?.path ?? '';
    expect(shown).toMatch(/^media\//);
    const page = files.find(({ path }) => path === 'index.html');
    expect(page?.kind === 'text' && page.text).toContain(`src="${shown}"`);
    expect(files.map(({ path }) => path)).toContain('player/block-math.css');
  });

  it('has its bold words found and replaced where they are', () => {
    const table = new RecordTable(programme({ blocks: [data] }));
    const hits = findAll([block(data)], { query: 'bold1x', matchCase: true, wholeWord: false });
    expect(hits).toHaveLength(1);
    const [after] = replaceHits(table, hits, 'heavy').puts;
    if (after?.kind !== 'block') throw new Error('nothing was replaced');
    const changed = textsIn(after.data as ExerciseData).map((text) => text.filter((node) => 'bold' in node));
    expect(changed[0]).toEqual([{ text: 'heavy', bold: true }]);
    expect(changed.slice(1)).toEqual(texts.slice(1).map((text) => text.filter((node) => 'bold' in node)));
  });

  it('names its pictures and the places its links lead to, and keeps its words without them', () => {
    expect(resourcesOf(data).filter((id) => id === 'r1').length).toBeGreaterThanOrEqual(texts.length);
    expect(refsIn(data, 'page', 'term')).toEqual([]);
    expect(resourcesOf(retargetBlock(data, (id) => `${id}n`))).not.toContain('r1');
    const without = retargetBlock(data, () => null) as ExerciseData;
    expect(resourcesOf(without)).toEqual([]);
    expect(blockData.safeParse(without).error).toBeUndefined();
    for (const text of textsIn(without)) expect(inlineText(text)).toMatch(/bold\d+xthereex \d+x$/);
  });

  it('is counted and searched by its words', () => {
    for (let count = 1; count <= texts.length; count++) {
      for (const words of [`bold${count}x`, `ex ${count}x`, `seen ${count}x`]) expect(blockText(data)).toContain(words);
    }
  });

  it('is told of where a link is unsafe, a formula cannot be set, or a picture has no words', () => {
    const wrong = change(blockData, first, (text) => [
      ...(text as RichText),
      { type: 'link', url: 'javascript:alert(1)', children: [{ text: 'here' }] },
      { type: 'formula', source: '\\frac{1}{', alt: '', children: bare },
      { type: 'picture', resource: 'r1', alt: '', children: bare },
    ]);
    const found = checkModule(new RecordTable(programme({ blocks: [wrong as ExerciseData] })), 'mod');
    const codes = found.filter(({ where }) => where === 'b0').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['link.unsafe', 'formula.unbalanced', 'exercise.imageAlt']));
  });

  it('stands where there were words alone in files of version 3', () => {
    for (const [index, old] of fixtures.examples.entries()) {
      const [brought] = migrateRecords([block(old as unknown as ExerciseData)], 3);
      expect(brought?.data).toEqual(examples[index]);
      for (const text of textsIn(brought?.data as ExerciseData)) expect(isPlain(text)).toBe(true);
      // What is of this version already stays as it is.
      expect(migrateRecords([block(data)], 3)[0]?.data).toEqual(data);
    }
  });
});
