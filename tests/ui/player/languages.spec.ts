/** A module in several languages in one package, played: chosen, gone on with, changed; what matters is what the platform kept. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { exercisesOf, pagesOf } from '../../../shared/output/module-view.ts';
import { viewsIn } from '../../../shared/output/versions/learner-files.ts';
import { translated } from '../../support/translated.ts';
import { formatOf } from '../../support/formats.ts';
import { watchConsole } from '../app.ts';
import { axeOn } from '../axe.ts';
import { Lms, listOf, unpackTree, type Persisted, type Persisted2004, type Visit } from './harness.ts';
import { answerPage, workThrough } from './learner.ts';
import { mediaBytes, records as sample } from './sample-records.ts';

const { records } = translated(sample, 'b1', ['da', 'sv']);
const views = new Map(viewsIn(records, 'b1').map((view) => [view.data.language, view]));
const viewIn = (language: string) => {
  const view = views.get(language);
  if (!view) throw new Error(`nothing in ${language}`);
  return view;
};
const original = viewIn('en');
const pages = pagesOf(original);

let folder: string;
let lms: Lms;
test.afterEach(() => {
  lms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(standard: 'scorm12' | 'scorm2004'): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'mw-languages-'));
  const format = formatOf(standard);
  const options = { ...format.defaults, languages: 'all' };
  unpackTree(format.build(records, 'b1', options), folder, mediaBytes);
  lms = new Lms(folder, standard, "; frame-src 'self'");
  await lms.start();
}

/** The page of a language, in its frame. */
async function pageIn(visit: Visit, language: string): Promise<Frame> {
  const frame = await visit.content.locator(`iframe[lang="${language}"]`).elementHandle();
  const content = await frame?.contentFrame();
  if (!content) throw new Error('the frame has no content');
  await content.locator('html.playing').waitFor();
  return content;
}

/** Of the package: the platform's own frame has no name. */
async function faultsIn(page: Page): Promise<readonly unknown[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ target }) => (JSON.stringify(target) === '["iframe"]' ? [] : [[id, target]])),
  );
}

const swedish = (browser: Browser): Promise<BrowserContext> => browser.newContext({ locale: 'sv-SE' });
const link = (visit: Visit, name: string) => visit.content.getByRole('link', { name, exact: true });
const status = (state: Persisted | Persisted2004) =>
  'core' in state ? [state.core.lesson_status] : [state.completion_status, state.success_status];

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`${standard}: is read in the language that was chosen, and what was done counts in each`, async ({
    browser,
  }) => {
    await start(standard);
    const context = await swedish(browser);
    const first = await lms.visit(context, 'parent');
    const problems = watchConsole(first.page);
    // The browser's own first; each as its speakers call it, with the module's title in it.
    await expect(first.content.locator('.languages a')).toHaveText(['Svenska', 'English', 'Dansk']);
    await expect(first.content.locator('.languages [lang="da"]').last()).toHaveText(`${original.data.title} (da)`);
    expect(await faultsIn(first.page)).toEqual([]);
    await link(first, 'Dansk').focus();
    await first.page.keyboard.press('Enter');
    const danish = await pageIn(first, 'da');
    await expect(danish.locator('html')).toHaveAttribute('lang', 'da');
    await answerPage(danish, viewIn('da'), pages[0]?.id ?? '', true);
    await danish.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
    expect(await faultsIn(first.page)).toEqual([]);
    const broken = await first.leave();
    expect(broken.suspend_data).toMatch(/^L1da;/);
    expect(status(broken)[0]).toBe('incomplete');
    const ids = new Set(exercisesOf(original).map(({ id }) => id));
    const told = listOf(broken.interactions).map(({ id }) => id.replace(/\.\d+$/, ''));
    expect(told.length).toBeGreaterThan(0);
    for (const id of told) expect(ids).toContain(id);
    expect(problems).toEqual([]);

    // The next visit begins in Danish, where it was; changed to Swedish, what was done is done.
    const second = await lms.visit(context, 'parent');
    const again = await pageIn(second, 'da');
    await again.locator('.cover').getByRole('button').first().click();
    await expect(again.locator('nav a.done')).toHaveCount(1);
    await link(second, 'Svenska').click();
    const inSwedish = await pageIn(second, 'sv');
    await expect(second.content.locator('iframe')).toHaveCount(1);
    await expect(link(second, 'Svenska')).toHaveAttribute('aria-current', 'true');
    await inSwedish.locator('.cover').getByRole('button').first().click();
    await expect(inSwedish.locator('nav a.done')).toHaveCount(1);
    for (const page of pages.slice(1)) {
      await inSwedish.locator(`nav a[data-page="${page.id}"]`).click();
      await answerPage(inSwedish, viewIn('sv'), page.id, true);
    }
    await inSwedish.getByRole('button', { name: viewIn('sv').text.finish, exact: true }).click();
    const done = await second.leave();
    expect(done.suspend_data).toMatch(/^L1sv;/);
    expect(status(done as Persisted | Persisted2004)).toEqual(
      standard === 'scorm12' ? ['passed'] : ['completed', 'passed'],
    );
    const score = standard === 'scorm12' ? done.core.score.raw : (done as unknown as Persisted2004).score.raw;
    expect(Number(score)).toBe(100);
    // One session each, begun once and ended once, and nothing refused.
    const calls = await second.calls().catch(() => []);
    expect(calls.filter(({ error }) => error !== '')).toEqual([]);

    // Passed is passed in English as well.
    const third = await lms.visit(context, 'parent');
    await link(third, 'English').click();
    const english = await pageIn(third, 'en');
    await english.locator('.cover').getByRole('button').first().click();
    await expect(english.locator('nav a.done')).toHaveCount(pages.length);
    expect(status((await third.leave()) as Persisted | Persisted2004).at(-1)).toBe('passed');
    await context.close();
  });
}

test('a module that was begun in a package of its own is gone on with, and so is one that comes back to it', async ({
  context,
}) => {
  await start('scorm12');
  const alone = mkdtempSync(join(tmpdir(), 'mw-alone-'));
  const format = formatOf('scorm12');
  unpackTree(format.build(records, 'b1', format.defaults), alone, mediaBytes);
  lms.publish(alone);
  const first = await lms.visit(context, 'parent');
  await answerPage(first.content, original, pages[0]?.id ?? '', true);
  await first.content.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
  expect((await first.leave()).suspend_data).not.toMatch(/^L1/);

  lms.publish(folder);
  const second = await lms.visit(context, 'parent');
  await link(second, 'Dansk').click();
  const danish = await pageIn(second, 'da');
  await danish.locator('.cover').getByRole('button').first().click();
  await expect(danish.locator('nav a.done')).toHaveCount(1);
  await danish.locator(`nav a[data-page="${pages[1]?.id}"]`).click();
  await answerPage(danish, viewIn('da'), pages[1]?.id ?? '', true);
  await danish.getByRole('button', { name: `${pages[2]?.title} →`, exact: true }).click();
  expect((await second.leave()).suspend_data).toMatch(/^L1da;/);

  lms.publish(alone);
  const third = await lms.visit(context, 'parent');
  await third.content.locator('.cover').getByRole('button').first().click();
  await expect(third.content.locator('nav a.done')).toHaveCount(2);
  await third.leave();
  rmSync(alone, { recursive: true, force: true });
});

test('a choice is kept before anything was done, and every session begins and ends once', async ({ context }) => {
  await start('scorm12');
  const first = await lms.visit(context, 'parent');
  await link(first, 'Dansk').click();
  await pageIn(first, 'da');
  await link(first, 'Svenska').click();
  await pageIn(first, 'sv');
  const calls = await first.calls();
  expect(calls.filter(({ method }) => method === 'LMSInitialize')).toHaveLength(1);
  expect(calls.filter(({ method }) => method === 'LMSFinish')).toHaveLength(0);
  const left = await first.leave();
  expect([left.suspend_data, left.core.lesson_status, left.core.score.raw]).toEqual(['L1sv;', 'incomplete', '']);
  const second = await lms.visit(context, 'parent');
  await pageIn(second, 'sv');
  await second.leave();
});

test('one that is completed in one language alone works as any module', async ({ context }) => {
  await start('scorm12');
  const visit = await lms.visit(context, 'parent');
  await link(visit, 'English').click();
  await workThrough(await pageIn(visit, 'en'), original, true);
  expect((await visit.leave()).core.lesson_status).toBe('passed');
});
