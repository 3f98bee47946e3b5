/** Bench: script and style of a package, gzipped, against their budgets: a module of three basic exercises, and one of everything. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const player = new URL('../../dist/assets/player/', import.meta.url);
const basic = new Set(['player', 'exercise-single-choice', 'exercise-multiple-response', 'exercise-true-false']);

export async function benchSize(): Promise<readonly Figure[]> {
  if (!existsSync(player)) throw new Error('build first: node build/bundle.mjs player');
  const names = readdirSync(player).filter((name) => /\.(js|css)$/.test(name));
  const few = names.filter((name) => basic.has(name.replace(/\.\w+$/, '')));
  return [figure('three basic exercises', few, 40), figure('every exercise and block', names, 60)];
}

/** `budget` in kB of 1,000 bytes. */
function figure(what: string, names: readonly string[], budget: number): Figure {
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, player))).byteLength, 0);
  const detail = `${(bytes / 1000).toFixed(1)} kB in ${names.length} files against ${budget} kB`;
  return { name: `script and style, gzipped: ${what}`, ratio: bytes / 1000 / budget, limit: 1, noise: null, detail };
}
