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
import { openApp, removeHome, startApp, watchConsole } from './app.ts';
import { axeOn } from './axe.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
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
  const app = await startApp({ home, file: path });
  const problems = watchConsole(page);
  await openApp(page, app);
  const card = page.getByRole('region', { name: 'Single choice' });
  const question = card.getByRole('textbox', { name: 'Question' });
  await expect(question.locator('math')).toHaveAttribute('aria-label', 'x squared');
  await expect(question.locator('strong')).toHaveText('negative');
  await expect(question).toHaveText(/ ever negative\?$/);

  await question.click();
  await question.press('End');
  await question.press('ArrowLeft');
  await question.pressSequentially(' or zero');
  await expect(question).toHaveText(/ ever negative or zero\?$/);
  const hint = (number: number) => card.getByRole('textbox', { name: `Hint ${number}` });
  await hint(2).click();
  await hint(2).press('Home');
  await hint(2).pressSequentially('Then ');
  await hint(1).click();
  await hint(1).press('Enter');
  await page.keyboard.type('First');
  await expect(hint(1)).toHaveText('Draw it.');
  await expect(hint(2)).toHaveText('First');
  await expect(hint(3)).toHaveText('Then See the paper.');

  // Words beside a formula are found where they stand.
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('negative');
  await expect(page.locator('[data-sought] [data-field]')).toHaveText(/ ever negative or zero\?$/);
  await page.getByRole('textbox', { name: 'Replace with' }).fill('below');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(question).toHaveText(/ ever below or zero\?$/);

  // Replacing, the words of a new hint, and the hint itself are a step each.
  await page.keyboard.press('Escape');
  await card.locator('header').click();
  await page.keyboard.press('Control+z');
  await expect(question).toHaveText(/ ever negative or zero\?$/);
  await page.keyboard.press('Control+z');
  await expect(hint(2)).toHaveText('');
  await expect(hint(2)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(hint(2)).toHaveText('Then See the paper.');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(hint(2)).toHaveText('First');
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
    [{ text: 'Draw it.' }],
    [{ text: 'First' }],
    [{ text: 'Then See ' }, link, { text: '.' }],
  ]);
  removeHome(home);
});

test('a slash in a field of a card offers what may stand among its words, and puts anything else behind the card', async ({
  page,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-rich-'));
  const path = join(home, 'rich.mwp');
  await unwrap(await createProjectFile(path, programme({ blocks: [exercise] }), '')).close();
  const app = await startApp({ home, file: path });
  const problems = watchConsole(page);
  await openApp(page, app);
  const card = page.getByRole('region', { name: 'Single choice' });
  const options = page.getByRole('listbox', { name: 'Insert' }).getByRole('option');
  const second = card.getByRole('textbox', { name: 'Option 2', exact: true });

  await second.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' /');
  await expect(options).toHaveText([/^Image/, /^Link/, /^Formula in the line/]);
  await page.keyboard.type('form');
  await expect(options.first()).toHaveAccessibleName('Formula in the line');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Formula in LaTeX' }).fill('y');
  await page.keyboard.press('Enter');
  await expect(second.locator('math')).toHaveCount(1);
  await expect(second).not.toContainText('/');
  await expect(second).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.type(' /image');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'dot.png', mimeType: 'image/png', buffer: png });
  await expect(second.locator('img')).toBeVisible();

  await page.keyboard.type(' /');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/quote');
  await expect(page.getByRole('group', { name: 'Behind this block' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Said by somebody.');
  await expect(page.locator('blockquote')).toHaveText('Said by somebody.');
  await expect(page.locator('[data-block]').first()).toHaveAttribute('data-block', 'b0');
  await expect(page.getByText(/^Saved ·/)).toBeVisible();
  expect(problems).toEqual([]);
  await page.close();
  await app.stop();
  const file = unwrap(await openProjectFile(path, join(home, 'backups')));
  const { records } = unwrap(await file.snapshot());
  await file.close();
  const data = records.find(({ id }) => id === 'b0')?.data as { options: readonly { text: RichText }[] } | undefined;
  expect(data?.options[1]?.text.map((node) => ('type' in node ? node.type : node.text.trim())).filter(Boolean)).toEqual(
    ['No', 'formula', 'picture'],
  );
  removeHome(home);
});
