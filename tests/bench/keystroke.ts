/** From key to painted frame in the middle of long pages, against other editors of the same words under the same CSS. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { writePageFile } from '../support/page-file.ts';
import { startAppProcess } from '../ui/app.ts';
import { chromiumOptions } from '../support/chromium.ts';
import type { Figure } from './figure.ts';
import { lettersFor, pressStamped, stampKeys } from './stamps.ts';
import { compared, percentile, type Turns } from './turns.ts';

const keys = 120;
const sentence = 'Three tasks return in every cluster: convening the right firms, keeping the conversation useful. ';
const textOf = (index: number): string => `${index} ${sentence.repeat(2)}`;

export async function benchKeystroke(): Promise<readonly Figure[]> {
  const bare = await typedInTurns(2000, barePage);
  const prosemirror = await typedInTurns(10_000, proseMirrorPage);
  return [
    figureOf('keystroke to frame, 2,000 blocks, p95', 'bare contenteditable', 1, bare),
    figureOf('keystroke to frame, 10,000 blocks, p95', 'ProseMirror', 0.3, prosemirror),
  ];
}

function figureOf(name: string, against: string, limit: number, turns: Turns): Figure {
  const { ratio, noise, mine, other } = compared(turns, 95);
  const medians = [turns.ours, turns.theirs].map((samples) => percentile(samples, 50).toFixed(0));
  const detail = `${against}: ${mine.toFixed(0)} ms to ${other.toFixed(0)} ms (medians ${medians.join(' to ')})`;
  return { name, ratio, limit, noise, detail };
}

/** Ours and the page that `other` opens. */
async function typedInTurns(
  blocks: number,
  other: (browser: Browser, sheet: Sheet, blocks: number) => Promise<Page>,
): Promise<Turns> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  const browser = await chromium.launch(chromiumOptions);
  const turns = { ours: [] as number[], again: [] as number[], theirs: [] as number[] };
  try {
    const path = join(home, 'long.mwp');
    await writePageFile(
      path,
      Array.from({ length: blocks }, (_, index) => ({ type: 'paragraph', children: [{ text: textOf(index) }] })),
    );
    const app = await startAppProcess({ home, file: path });
    const page = await openPage(browser);
    await page.goto(app.url);
    await page.locator(`[data-block="block${blocks / 2}"]`).waitFor({ state: 'attached' });
    const theirs = await other(browser, await sheetOf(page), blocks);
    await placeCaret(page, `[data-block="block${blocks / 2}"]`);
    await placeCaret(theirs, `p:nth-child(${blocks / 2 + 1})`);
    // In turns of thirty keys, so that whatever else the machine does falls on both.
    for (let turn = 0; turn < 4; turn++) {
      (turn % 2 === 0 ? turns.ours : turns.again).push(...(await type(page, keys / 4)));
      turns.theirs.push(...(await type(theirs, keys / 4)));
    }
    await app.stop();
    return turns;
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function openPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1440, height: 900 } });
}

/** What a page looks like: its rules, and the classes from the text outwards. */
interface Sheet {
  readonly css: string;
  readonly page: string;
  readonly sheet: string;
  readonly scroll: string;
  readonly desk: string;
}

function sheetOf(page: Page): Promise<Sheet> {
  return page.evaluate(() => ({
    css: [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
    page: document.querySelector('[role="textbox"]')?.className ?? '',
    sheet: document.querySelector('article')?.className ?? '',
    scroll: document.querySelector('[data-scroll]')?.className ?? '',
    desk: document.querySelector('[data-scroll]')?.parentElement?.className ?? '',
  }));
}

/** The same paragraphs with nothing behind them. */
async function barePage(browser: Browser, sheet: Sheet, blocks: number): Promise<Page> {
  const page = await openPage(browser);
  const editable = `class="${sheet.page}" contenteditable style="white-space:pre-wrap;overflow-wrap:break-word"`;
  await page.setContent(htmlOf(sheet, `<div ${editable}>${paragraphs(blocks)}</div>`));
  return page;
}

/** As it comes, with the style that it asks for. */
async function proseMirrorPage(browser: Browser, sheet: Sheet, blocks: number): Promise<Page> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'prosemirror-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat();
  const script = output && 'output' in output ? output.output[0].code : '';
  const page = await openPage(browser);
  await page.setContent(
    htmlOf(sheet, `<div data-bench="page" data-class="${sheet.page}">${paragraphs(blocks)}</div>`) +
      '<style>.ProseMirror { white-space: pre-wrap; word-wrap: break-word; }</style>',
  );
  await page.addScriptTag({ content: script });
  return page;
}

function paragraphs(blocks: number): string {
  return Array.from({ length: blocks }, (_, index) => `<p>${textOf(index)}</p>`).join('');
}

function htmlOf({ css, desk, scroll, sheet }: Sheet, text: string): string {
  return `<!doctype html><style>${css}</style><div class="${desk}" style="height:100vh"><div class="${scroll}"><article class="${sheet}">
${text}</article></div></div>`;
}

async function placeCaret(page: Page, selector: string): Promise<void> {
  const block = page.locator(selector);
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  await stampKeys(page);
}

function type(page: Page, count: number): Promise<readonly number[]> {
  return pressStamped(page, lettersFor(count), 30);
}
