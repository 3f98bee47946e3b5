/** A module that a learner has open in two windows: what the platform keeps, and what is said in either. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { Lms, unpackModule } from './harness.ts';
import { pictureBytes } from './picture.ts';

const statements = Array.from({ length: 3 }, (_, index) =>
  written({
    ...plainScored,
    type: 'true-false',
    prompt: `Statement ${index} is so.`,
    points: 1,
    attempts: 1,
    answer: true,
    optionFeedback: { true: '', false: '' },
  }),
);
const records = new RecordTable(programme({ blocks: statements }));

const folder = mkdtempSync(join(tmpdir(), 'mw-windows-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answer(content: Page | Frame, index: number): Promise<void> {
  const asked = content.locator('[data-exercise="true-false"]').nth(index);
  await asked.getByRole('radio', { name: 'True' }).check();
  await asked.getByRole('button', { name: 'Check answer' }).click();
  await expect(asked.locator('> .feedback')).toContainText('1 of 1 point');
}

test('the window opened last goes on; the one before it ends, says so, and overwrites nothing', async ({ context }) => {
  unpackModule(records, 'mod', folder, () => pictureBytes);
  const lms = new Lms(folder);
  await lms.start();
  try {
    const elsewhere = 'This module was opened in another window';
    const first = await lms.visit(context, 'parent');
    await answer(first.content, 0);
    await expect(first.content.getByText(elsewhere)).toHaveCount(0);
    const second = await lms.visit(context, 'parent');
    await expect(first.content.getByText(elsewhere)).toBeVisible();
    await expect(second.content.getByText(elsewhere)).toHaveCount(0);
    await expect(second.content.locator('.feedback').first()).toContainText('1 of 1 point');
    await answer(second.content, 1);
    await answer(first.content, 2);
    // Wherever one reads, it is in sight.
    await expect(first.content.getByText(elsewhere)).toBeInViewport();
    await first.leave();
    await answer(second.content, 2);
    const kept = await second.leave();
    expect(kept.core.score.raw).toBe('100');
    const third = await lms.visit(context, 'parent');
    for (let index = 0; index < statements.length; index++) {
      await expect(third.content.locator('.exercise > .feedback').nth(index)).toContainText('1 of 1 point');
    }
    await third.leave();
  } finally {
    lms.stop();
  }
});
