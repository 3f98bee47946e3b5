/** A package in each look: every block of it can be read by day and by night, on a platform that allows little, and at the width of a phone. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { plainLook, themes, type LookData } from '../../../shared/model/programme/look.ts';
import { standing } from '../../../shared/output/look/enforced.ts';
import { lookIn } from '../../../shared/output/look/style.ts';
import { schemes, themeData } from '../../../shared/output/look/themes.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { watchConsole } from '../app.ts';
import { programme } from '../../unit/output/programme.ts';
import { barriersOf } from './axe.ts';
import { Lms, unpackModule } from './harness.ts';
import { answerPage, begin, viewOf } from './learner.ts';
import { picture, pictureBytes } from './picture.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-look-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function recordsIn(look: LookData): RecordTable {
  const records = programme({ resource: picture, module: { cover: true, summary: 'Why firms meet.' } });
  return new RecordTable(
    records.map((record) => (record.kind === 'programme' ? { ...record, data: { ...record.data, look } } : record)),
  );
}

const hardest: LookData = {
  theme: 'warm',
  // Neither can be read as it is: one by day, the other by night.
  colours: { action: '#ffe066', told: '#14143c' },
  type: 'sans',
  logo: 'r1',
  logoAlt: 'Baltic Clusters',
};
const looks: readonly (readonly [string, LookData])[] = [
  ...themes.map((theme) => [theme, theme === 'warm' ? plainLook : { ...plainLook, theme }] as const),
  ['two colours that cannot be read as they are', hardest],
];

const property = (page: Page, name: string): Promise<string> =>
  page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name);

for (const [name, look] of looks) {
  test(`axe finds nothing in ${name}, by day or by night, with answers that are wrong and right`, async ({ page }) => {
    test.slow();
    const records = recordsIn(look);
    const view = viewOf(records, 'mod');
    unpackModule(records, 'mod', folder, () => pictureBytes);
    const address = pathToFileURL(join(folder, 'index.html')).href;
    await page.goto(address);
    await page.locator('html.playing').waitFor();
    const { action } = lookIn(look).colours ?? themeData[look.theme].colours;
    // What nobody set is the player's own, and is tried as that.
    for (const colorScheme of look === plainLook ? [] : schemes) {
      await page.emulateMedia({ colorScheme });
      const ground = themeData[look.theme].grounds[colorScheme];
      expect(await property(page, '--paper')).toBe(ground.paper);
      expect(await property(page, '--amber')).toBe(standing(action, ground).colour);
    }
    expect(await barriersOf(page)).toEqual([]);
    for (const isRight of [false, true]) {
      await page.goto(address);
      await answerPage(page, view, 'page', isRight);
      expect(await barriersOf(page)).toEqual([]);
    }
  });
}

test('is worn where a platform allows no style within a page, and hides nothing at 360 pixels', async ({ context }) => {
  unpackModule(recordsIn(hardest), 'mod', folder, () => pictureBytes);
  const lms = new Lms(folder);
  await lms.start();
  try {
    const { page, content } = await lms.visit(context, 'opener');
    if (!('setViewportSize' in content)) throw new Error('no window of its own');
    const problems = watchConsole(content);
    await content.reload();
    await content.setViewportSize({ width: 360, height: 740 });
    const logo = content.getByRole('img', { name: 'Baltic Clusters' });
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await property(content, '--page')).toContain('Inter');
    expect(await content.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await begin(content);
    expect(await content.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(lms.strays.filter((path) => path.startsWith('/package/'))).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  } finally {
    lms.stop();
  }
});

test('gives way to a learner who asks for more contrast', async ({ page }) => {
  unpackModule(recordsIn(hardest), 'mod', folder, () => pictureBytes);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.locator('.reading summary').press('Enter');
  await page.getByRole('checkbox', { name: 'More contrast' }).press('Space');
  expect(await property(page, '--ink')).toBe('#000');
  expect(await property(page, '--amber')).toBe('#5a2b00');
  expect(await barriersOf(page)).toEqual([]);
});
