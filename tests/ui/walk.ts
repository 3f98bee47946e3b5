/** What every walk from nothing to the module “Giving feedback” shares: hands that count, its files, and what is there after a reload. */

import { expect, test, type Locator, type Page } from '@playwright/test';
import { mp4 } from '../support/media.ts';
import { dot } from './bring.ts';

/** Each key, click and drag is one interaction, and so is each run of words. */
export class Hands {
  count = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async type(words: string): Promise<void> {
    this.count++;
    await this.page.keyboard.type(words);
  }
}

export const film = { name: 'talk.mp4', mimeType: 'video/mp4', buffer: mp4() };
export const picture = { ...dot, name: 'sbi.png' };

export const sheet = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of the page/ });
export const outlineOf = (page: Page): Locator => page.getByRole('treegrid', { name: 'Outline' });
export const namingIn = (page: Page): Locator => outlineOf(page).getByRole('textbox', { name: 'Rename' });

/** What learners can do afterwards, and the exercise that shows it. */
export const goals = [
  ['Explain what feedback is for', 'Feedback is praise.'],
  ['Tell what helps from what hurts', 'What helps most?'],
  ['Name the steps of the SBI model', 'In which order?'],
  ['Begin a talk about what somebody did', 'How do you begin?'],
] as const;

/** All that is written, page by page. */
const written = {
  'Why it matters': ['cannot see themselves', 'At once', 'One', 'What is feedback?', 'what somebody did'],
  'What helps': [
    'What helps most?',
    'Saying nothing',
    'Feedback is praise.',
    'When and where',
    'What was done',
    'Then the impact',
    'What do you begin with?',
    'saw',
  ],
  'The SBI model': ['The three steps', 'Tell a colleague what you saw.'],
  Practise: ['How do you begin?'],
} as const;

const rows = [
  'M1 Giving feedback',
  'What feedback is for',
  'Why it matters',
  'What helps',
  'What hurts',
  'How to give it',
  'The SBI model',
  'Practise',
];

export async function expectOutline(page: Page): Promise<void> {
  const names = (): Promise<string[]> =>
    outlineOf(page)
      .getByRole('row')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await expect.poll(async () => (await names()).filter((name) => !name.startsWith('Add'))).toEqual(rows);
}

/** In the matrix of Plan: each goal, and what assesses it. */
async function expectGoals(page: Page): Promise<void> {
  for (const [index, [goal, exercise]] of goals.entries()) {
    const code = `G${index + 1}`;
    await expect(page.getByRole('row', { name: `${code} ${goal}` })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: `${code} · ${exercise}: assesses` })).toBeVisible();
  }
}

/** Says what it took, and that what was written is there once it is read from the file again. */
export async function expectWritten(
  page: Page,
  { count }: Hands,
  parts: { readonly structure: number; readonly goals: number },
): Promise<void> {
  const description = `${count}, ${parts.structure} of them for the outline, ${parts.goals} for the goals`;
  test.info().annotations.push({ type: 'interactions', description });
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: 'Goals & alignment' }).click();
  await expectGoals(page);
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  for (const [title, words] of Object.entries(written)) {
    await outlineOf(page).getByRole('row', { name: title }).click();
    await expect(page.getByRole('textbox', { name: `Text of the page ${title}` })).toBeVisible();
    for (const word of words) await expect(sheet(page)).toContainText(word);
    if (title !== 'The SBI model') continue;
    await expect(sheet(page).getByAltText('Situation, behaviour, impact')).toBeVisible();
    await expect(sheet(page).locator('video')).toBeVisible();
  }
}
