/** A whole programme in one package, played: modules that open when those before them are done, and a menu that tells of all. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { fixtures } from '../../../shared/blocks/single-choice/fixtures.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { formatOf } from '../../support/formats.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { axeOn } from '../axe.ts';
import { watchConsole } from '../app.ts';
import { Lms, unpackTree, type Persisted } from './harness.ts';
import { sequencingOf } from './sequencing.ts';

const [choice] = fixtures.examples;
if (!choice) throw new Error('no example');

/** One is passed, the next is only to be read, the last comes after that. */
const modules = [
  { id: 'one', code: 'M1', title: 'First steps', passMark: 50, prerequisites: [] },
  { id: 'two', code: 'M2', title: 'Further on', passMark: null, prerequisites: ['one'] },
  { id: 'three', code: 'M3', title: 'To the end', passMark: 50, prerequisites: ['two'] },
] as const;

const records = new RecordTable(
  programme({ blocks: [written(choice)] }).flatMap((record): AnyRecord[] => {
    const isPart = ['module', 'unit', 'page', 'block'].includes(record.kind);
    if (!isPart) return record.kind === 'goal' || record.kind === 'alignment' ? [] : [record];
    return modules.map(({ id, passMark, ...own }, at) => {
      const named = (name: string | null) =>
        name === null || name === 'prog' ? name : name === 'mod' ? id : `${id}${name}`;
      const copy = { ...record, id: named(record.id) ?? '', parent: named(record.parent) } as AnyRecord;
      if (copy.kind !== 'module') return copy;
      const completion = { ...copy.data.completion, passed: passMark !== null };
      const data = { ...copy.data, ...own, prerequisites: [...own.prerequisites], passMark, completion };
      return { ...copy, order: `a${at}`, data };
    });
  }),
);

const programmeTitle = records.children(null, 'programme')[0]?.data.title ?? '';

const packaged = (format: 'scorm12' | 'scorm2004-4', mode: 'multi' | 'menu') => {
  const { buildProgramme, defaults } = formatOf(format);
  const tree = buildProgramme?.(
    records,
    modules.map(({ id }) => id),
    defaults,
    mode,
  );
  if (!tree) throw new Error('no package');
  return tree;
};

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-whole-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const frameAt = async (page: Page | Frame, title?: string): Promise<Frame> => {
  const frame = await page.locator(title === undefined ? 'iframe' : `iframe[title="${title}"]`).elementHandle();
  const content = await frame?.contentFrame();
  if (!content) throw new Error('the frame has no content');
  await content.locator('html.playing').waitFor();
  return content;
};

async function answer(content: Frame, right: boolean): Promise<void> {
  const root = content.locator('[data-exercise="single-choice"]').first();
  const text = choice?.options.find((option) => option.correct === right)?.text ?? '';
  await root.getByLabel(text, { exact: true }).check();
  await root.getByRole('button', { name: 'Check answer' }).click();
}

const seen = (content: Frame) => content.getByRole('button', { name: 'Finish' }).click();

test('a module stays closed until those before it are done, by the rules of the platform', async ({ page }) => {
  const tree = packaged('scorm2004-4', 'multi');
  unpackTree(tree, folder, () => new Uint8Array());
  const { items, tree: activities } = sequencingOf(filesOf(tree).text('imsmanifest.xml') ?? '');
  const lms = new Lms(folder, 'scorm2004');
  await lms.start();
  const problems = watchConsole(page);
  await page.route('**/lms/course.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title>
<script src="/lms/scorm-again.js"></script><script>
const items = ${JSON.stringify(items)};
window.API_1484_11 = new Scorm2004API({ autocommit: false, logLevel: 5, sequencing: { activityTree: ${JSON.stringify(activities)} } });
window.choose = (id) => {
  document.querySelector('iframe')?.remove();
  if (!API_1484_11.processNavigationRequest('choice', id)) return false;
  API_1484_11.reset();
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 1100, height: 700, src: '/package/' + items.find((item) => item.id === id).launch });
  document.body.append(frame);
  return true;
};
</script></html>`,
    }),
  );
  await page.goto(`${lms.origin}/lms/course.html`);
  const [one = '', two = '', three = ''] = items.map(({ id }) => id);
  const choose = (id: string) =>
    page.evaluate((to) => (globalThis as unknown as { choose(id: string): boolean }).choose(to), id);

  expect([await choose(two), await choose(three), await choose(one)]).toEqual([false, false, true]);
  // Opened and left is not passed.
  await frameAt(page);
  expect([await choose(two), await choose(one)]).toEqual([false, true]);
  await answer(await frameAt(page), true);
  await seen(await frameAt(page));
  // Passed; what comes after the next one is closed all the same.
  expect([await choose(three), await choose(two)]).toEqual([false, true]);
  // Without a mark, having seen every page is enough.
  expect(await choose(three)).toBe(false);
  await choose(two);
  await seen(await frameAt(page));
  expect(await choose(three)).toBe(true);
  await frameAt(page);
  expect(lms.strays).toEqual([]);
  expect(problems).toEqual([]);
  lms.stop();
});

for (const format of ['scorm12', 'scorm2004-4'] as const) {
  test(`${format}: a menu opens modules, tells the platform what they come to together, and knows next time`, async ({
    context,
  }) => {
    const tree = packaged(format, 'menu');
    unpackTree(tree, folder, () => new Uint8Array());
    const standard = format === 'scorm12' ? 'scorm12' : 'scorm2004';
    const lms = new Lms(folder, standard, "; frame-src 'self'");
    await lms.start();
    const status = (kept: Persisted) => {
      const own = kept as unknown as {
        core?: { lesson_status: string };
        completion_status?: string;
        success_status?: string;
      };
      return own.core?.lesson_status ?? `${own.completion_status} ${own.success_status}`;
    };
    const said = (in12: string, in2004: string) => (format === 'scorm12' ? in12 : in2004);

    const first = await lms.visit(context, 'parent');
    const menu = first.content as Frame;
    const mark = (of: Frame, id: string) => of.locator(`[data-module="${id}"] .mark`);
    await expect(mark(menu, 'one')).toBeHidden();
    await menu.getByRole('link', { name: 'M1 First steps' }).press('Enter');
    await answer(await frameAt(menu, 'First steps'), true);
    await seen(await frameAt(menu, 'First steps'));
    await menu.getByRole('button', { name: programmeTitle }).press('Enter');
    await expect(menu.getByRole('link', { name: 'M1 First steps' })).toBeFocused();
    await expect(mark(menu, 'one')).toHaveText('Passed');
    await menu.getByRole('link', { name: 'M3 To the end' }).click();
    await answer(await frameAt(menu, 'To the end'), false);
    const left = await first.leave();
    expect(status(left)).toBe(said('incomplete', 'incomplete unknown'));
    expect(Object.keys(left.interactions)).not.toEqual([]);
    const ids = JSON.stringify(left.interactions);
    for (const id of ['one', 'three']) expect(ids).toContain(`"${id}`);

    const second = await lms.visit(context, 'parent');
    const again = second.content as Frame;
    await expect(mark(again, 'one')).toHaveText('Passed');
    await expect(mark(again, 'three')).toHaveText('Not passed yet');
    await expect(mark(again, 'two')).toBeHidden();
    await again.getByRole('link', { name: 'M2 Further on' }).click();
    await seen(await frameAt(again, 'Further on'));
    await again.getByRole('button', { name: programmeTitle }).click();
    await expect(mark(again, 'two')).toHaveText('You have completed this module.');
    await again.getByRole('link', { name: 'M3 To the end' }).click();
    const third = await frameAt(again, 'To the end');
    await third.getByRole('button', { name: 'Try again' }).first().click();
    await answer(third, true);
    await seen(third);
    expect(status(await second.leave())).toBe(said('passed', 'completed passed'));
    expect(lms.strays).toEqual([]);
    lms.stop();
  });
}

test('the modules of a menu open from a disk too, where nothing is kept, and nothing stands in the way of anybody', async ({
  page,
}) => {
  unpackTree(packaged('scorm12', 'menu'), folder, () => new Uint8Array());
  await page.goto(`file://${folder}/index.html`);
  await expect(page.getByText('outside a learning platform')).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'M2 Further on' }).click();
  await frameAt(page, 'Further on');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});
