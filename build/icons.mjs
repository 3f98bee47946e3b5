/**
 * Makes the application's icons of the one drawing: `node build/icons.mjs`, whenever renderer/public/icon.svg has changed.
 *
 *   build/icons/icon.icns      macOS
 *   build/icons/icon.ico       Windows
 *   build/icons/linux/NxN.png  Linux, a file for each size
 *
 * What it makes is kept with the sources: packing fetches no converter, and needs no browser.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import playwright from '../tests/playwright.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build/icons');
const drawing = readFileSync(join(root, 'renderer/public/icon.svg'), 'utf8');

/** Windows shows these in lists, on the task bar and on the desktop (learn.microsoft.com, "Construct your app's icon"). */
const windows = [16, 20, 24, 32, 40, 48, 64, 256];
/** The sizes of the icon theme specification that desktops look for. */
const linux = [16, 24, 32, 48, 64, 128, 256, 512];
/** Types of an ICNS that hold a PNG, by its side: those of plain screens and of ones with twice as many dots. */
const mac = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

const drawn = await drawAll(new Set([...windows, ...linux, ...mac.map(([, side]) => side)]));
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'linux'), { recursive: true });
for (const side of linux) writeFileSync(join(folder, 'linux', `${side}x${side}.png`), drawn.get(side));
writeFileSync(join(folder, 'icon.ico'), ico(windows));
writeFileSync(join(folder, 'icon.icns'), icns(mac));

/** The drawing at each size, as PNG. */
async function drawAll(sides) {
  const browser = await chromium.launch(playwright.use?.launchOptions);
  const page = await browser.newPage();
  const images = new Map();
  for (const side of sides) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px}</style>${drawing}`);
    images.set(side, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return images;
}

/** A directory of images, then the images; a side of 256 is written as 0 (ICO, "ICONDIRENTRY"). */
function ico(sides) {
  const head = Buffer.alloc(6 + 16 * sides.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sides.length, 4);
  let offset = head.length;
  for (const [index, side] of sides.entries()) {
    const at = 6 + 16 * index;
    const { length } = drawn.get(side);
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([head, ...sides.map((side) => drawn.get(side))]);
}

/** A magic word and the length of all, then for each image its type, its length with these eight bytes, and itself. */
function icns(types) {
  const parts = types.flatMap(([type, side]) => {
    const image = drawn.get(side);
    return [chunk(type, image.length), image];
  });
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([chunk('icns', length), ...parts]);
}

function chunk(type, length) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
