/** Bench: script and style of a package, gzipped, against the budget of 40 kB. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './run.ts';

const budget = 40 * 1000; // bytes
const player = new URL('../../dist/assets/player/', import.meta.url);

/** Every exercise type at once, which is the most a package can carry. */
export async function benchSize(): Promise<readonly Figure[]> {
  if (!existsSync(player)) throw new Error('build first: node build/bundle.mjs player');
  const names = readdirSync(player).filter((name) => /\.(js|css)$/.test(name));
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, player))).byteLength, 0);
  const detail = `${(bytes / 1000).toFixed(1)} kB in ${names.length} files against 40 kB`;
  return [{ name: 'script and style shipped, gzipped', ratio: bytes / budget, limit: 1, detail }];
}
