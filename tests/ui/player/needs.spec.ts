/** What the cover says is needed is what the result asks for, and what is asked for is named there. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { blockType, type BlockData } from '../../../shared/blocks/registry.ts';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { unpackModule } from './harness.ts';

const question = (prompt: string, points: number): BlockData =>
  written({
    ...plainScored,
    type: 'true-false',
    prompt,
    points,
    attempts: 0,
    answer: true,
    optionFeedback: { true: '', false: '' },
  });

const blocks = [question('One?', 2), question('Two?', 1), question('What do you think?', 0)];
const closing = { ...blockType({ type: 'test' }).create(), title: 'Closing test', bank: 'bank', draw: 1, passMark: 50 };
const module = {
  cover: true,
  passMark: 50,
  goalMark: 80,
  completion: { ...everyPageAndPassed, exercises: 100, tests: true },
};
const added: readonly AnyRecord[] = [
  { id: 'page2', kind: 'page', parent: 'unit', order: 'b0', data: { title: 'Second page', use: 'page' } },
  { id: 'bank', kind: 'page', parent: 'unit', order: 'c0', data: { title: 'Bank', use: 'bank' } },
  { id: 'test', kind: 'block', parent: 'page2', order: 'a0', data: { ...closing, points: 1 } as BlockData },
  { id: 'q0', kind: 'block', parent: 'bank', order: 'a0', data: question('So?', 1) },
];

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-needs-'));
  const records = programme({ blocks, module }).map((record) =>
    record.kind === 'goal' ? { ...record, data: { ...record.data, must: true } } : record,
  );
  unpackModule(new RecordTable([...records, ...added]), 'mod', folder, () => new Uint8Array(), 'html');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answer(page: Page, block: string, name: 'True' | 'False'): Promise<void> {
  const exercise = page.locator(`[id="${block}"]`);
  await exercise.getByRole('radio', { name }).check();
  await exercise.getByRole('button', { name: 'Check answer' }).click();
}

const listed = (page: Page, heading: string) =>
  page.locator('#result h2', { hasText: heading }).locator('xpath=following-sibling::ul[1]').getByRole('listitem');

test('marks of tests and goals are said before, and what is short of them or open is said at the end', async ({
  page,
}) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.getByRole('list', { name: 'What is needed' }).getByRole('listitem')).toHaveText([
    'See every page',
    'Answer every exercise',
    'Hand in every test',
    'Closing test: Reach 50 % of the points',
    'Reach 50 % of the points',
    'Reach 80 % in each goal that must be met: Tell a cluster',
  ]);
  await page.getByRole('button', { name: 'Start' }).click();
  await answer(page, 'b0', 'True');
  await answer(page, 'b1', 'False');
  await page.getByRole('button', { name: 'Second page →' }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  const verdict = page.locator('#result .standing-at');
  // Points enough, and of the goal too few: its page is what to look at again.
  await expect(verdict).toContainText('Not passed yet');
  await expect(verdict).toContainText('Reach 80 % in each goal that must be met');
  await expect(listed(page, 'What to look at again')).toHaveText(/Welcome/);
  await expect(listed(page, 'Still open')).toHaveText([/What do you think\?/, /Closing test/]);
  await listed(page, 'More points to be had').getByRole('link', { name: 'Two?' }).click();
  await page.locator('[id="b1"]').getByRole('button', { name: 'Try again' }).click();
  await answer(page, 'b1', 'True');
  await page.locator('nav a[data-page="page2"]').click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(verdict).toContainText('Passed');
  await expect(verdict).not.toContainText('goal');
  await expect(verdict).not.toContainText('completed');
  await expect(listed(page, 'Still open')).toHaveCount(2);
});
