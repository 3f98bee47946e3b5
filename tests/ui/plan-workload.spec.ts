/** Workload in Plan: estimates overridden by keys, plots and table saved as files that are real, and what axe and each language say of it. */

import { axeOn } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import { openSample, removeHome, startApp, watchConsole, type RunningApp } from './app.ts';
import { expectNoEnglish } from './no-english.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
let app: RunningApp;
let problems: string[];

test.beforeEach(async ({ page }) => {
  app = await startApp();
  problems = watchConsole(page);
  await openSample(page, app);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Workload' }).press('Enter');
  await page.getByRole('img', { name: /^Bars of 8 modules/ }).waitFor();
});
test.afterEach(async ({ page }) => {
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const axe = axeOn(page);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

/** A cell of the table of modules, by the words at the start of its row. */
const cell = (page: Page, row: RegExp, column: number) =>
  page
    .getByRole('region', { name: 'Workload by module' })
    .getByRole('row', { name: row })
    .getByRole('cell')
    .nth(column);

test('an estimate is overridden and a plan changed by keys; each is one undo, and the whole follows', async ({
  page,
}) => {
  const total = cell(page, /^A2/, 7);
  await page.getByRole('button', { name: 'Transnational partnerships', exact: true }).press('Enter');
  await expect(page.getByRole('img', { name: /^A2 Transnational partnerships, .+: read .+ practise / })).toBeVisible();
  const whole = Number(await total.textContent());
  const minutes = page.getByRole('textbox', { name: /^Minutes: / }).first();
  await minutes.focus();
  const before = await minutes.inputValue();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40,5');
  await expect(total).toHaveText(String(whole));
  await page.keyboard.press('Enter');
  await expect(minutes).toHaveValue('40.5');
  await expect
    .poll(async () => Math.abs(Number(await total.textContent()) - whole - 40.5 + Number(before)) <= 1)
    .toBe(true);
  const word = page.getByText(/^Set by hand; estimated /);
  await expect(word).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Balance' }).locator('..')).toContainText(
    'than the 75 that are planned',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(minutes).toBeFocused();
  await expect(word).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(minutes).toHaveValue('40.5');
  await page.keyboard.press('Control+z');
  await expect(minutes).toHaveValue(before);
  await expect(total).toHaveText(String(whole));
  const planned = page.getByRole('textbox', { name: 'Planned minutes' });
  await planned.fill('1000001');
  await expect(page.getByText(/^A whole number of minutes up to/)).toBeVisible();
  await planned.fill('120');
  await planned.press('Enter');
  await expect(cell(page, /^A2/, 8)).toHaveText('120');
  await page.keyboard.press('Control+z');
  await expect(cell(page, /^A2/, 8)).toHaveText('75');
});

test('plots and table are saved as whole files, on light paper, with the numbers on the screen', async ({
  page,
}, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const save = async (entry: string, name: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    await file.saveAs(info.outputPath(name));
    return readFileSync(info.outputPath(name));
  };
  const svg = (await save('Modules as SVG', 'Workload-Baltic-Capacity-Building.svg')).toString();
  const drawing = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const referred = [...text.matchAll(/url\(["']?#([\w-]+)/g)].map(([, id]) => id ?? '');
    return {
      root: file.documentElement.localName,
      title: file.querySelector('title')?.textContent,
      paper: file.querySelector('rect[width][height][fill]:not(pattern rect)')?.getAttribute('fill'),
      undefinedPatterns: referred.filter((id) => !file.getElementById(id)),
      words: file.documentElement.textContent,
    };
  }, svg);
  expect(drawing).toMatchObject({ root: 'svg', title: 'Workload: Baltic Capacity Building', paper: '#fff' });
  expect(drawing.undefinedPatterns).toEqual([]);
  const shown = await page.locator('[data-plot="bars"] text').allTextContents();
  expect(shown.filter((words) => !drawing.words?.includes(words))).toEqual([]);
  expect(shown.join(' ')).toContain(' min, planned 2 h');
  expect(svg).not.toMatch(/var\(|class=|<script|foreignObject/);
  for (const [entry, name] of [
    ['Modules as PNG', 'Workload-Baltic-Capacity-Building.png'],
    ['B1 as PNG', 'Workload-B1-Cluster-facilitation-basics.png'],
  ] as const) {
    const png = await save(entry, name);
    const pixels = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4 * 97) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        return { width: image.width, corner: [data[0], data[1], data[2]], amber: colours.has('180,95,12') };
      },
      [...png],
    );
    expect(pixels).toMatchObject({ corner: [255, 255, 255], amber: true });
    expect(pixels.width).toBeGreaterThan(600);
  }
  const csv = (await save('Table as CSV', 'Workload-Baltic-Capacity-Building.csv')).toString();
  expect(csv.startsWith('\uFEFFCode,Module,read,')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(10);
  const [, , , , , , , , total] = csv.split('\r\n')[1]?.split(',') ?? [];
  await expect(cell(page, /^B1/, 7)).toHaveText(String(Math.round(Number(total))));
});

test('axe finds nothing in Workload, light or dark; columns sort; no English is left in any other language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectAccessible(page);
  // In the dark nothing differs but the colours.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, ['color-contrast']);
  await page.setViewportSize({ width: 1024, height: 700 });
  const head = page.getByRole('columnheader', { name: 'Estimated (min)' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const first = page.getByRole('region', { name: 'Workload by module' }).getByRole('row').nth(1);
  await expect(first).toHaveText(/^P3/);
  await head.getByRole('button').press('Enter');
  await expect(first).toHaveText(/^A3/);
  for (const language of ['da', 'sv', 'lv'] as const) {
    await page.locator('footer').getByRole('button').click();
    await page.getByRole('menuitem', { name: interfaceLanguages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectNoEnglish(page, language);
  }
});
