/** Pictures among words, in the packages of every format: in callouts, cells and panels, on a platform, from a folder and on paper. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { scormStandards } from '../../support/formats.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { everyBlock, programme } from '../../unit/output/programme.ts';
import { watchConsole } from '../app.ts';
import { axeOn } from '../axe.ts';
import { Lms, unpackModule } from './harness.ts';
import { picture, pictureBytes } from './picture.ts';

const blocks = everyBlock.filter(({ type }) => ['callout', 'table', 'accordion', 'tabs', 'columns'].includes(type));
const within = ['.callout', 'td', 'details', '[role="tabpanel"]', '.columns'];

/** Of each place, whether its first picture is there, described, and no wider than what it stands in. */
async function pictures(page: Page) {
  return page.evaluate(
    (places) =>
      places.map((place) => {
        const image = document.querySelector<HTMLImageElement>(`${place} img.inline`);
        const room = image?.parentElement?.getBoundingClientRect().width ?? 0;
        return {
          place,
          alt: image?.alt,
          isThere: (image?.naturalWidth ?? 0) > 0,
          fits: (image?.getBoundingClientRect().width ?? Infinity) <= room + 1,
        };
      }),
    within,
  );
}

for (const standard of scormStandards) {
  test(`in ${standard} each is there, described, and no wider than its place`, async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-inline-'));
    unpackModule(
      new RecordTable(programme({ blocks, resource: picture })),
      'mod',
      folder,
      () => pictureBytes,
      standard,
    );
    const lms = new Lms(folder, standard);
    await lms.start();
    const problems = watchConsole(page);
    const expected = within.map((place) => ({ place, alt: 'The port', isThere: true, fits: true }));
    for (const address of [pathToFileURL(join(folder, 'index.html')).href, `${lms.origin}/package/index.html`]) {
      for (const width of [1024, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(address);
        await expect.poll(() => pictures(page)).toEqual(expected);
      }
    }
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => pictures(page)).toEqual(expected);
    expect(lms.strays).toEqual([]);
    expect(problems).toEqual([]);
    lms.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}
