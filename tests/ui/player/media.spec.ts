/** Plays a package with sound, video, a download and an embed: real bytes in a real browser, nothing fetched unasked. */

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import { axeOn } from '../axe.ts';
import { expect, test, type Page } from '@playwright/test';
import { bytesOf } from '../../../electron/core/project/media-types/byte-source.ts';
import { mediaType } from '../../../electron/core/project/media-types/index.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { pdf, vtt, wav } from '../../support/media.ts';
import { programme } from '../../unit/output/programme.ts';
import { Lms, unpackModule } from './harness.ts';

let folder: string;
let lms: Lms;

/** A second of film that this very browser recorded. */
async function film(page: Page): Promise<Buffer> {
  const numbers = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
    const context = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', (event) => parts.push(event.data));
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    for (let frame = 0; frame < 20; frame++) {
      context!.fillStyle = frame % 2 === 0 ? '#b45f0c' : '#0d5c63';
      context!.fillRect(0, 0, 160, 90);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    recorder.stop();
    await ended;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(numbers);
}

test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(join(tmpdir(), 'mw-media-ui-'));
  const page = await browser.newPage();
  const kept = new Map<string, Buffer>();
  const resource = (id: string, name: string, bytes: Buffer, index: number): AnyRecord => {
    const type = mediaType(bytesOf(bytes));
    if (!type) throw new Error(`${name} is of no known type`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    kept.set(sha256, bytes);
    const data = {
      name,
      size: bytes.length,
      sha256,
      crc32: crc32(bytes),
      ...type,
      original: null,
      source: '',
      licence: '',
    };
    return { id, kind: 'resource', parent: 'prog', order: `b${index}`, data };
  };
  const resources = [
    resource('sound', 'Intervju.wav', wav(1), 0),
    resource('film', 'Film.webm', await film(page), 1),
    resource('words', 'sv.vtt', vtt, 2),
    resource('paper', 'Arbetsblad för kluster.pdf', pdf, 3),
  ];
  await page.close();
  const blocks: BlockData[] = [
    { type: 'audio', resource: 'sound', title: 'An interview', transcript: 'Welcome.\n\nGoodbye.', speech: true },
    {
      type: 'video',
      resource: 'film',
      poster: null,
      title: 'A tour',
      tracks: [{ resource: 'words', kind: 'captions', language: 'sv', label: 'Svenska' }],
      transcript: 'We walk along the quay.',
      speech: true,
      width: 'full',
    },
    { type: 'file', resource: 'paper', title: '', description: 'For your group.' },
    {
      type: 'embed',
      url: 'https://maps.example.org/clusters',
      title: 'Map of clusters',
      ratio: '4:3',
      fallback: 'Most clusters lie along the coast.',
      image: null,
      alt: '',
    },
  ];
  const sketch = { blocks, module: { passMark: null, completion: everyPage } };
  const records = new RecordTable([...programme(sketch), ...resources]);
  unpackModule(records, 'mod', folder, (sha256) => kept.get(sha256) ?? Buffer.alloc(0));
  lms = new Lms(folder);
  await lms.start();
});
test.afterAll(() => {
  lms.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('sound and video play, captions are read, and the file comes under its own name', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${lms.origin}/package/index.html`);
  for (const kind of ['audio', 'video'] as const) {
    const reached = await page.locator(kind).evaluate(async (media: HTMLMediaElement) => {
      media.muted = true;
      await media.play();
      await new Promise((resolve) => media.addEventListener('timeupdate', resolve, { once: true }));
      return media.error === null && media.readyState >= 2;
    });
    expect([kind, reached]).toEqual([kind, true]);
  }
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length ?? 0))
    .toBe(1);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download: Arbetsblad för kluster.pdf' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('Arbetsblad för kluster.pdf');
  expect(readFileSync(await download.path()).equals(pdf)).toBe(true);
  expect(asked.filter((url) => !url.startsWith(lms.origin))).toEqual([]);
});

test('captions are read in a package opened from its folder, where a browser loads none', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const words = () =>
    page
      .locator('video')
      .evaluate(({ textTracks: [track] }: HTMLVideoElement) => [
        track?.mode,
        ...[...(track?.cues ?? [])].map((cue) => (cue as VTTCue).text),
      ]);
  await expect.poll(words).toEqual(['showing', 'Hej från Östersjön']);
});

test('what is embedded is asked for by a press, in a sandbox, and says so when it is not let in', async ({ page }) => {
  const outside: string[] = [];
  await page.route(/maps\.example\.org/, (route) => {
    outside.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Map</title><p>A map</p>' });
  });
  await page.goto(`${lms.origin}/package/index.html`);
  await page.waitForLoadState('networkidle');
  expect(outside).toEqual([]);
  const button = page.getByRole('button', { name: 'Load from maps.example.org' });
  // The strict platform of these tests lets no frame in.
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/does not let in maps\.example\.org/)).toBeVisible();
  await expect(page.getByText('Most clusters lie along the coast.')).toBeVisible();
  expect(outside).toEqual([]);

  // A package has no policy of its own: on a platform that has none either, it loads.
  await page.route(/package\/index\.html$/, async (route) => {
    const reply = await route.fetch();
    const headers = { ...reply.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response: reply, headers });
  });
  await page.goto(`${lms.origin}/package/index.html`);
  await page.getByRole('button', { name: 'Load from maps.example.org' }).click();
  await expect(page.frameLocator('figure.embed iframe').getByText('A map')).toBeVisible();
  await expect(page.locator('figure.embed iframe')).toHaveAttribute('title', 'Map of clusters');
  await expect(page.locator('figure.embed iframe')).toHaveAttribute('sandbox', /allow-scripts/);
  expect(outside).toEqual(['https://maps.example.org/clusters']);
});

test('is free of barriers, fits 320 pixels, and gives its words on paper and without script', async ({ browser }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${lms.origin}/package/index.html`);
    await page.locator('html.playing').waitFor();
    expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('We walk along the quay.')).toBeVisible();
    await expect(page.locator('video')).toBeHidden();
    await context.close();
  }
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const page = await bare.newPage();
  await page.goto(`${lms.origin}/package/index.html`);
  await expect(page.getByRole('link', { name: 'Open maps.example.org in a new window' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load from maps.example.org' })).toBeHidden();
  await page.getByText('Transcript').first().click();
  await expect(page.getByText('Goodbye.')).toBeVisible();
  await bare.close();
});
