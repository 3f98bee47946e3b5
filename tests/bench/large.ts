/** Bench: a programme of 500 modules and 50,000 blocks, against what an author may be made to wait and against the sample. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumOptions } from '../support/chromium.ts';
import { writeLargeProgramme } from '../support/large-programme.ts';
import { startAppProcess, type AppProcess } from '../ui/app.ts';
import type { Figure } from './figure.ts';
import { lettersFor, pressStamped, stampKeys } from './stamps.ts';
import { compared, percentile, type Turns } from './turns.ts';

const opens = 5;
const switches = 40;
const keys = 120;
/** So often until the core has as much memory as it comes to have, and so often again. */
const reopenings = 5;
/** Milliseconds. */
const mayOpen = 3000;
const maySwitch = 100;

export async function benchLarge(): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  const browser = await chromium.launch(chromiumOptions);
  try {
    const large = join(home, 'large.mwp');
    await writeLargeProgramme(large);
    const sample = join(home, 'sample.mwp');
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    spawnSync(process.execPath, [cli, 'sample', sample], { env: { ...process.env, MODULEWRIGHT_HOME: home } });

    const figures = [await opening(browser, home, large)];
    const [ours, theirs] = [await opened(browser, home, large), await opened(browser, home, sample)];
    figures.push(await switching(ours.page), await typing(ours.page, theirs.page), await reopening(ours));
    for (const { app } of [ours, theirs]) await app.stop();
    return figures;
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Opened {
  readonly app: AppProcess;
  readonly page: Page;
  /** Milliseconds from asking for it to a letter that stands in it. */
  readonly taken: number;
}

const sheetOf = (page: Page) => page.getByRole('textbox', { name: /^Text of the page/ });

/** As a person who has never opened it: nothing is kept of it yet. */
async function opened(browser: Browser, home: string, path: string): Promise<Opened> {
  const own = mkdtempSync(join(home, 'own-'));
  const copy = join(own, 'programme.mwp');
  copyFileSync(path, copy);
  const app = await startAppProcess({ home: own, file: copy });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const start = performance.now();
  await page.goto(app.url);
  await typeIn(page);
  return { app, page, taken: performance.now() - start };
}

async function typeIn(page: Page): Promise<void> {
  await sheetOf(page).click();
  await page.keyboard.type('xyz');
  await sheetOf(page).getByText('xyz').first().waitFor();
}

async function opening(browser: Browser, home: string, path: string): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < opens; round++) {
    const { app, page, taken } = await opened(browser, home, path);
    times.push(taken);
    await page.close();
    await app.stop();
  }
  const middle = percentile(times, 50);
  const detail = `${middle.toFixed(0)} ms against ${mayOpen} ms (${times.map((time) => time.toFixed(0)).join(', ')})`;
  return { name: 'large: open to typable', ratio: middle / mayOpen, limit: 1, noise: spread(times), detail };
}

/** By arrows in the outline, from a page of 25 blocks to the next. */
async function switching(page: Page): Promise<Figure> {
  await page.locator('[data-pane="outline"] [role="row"][data-kind="page"]').first().click();
  await stampKeys(page);
  const steps = Array.from({ length: switches }, (_, step) => (step % 6 < 3 ? 'ArrowDown' : 'ArrowUp'));
  await pressStamped(page, steps.slice(0, 12), 150);
  const times = await pressStamped(page, steps, 150);
  const p95 = percentile(times, 95);
  const detail = `${p95.toFixed(0)} ms (median ${percentile(times, 50).toFixed(0)}) against ${maySwitch} ms`;
  return { name: 'large: page switch, p95', ratio: p95 / maySwitch, limit: 1, noise: spread(times), detail };
}

async function typing(page: Page, samplePage: Page): Promise<Figure> {
  const turns = { ours: [] as number[], again: [] as number[], theirs: [] as number[] } satisfies Turns;
  for (const one of [page, samplePage]) {
    await one.bringToFront();
    await sheetOf(one).click();
    await one.keyboard.press('End');
    await stampKeys(one);
  }
  for (let turn = 0; turn < 4; turn++) {
    (turn % 2 === 0 ? turns.ours : turns.again).push(...(await pressStamped(page, lettersFor(keys / 4), 30)));
    turns.theirs.push(...(await pressStamped(samplePage, lettersFor(keys / 4), 30)));
  }
  const { ratio, noise, mine, other } = compared(turns, 95);
  const detail = `${mine.toFixed(0)} ms to ${other.toFixed(0)} ms of the sample`;
  return { name: 'large: keystroke to frame, p95', ratio, limit: 1.3, noise, detail };
}

/** What the window and the core hold after it was opened again and again, against what they held half-way. */
async function reopening({ app, page }: Opened): Promise<Figure> {
  const held: number[] = [];
  for (let time = 1; time <= 2 * reopenings; time++) {
    await page.reload();
    await typeIn(page);
    held.push((await heapOf(page)) + residentOf(app));
  }
  const [first = 0, last = 0] = [held[reopenings - 1], held.at(-1)];
  const detail = `${held.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(', ')} MB of window and core`;
  return { name: 'large: memory after reopenings', ratio: last / first, limit: 1.1, noise: null, detail };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Bytes; only Linux tells them. */
function residentOf({ pid }: AppProcess): number {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(text)?.[1] ?? 0) * 1024;
}

/** Every second one against those between: the same work, so that only the machine can tell them apart. */
function spread(times: readonly number[]): number {
  const [even, odd] = [0, 1].map((part) =>
    percentile(
      times.filter((_, index) => index % 2 === part),
      50,
    ),
  ) as [number, number];
  return even / odd;
}
