/** Sheets of a pilot session as forms give them back, for tests that begin where they came. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { sheetsFormat, type ReturnedSheet, type ReturnedSheets } from '../../shared/pilots/sheets/return-file.ts';

export const cameBack = (page: Page) => page.getByRole('region', { name: 'What came back' });
export const told = (page: Page) => page.getByRole('dialog', { name: 'What came back' });

/** Writes the form of a sheet under the name that is offered. */
export async function writeForm(page: Page, sheet: RegExp, name: string): Promise<void> {
  await cameBack(page).getByRole('button', { name: /Form$/ }).press('Enter');
  await page.getByRole('option', { name: sheet }).press('Enter');
  await cameBack(page).getByRole('button', { name: 'Write the form…' }).press('Enter');
  await page.getByRole('dialog', { name: 'Save as' }).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Notices' }).getByText(`Form written: ${name}`)).toBeVisible();
}

export async function takeIn(page: Page, ...paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await cameBack(page).getByRole('button', { name: 'Take in files…' }).press('Enter');
  await (await chooser).setFiles([...paths]);
}

/** What a form knows of its session. */
export function toldTo(
  form: string,
): Pick<ReturnedSheets, 'programme' | 'pilot'> & { readonly abouts: Record<string, string> } {
  const data = /<script id="form-data"[^>]*>(.*?)<\/script>/s.exec(readFileSync(form, 'utf8'))?.[1] ?? '';
  return JSON.parse(data) as ReturnType<typeof toldTo>;
}

/** As a form would give it back: `answers` are numbers and words by what they answer. */
export function filled(
  id: string,
  sheet: ReturnedSheet['sheet'],
  answers: Readonly<Record<string, number | string>>,
  { by = '', abouts = {} }: { readonly by?: string; readonly abouts?: Readonly<Record<string, string>> } = {},
): ReturnedSheet {
  return {
    id,
    sheet,
    criteria: 1,
    language: 'en',
    filled: '2026-03-12T15:00:00.000Z',
    by,
    answers: Object.entries(answers).map(([ask, answer]) =>
      typeof answer === 'number' ? { ask, number: answer, words: '' } : { ask, number: null, words: answer },
    ),
    abouts: Object.entries(abouts).map(([about, words]) => ({ about, words })),
  };
}

export function returnOf(of: Pick<ReturnedSheets, 'programme' | 'pilot'>, sheets: readonly ReturnedSheet[]): string {
  const { programme, pilot } = of;
  return JSON.stringify({ format: sheetsFormat, version: 1, programme, pilot, sheets });
}
