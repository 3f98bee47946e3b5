/** A card as a screen reader meets it while it is written: what each part is, what it is called, what it says, and what is right. */

import { expect, test, type Locator, type Page } from '@playwright/test';
import { startProgramme } from './app.ts';
import { appForEach } from './app-for-each.ts';

const app = appForEach();
test.beforeEach(async ({ page }) => {
  await startProgramme(page, app, 'Heard');
});

interface AxValue {
  readonly value?: string | boolean;
}
interface AxNode {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** Of the browser's own tree: role, name, value and state of what is announced as a thing of its own. */
async function heard(page: Page, card: Locator): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  const mark = 'data-heard';
  await card.evaluate((element, name) => element.setAttribute(name, ''), mark);
  const { result } = await client.send('Runtime.evaluate', { expression: `document.querySelector('[${mark}]')` });
  const { nodes } = (await client.send('Accessibility.queryAXTree', { objectId: result.objectId ?? '' })) as {
    readonly nodes: readonly AxNode[];
  };
  await card.evaluate((element, name) => element.removeAttribute(name), mark);
  await client.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && announced.has(String(role?.value)))
    .map(({ role, name, value, properties = [] }) => {
      const states = properties.filter(
        (one) => told.has(one.name) && ['true', true].includes(one.value.value as string),
      );
      const said = String(value?.value ?? '')
        .replaceAll('\uFEFF', '')
        .trim();
      return [
        `${String(role?.value)} ${String(name?.value ?? '')}`,
        ...(said === '' ? [] : [`“${said}”`]),
        ...states.map((one) => one.name),
      ].join(', ');
    });
}

const announced = new Set([
  'region',
  'group',
  'radiogroup',
  'radio',
  'checkbox',
  'textbox',
  'button',
  'MathMLMath',
  'math',
  'image',
]);
const told = new Set(['checked', 'focused', 'invalid', 'required', 'disabled']);

const card = (page: Page) => page.locator('[data-block]').first();

test('a single choice: what is asked, each option with what is right and what is said of it, and what may be added', async ({
  page,
}) => {
  await page.keyboard.type('/single choice');
  await page.keyboard.press('Enter');
  await page.keyboard.type('What helps?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Praise');
  const words = [
    'region Single choice: What helps?',
    'textbox Question or statement, “What helps?”',
    'group Options',
    'radio Option 1 is right, checked',
    'textbox Option 1, “Praise”, focused',
    'textbox Feedback on “Option 1”',
    'button Remove Option 1',
    'radio Option 2 is right',
    'textbox Option 2',
    'textbox Feedback on “Option 2”',
    'button Remove Option 2',
    'button Add option',
    'textbox Feedback when right',
    'textbox Feedback when not right',
    'button Add hint',
  ];
  await expect.poll(() => heard(page, card(page))).toEqual(words);
  // Left for the page, it offers less, and asks the same.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  const offered = ['Feedback', 'button Add'];
  const left = words
    .filter((line) => !offered.some((one) => line.includes(one)))
    .map((line) => line.replace(', focused', ''));
  await expect.poll(() => heard(page, card(page))).toEqual(left);
});

test('a matching: both sides of each pair, and the one that has the caret', async ({ page }) => {
  await page.keyboard.type('/matching');
  await page.keyboard.press('Enter');
  await page.keyboard.type('What belongs together?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Situation');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('When and where');
  await expect
    .poll(async () => (await heard(page, card(page))).slice(0, 6))
    .toEqual([
      'region Matching: What belongs together?',
      'textbox Question or statement, “What belongs together?”',
      'group Pairs',
      'textbox Left side of pair 1, “Situation”',
      'textbox Right side of pair 1, “When and where”, focused',
      'button Remove Pair 1',
    ]);
});

test('a formula: as it is read aloud, its LaTeX, and that it is wrong', async ({ page }) => {
  await page.keyboard.type('/formula');
  await page.keyboard.press('Enter');
  await page.keyboard.type('\\frac{a');
  await expect
    .poll(() => heard(page, card(page)))
    .toEqual(['group Formula', 'textbox Formula in LaTeX, “\\frac{a”, invalid, focused', 'textbox Read aloud as']);
  await page.keyboard.type('}{b}');
  await page.keyboard.press('Enter');
  await page.keyboard.type('a over b');
  await expect
    .poll(() => heard(page, card(page)))
    .toEqual([
      'group Formula',
      'MathMLMath a over b',
      'textbox Formula in LaTeX, “\\frac{a}{b}”',
      'textbox Read aloud as, “a over b”, focused',
    ]);
});

test('a card beside text from right to left keeps the direction of the screen', async ({ page }) => {
  await page.keyboard.insertText('זהו משפט בעברית');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-block] header')).toBeVisible();
  const blocks = page.locator('[data-block]');
  expect(await blocks.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))).toEqual(['rtl', 'ltr']);
});
