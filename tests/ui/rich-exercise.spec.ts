/** Rich text in the fields of an exercise: what is typed is laid onto it, and its marks, formulas and pictures stay. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { ExerciseData } from '../../shared/blocks/exercises.ts';
import type { RichText } from '../../shared/blocks/inline.ts';
import { plainScored } from '../../shared/exercise/fixture-start.ts';
import { written } from '../support/rich.ts';
import { programme } from '../unit/output/programme.ts';
import { removeHome, startApp, watchConsole } from './app.ts';

const formula: RichText[number] = { type: 'formula', source: 'x^2', alt: 'x squared', children: [{ text: '' }] };
const link: RichText[number] = { type: 'link', url: 'https://example.org/', children: [{ text: 'the paper' }] };

const exercise = {
  ...written({
    ...plainScored,
    type: 'single-choice',
    prompt: '',
    shuffle: false,
    options: [
      { id: 'a', text: 'Yes', correct: true, feedback: '' },
      { id: 'b', text: 'No', correct: false, feedback: '' },
    ],
  }),
  prompt: [{ text: 'Is ' }, formula, { text: ' ever ' }, { text: 'negative', bold: true }, { text: '?' }],
  hints: [[{ text: 'Draw it.' }], [{ text: 'See ' }, link, { text: '.' }]],
} as ExerciseData;

test('words typed, found and replaced in the fields of an exercise leave the rest of its text as it was', async ({
  page,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-rich-'));
  const path = join(home, 'rich.mwp');
  await unwrap(await createProjectFile(path, programme({ blocks: [exercise] }), '')).close();
  const app = await startApp({ home, args: ['--file', path] });
  const problems = watchConsole(page);
  await page.goto(app.url);
  const card = page.getByRole('region', { name: 'Single choice' });
  await expect(card.getByText('Is x squared ever negative?')).toBeVisible();
  await card.locator('header').click();

  const question = page.getByRole('textbox', { name: 'Question' });
  await expect(question).toHaveValue('Is x squared ever negative?');
  await question.press('End');
  await question.press('ArrowLeft');
  await question.pressSequentially(' or zero');
  await expect(question).toHaveValue('Is x squared ever negative or zero?');
  const hints = page.getByRole('textbox', { name: /^Hints/ });
  await expect(hints).toHaveValue('Draw it.\nSee the paper.');
  await hints.press('Control+Home');
  await hints.pressSequentially('First\n');
  await hints.pressSequentially('then ');

  // Words beside a formula are found where they stand.
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('negative');
  await expect(page.locator('[data-sought] textarea')).toHaveValue('Is x squared ever negative or zero?');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('below');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(question).toHaveValue('Is x squared ever below or zero?');

  // All that was typed into the hints, a line more among it, is one step.
  await page.keyboard.press('Escape');
  await card.locator('header').click();
  await page.keyboard.press('Control+z');
  await expect(question).toHaveValue('Is x squared ever negative or zero?');
  await page.keyboard.press('Control+z');
  await expect(hints).toHaveValue('Draw it.\nSee the paper.');
  await page.keyboard.press('Control+y');
  await expect(hints).toHaveValue('First\nthen Draw it.\nSee the paper.');
  await expect(page.getByText(/^Saved ·/)).toBeVisible();
  expect(problems).toEqual([]);
  await app.stop();

  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const data = records.find(({ id }) => id === 'b0')?.data as ExerciseData;
  expect(data.prompt).toEqual([
    { text: 'Is ' },
    formula,
    { text: ' ever ' },
    { text: 'negative or zero', bold: true },
    { text: '?' },
  ]);
  expect(data.hints).toEqual([
    [{ text: 'First' }],
    [{ text: 'then Draw it.' }],
    [{ text: 'See ' }, link, { text: '.' }],
  ]);
  removeHome(home);
});
