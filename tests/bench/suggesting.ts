/** From key to painted frame on a page with 500 threads and 300 suggestions, edited and in suggest mode, against the same page without. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { hashOf } from '../../shared/base/short-name.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { defaultSettings, type Settings } from '../../shared/ipc/settings.ts';
import { RecordTable, type AnyRecord } from '../../shared/records/record.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { suggestWords } from '../../shared/review/suggestions/other-words.ts';
import { beginThread } from '../../shared/review/threads.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { pageRecords, writePageFile } from '../support/page-file.ts';
import { moment } from '../support/review.ts';
import { startAppProcess, type AppProcess } from '../ui/app.ts';
import type { Figure } from './figure.ts';
import { lettersFor, pressStamped, stampKeys } from './stamps.ts';
import { compared, percentile } from './turns.ts';

const blocks = 2000;
const keys = 30;
const rounds = 6;
const sentence = 'Nobody has formal power here, and everybody who convenes the firms knows it by the second meeting';
const machine = 'mbench';
const settings: Settings = { ...defaultSettings, author: 'Anna Berzina', person: machine };
/** Who works here, as the screens make them of the settings. */
const me = { id: `${machine}_${hashOf(settings.author).toString(36)}`, name: settings.author };

export async function benchSuggesting(): Promise<readonly Figure[]> {
  const browser = await chromium.launch(chromiumOptions);
  const data = Array.from({ length: blocks }, (_, at): BlockData => ({
    type: 'paragraph',
    children: [{ text: `${at} ${sentence}.` }],
  }));
  const opened: Opened[] = [];
  try {
    const review = reviewOf(data);
    for (const more of [[], review, review]) opened.push(await open(browser, data, more));
    const [plain, editing, suggesting] = opened as [Opened, Opened, Opened];
    await suggesting.page.keyboard.press('Control+Shift+X');
    await suggesting.page.locator('[data-mode="suggesting"]').waitFor();
    for (const { page } of opened) await placeCaret(page);
    return [
      await figureOf('keystroke with 500 threads, 300 suggestions', editing.page, plain.page),
      await figureOf('keystroke in suggest mode, with as many', suggesting.page, plain.page),
    ];
  } finally {
    await browser.close();
    for (const { app, home } of opened) {
      await app.stop();
      rmSync(home, { recursive: true, force: true });
    }
  }
}

async function figureOf(name: string, page: Page, plain: Page): Promise<Figure> {
  const turns = { ours: [] as number[], again: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    (round % 2 === 0 ? turns.ours : turns.again).push(...(await pressStamped(page, lettersFor(keys), 30)));
    turns.theirs.push(...(await pressStamped(plain, lettersFor(keys), 30)));
  }
  const { ratio, noise, mine, other } = compared(turns, 95);
  const medians = [turns.ours, turns.theirs].map((samples) => percentile(samples, 50).toFixed(1));
  const detail = `the same page without: ${mine.toFixed(1)} ms to ${other.toFixed(1)} ms (medians ${medians.join(' to ')})`;
  return { name, ratio, limit: 1.15, noise, detail };
}

interface Opened {
  readonly home: string;
  readonly app: AppProcess;
  readonly page: Page;
}

async function open(browser: Browser, data: readonly BlockData[], more: readonly AnyRecord[]): Promise<Opened> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  writeFileSync(join(home, 'settings.json'), JSON.stringify(settings));
  const file = join(home, 'long.mwp');
  await writePageFile(file, data, more);
  const app = await startAppProcess({ home, file });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(app.url);
  await page.locator(`[data-block="block${blocks / 2}"]`).waitFor({ state: 'attached' });
  return { home, app, page };
}

async function placeCaret(page: Page): Promise<void> {
  await page.bringToFront();
  const block = page.locator(`[data-block="block${blocks / 2}"]`);
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1000);
  await stampKeys(page);
}

/** Every fourth block has a comment, and others' and own suggestions lie all over the page. */
function reviewOf(data: readonly BlockData[]): readonly AnyRecord[] {
  const table = new RecordTable(pageRecords(data));
  const before = new Set([...table.all()].map(({ id }) => id));
  let id = 0;
  const saying = (by: typeof me) => ({ by, at: moment(0), newId: () => `r${id++}` });
  const wordsOf = (at: number) => {
    const block = table.get(`block${at % blocks}`);
    if (!block) throw new Error('no such block');
    const start = `${at % blocks} Nobody has `.length;
    return anchorOn(table, block, { field: 'children', start, end: start + 'formal power'.length });
  };
  for (let at = 0; at < 500; at++)
    table.apply(beginThread(table, wordsOf(at * 4), 'Say what they have.', saying(me), null));
  for (let at = 0; at < 300; at++) {
    const by = at % 2 === 0 ? me : { id: 'bo', name: 'Bo' };
    table.apply(suggestWords(table, wordsOf(at * 6 + 1), 'standing', saying(by)));
  }
  return [...table.all()].filter((record) => !before.has(record.id));
}
