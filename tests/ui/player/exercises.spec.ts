/** One exercise of each type, answered by mouse and by keys against both APIs: what the platform kept is what counts. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import { exercisesOf, moduleView } from '../../../shared/output/module-view.ts';
import { exerciseType, plainExercise } from '../../../shared/blocks/exercises.ts';
import { scorm12Interaction } from '../../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../../shared/output/tracking/scorm2004.ts';
import type { Response } from '../../../shared/exercise/seam.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { checkScorm12Calls } from '../../oracles/scorm12-rte.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { programme } from '../../unit/output/programme.ts';
import { watchConsole } from '../app.ts';
import { barriersOf } from './axe.ts';
import { driveOf } from './drive.ts';
import { Lms, listOf, unpackModule, type KeptInteraction, type Persisted2004 } from './harness.ts';
import { bestAnswer, worstAnswer } from './learner.ts';
import { picture, pictureBytes } from './picture.ts';

// Each test has a platform of its own, so all of them may run at once.
test.describe.configure({ mode: 'parallel' });

const full = process.env['MODULEWRIGHT_TRIALS'] === 'full';

/** A page for each, so that each is the only thing on its page. */
const records = new RecordTable(pagesFor());
const view = moduleView(records, 'mod', { language: 'en', audience: 'learner' });
if (!view) throw new Error('no module');
const exercises = exercisesOf(view);

function pagesFor(): readonly AnyRecord[] {
  const base = programme({ blocks: [], resource: picture, module: { passMark: 70, completion: everyPageAndPassed } });
  const kept = base.filter(({ kind }) => kind !== 'page' && kind !== 'alignment');
  const pages = oneOfEach.flatMap((data, index): AnyRecord[] => [
    {
      id: `p${index}`,
      kind: 'page',
      parent: 'unit',
      order: `a${String.fromCharCode(65 + index)}`,
      data: { title: data.type, use: 'page' },
    },
    {
      id: `x${index}`,
      kind: 'block',
      parent: `p${index}`,
      order: 'a0',
      data: { ...data, attempts: 0, hints: [] } as never,
    },
    {
      id: `al${index}`,
      kind: 'alignment',
      parent: 'goal',
      order: `a${String.fromCharCode(65 + index)}`,
      data: { target: `x${index}`, role: 'assesses' },
    },
  ]);
  return [...kept, ...pages];
}

/** What the platform should have for an answer, in the words of its standard. */
function expected(
  index: number,
  answer: Response,
  standard: ScormStandard,
  attempt = 1,
): readonly Partial<KeptInteraction>[] {
  const { id, data } = exercises[index] ?? { id: '', data: oneOfEach[0] as never };
  const type = exerciseType(data);
  const plain = plainExercise(data);
  const { result } = type.score(plain, answer as never);
  return type.report(plain, answer as never).map((report) => {
    const name = [id, report.part, attempt].filter((part) => part !== undefined).join('.');
    if (standard === 'scorm12') {
      const { type: kind, studentResponse } = scorm12Interaction(report);
      return {
        id: name,
        type: kind,
        student_response: studentResponse,
        result: result === 'incorrect' ? 'wrong' : result,
      };
    }
    const { type: kind, learnerResponse } = scorm2004Interaction(report);
    return { id: name, type: kind, learner_response: learnerResponse, result };
  });
}

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(standard, () => {
    let folder: string;
    let lms: Lms;
    test.beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'mw-each-'));
      unpackModule(records, 'mod', folder, () => pictureBytes, standard);
    });
    test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
    test.beforeEach(async () => {
      lms = new Lms(folder, standard);
      await lms.start();
    });
    test.afterEach(() => lms.stop());

    for (const [index, { id, data }] of exercises.entries()) {
      // One standard for each type, in turn; both for every type in the long trials. All of them, below, always in both.
      if (!full && index % 2 !== (standard === 'scorm12' ? 0 : 1)) continue;
      test(`${data.type}: by mouse and by keys the same is kept, drafts come back, and nothing is illegal`, async ({
        context,
      }) => {
        const kept: string[] = [];
        for (const way of ['pointer', 'keyboard'] as const) {
          lms.forget();
          const visit = await lms.visit(context, 'parent');
          const problems = watchConsole(visit.page);
          await visit.content.locator(`nav a[data-page="p${index}"]`).click();
          const root = visit.content.locator(`[id="${id}"]`);
          const answer = worstAnswer(data);
          if (way === 'pointer') await driveOf(data).pointer(root, data, answer);
          else await driveOf(data).keyboard(visit.page, root, data, answer);
          // Gone before anything was handed in, and back.
          await visit.leave();
          const again = await lms.visit(context, 'parent');
          const same = again.content.locator(`[id="${id}"]`);
          await expect(same).toBeVisible();
          await same.locator('.button.check').click();
          const partly = exerciseType(data).score(plainExercise(data), answer as never);
          await expect(same.locator('> .feedback')).not.toBeEmpty();
          // The right answer, at the second attempt.
          if (partly.result === 'incorrect') await same.locator('.button.again').click();
          const best = bestAnswer(data);
          if (way === 'pointer') await driveOf(data).pointer(same, data, best);
          else await driveOf(data).keyboard(again.page, same, data, best);
          await same.locator('.button.check').click();
          const calls = await again.calls();
          const refused = calls.filter(({ method, result }) => method.endsWith('SetValue') && result !== 'true');
          expect(refused).toEqual([]);
          if (standard === 'scorm12') {
            await again.page.evaluate(() => document.querySelector('iframe')?.remove());
            await again.page.waitForFunction(() => (globalThis as unknown as { finished: boolean }).finished);
            expect(checkScorm12Calls(await again.calls())).toEqual([]);
          }
          const state = standard === 'scorm12' ? await again.persisted() : await again.leave();
          const interactions = listOf(state.interactions);
          const first = expected(index, answer, standard);
          const second = expected(index, best, standard, 2);
          expect(interactions).toMatchObject([...first, ...second]);
          kept.push(
            JSON.stringify(
              interactions.map(({ id: name, type, result, ...rest }) => [
                name,
                type,
                result,
                rest.student_response ?? rest.learner_response,
              ]),
            ),
          );
          if (data.points > 0) {
            const [objective] = listOf(state.objectives);
            expect(objective).toMatchObject({ id: 'goal', score: { raw: '100' } });
          }
          expect(problems).toEqual([]);
          await again.page.close().catch(() => undefined);
        }
        expect(kept[0]).toBe(kept[1]);
      });
    }

    test('all of them, right to the end, are kept one by one with the score of the module', async ({ context }) => {
      const visit = await lms.visit(context, 'parent');
      for (const { id, page, data } of exercises) {
        await visit.content.locator(`nav a[data-page="${page}"]`).click();
        const root = visit.content.locator(`[id="${id}"]`);
        await driveOf(data).pointer(root, data, bestAnswer(data));
        await root.locator('.button.check').click();
        await expect(root.locator('> .feedback')).not.toBeEmpty();
      }
      await visit.content.locator('section:not([hidden]) .steps .primary').click();
      await expect(visit.content.getByRole('heading', { name: 'Your result' })).toBeVisible();
      const kept = await visit.leave();
      expect(listOf(kept.interactions)).toMatchObject(
        exercises.flatMap(({ data }, index) => expected(index, bestAnswer(data), standard)),
      );
      expect(listOf(kept.objectives)).toMatchObject([{ id: 'goal', score: { raw: '100' } }]);
      if (standard === 'scorm12') {
        const { core } = kept;
        expect(core).toMatchObject({ lesson_status: 'passed', exit: '', score: { raw: '100', min: '0', max: '100' } });
        expect(listOf(kept.objectives)).toMatchObject([{ status: 'passed' }]);
      } else {
        expect(kept as unknown as Persisted2004).toMatchObject({
          completion_status: 'completed',
          success_status: 'passed',
          exit: 'normal',
          score: { raw: '100', scaled: '1' },
        });
        expect(listOf(kept.objectives)).toMatchObject([{ success_status: 'passed', completion_status: 'completed' }]);
      }
    });
  });
}

test.describe('every type', () => {
  let folder: string;
  let lms: Lms;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-axe-'));
    unpackModule(records, 'mod', folder, () => pictureBytes);
    lms = new Lms(folder);
    await lms.start();
  });
  test.afterAll(() => {
    lms.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('passes axe before and after it is answered, light and dark', async ({ page }) => {
    await page.goto(`${lms.origin}/package/index.html`);
    for (const { id, page: place, data } of exercises) {
      await page.locator(`nav a[data-page="${place}"]`).click();
      const root = page.locator(`[id="${id}"]`);
      for (const answered of [false, true]) {
        if (answered) {
          await driveOf(data).pointer(root, data, worstAnswer(data));
          await root.locator('.button.check').click();
        }
        // What stands around the exercises is the same for all.
        const part = data === exercises[0]?.data ? undefined : 'section:not([hidden])';
        expect(await barriersOf(page, part), data.type).toEqual([]);
      }
    }
  });

  test('is answered with a finger as with a mouse, on a phone', async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 800, height: 1200 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(`${lms.origin}/package/index.html`);
    for (const { id, page: place, data } of exercises) {
      await page.locator('.menu').click();
      await page.locator(`nav a[data-page="${place}"]`).click();
      const root = page.locator(`[id="${id}"]`);
      await driveOf(data).pointer(root, data, bestAnswer(data));
      await root.locator('.button.check').click();
      await expect(root.locator('> .feedback.wrong')).toHaveCount(0);
      await expect(root.locator('> .feedback')).not.toBeEmpty();
    }
    await context.close();
  });

  test('fits 320 pixels, and big enough for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${lms.origin}/package/index.html`);
    for (const { id, data } of exercises) {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(`${data.type} ${Math.max(0, overflow)}`).toBe(`${data.type} 0`);
      const small = await page.locator(`[id="${id}"] :is(button, select, input):visible`).evaluateAll(
        (controls) =>
          controls.filter((control) => {
            const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
            return width < 24 || height < 24;
          }).length,
      );
      expect(`${data.type} ${small}`).toBe(`${data.type} 0`);
      await page.locator('section:not([hidden]) .steps .primary').click();
    }
  });

  test('can be read without script and on paper', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${lms.origin}/package/index.html`);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const { id, data } of exercises) {
        await expect(page.locator(`[id="${id}"] legend`)).toBeVisible();
        expect((await page.locator(`[id="${id}"]`).innerText()).length).toBeGreaterThan(data.prompt.length);
      }
    }
    await context.close();
  });
});
