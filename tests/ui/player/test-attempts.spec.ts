/** A test that draws from a bank, taken in a real browser against both APIs: what is asked, kept, reviewed and resumed. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import { axeOn } from '../axe.ts';
import { expect, test, type Locator } from '@playwright/test';
import type { Test } from '../../../shared/blocks/test/schema.ts';
import { blockType } from '../../../shared/blocks/registry.ts';
import { plainScored } from '../../../shared/exercise/fixture-start.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { checkScorm12Calls } from '../../oracles/scorm12-rte.ts';
import { listOf, Lms, unpackModule, type Persisted2004 } from './harness.ts';
import type { Content } from './learner.ts';

const bankSize = 6;

/** One page with a test over a bank of six true-or-false questions, every one of them true. */
function records(test: Partial<Test>): RecordTable {
  const sketch = { blocks: [], module: { passMark: 70, completion: everyPageAndPassed } } as const;
  const base = programme(sketch).filter(({ kind }) => kind !== 'alignment');
  const data = {
    ...blockType({ type: 'test' }).create(),
    title: 'Closing test',
    bank: 'bank',
    draw: 4,
    ...test,
  } as Test;
  const questions = Array.from({ length: bankSize }, (_, index): AnyRecord => ({
    id: `q${index}`,
    kind: 'block',
    parent: 'bank',
    order: `a${index}`,
    data: written({
      ...plainScored,
      type: 'true-false',
      prompt: `Statement ${index} is so.`,
      attempts: 1,
      answer: true,
      tags: index < 4 ? ['core'] : [],
      optionFeedback: { true: '', false: `See page ${index}.` },
    }),
  }));
  return new RecordTable([
    ...base,
    { id: 'bank', kind: 'page', parent: 'unit', order: 'b0', data: { title: 'Bank', use: 'bank' } },
    { id: 'test', kind: 'block', parent: 'page', order: 'a0', data },
    { id: 'al', kind: 'alignment', parent: 'goal', order: 'a0', data: { target: 'q0', role: 'assesses' } },
    ...questions,
  ]);
}

async function withPackage(
  standard: 'scorm12' | 'scorm2004',
  test: Partial<Test>,
  play: (lms: Lms) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-test-'));
  unpackModule(records(test), 'mod', folder, () => Buffer.alloc(0), standard);
  const lms = new Lms(folder, standard);
  await lms.start();
  try {
    await play(lms);
  } finally {
    lms.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const sheet = (content: Content): Locator => content.locator('[id="test"]');
const asked = (content: Content): Locator => sheet(content).locator('.exercise:visible');
const button = (content: Content, name: string): Locator => sheet(content).getByRole('button', { name });

/** Answers the questions as they stand: the first `right` of them rightly. */
async function fillIn(content: Content, right: number): Promise<void> {
  const questions = await asked(content).all();
  for (const [index, question] of questions.entries()) {
    await question.getByRole('radio', { name: index < right ? 'True' : 'False' }).check();
  }
}

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`${standard}: draws, keeps an attempt over a visit, reviews it, and counts the better of two`, async ({
    context,
  }) => {
    await withPackage(standard, {}, async (lms) => {
      const first = await lms.visit(context, 'parent');
      await expect(asked(first.content)).toHaveCount(0);
      await button(first.content, 'Start').click();
      await expect(asked(first.content)).toHaveCount(4);
      const drawn = await asked(first.content).evaluateAll((all) => all.map(({ id }) => id));
      await asked(first.content).first().getByRole('radio', { name: 'False' }).check();
      await first.leave();

      const second = await lms.visit(context, 'parent');
      expect(await asked(second.content).evaluateAll((all) => all.map(({ id }) => id))).toEqual(drawn);
      await expect(asked(second.content).first().getByRole('radio', { name: 'False' })).toBeChecked();
      // Handing in with open questions asks once; a double click, or Enter held down, presses once.
      if (standard === 'scorm12') await button(second.content, 'Hand in').dblclick();
      else {
        await button(second.content, 'Hand in').focus();
        for (let held = 0; held < 3; held++) await second.page.keyboard.down('Enter');
        await second.page.keyboard.up('Enter');
      }
      await expect(sheet(second.content).getByText('Not answered yet: 3')).toBeVisible();
      await fillIn(second.content, 2);
      await button(second.content, 'Hand in').click();
      await expect(sheet(second.content).getByText('You reached 50 %.')).toBeVisible();
      await expect(
        sheet(second.content)
          .getByText(/^.*See page \d\./)
          .first(),
      ).toBeVisible();

      await button(second.content, 'Start').click();
      await fillIn(second.content, 4);
      await button(second.content, 'Hand in').click();
      await expect(sheet(second.content).getByText('You reached 100 %.')).toBeVisible();
      await expect(button(second.content, 'Start')).toBeHidden();
      await second.content.locator('section:not([hidden]) .steps .primary').click();
      const calls = await second.calls();
      expect(calls.filter(({ method, result }) => method.endsWith('SetValue') && String(result) !== 'true')).toEqual(
        [],
      );
      const kept = await second.leave();
      const interactions = listOf(kept.interactions);
      expect(interactions.map(({ id }) => id.split('.').at(-1))).toEqual([...'1111', ...'2222']);
      expect(interactions.filter(({ result }) => result === 'correct')).toHaveLength(6);
      if (standard === 'scorm12') {
        expect(kept.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
      } else {
        const { success_status, completion_status, score } = kept as unknown as Persisted2004;
        expect([success_status, completion_status, score.scaled]).toEqual(['passed', 'completed', '1']);
      }
    });
  });
}

test('draws only what has the tag, and says after the last attempt what was right', async ({ context }) => {
  await withPackage('scorm12', { tags: ['core'], draw: 6, review: 'after-last', attempts: 2 }, async (lms) => {
    const visit = await lms.visit(context, 'parent');
    await button(visit.content, 'Start').click();
    await expect(asked(visit.content)).toHaveCount(4);
    await fillIn(visit.content, 1);
    await button(visit.content, 'Hand in').click();
    await expect(asked(visit.content)).toHaveCount(0);
    await button(visit.content, 'Start').click();
    await fillIn(visit.content, 1);
    await button(visit.content, 'Hand in').click();
    await expect(asked(visit.content)).toHaveCount(4);
    await expect(
      sheet(visit.content)
        .getByText(/See page \d\./)
        .first(),
    ).toBeVisible();
    await visit.page.evaluate(() => document.querySelector('iframe')?.remove());
    await visit.page.waitForFunction(() => (globalThis as unknown as { finished: boolean }).finished);
    expect(checkScorm12Calls(await visit.calls())).toEqual([]);
  });
});

test('is handed in by itself when its time is up, unless more was granted', async ({ context }) => {
  await withPackage('scorm12', { minutes: 1, extension: 100 }, async (lms) => {
    for (const [granted, result] of [
      [false, 'You reached 25 %.'],
      [true, null],
    ] as const) {
      lms.forget();
      await context.clock.install({ time: new Date('2026-03-01T09:00:00Z') });
      const visit = await lms.visit(context, 'parent');
      const more = sheet(visit.content).getByRole('checkbox', { name: /100/ });
      if (granted) await more.check();
      await button(visit.content, 'Start').click();
      await asked(visit.content).first().getByRole('radio', { name: 'True' }).check();
      await expect(sheet(visit.content).getByRole('timer')).toHaveText(granted ? /2:00|1:5\d/ : /1:00|0:5\d/);
      await context.clock.runFor(65_000);
      if (result === null) await expect(sheet(visit.content).getByRole('timer')).toHaveText(/0:[45]\d/);
      else await expect(sheet(visit.content).getByText(result)).toBeVisible();
      await visit.leave();
    }
  });
});

test('passes axe before, during and after an attempt, by keys alone', async ({ page }) => {
  await withPackage('scorm12', {}, async (lms) => {
    await page.goto(`${lms.origin}/package/index.html`);
    const check = async (): Promise<void> => {
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    };
    await check();
    await button(page, 'Start').focus();
    await page.keyboard.press('Enter');
    for (let question = 0; question < 4; question++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
    await check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(sheet(page).getByText('You reached 100 %.')).toBeVisible();
    await check();
  });
});
