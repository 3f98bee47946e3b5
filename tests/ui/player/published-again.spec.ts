/** A package that is answered, edited, exported again and resumed in a browser: what the platform keeps, and what is said. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { plainScored, plainUnscored } from '../../../shared/exercise/fixture-start.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { Lms, unpackModule, type Persisted, type Persisted2004 } from './harness.ts';
import { pictureBytes } from './picture.ts';

const option = (id: string, text: string, correct: boolean) => ({ id, text, correct, feedback: '' });
const choice = (prompt: string, right = 'a', options = ['a', 'b', 'c']) =>
  written({
    ...plainScored,
    type: 'single-choice',
    prompt,
    attempts: 1,
    shuffle: true,
    options: options.map((id) => option(id, `${prompt} ${id}`, id === right)),
  });
const reflection = written({
  ...plainUnscored,
  type: 'long-answer',
  prompt: 'What did you learn?',
  leastWords: 0,
  model: '',
  criteria: [],
});

interface Shape {
  readonly pages: readonly string[];
  readonly blocks: readonly (readonly [id: string, page: string, data: ExerciseData])[];
}

function recordsOf({ pages, blocks }: Shape): RecordTable {
  const base = programme({ blocks: [] }).filter(({ kind }) => kind !== 'page' && kind !== 'alignment');
  return new RecordTable([
    ...base.map((record): AnyRecord =>
      record.kind === 'module' ? { ...record, data: { ...record.data, passMark: 60 } } : record,
    ),
    ...pages.map((id, index): AnyRecord => ({
      id,
      kind: 'page',
      parent: 'unit',
      order: `a${index}`,
      data: { title: `Page ${id}`, use: 'page' },
    })),
    ...blocks.map(([id, parent, data], index): AnyRecord => ({ id, kind: 'block', parent, order: `a${index}`, data })),
  ]);
}

const first: Shape = {
  pages: ['one', 'two'],
  blocks: [
    ['qa', 'one', choice('Alpha')],
    ['qb', 'one', choice('Beta')],
    ['qc', 'two', choice('Gamma')],
    ['words', 'two', reflection],
  ],
};
/** One more question and page in front, Beta with another right answer, Gamma put better and on another page. */
const second: Shape = {
  pages: ['zero', 'two', 'one'],
  blocks: [
    ['qnew', 'zero', choice('New')],
    ['words', 'zero', reflection],
    ['qc', 'one', choice('Gamma', 'a', ['c', 'b', 'd', 'a'])],
    ['qa', 'one', choice('Alpha')],
    ['qb', 'one', choice('Beta', 'b')],
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'mw-again-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exercise = (content: Page | Frame, id: string) => content.locator(`[id="${id}"]`);
async function pick(content: Page | Frame, id: string, words: string): Promise<void> {
  await exercise(content, id).getByLabel(words, { exact: true }).check();
  await exercise(content, id).getByRole('button', { name: 'Check answer' }).click();
}
const go = (content: Page | Frame, page: string) => content.locator(`nav a[data-page="${page}"]`).click();

const scoreOf = (kept: Persisted | Persisted2004) => ('core' in kept ? kept.core.score.raw : kept.score.raw);
const locationOf = (kept: Persisted | Persisted2004) => ('core' in kept ? kept.core.lesson_location : kept.location);

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`answers stay with their exercises over an edited package, in ${standard}`, async ({ context }) => {
    const [before, after] = [join(folder, `${standard}-1`), join(folder, `${standard}-2`)];
    unpackModule(recordsOf(first), 'mod', before, () => pictureBytes, standard);
    unpackModule(recordsOf(second), 'mod', after, () => pictureBytes, standard);
    const lms = new Lms(before, standard);
    await lms.start();
    try {
      const one = await lms.visit(context, 'parent');
      await pick(one.content, 'qa', 'Alpha a');
      await pick(one.content, 'qb', 'Beta a');
      await go(one.content, 'two');
      await pick(one.content, 'qc', 'Gamma b');
      await exercise(one.content, 'words').getByLabel('Your answer').fill('More than I thought.');
      await exercise(one.content, 'words').getByRole('button', { name: 'Save' }).click();
      const kept = (await one.leave()) as Persisted | Persisted2004;
      expect(scoreOf(kept)).toBe('66.6');
      expect(locationOf(kept)).toBe('two');

      lms.publish(after);
      const two = await lms.visit(context, 'parent');
      // The page that was open is open, wherever it stands now.
      await expect(two.content.getByRole('heading', { level: 1, name: 'Page two' })).toBeVisible();
      await go(two.content, 'zero');
      await expect(exercise(two.content, 'words').getByLabel('Your answer')).toHaveValue('More than I thought.');
      await expect(exercise(two.content, 'qnew').getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(exercise(two.content, 'qnew').getByRole('button', { name: 'Check answer' })).toBeVisible();
      await go(two.content, 'one');
      await expect(exercise(two.content, 'qa').locator('> .feedback')).toContainText('1 of 1 point');
      await expect(exercise(two.content, 'qc').getByLabel('Gamma b')).toBeChecked();
      await expect(exercise(two.content, 'qc').locator('> .feedback')).toContainText('0 of 1 point');
      // What is right has changed: said, and asked again.
      await expect(exercise(two.content, 'qb').locator('> .feedback')).toHaveText(
        'This exercise was changed after you answered it. Please answer it again.',
      );
      await pick(two.content, 'qb', 'Beta b');
      await expect(exercise(two.content, 'qb').locator('> .feedback')).toContainText('1 of 1 point');
      const again = (await two.leave()) as Persisted | Persisted2004;
      // Two of four points, of which two are new or asked again.
      expect(scoreOf(again)).toBe('50');
      expect(again.suspend_data).toContain('More than I thought.');

      const three = await lms.visit(context, 'parent');
      await expect(exercise(three.content, 'qb').locator('> .feedback')).toContainText('1 of 1 point');
      await three.leave();
    } finally {
      lms.stop();
    }
  });
}

test('answers stored by place that may belong elsewhere are left, and the learner is told', async ({ context }) => {
  const target = join(folder, 'by-place');
  unpackModule(recordsOf(second), 'mod', target, () => pictureBytes);
  const lms = new Lms(target);
  await lms.start();
  try {
    const old = {
      v: 1,
      s: 3,
      p: 1,
      d: '1',
      e: [
        [0, 1, 1, 'a'],
        [1, 1, 1, 'a'],
      ],
    };
    lms.remember({
      suspend_data: JSON.stringify(old),
      core: { lesson_status: 'incomplete', lesson_location: 'two', score: { raw: '66', min: '0', max: '100' } },
    });
    const visit = await lms.visit(context, 'parent');
    await expect(visit.content.getByText('your earlier answers could not be taken over')).toBeVisible();
    await expect(visit.content.getByRole('radio', { checked: true })).toHaveCount(0);
    await visit.leave();
  } finally {
    lms.stop();
  }
});
