/** A module as a site: read from a disk and from a server, its progress kept by the browser and by nobody else. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { pagesOf } from '../../../shared/output/module-view.ts';
import { watchConsole } from '../app.ts';
import { unpackModule } from './harness.ts';
import { answerPage, viewOf, workThrough } from './learner.ts';
import { mediaBytes, records } from './sample-records.ts';

const view = viewOf(records, 'b1');
const pages = pagesOf(view);
let folder: string;
let address: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-site-'));
  unpackModule(records, 'b1', folder, mediaBytes, 'html');
  address = pathToFileURL(join(folder, 'index.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was done is there at the next visit, from a disk, and nothing is asked of a network', async ({
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  const first = await context.newPage();
  const problems = watchConsole(first);
  await first.goto(address);
  await answerPage(first, view, pages[0]?.id ?? '', true);
  await first.getByRole('button', { name: `${pages[1]?.title} →`, exact: true }).click();
  await first.close();

  const second = await context.newPage();
  await second.goto(address);
  await second.getByRole('button', { name: `Go on: ${pages[1]?.title}`, exact: true }).click();
  await expect(second).toHaveTitle(new RegExp(`^${pages[1]?.title}`));
  await expect(second.locator('nav a.done')).toHaveCount(1);
  await expect(second.locator('.trouble:visible')).toHaveCount(0);
  expect(problems).toEqual([]);
  expect(asked).toEqual([]);
});

test('a browser that keeps nothing says so, and everything works', async ({ context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  const page = await context.newPage();
  await page.goto(address);
  await workThrough(page, view, true);
  await expect(page.getByText('You passed with 100 %', { exact: false })).toBeVisible();
  await expect(page.locator('.trouble:visible')).toHaveCount(1);
});
