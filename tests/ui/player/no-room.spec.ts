/** More of a learner's own words than the platform has room for: said when it happens, offered to keep, and never called saved. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { plainUnscored } from '../../../shared/exercise/fixture-start.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { Lms, unpackModule } from './harness.ts';
import { pictureBytes } from './picture.ts';

const count = 10;
const records = new RecordTable([
  { id: 'second', kind: 'page', parent: 'unit', order: 'b0', data: { title: 'Second', use: 'page' } },
  ...programme({
    blocks: Array.from({ length: count }, (_, index) =>
      written({
        ...plainUnscored,
        type: 'long-answer',
        prompt: `Question ${index}`,
        leastWords: 0,
        model: '',
        criteria: [],
      }),
    ),
  }),
]);
const wordsOf = (index: number) => `${index} ${'words '.repeat(150)}`.slice(0, 899) + '.';

const folder = mkdtempSync(join(tmpdir(), 'mw-room-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (content: Page | Frame, index: number) => content.locator('[data-exercise="long-answer"]').nth(index);
async function save(content: Page | Frame, index: number): Promise<void> {
  await asked(content, index).getByRole('textbox').fill(wordsOf(index));
  await asked(content, index).getByRole('button', { name: 'Save' }).click();
}
const said = (content: Page | Frame, index: number) => asked(content, index).locator('> .feedback');
const noRoom = 'Your learning platform has no room to keep what you wrote here.';

test('ten answers of 900 characters: what is called saved is there next time, and what is not is said at once', async ({
  context,
}) => {
  unpackModule(records, 'mod', folder, () => pictureBytes, 'scorm12');
  const lms = new Lms(folder);
  await lms.start();
  try {
    const first = await lms.visit(context, 'parent');
    const { content } = first;
    for (let index = 0; index < 4; index++) await save(content, index);
    for (let index = 0; index < 4; index++) await expect(said(content, index)).toContainText('Saved.');
    await expect(content.getByText('Answers that will not be kept')).toBeHidden();

    await save(content, 4);
    // The newest is saved; the oldest is not any more, and both say so.
    await expect(said(content, 4)).toContainText('Saved.');
    await expect(said(content, 0)).toContainText(noRoom);
    await expect(said(content, 0)).not.toContainText('Saved.');
    await expect(content.getByText('Answers that will not be kept for your next visit: 1.')).toBeVisible();
    for (let index = 5; index < count; index++) await save(content, index);
    await expect(content.getByText('Answers that will not be kept for your next visit: 6.')).toBeVisible();

    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      said(content, 0).getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.txt$/);
    const kept = readFileSync(await download.path(), 'utf8');
    for (let index = 0; index < count; index++) {
      expect(kept).toContain(`Question ${index}`);
      expect(kept).toContain(wordsOf(index));
    }

    const calledSaved = [];
    for (let index = 0; index < count; index++) {
      if ((await said(content, index).innerText()).includes('Saved.')) calledSaved.push(index);
    }
    expect(calledSaved).toEqual([6, 7, 8, 9]);
    const state = await first.leave();
    expect(state.suspend_data.length).toBeLessThanOrEqual(4096);
    for (let index = 0; index < count; index++) {
      expect(state.suspend_data.includes(wordsOf(index)), `${index}`).toBe(calledSaved.includes(index));
    }

    const second = await lms.visit(context, 'parent');
    for (let index = 0; index < count; index++) {
      const there = calledSaved.includes(index);
      await expect(asked(second.content, index).getByRole('textbox')).toHaveValue(there ? wordsOf(index) : '');
      await expect(said(second.content, index)).toContainText(there ? 'Saved.' : 'could not be kept');
    }
    await second.leave();
  } finally {
    lms.stop();
  }
});

test('words that a turn of the page leaves no room for are not called saved any more, and the network that comes back is told what it missed', async ({
  context,
}) => {
  unpackModule(records, 'mod', folder, () => pictureBytes, 'scorm12');
  const lms = new Lms(folder);
  await lms.start();
  try {
    const { content, page, leave, persisted } = await lms.visit(context, 'parent');
    for (let index = 0; index < 4; index++) await save(content, index);
    // A second try is one more character.
    const left = 4095 - (await persisted()).suspend_data.length;
    await asked(content, 3)
      .getByRole('textbox')
      .fill(`${wordsOf(3)}${'x'.repeat(left)}`);
    await asked(content, 3).getByRole('button', { name: 'Save' }).click();
    expect((await persisted()).suspend_data).toHaveLength(4096);
    await expect(said(content, 0)).toContainText('Saved.');
    await content.getByRole('button', { name: 'Second →' }).click();
    await expect(content.getByText('Answers that will not be kept for your next visit: 1.')).toBeVisible();
    await content.getByRole('button', { name: '← Welcome' }).click();
    await expect(said(content, 0)).toContainText(noRoom);

    const network = (gone: boolean) =>
      page.evaluate((value) => {
        const { API } = globalThis as unknown as { API: Record<string, (...args: string[]) => string> };
        const { LMSSetValue: set } = API;
        if (!value) return delete API['LMSSetValue'];
        return Object.setPrototypeOf(API, { LMSSetValue: set }) && (API['LMSSetValue'] = () => 'false');
      }, gone);
    await network(true);
    await asked(content, 9).getByRole('textbox').fill('Written while the network was gone.');
    await asked(content, 9).getByRole('button', { name: 'Save' }).click();
    await expect(said(content, 9)).toContainText('could not be saved');
    await network(false);
    await content.evaluate(() => dispatchEvent(new Event('online')));
    await expect(said(content, 9)).toContainText('Saved.');
    await expect(content.locator('.trouble', { hasText: 'could not be saved' })).toBeHidden();
    expect((await persisted()).suspend_data).toContain('Written while the network was gone.');
    await leave();
  } finally {
    lms.stop();
  }
});

test('all of one’s own words are printed, and nothing else', async ({ context }) => {
  unpackModule(records, 'mod', folder, () => pictureBytes, 'scorm12');
  const lms = new Lms(folder);
  await lms.start();
  try {
    const { content, page, leave } = await lms.visit(context, 'parent');
    // A browser without a screen shows no print dialog: what would be on paper is looked at while it would be open.
    await content.evaluate(() => {
      globalThis.print = () => document.documentElement.classList.add('printing');
    });
    for (let index = 0; index < 5; index++) await save(content, index);
    await content.locator('.trouble').getByRole('button', { name: 'Print' }).click();
    await expect(content.locator('html')).toHaveClass(/printing/);
    await page.emulateMedia({ media: 'print' });
    for (let index = 0; index < 5; index++) {
      await expect(content.locator('.sheet')).toContainText(`Question ${index}`);
      await expect(content.locator('.sheet')).toContainText(wordsOf(index));
    }
    await expect(content.locator('.sheet')).toBeVisible();
    await expect(asked(content, 0)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await content.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(content.locator('.sheet')).toHaveCount(0);
    await expect(asked(content, 0)).toBeVisible();
    await leave();
  } finally {
    lms.stop();
  }
});

test('what a platform does not take, and what no platform is there to take, is not called saved', async ({
  context,
}) => {
  unpackModule(records, 'mod', folder, () => pictureBytes, 'scorm12');
  const lms = new Lms(folder);
  await lms.start();
  try {
    const alone = await context.newPage();
    await alone.goto(`${lms.origin}/package/index.html`);
    await save(alone, 0);
    await expect(said(alone, 0)).toContainText('progress is not kept');
    await expect(said(alone, 0)).not.toContainText('Saved.');

    const refusing = await context.newPage();
    await refusing.addInitScript(`
      const answer = (name) => () => (name === 'LMSInitialize' ? 'true' : name === 'LMSGetValue' ? '' : 'false');
      window.API = Object.fromEntries(['LMSInitialize','LMSFinish','LMSGetValue','LMSSetValue','LMSCommit','LMSGetLastError'].map((name) => [name, answer(name)]));`);
    await refusing.goto(`${lms.origin}/package/index.html`);
    await save(refusing, 0);
    await expect(said(refusing, 0)).toContainText('could not be saved');
    await expect(said(refusing, 0)).not.toContainText('Saved.');
  } finally {
    lms.stop();
  }
});
