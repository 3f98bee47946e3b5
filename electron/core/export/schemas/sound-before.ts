/** What the checker of schemas found sound before, in this run or an earlier one: it is not looked at again. */

import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from '../../folders.ts';

const most = 200;

/** By the fingerprint of all that was looked at, which names an empty file in our own folder. */
export function wasSound(fingerprint: string): boolean {
  return known.has(fingerprint) || existsSync(join(folder(), fingerprint));
}

export function rememberSound(fingerprint: string): void {
  known.add(fingerprint);
  try {
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder(), fingerprint), '', { mode: 0o600 });
    const all = readdirSync(folder());
    if (all.length <= most) return;
    const ages = all.map((name) => ({ name, at: statSync(join(folder(), name)).mtimeMs })).sort((a, b) => b.at - a.at);
    for (const { name } of ages.slice(most / 2)) rmSync(join(folder(), name), { force: true });
  } catch {
    // A home that is full or not ours, or another run at the same: it is looked at again, and that is all.
  }
}

const known = new Set<string>();

function folder(): string {
  return join(homeFolder(), 'sound');
}
