/** Sheets that come back: a form goes out as one file, is filled in in the browser of a phone from a disk, and what it gives back is taken in. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { devices, expect, test, type Browser, type Page } from '@playwright/test';
import { openSample, startApp, watchConsole, type RunningApp } from './app.ts';
import { axeOn } from './axe.ts';
import { cameBack, takeIn, told, writeForm } from './filled.ts';

let app: RunningApp;
test.beforeEach(async () => {
  app = await startApp();
});
test.afterEach(() => app.stop());

async function begin(page: Page): Promise<void> {
  await openSample(page, app);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New pilot session' }).press('Enter');
  await page.getByRole('textbox', { name: 'Place' }).fill('Riga');
}

const here = (name: string) => join(app.home, 'programmes', name);
async function onPhone(browser: Browser, path: string): Promise<{ readonly phone: Page; readonly problems: string[] }> {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  const context = await browser.newContext({ ...phone, offline: true, acceptDownloads: true });
  const opened = await context.newPage();
  const problems = watchConsole(opened);
  opened.on('request', (request) => {
    if (!/^(data|blob|file):/.test(request.url())) problems.push(request.url());
  });
  await opened.goto(pathToFileURL(path).href);
  return { phone: opened, problems };
}

async function save(phone: Page): Promise<string> {
  const download = phone.waitForEvent('download');
  await phone.getByRole('button', { name: 'Save the file to send' }).click();
  const file = await download;
  const path = here(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

test('a form goes round on a phone, and all that was filled in on it comes back, once', async ({ page, browser }) => {
  const problems = watchConsole(page);
  await begin(page);
  await writeForm(page, /^Participant/, 'B1-Riga-participant-en.html');
  const { phone, problems: onIt } = await onPhone(browser, here('B1-Riga-participant-en.html'));
  expect((await axeOn(phone).analyze()).violations).toEqual([]);
  await phone.getByRole('button', { name: 'Done' }).click();
  await expect(phone.getByRole('status')).toHaveText('Nothing is answered yet.');

  const pace = phone.getByRole('group', { name: 'The pace was right for me.' });
  await pace.getByRole('radio', { name: '2' }).click();
  await pace.getByRole('radio', { name: '4' }).click();
  const first = phone.getByRole('group').first();
  await first.getByRole('radiogroup', { name: 'Before' }).getByRole('radio', { name: '1' }).click();
  await first.getByRole('radiogroup', { name: 'After' }).getByRole('radio', { name: '5' }).click();
  await phone.getByRole('textbox', { name: 'What was most useful?' }).fill('The =table\nof “roles” </script>');
  // What was typed is there after the page was left.
  await phone.reload();
  await expect(pace.getByRole('radio', { name: '4' })).toBeChecked();
  await phone.getByRole('button', { name: 'Done' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeFocused();
  expect((await axeOn(phone).analyze()).violations).toEqual([]);

  await phone.getByRole('button', { name: 'Next person: an empty sheet' }).click();
  await expect(pace.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(phone.getByRole('textbox', { name: 'What was most useful?' })).toHaveValue('');
  await pace.getByRole('radio', { name: '2' }).click();
  await phone.getByRole('button', { name: 'Done' }).click();
  await expect(phone.getByText('2 sheets on this device are given back together.')).toBeVisible();
  const back = await save(phone);

  await takeIn(page, back, back);
  await expect(told(page)).toContainText('2 sheets taken in: Riga.');
  await expect(told(page)).toContainText('Nothing new: 2 sheets are here already.');
  await told(page).getByRole('button', { name: 'Done' }).press('Enter');
  await expect(cameBack(page).getByRole('definition').first()).toHaveText('2');

  // A sheet that was corrected comes as the one that it was.
  await phone.getByRole('button', { name: 'Change my answers' }).click();
  await pace.getByRole('radio', { name: '3' }).click();
  await phone.getByRole('button', { name: 'Done' }).click();
  await phone.getByRole('button', { name: 'Copy the text' }).click();
  const text = await phone.getByRole('textbox', { name: 'Where files do not get through' }).inputValue();
  await cameBack(page).getByRole('button', { name: 'Paste what came back…' }).press('Enter');
  await page.getByRole('textbox', { name: 'What was sent' }).fill(`Hello,\n${text}\nBest`);
  await page.getByRole('dialog').getByRole('button', { name: 'Take in' }).press('Enter');
  await expect(told(page)).toContainText('1 was corrected since. 1 was here already.');
  await told(page).getByRole('button', { name: 'Done' }).press('Enter');

  await phone.getByRole('button', { name: 'Remove what was given back from this device' }).click();
  await phone.reload();
  await expect(pace.getByRole('radio', { checked: true })).toHaveCount(0);
  await phone.context().close();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cameBack(page).getByText('Nothing has come back yet.')).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  expect([...problems, ...onIt]).toEqual([]);
});

test('what is no sheet of this programme is said, and nothing of it is taken', async ({ page, browser }) => {
  await begin(page);
  await writeForm(page, /^Observer/, 'B1-Riga-observer-en.html');
  const { phone } = await onPhone(browser, here('B1-Riga-observer-en.html'));
  const took = phone.getByRole('textbox', { name: 'Took (min)' }).first();
  await took.fill('a while');
  await phone.getByRole('button', { name: 'Done' }).click();
  await expect(took).toBeFocused();
  await expect(took).toHaveAttribute('aria-invalid', 'true');
  await took.fill('35');
  await phone.getByRole('textbox', { name: 'Observed by (role)' }).fill('Adviser');
  await phone.getByRole('button', { name: 'Done' }).click();
  const back = await save(phone);
  await phone.context().close();
  const text = readFileSync(back, 'utf8');
  const other = (name: string, words: string | Buffer): string => {
    writeFileSync(here(name), words);
    return here(name);
  };
  const wrong = [
    other('foreign.mws', text.replace(/"programme": "[^"]+"/, '"programme": "other"')),
    other('gone.mws', text.replace(/"pilot": "[^"]+"/, '"pilot": "other"')),
    other('cut.mws', text.slice(0, -40)),
    other('changed.mws', text.replace('"number": 35', '"number": -35')),
    other('later.mws', text.replace('"version": 1', '"version": 2')),
    other('picture.mws', Buffer.from('89504e470d0a1a0a0000000d4948445200000280000001680806', 'hex')),
  ];
  await takeIn(page, ...wrong);
  await expect(told(page).getByRole('listitem')).toHaveText([
    /of a session of another programme/,
    /is not in this programme/,
    /holds no filled-in sheets/,
    /cut off or was changed/,
    /a later version of Modulewright/,
    /holds no filled-in sheets/,
  ]);
  await told(page).getByRole('button', { name: 'Done' }).press('Enter');
  await expect(cameBack(page).getByText('Nothing has come back yet.')).toBeVisible();
  await takeIn(page, back);
  await expect(told(page)).toContainText('1 sheet taken in: Riga.');
});
