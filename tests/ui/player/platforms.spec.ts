/** What each platform has stored of a learner at a package that is published again between two visits, in a real browser. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { mimeOf } from '../../../electron/core/asset-files.ts';
import { packageIn, presetsThatDiffer, treeFor } from '../../oracles/platforms/package.ts';
import { platforms, type Platform } from '../../oracles/platforms/platforms.ts';
import type { Shipped } from '../../oracles/platforms/shipped.ts';
import { failed, open, passed, stored } from '../../oracles/platforms/stored.ts';
import { brokenRules } from '../../oracles/scorm12-rte.ts';
import { scormStandards, type presetIds } from '../../support/formats.ts';
import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import { edition, wordsOf, type Answer } from './edition.ts';
import { unpackTree } from './harness.ts';
import { begin } from './learner.ts';
import { pictureBytes } from './picture.ts';
import type { Left, PlatformPage } from './platform-page.ts';

type Preset = (typeof presetIds)[number];
type Number = 1 | 2 | 3;

const full = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const numbers: readonly Number[] = [1, 2, 3];

let folder: string;
let site: Server;
const shipped = new Map<string, Shipped>();
const addressOf = (standard: ScormStandard, preset: Preset, number: Number) => `${standard}-${preset}-${number}`;

/** The presets whose packages are tried: one that tells of every answer, or each that makes another package. */
const presetsFor = (standard: ScormStandard): readonly Preset[] =>
  full ? presetsThatDiffer((preset) => packageIn(treeFor(edition(1), standard, preset), standard)) : ['generic'];

/** Two that behave alike are tried once, but in the full trials. */
const platformsFor = (standard: ScormStandard): readonly Platform[] =>
  platforms.filter(
    (one, index) =>
      one.standard === standard &&
      (full || platforms.findIndex(({ ways, standard: own }) => ways === one.ways && own === standard) === index),
  );

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-platforms-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(folder, 'platform'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./platform-page.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'page.js' },
      },
    },
  });
  for (const standard of scormStandards) {
    for (const preset of presetsFor(standard)) {
      for (const number of numbers) {
        const tree = treeFor(edition(number), standard, preset);
        const { manifest, paths } = packageIn(tree, standard);
        const address = addressOf(standard, preset, number);
        shipped.set(address, { standard, manifest, paths });
        unpackTree(tree, join(folder, address), () => pictureBytes);
      }
    }
  }
  site = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (path === '/') {
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Platform</title><body><script src="/platform/page.js"></script>');
      return;
    }
    try {
      const file = normalize(join(folder, path));
      response.writeHead(200, { 'Content-Type': mimeOf(file) }).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => {
  site.close();
  site.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** One learner on one platform, whose package is another one at each visit. */
class Learner {
  readonly #page: Page;
  readonly #platform: Platform;
  readonly #preset: Preset;

  constructor(page: Page, platform: Platform, preset: Preset) {
    this.#page = page;
    this.#platform = platform;
    this.#preset = preset;
  }

  /** Launches the package as it was published for the `number`th time, works on it, and goes away. */
  async visit(number: Number, work: (content: Frame) => Promise<void>): Promise<Left> {
    const { standard } = this.#platform;
    const address = addressOf(standard, this.#preset, number);
    const made = shipped.get(address);
    if (!made) throw new Error(`nothing is published at ${address}`);
    await this.#page.evaluate(([one, where]) => globalThis.platform.launch(one, where), [
      made,
      `/${address}/index.html`,
    ] as const);
    const content = await (await this.#page.locator('iframe').elementHandle())?.contentFrame();
    if (!content) throw new Error('the frame has no content');
    await begin(content);
    await work(content);
    const left = await this.#page.evaluate(() => globalThis.platform.leave());
    expect(brokenRules(standard, left.calls)).toEqual([]);
    expect(left.blocked).toBeNull();
    return left;
  }
}

const exercise = (content: Frame, id: string) => content.locator(`[id="${id}"]`);

async function answer(content: Frame, given: Readonly<Record<string, Answer>>): Promise<void> {
  for (const [question, choice] of Object.entries(given)) {
    await exercise(content, question).getByLabel(wordsOf(question, choice), { exact: true }).check();
    await exercise(content, question).getByRole('button', { name: 'Check answer' }).click();
  }
}
const go = (content: Frame, page: string) => content.locator(`nav a[data-page="${page}"]`).click();
const earned = (content: Frame, question: string) => exercise(content, question).locator('> .feedback');

/** Breaks off twice, each time over a package that is published again, and does the rest rightly or wrongly. */
async function story(learner: Learner, platform: Platform, rest: Answer): Promise<Left> {
  const first = await learner.visit(1, async (content) => {
    await answer(content, { q1: 'a', q2: 'c' });
    await go(content, 'two');
    await answer(content, { q3: 'a' });
  });
  expect(stored(platform, first)).toMatchObject(open);

  const second = await learner.visit(2, async (content) => {
    await expect(content.getByRole('heading', { level: 1, name: 'Page two' })).toBeVisible();
    await expect(earned(content, 'q3')).toContainText('1 of 1 point');
    await go(content, 'one');
    await expect(exercise(content, 'q0').getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(earned(content, 'q1')).toContainText('1 of 1 point');
    await expect(earned(content, 'q2')).toContainText('0 of 1 point');
    await answer(content, { q0: rest });
  });
  expect(stored(platform, second)).toMatchObject(open);

  return learner.visit(3, async (content) => {
    // The page that was open is open, though another one now stands before it.
    await expect(content.getByRole('heading', { level: 1, name: 'Page one' })).toBeVisible();
    await expect(earned(content, 'q0')).toContainText(`${rest === 'a' ? 1 : 0} of 1 point`);
    await expect(earned(content, 'q1')).toContainText('1 of 1 point');
    await expect(earned(content, 'q2')).toContainText('This exercise was changed after you answered it.');
    await answer(content, { q2: rest });
    await go(content, 'two');
    await answer(content, { q4: rest });
    await go(content, 'three');
    await answer(content, { q5: rest, q6: rest });
    await content.locator('nav a').last().click();
    await content.getByRole('button', { name: 'Finish', exact: true }).click();
    await content.getByRole('heading', { name: 'Your result' }).waitFor();
  });
}

for (const standard of scormStandards) {
  test(`${standard}: what was done is stored by every platform, whatever became of the package meanwhile`, async ({
    page,
  }) => {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    for (const platform of platformsFor(standard)) {
      for (const preset of presetsFor(standard)) {
        const told = async (rest: Answer): Promise<Left> => {
          await page.evaluate((at) => globalThis.platform.enrol(at), platforms.indexOf(platform));
          return story(new Learner(page, platform, preset), platform, rest);
        };
        await test.step(`${platform.name}, preset ${preset}`, async () => {
          expect(stored(platform, await told('a'))).toEqual({ ...passed, raw: '100' });
          // Of seven questions two were answered rightly before, and no try is left.
          if (full) expect(stored(platform, await told('b'))).toEqual({ ...failed(platform), raw: '28.5' });
        });
      }
    }
  });
}

declare global {
  var platform: PlatformPage;
}
