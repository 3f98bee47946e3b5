/** The look of a programme is chosen by keys, each change one step, told where a colour had to be moved, and worn by the package beside it. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { unwrap } from '../../shared/base/result.ts';
import { programme } from '../unit/output/programme.ts';
import { axeOn } from './axe.ts';
import { removeHome, startApp, watchConsole, type RunningApp } from './app.ts';

// The frame says day or night by itself only where the browser is told nothing of it.
test.use({ colorScheme: null });

let app: RunningApp;
test.beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-look-'));
  const path = join(home, 'look.mwp');
  const blocks = [{ type: 'paragraph' as const, children: [{ text: 'Firms meet.' }] }];
  const records = programme({ blocks, module: { cover: true } });
  await unwrap(await createProjectFile(path, records, '')).close();
  app = await startApp({ home, file: path });
});
test.afterEach(async () => {
  await app.stop();
  removeHome(app.home);
});

async function openLook(page: Page): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('textbox', { name: /^Text of the page/ }).waitFor();
  await page.keyboard.press('Control+5');
  await page.getByRole('navigation', { name: 'Publish' }).getByRole('button', { name: 'The look' }).press('Enter');
}

const packed = (page: Page) => page.frameLocator('iframe[title="A module in this look"]');
const property = (page: Page, name: string) =>
  packed(page)
    .locator('html.playing')
    .evaluate((root, of) => getComputedStyle(root).getPropertyValue(of).trim(), name)
    .catch((error: unknown) => {
      // The package is drawn anew at this moment: it has no colours, and will have.
      if (error instanceof Error && error.message.includes('Execution context was destroyed')) return null;
      throw error;
    });
const paperIs = (page: Page, colour: string) => expect.poll(() => property(page, '--paper')).toBe(colour);
const panel = (page: Page) => page.getByRole('region', { name: 'The look', exact: true });

test('a theme, colours and letters by keys, each one step, and the package wears them', async ({ page }) => {
  const problems = watchConsole(page);
  await openLook(page);
  await expect(panel(page).getByText('Nothing is set', { exact: false })).toBeVisible();
  await paperIs(page, '#fff');

  await panel(page).getByRole('radio', { name: 'Warm' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('radio', { name: 'Plain' })).toBeChecked();
  await paperIs(page, '#ffffff');
  await page.getByRole('radiogroup', { name: 'Time of day' }).getByRole('radio', { name: 'Night' }).press('Space');
  await paperIs(page, '#1c1c1c');
  await page.getByRole('radiogroup', { name: 'Time of day' }).getByRole('radio', { name: 'Day' }).press('Space');

  await panel(page).getByRole('switch', { name: 'Two colours of our own' }).press('Space');
  const colour = panel(page).getByRole('textbox', { name: 'Main colour', exact: true });
  await expect(colour).toHaveValue('#1f5fae');
  // What is dark enough for the day has to be lighter by night.
  await expect(panel(page).getByText(/By night it is made \d+ % lighter/)).toHaveCount(2);
  await expect(panel(page).getByText('By day it is made', { exact: false })).toHaveCount(0);
  await colour.fill('#ffe06');
  await expect(panel(page).getByText('Write six digits', { exact: false })).toBeVisible();
  await colour.fill('');
  // A digit at a time: no three of them are taken for a colour on the way to six.
  await colour.pressSequentially('#ffe066');
  await expect(panel(page).getByText(/By day it is made \d+ % darker, #[0-9a-f]{6}/)).toBeVisible();
  await expect(colour).toHaveValue('#ffe066');

  await panel(page)
    .getByRole('button', { name: /Letters of the text$/ })
    .press('Enter');
  await page.getByRole('option', { name: 'Inter, without serifs' }).press('Enter');
  await expect.poll(() => property(page, '--page')).toContain('Inter');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const { violations } = await axeOn(page).include('main').exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }

  // One step each: letters, the colour, colours of one's own, the theme.
  await page.emulateMedia({ colorScheme: null });
  await panel(page).getByRole('radio', { name: 'Plain' }).focus();
  await page.keyboard.press('Control+z');
  await expect(panel(page).getByRole('button', { name: /Letters of the text$/ })).toHaveText(/Source Serif/);
  await page.keyboard.press('Control+z');
  await expect(colour).toHaveValue('#1f5fae');
  await page.keyboard.press('Control+z');
  await expect(colour).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(panel(page).getByRole('radio', { name: 'Warm' })).toBeChecked();
  await expect(panel(page).getByText('Nothing is set', { exact: false })).toBeVisible();
  await paperIs(page, '#fff');
  expect(problems).toEqual([]);
});

test('a colour of three digits counts once its field is left, and nothing stands beside a narrow window', async ({
  page,
}) => {
  await openLook(page);
  await panel(page).getByRole('switch', { name: 'Two colours of our own' }).press('Space');
  const colour = panel(page).getByRole('textbox', { name: 'Main colour', exact: true });
  await colour.fill('');
  await colour.pressSequentially('0a5');
  await expect(colour).toHaveValue('0a5');
  await page.keyboard.press('Tab');
  await expect(colour).toHaveValue('#00aa55');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(() => page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth))
    .toBeLessThanOrEqual(0);
});

test('the widths of three screens, scaled to fit', async ({ page }) => {
  await openLook(page);
  const screens = page.getByRole('radiogroup', { name: 'Screen' });
  for (const [name, width] of [
    ['Computer', 1280],
    ['Tablet', 768],
    ['Phone', 360],
  ] as const) {
    await screens.getByRole('radio', { name }).press('Space');
    await expect
      .poll(() =>
        packed(page)
          .locator('html.playing')
          .evaluate(() => innerWidth),
      )
      .toBe(width);
    const frame = await page.locator('iframe').boundingBox();
    const desk = await page.locator('iframe').locator('xpath=../..').boundingBox();
    expect(frame && desk && frame.x >= desk.x && frame.x + frame.width <= desk.x + desk.width + 1).toBe(true);
  }
});

test('a logo goes onto the cover with its words, and what is no picture is refused in its place', async ({ page }) => {
  await openLook(page);
  const logo = panel(page).getByRole('group', { name: 'Logo' });
  const give = async (name: string, text: string): Promise<void> => {
    const path = join(app.home, name);
    writeFileSync(path, text);
    await logo.locator('input[type="file"]').setInputFiles(path);
  };
  await give('words.txt', 'no picture');
  await expect(logo.getByRole('alert')).toBeVisible();
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="300" height="80" fill="#123"/></svg>';
  await give('logo.svg', drawn);
  await expect(logo.getByRole('alert')).toHaveCount(0);
  await expect(packed(page).locator('.cover img.logo')).toHaveAttribute('alt', '');
  await logo.getByRole('textbox', { name: 'Whose logo it is' }).fill('Baltic Clusters');
  await expect(packed(page).getByRole('img', { name: 'Baltic Clusters' })).toBeVisible();
  await give('heavy.svg', drawn.replace('/>', `/><desc>${'x'.repeat(300_000)}</desc>`));
  await expect(logo.getByText('is enough for one', { exact: false })).toBeVisible();
  // The words were those of the logo before.
  await expect(logo.getByRole('textbox', { name: 'Whose logo it is' })).toHaveValue('');
  await logo.getByRole('button', { name: 'Remove the logo' }).press('Enter');
  await expect(packed(page).locator('img.logo')).toHaveCount(0);
});

test('a programme that can only be read shows its look and lets nothing of it be changed', async ({ page }) => {
  const elsewhere = unwrap(await openProjectFile(join(app.home, 'look.mwp'), null));
  await page.goto(app.url);
  await expect(page.getByText('so here it can only be read', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+5');
  await page.getByRole('navigation', { name: 'Publish' }).getByRole('button', { name: 'The look' }).press('Enter');
  await expect(page.getByText('can only be read here, so its look stays', { exact: false })).toBeVisible();
  await expect(panel(page).getByRole('radio', { name: 'Cool' })).toBeDisabled();
  await expect(panel(page).getByRole('button', { name: 'Choose a logo…' })).toHaveCount(0);
  await paperIs(page, '#fff');
  await elsewhere.close();
});
