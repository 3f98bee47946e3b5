/** The core, the file and the window go while somebody types in a real browser: what the screen says, and every way back. */

import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { removeHome, startAppProcess, startProgramme } from './app.ts';

const textOf = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });
const isSaved = (page: Page) => expect(page.locator('[data-save="saved"]')).toBeVisible();

/** Somebody else's program, where the host was. */
async function stranger(port: number) {
  const asked: string[] = [];
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').replace(/\?.*/, ''));
    if (request.headers.cookie !== undefined) cookies.push(request.headers.cookie);
    response.end('0'.repeat(64));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    asked,
    cookies,
    async asksAgain() {
      const before = asked.length;
      await expect.poll(() => asked.length).toBeGreaterThan(before + 1);
    },
    async leave() {
      const left = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await left;
    },
  };
}

test('typing goes on over a killed core, a second window and a file that is moved', async ({ page, context }) => {
  const home = mkdtempSync(join(tmpdir(), 'mw-ways-ui-'));
  let app = await startAppProcess({ home });
  await startProgramme(page, app, 'Ways');
  await page.keyboard.type('One. ');
  await isSaved(page);

  await test.step('the core is killed and started again: the page saves by itself', async () => {
    await app.kill9();
    await page.keyboard.type('Two. ');
    await expect(page.getByRole('alert')).toContainText('Your changes are kept here');
    const other = await stranger(Number(new URL(app.url).port));
    await expect.poll(() => other.asked).toContain('/proof');
    await page.getByRole('button', { name: 'Try again' }).click();
    await other.asksAgain();
    expect(other.cookies, 'sent to another who took the port').toEqual([]);
    await other.leave();
    await textOf(page).click();
    await page.keyboard.press('Control+End');
    app = await startAppProcess({ home });
    await isSaved(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.keyboard.type('Three. ');
    await isSaved(page);
  });

  await test.step('a second window has what was typed a moment before; the first says so, and takes it back', async () => {
    await page.keyboard.type('Four. ');
    const second = await context.newPage();
    await second.goto(new URL(app.url).origin);
    await second.getByRole('button', { name: /Ways/ }).first().click();
    await expect(textOf(second)).toContainText('One. Two. Three. Four.');
    await expect(page.getByRole('status').filter({ hasText: 'written in another window' })).toBeVisible();
    // A page that only reads takes nothing from the clipboard either: what is shown would be nowhere else.
    const read = page.locator('[data-slate-editor]');
    await read.evaluate((root) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Pasted. ');
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(read).not.toContainText('Pasted.');
    await textOf(second).click();
    await second.keyboard.press('Control+End');
    await second.keyboard.type('Five. ');
    await page.getByRole('button', { name: 'Edit here' }).click();
    await expect(textOf(page)).toContainText('One. Two. Three. Four. Five.');
    await expect(second.getByRole('status').filter({ hasText: 'written in another window' })).toBeVisible();
    await second.close();
  });

  await test.step('the file is moved: it is said, and saved when the file is back', async () => {
    const path = join(home, 'programmes', 'Ways.mwp');
    renameSync(path, `${path}.away`);
    await textOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Six. ');
    await expect(page.getByRole('alert')).toContainText('no longer where it was opened');
    // The same banner, with the focus where it was, however often it fails.
    const again = page.getByRole('button', { name: 'Try again' });
    await again.focus();
    const banner = await page.getByRole('alert').elementHandle();
    for (let times = 0; times < 3; times++) await page.waitForResponse(/project\.commit$/);
    expect(await banner?.evaluate((node) => node.isConnected)).toBe(true);
    await expect(again).toBeFocused();
    renameSync(`${path}.away`, path);
    await page.keyboard.press('Enter');
    await isSaved(page);
  });

  await test.step('words typed while a copy of a moved file is saved and opened are in the copy, and so are those after', async () => {
    const path = join(home, 'programmes', 'Ways.mwp');
    renameSync(path, `${path}.away`);
    await textOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Seven. ');
    await expect(page.getByRole('alert')).toContainText('no longer where it was opened');
    for (const [call, words] of [
      ['project.saveCopy', 'Eight. '],
      ['project.(open|reopen)', 'Nine. '],
    ] as const) {
      await page.route(
        new RegExp(`/call/${call}$`),
        async (route) => {
          const response = await route.fetch();
          await textOf(page).click();
          await page.keyboard.press('Control+End');
          await page.keyboard.type(words);
          await route.fulfill({ response });
        },
        { times: 1 },
      );
    }
    await page
      .getByRole('alert')
      .getByRole('button', { name: /Save a copy/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Save as' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Copy.mwp');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(textOf(page)).toContainText('Nine.');
    await isSaved(page);
    await page.keyboard.type('Ten. ');
    await isSaved(page);
  });
  await page.reload();
  await expect(textOf(page)).toContainText('One. Two. Three. Four. Five. Six. Seven. Eight. Nine. Ten.');
  await app.stop();
  removeHome(home);
});

test('no program is told the token, and the file that leads in is its owner’s alone', async ({ page }) => {
  test.skip(process.platform !== 'linux', 'the browser is stood in for by a script');
  const home = mkdtempSync(join(tmpdir(), 'mw-enter-'));
  const programs = mkdtempSync(join(tmpdir(), 'mw-programs-'));
  const told = join(programs, 'told');
  writeFileSync(
    join(programs, 'chromium'),
    `#!/bin/sh\nprintf '%s\\n' "$@" > ${told}.part\nmv ${told}.part ${told}\nsleep 600\n`,
  );
  chmodSync(join(programs, 'chromium'), 0o755);
  const program = fileURLToPath(new URL('../../dist/browser.js', import.meta.url));
  const env = {
    ...process.env,
    MODULEWRIGHT_HOME: home,
    DISPLAY: ':none',
    PATH: `${programs}${delimiter}${process.env.PATH}`,
  };
  const host = spawn(process.execPath, [program], { env, stdio: 'ignore' });
  await expect.poll(() => readdirSync(programs)).toContain('told');
  const folder = join(home, 'window');
  const name = readdirSync(folder).find((file) => file.startsWith('enter.')) ?? '';
  const entry = join(folder, name);
  expect(statSync(entry).mode & 0o777).toBe(0o600);
  const [, token = ''] = /token=([\w-]+)/.exec(readFileSync(entry, 'utf8')) ?? [];
  expect(token).toMatch(/.{32}/);
  expect(readFileSync(told, 'utf8')).not.toContain(token);
  expect(readFileSync(told, 'utf8')).toContain(pathToFileURL(entry).href);
  await page.goto(pathToFileURL(entry).href);
  await expect(page.getByRole('button', { name: 'Open the sample programme' })).toBeVisible();
  host.kill('SIGTERM');
  await new Promise((resolve) => host.once('exit', resolve));
  expect(readdirSync(folder)).not.toContain(name);
  removeHome(home);
  removeHome(programs);
});
