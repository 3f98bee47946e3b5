/** From key to painted frame in the middle of a page of 2,000 blocks, against a bare contenteditable with the same CSS. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { writePageFile } from '../support/page-file.ts';
import { startApp } from '../ui/app.ts';
import { chromiumOptions } from '../support/chromium.ts';
import type { Figure } from './figure.ts';
import { compared } from './turns.ts';

const blocks = 2000;
const keys = 120;
const sentence = 'Three tasks return in every cluster: convening the right firms, keeping the conversation useful. ';

export async function benchKeystroke(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  const browser = await chromium.launch(chromiumOptions);
  try {
    const path = join(home, 'long.mwp');
    await writePageFile(
      path,
      Array.from({ length: blocks }, (_, index) => ({
        type: 'paragraph',
        children: [{ text: `${index} ${sentence.repeat(2)}` }],
      })),
    );
    const app = await startApp({ home, args: ['--file', path] });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(app.url);
    await page.locator(`[data-block="block${blocks / 2}"]`).waitFor({ state: 'attached' });
    const css = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    );
    const classes = await page.evaluate(() => ({
      page: document.querySelector('[role="textbox"]')?.className ?? '',
      sheet: document.querySelector('article')?.className ?? '',
      scroll: document.querySelector('[data-scroll]')?.className ?? '',
      desk: document.querySelector('[data-scroll]')?.parentElement?.className ?? '',
    }));
    const bare = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await bare.setContent(barePage(css, classes));

    const ours: number[] = [];
    const again: number[] = [];
    const theirs: number[] = [];
    await placeCaret(page, `[data-block="block${blocks / 2}"]`);
    await placeCaret(bare, `[data-block="block${blocks / 2}"]`);
    // In turns of thirty keys, so that whatever else the machine does falls on both.
    for (let turn = 0; turn < 4; turn++) {
      (turn % 2 === 0 ? ours : again).push(...(await type(page, keys / 4)));
      theirs.push(...(await type(bare, keys / 4)));
    }
    await app.stop();
    const { ratio, noise, mine, other } = compared({ ours, again, theirs }, 95);
    const detail = `bare contenteditable: ${mine.toFixed(0)} ms to ${other.toFixed(0)} ms at p95, ${blocks} blocks`;
    return [{ name: 'keystroke to frame, p95', ratio, limit: 1.3, noise, detail }];
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The same sheet and the same paragraphs with nothing behind them. */
function barePage(css: string, classes: { page: string; sheet: string; scroll: string; desk: string }): string {
  const paragraphs = Array.from(
    { length: blocks },
    (_, index) => `<p data-block="block${index}">${index} ${sentence.repeat(2)}</p>`,
  ).join('');
  return `<!doctype html><style>${css}</style><div class="${classes.desk}" style="height:100vh"><div class="${classes.scroll}"><article class="${classes.sheet}">
<div class="${classes.page}" contenteditable style="white-space:pre-wrap;overflow-wrap:break-word">${paragraphs}</div></article></div></div>`;
}

async function placeCaret(page: Page, selector: string): Promise<void> {
  const block = page.locator(selector);
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  // Stamps the key as the page receives it and the frame after it was painted.
  await page.evaluate(() => {
    const samples: number[] = [];
    (globalThis as unknown as { samples: number[] }).samples = samples;
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => samples.push(performance.now() - start));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

async function type(page: Page, count: number): Promise<readonly number[]> {
  await page.bringToFront();
  const before = await page.evaluate(() => (globalThis as unknown as { samples: number[] }).samples.length);
  for (let key = 0; key < count; key++) {
    await page.keyboard.press('abcdefghij'[key % 10] ?? 'a');
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(600);
  return page.evaluate((from) => (globalThis as unknown as { samples: number[] }).samples.slice(from), before);
}
