/** Bench: script and style of a package, gzipped, against their budgets: a module of three basic exercises, and one of everything. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modesOf, type FormatId } from '../../shared/output/formats/index.ts';
import type { Standard } from '../../shared/output/tracking/standard.ts';
import type { Figure } from './figure.ts';

const player = new URL('../../dist/assets/player/', import.meta.url);
const basic = new Set(['player', 'exercise-single-choice', 'exercise-multiple-response', 'exercise-true-false']);

export async function benchSize(): Promise<readonly Figure[]> {
  if (!existsSync(player)) throw new Error('build first: node build/bundle.mjs player');
  const names = readdirSync(player).filter((name) => /\.(js|css)$/.test(name));
  const bare = names.filter((name) => !name.startsWith('tracking-'));
  // A package has the driver of its own standard: of SCORM's two the larger one, and the largest there is. The menu of a programme goes
  // only with a format that packs a whole programme under one; what the choice of languages has is weighed by itself.
  const everything = (standard: Standard, format: FormatId) => [
    ...bare.filter(
      (name) => !name.startsWith('languages.') && (!name.startsWith('menu.') || modesOf(format).includes('menu')),
    ),
    `tracking-${standard}.js`,
  ];
  const all = everything('cmi5', 'cmi5');
  const few = all.filter((name) => basic.has(name.replace(/\.\w+$/, '')) || name.startsWith('tracking-'));
  const choosing = names.filter((name) => name.startsWith('languages.') || name === 'menu.css');
  return [
    figure('three basic exercises, cmi5', few, 40),
    figure('every exercise and block, SCORM 2004 with a menu', everything('scorm2004', 'scorm2004-4'), 60),
    figure('every exercise and block, cmi5', all, 60),
    figure('the choice of languages, beside a module', [...choosing, 'tracking-within.js'], 3),
    figure('every exercise and block, cmi5, in languages', [...all, ...choosing, 'tracking-within.js'], 60),
  ];
}

/** `budget` in kB of 1,000 bytes. */
function figure(what: string, names: readonly string[], budget: number): Figure {
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, player))).byteLength, 0);
  const detail = `${(bytes / 1000).toFixed(1)} kB in ${names.length} files against ${budget} kB`;
  return { name: `script and style, gzipped: ${what}`, ratio: bytes / 1000 / budget, limit: 1, noise: null, detail };
}
