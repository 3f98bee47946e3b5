/** The page editor in the real application: keys, shortcuts, menus, paste, images and exercises. */

import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { removeHome, startApp, startProgramme, watchConsole, type RunningApp } from './app.ts';

let app: RunningApp;
let problems: string[];

test.beforeEach(async ({ page }) => {
  app = await startApp();
  problems = watchConsole(page);
  // What the page's policy refuses is not always said in the console.
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (refusal) =>
      console.error(`refused: ${refusal.effectiveDirective} ${refusal.blockedURI}`),
    ),
  );
  await startProgramme(page, app, 'Editor');
});
test.afterEach(async ({ page }) => {
  // The page goes first: one that outlives its core would complain of that.
  await page.close();
  await app.stop();
  removeHome(app.home);
  expect(problems).toEqual([]);
});

const sheet = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

/** The page's blocks as tag and words, list items with their style and depth. */
function blocks(page: Page): Promise<string[]> {
  return sheet(page).evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-block]')].map((block) => {
      const { style, depth } = block.dataset;
      const words = block.querySelector('[data-slate-placeholder]')
        ? ''
        : block.innerText.replace(/\uFEFF/g, '').trim();
      return `${style ? `${style}${depth}` : block.tagName.toLowerCase()}: ${words}`;
    }),
  );
}

async function paste(page: Page, types: Record<string, string>): Promise<void> {
  await sheet(page).evaluate((root, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, types);
}

test('markdown shortcuts make blocks, and undo right after gives back the literal text', async ({ page }) => {
  await page.keyboard.type('## Heading');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- first');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('nested');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1. one');
  expect(await blocks(page)).toEqual(['h2: Heading', 'bulleted0: first', 'bulleted1: nested', 'numbered0: one']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('> ');
  expect((await blocks(page)).at(-1)).toBe('figure: ');
  await page.keyboard.press('Control+z');
  expect((await blocks(page)).at(-1)).toBe('p: >');
});

test('undo and redo go through typing and splitting to an empty page and back', async ({ page }) => {
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  expect(await blocks(page)).toEqual(['p: OneTwo']);
  await page.keyboard.press('Control+z');
  expect(await blocks(page)).toEqual(['p: One', 'p: Two']);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
  expect(await blocks(page)).toEqual(['p: ']);
  for (let step = 0; step < 8; step++) await page.keyboard.press('Control+Shift+z');
  expect(await blocks(page)).toEqual(['p: OneTwo']);
});

test('the slash menu is filtered by typing and inserts with Enter', async ({ page }) => {
  const options = page.getByRole('listbox', { name: 'Insert' }).getByRole('option');
  await page.keyboard.type('/mult');
  await expect(options).toHaveCount(1);
  await expect(options).toHaveAccessibleName('Multiple response');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Multiple response' })).toBeVisible();
  expect((await blocks(page)).join('\n')).not.toContain('/mult');
});

test('a slash behind a space opens the insert menu, one in a word or a sentence leaves the words alone', async ({
  page,
}) => {
  const menu = page.getByRole('listbox', { name: 'Insert' });
  const options = menu.getByRole('option');
  await page.keyboard.type('Either/or, and /or');
  // What it is for finds a thing as well as what it is called; behind the name.
  await expect(options.first()).toHaveAccessibleName('Ordering');
  await page.keyboard.type(' neither of them');
  await expect(menu).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Learner / no');
  await expect(menu).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('See below: /captions');
  await expect(options).toHaveCount(1);
  await expect(options).toHaveAccessibleName('Video');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await page.keyboard.type(' /divi');
  await page.keyboard.press('Enter');
  expect(await blocks(page)).toEqual([
    'p: Either/or, and /or neither of them',
    'p: Learner / no',
    'p: See below: /captions',
    expect.stringMatching(/^div/),
  ]);
  await page.keyboard.press('Control+z');
  expect((await blocks(page)).at(-1)).toBe('p: See below: /captions /divi');
});

test('the insert menu is whole in the pane of the page, wherever in it the caret is', async ({ page }) => {
  const pane = page.locator('[data-scroll="page"]');
  const menu = page.getByRole('listbox', { name: 'Insert' });
  for (let line = 0; line < 14; line++) {
    await page.keyboard.type(`${line} /`);
    await expect(menu).toBeVisible();
    const room = (await pane.boundingBox())!;
    const box = (await menu.boundingBox())!;
    expect(box.y, `line ${line}`).toBeGreaterThanOrEqual(room.y);
    expect(box.y + box.height, `line ${line}`).toBeLessThanOrEqual(room.y + room.height);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  }
});

test('the plus opens the menu, typing filters it at once, and what was used last comes first', async ({ page }) => {
  await page.keyboard.type('Words');
  const plus = page.getByRole('button', { name: 'Insert below' });
  const options = page.getByRole('listbox', { name: 'Insert' }).getByRole('option');
  await sheet(page).getByText('Words').hover();
  await plus.click();
  await expect(page.getByRole('group', { name: 'Used last' })).toHaveCount(0);
  await page.keyboard.type('quot');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Said so');
  expect(await blocks(page)).toEqual(['p: Words', 'figure: Said so']);
  await plus.click();
  await expect(page.getByRole('group', { name: 'Used last' }).getByRole('option')).toHaveAccessibleName('Quote');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('textbox', { name: 'Title of the page' }).click();
  await expect(options).toHaveCount(0);
});

test('an exercise is written with the keyboard alone and is a sound one', async ({ page }) => {
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Question or statement' })).toBeFocused();
  await page.keyboard.type('Who convenes?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The facilitator');
  // Past the feedback on it, which stays empty.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('The largest firm');
  await page.keyboard.press('Alt+ArrowUp');
  const card = page.getByRole('region', { name: 'Single choice' });
  await expect(card).toContainText('Who convenes?');
  await expect(card.locator('[data-part]')).toHaveText([/The largest firm/, /The facilitator/]);
  await expect(card.getByRole('radio', { checked: true })).toHaveAccessibleName('Option 2 is right');
  await page.keyboard.press('Control+5');
  await expect(page.getByText('Ready to publish')).toBeVisible();
});

test('blocks move by key and are said aloud, duplicate and go', async ({ page }) => {
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await blocks(page)).toEqual(['p: Second', 'p: First']);
  await expect(page.locator('[aria-live]', { hasText: 'Moved: 1 of 2' })).toBeAttached();
  await page.keyboard.press('Control+d');
  expect(await blocks(page)).toEqual(['p: Second', 'p: Second', 'p: First']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await blocks(page)).toEqual(['p: First', 'p: Second']);
});

test('marks and links by key; a link that runs something is not taken', async ({ page }) => {
  await page.keyboard.type('cluster policy');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+b');
  await expect(sheet(page).locator('strong')).toHaveText('cluster policy');
  await page.keyboard.press('Control+k');
  const address = page.getByRole('textbox', { name: 'Address' });
  await address.fill('javascript:alert(1)');
  await expect(page.getByText('This address cannot be opened safely.')).toBeVisible();
  await address.fill('https://example.org/');
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('link', { name: 'cluster policy' })).toHaveAttribute(
    'href',
    'https://example.org/',
  );
});

test('what is pasted from a word processor keeps its shape and loses its junk', async ({ page }) => {
  await paste(page, {
    'text/html':
      '<html><body><!--StartFragment--><h1>Title</h1><p class=MsoNormal>Plain <b>bold</b><o:p></o:p></p>' +
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>Point</p>' +
      '<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;</span></span>Below</p>' +
      '<table><tr><td>A</td><td>B</td></tr></table><script>window.hacked = 1</script>' +
      '<p><img src="x" onerror="window.hacked = 1">End <a href="javascript:alert(1)">bad</a></p><!--EndFragment--></body></html>',
  });
  await expect.poll(async () => (await blocks(page)).length).toBe(6);
  const shown = await blocks(page);
  expect(shown.slice(0, 4)).toEqual(['h2: Title', 'p: Plain bold', 'bulleted0: Point', 'numbered1: Below']);
  expect(shown[4]).toMatch(/^div: A\s+B$/);
  expect(shown[5]).toBe('p: End bad');
  expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
  await page.keyboard.press('Control+z');
  expect(await blocks(page)).toEqual(['p: ']);
});

test('what is pasted before the code for it is there comes before the words that are typed meanwhile', async ({
  page,
}) => {
  // Asked for by the page, and to be kept for later.
  const held: (() => Promise<void>)[] = [];
  let isHeld = true;
  await page.route(/paste-into/, (route) => {
    if (!isHeld) return route.continue();
    held.push(() => route.continue());
  });
  await page.reload();
  await sheet(page).click();
  await page.keyboard.type('Before  after');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
  await paste(page, { 'text/html': '<p>pasted <b>words</b></p>', 'text/plain': 'pasted words' });
  await page.keyboard.type(' and');
  expect(await blocks(page)).toEqual(['p: Before  and after']);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isHeld = false;
  await Promise.all(held.map((go) => go()));
  await expect.poll(() => blocks(page)).toEqual(['p: Before pasted words and after']);
  await page.keyboard.type(' typed');
  expect(await blocks(page)).toEqual(['p: Before pasted words and typed after']);
});

test('a paste whose code cannot be had says so and changes nothing', async ({ page }) => {
  await page.route(/paste-into/, (route) => route.abort());
  await page.reload();
  await sheet(page).click();
  await page.keyboard.type('Words');
  await paste(page, { 'text/plain': 'pasted' });
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Nothing was pasted.');
  expect(await blocks(page)).toEqual(['p: Words']);
  // The browser told of what was refused, as it should.
  await expect.poll(() => problems.length).toBeGreaterThan(0);
  problems.length = 0;
});

test('composing a letter never triggers a shortcut', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await page.keyboard.type('#');
  await page.keyboard.type('#');
  await client.send('Input.imeSetComposition', { text: 'ā', selectionStart: 1, selectionEnd: 1 });
  await client.send('Input.insertText', { text: 'ā' });
  await expect.poll(() => blocks(page)).toEqual(['p: ##ā']);
});

test('an image is taken in, described and survives a reload', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Image' }).click();
  await (await chooser).setFiles(join(import.meta.dirname, '../../shared/sample/media/helix.svg'));
  const shows = page.getByRole('textbox', { name: 'What it shows' });
  await expect(shows).toHaveAttribute('data-placeholder', 'Say what the image shows, or mark it as decorative.');
  await shows.click();
  await page.keyboard.type('Three circles');
  await expect(page.getByRole('img', { name: 'Three circles' })).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: 'Three circles' })).toBeVisible();
});

test('find and replace goes through the whole programme as one step', async ({ page }) => {
  await page.keyboard.type('cluster and Cluster');
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('cluster');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await page.getByRole('textbox', { name: 'Replace with' }).fill('network');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(sheet(page)).toContainText('network and network');
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toContainText('cluster and Cluster');
});

for (const way of ['paste', 'drop'] as const) {
  test(`an image comes in by ${way}, and one undo takes it away again`, async ({ page }) => {
    await page.keyboard.type('Before');
    await sheet(page).evaluate((root, kind) => {
      const png = Uint8Array.from(
        atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
        (character) => character.charCodeAt(0),
      );
      const data = new DataTransfer();
      data.items.add(new File([png], 'dot.png', { type: 'image/png' }));
      const box = root.querySelector('[data-block]')?.getBoundingClientRect();
      const at = { clientX: (box?.left ?? 0) + 5, clientY: (box?.top ?? 0) + 5, bubbles: true, cancelable: true };
      const event =
        kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, ...at });
      root.querySelector('[data-block]')?.dispatchEvent(event);
    }, way);
    await expect(sheet(page).locator('img')).toHaveCount(1);
    await expect(sheet(page)).toContainText('Before');
    await page.keyboard.press('Control+z');
    await expect(sheet(page).locator('img')).toHaveCount(0);
    await expect(sheet(page)).toContainText('Before');
  });
}

test('a button of the toolbar pressed right after the caret moved means where the caret is', async ({ page }) => {
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## Two');
  await sheet(page).getByText('One').click();
  const tools = page.getByRole('toolbar', { name: 'Text tools' });
  await expect(tools.locator('.react-aria-SelectValue')).toHaveText('Paragraph');
  // Within one turn of the browser, so that nothing that follows the caret later has had its time.
  const shown = await sheet(page).evaluate(async (root) => {
    const heading = root.querySelector('h2');
    const tools = document.querySelector('[data-pane="tools"]');
    if (!heading || !tools) throw new Error('both are on the screen');
    getSelection()?.selectAllChildren(heading);
    tools.firstElementChild?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await Promise.resolve();
    await Promise.resolve();
    return tools.querySelector('.react-aria-SelectValue')?.textContent;
  });
  expect(shown).toMatch(/^Heading/);
});

test('a field that takes the focus while the page is setting its caret keeps it, and what is typed', async ({
  page,
}) => {
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  const settings = page.getByRole('tabpanel', { name: 'Block' });
  await settings.getByText('Weight, negative marking, tags').click();
  const beside = settings.getByRole('textbox', { name: 'Tags' });
  await beside.fill('x');
  await page.getByRole('textbox', { name: 'Title of the page' }).click();
  // What a busy machine does: the click into the field comes between the page's caret and the moment after it.
  await beside.evaluate((field: HTMLTextAreaElement) => {
    const set = Selection.prototype.setBaseAndExtent;
    Selection.prototype.setBaseAndExtent = function (...place) {
      Selection.prototype.setBaseAndExtent = set;
      this.setBaseAndExtent(...place);
      queueMicrotask(() => {
        field.focus();
        field.select();
        document.execCommand('insertText', false, 'y');
      });
    };
  });
  await sheet(page)
    .locator('[data-block]')
    .first()
    .click({ position: { x: 8, y: 8 } });
  await expect(beside).toHaveValue('y');
  await page.keyboard.type('+z');
  await expect(beside).toHaveValue('y+z');
  await expect(beside).toBeFocused();
});

test('pasted lines become options as far as there is room, the rest is told, and undo and delete leave the caret on the page', async ({
  page,
}) => {
  await page.keyboard.type('Before');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/single');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Single choice' });
  const option = (number: number) => card.getByRole('textbox', { name: `Option ${number}`, exact: true });
  await option(2).click();
  await option(2).evaluate((field) => {
    const clipboardData = new DataTransfer();
    const items = Array.from({ length: 80 }, (_, index) => `<li>Line ${index + 1}</li>`);
    clipboardData.setData('text/html', `<ul>${items.join('')}</ul>`);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('41 pasted lines have no room', { exact: true })).toBeVisible();
  await expect(option(40)).toHaveText('Line 39');
  await page.keyboard.press('Control+z');
  await expect(option(3)).toHaveCount(0);
  await expect(option(2)).toBeFocused();

  await card.hover();
  await page.getByRole('button', { name: 'Move or change this block' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.type(' and after');
  expect(await blocks(page)).toEqual(['p: Before and after']);
});
