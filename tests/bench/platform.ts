/** Bench: a platform of 2,000 modules to a folder, how that grows, and what it takes of memory beside the programme itself. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unwrap } from '../../shared/base/result.ts';
import { exportPlatform } from '../../electron/core/export/export-platform.ts';
import { createProjectFile, openProjectFile } from '../../electron/core/project/open-project.ts';
import { largeProgramme } from '../support/large-programme.ts';
import type { Figure } from './figure.ts';

const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url));
const many = 2000;
const minute = 60_000; // milliseconds

export async function benchPlatform(): Promise<readonly Figure[]> {
  const [half, whole] = [await built(many / 2), await built(many)];
  const again = await rewritten(whole.folder, many);
  rmSync(whole.folder, { recursive: true, force: true });
  rmSync(half.folder, { recursive: true, force: true });
  return [
    {
      name: `a platform of ${many.toLocaleString('en')} modules`,
      ratio: whole.taken / minute,
      limit: 1,
      noise: null,
      detail: `${(whole.taken / 1000).toFixed(1)} s against 60 s`,
    },
    {
      name: 'twice as many modules',
      ratio: whole.taken / half.taken,
      limit: 2.4,
      noise: null,
      detail: `${(half.taken / 1000).toFixed(1)} s of ${many / 2}`,
    },
    {
      name: 'memory while it is made',
      ratio: whole.peak / whole.before,
      limit: 1.5,
      noise: null,
      detail: `${(whole.peak / 1e6).toFixed(0)} MB to ${(whole.before / 1e6).toFixed(0)} MB with the programme open`,
    },
    {
      name: 'made again, where nothing changed',
      ratio: again / whole.taken,
      limit: 1.25,
      noise: null,
      detail: `${(again / 1000).toFixed(1)} s, and nothing is written`,
    },
  ];
}

async function built(modules: number) {
  const folder = mkdtempSync(join(tmpdir(), 'mw-bench-platform-'));
  const records = largeProgramme({ modules, pages: 1, blocks: 4 });
  unwrap(await unwrap(await createProjectFile(join(folder, 'p.mwp'), [...records.all()], '')).close());
  return { folder, ...(await write(folder, modules)) };
}

async function rewritten(folder: string, modules: number): Promise<number> {
  const { taken, changed } = await write(folder, modules);
  if (changed > 0) throw new Error(`${changed} files were written again`);
  return taken;
}

async function write(folder: string, modules: number) {
  const project = unwrap(await openProjectFile(join(folder, 'p.mwp'), null));
  unwrap(await project.snapshot());
  const before = process.memoryUsage().rss;
  let peak = before;
  const start = performance.now();
  const written = await exportPlatform(project, {
    statuses: ['draft'],
    formats: [],
    languages: ['en'],
    preview: true,
    address: null,
    out: join(folder, 'site'),
    assets,
    signal: new AbortController().signal,
    onProgress: () => void (peak = Math.max(peak, process.memoryUsage().rss)),
  });
  const taken = performance.now() - start;
  const { written: changed, modules: all } = unwrap(written);
  if (all.length !== modules) throw new Error(`${all.length} of ${modules} modules`);
  await project.close();
  return { taken, before, peak, changed };
}
