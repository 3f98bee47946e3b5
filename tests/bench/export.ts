/** Bench: a module with 200 MB of images to a package, against `zip -r -n .png` of the same files in the same run. */

import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terminalFlags } from '../../build/terminal-flags.mjs';
import { unwrap } from '../../shared/base/result.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { keysBetween } from '../../shared/store/order.ts';
import type { AnyRecord, RecordOf } from '../../shared/records/record.ts';
import { statuses } from '../../shared/model/programme/statuses.ts';
import { exportProgramme } from '../../electron/core/export/export-programme.ts';
import { exportModule } from '../../electron/core/export/export-module.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import type { ProjectFile } from '../../electron/core/project/project-file.ts';
import type { Figure } from './figure.ts';
import { inOwnProcess } from './own-process.ts';
import { compared, inTurns } from './turns.ts';

const images = 40;
const imageSize = 5 * 1024 * 1024; // bytes
const rounds = 5;
const assets = new URL('../../dist/assets/', import.meta.url).pathname;
const cli = new URL('../../dist/cli.js', import.meta.url).pathname;

export async function benchExport(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-bench-'));
  try {
    const project = unwrap(
      await createProjectFile(
        join(folder, 'p.mwp'),
        createProgramme({ newId: sequenceSource('n'), title: 'Bench', language: 'en' }).puts,
        '',
      ),
    );
    const { id: module, code } = await withImages(project);
    // The yardstick works on the package's own files, so that both write the same entries.
    await exported(project, module, join(folder, 'first.zip'));
    mkdirSync(join(folder, 'files'));
    run('unzip', ['-q', join(folder, 'first.zip'), '-d', join(folder, 'files')]);
    let peak = 0;
    const start = process.memoryUsage().rss;
    const out = join(folder, 'ours.zip');
    const ours = async (): Promise<number> => {
      const before = performance.now();
      await exported(project, module, out);
      const taken = performance.now() - before;
      peak = Math.max(peak, process.memoryUsage().rss);
      rmSync(out);
      return taken;
    };
    const theirs = (): number => {
      const target = join(folder, 'theirs.zip');
      const before = performance.now();
      run('zip', ['-q', '-r', '-n', '.png', target, '.'], join(folder, 'files'));
      const taken = performance.now() - before;
      rmSync(target);
      return taken;
    };
    const { ratio, noise, mine, other } = compared(await inTurns(rounds, ours, theirs));
    const zipped = await memoryOfZip(project, join(folder, 'all.zip'));
    await project.close();
    const alone = inOwnProcess(
      [...terminalFlags, cli, 'export', project.path, '--module', code, '--format', 'scorm12', '--out', out],
      folder,
    );
    const detail = `${mine.toFixed(0)} ms, verified and durable, against ${other.toFixed(0)} ms of zip -r -n (200 MB)`;
    const grown = (peak - start) / 1e6;
    return [
      { name: 'export of 200 MB of media', ratio, limit: 1, noise, detail },
      {
        name: 'memory the export adds',
        ratio: grown / 200,
        limit: 0.5,
        noise: null,
        detail: `${grown.toFixed(0)} MB of 200 MB`,
      },
      {
        name: 'memory a zip of packages adds',
        ratio: zipped / 200,
        limit: 0.5,
        noise: null,
        detail: `${zipped.toFixed(0)} MB of 200 MB, at its peak`,
      },
      {
        name: 'memory of a process that does nothing else',
        ratio: alone.memory / 1e6 / 150,
        limit: 1,
        noise: null,
        detail: `${(alone.memory / 1e6).toFixed(0)} MB resident at its peak, against 150 MB`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes more than before, looked at with every step of its progress. */
async function memoryOfZip(project: ProjectFile, out: string): Promise<number> {
  const start = process.memoryUsage().rss;
  let peak = start;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage().rss));
  const written = await exportProgramme(project, {
    mode: 'zip',
    format: 'scorm12',
    options: {},
    statuses,
    out,
    assets,
    signal: new AbortController().signal,
    onProgress: look,
  });
  unwrap(written);
  look();
  rmSync(out);
  return (peak - start) / 1e6;
}

/** Noise behind a PNG's first bytes: what no compressor can make smaller, as with photographs. */
async function withImages(project: ProjectFile): Promise<{ readonly id: string; readonly code: string }> {
  const { records, rev } = unwrap(await project.snapshot());
  const page = records.find((record) => record.kind === 'page');
  const programme = records.find((record) => record.kind === 'programme');
  const module = records.find((record) => record.kind === 'module');
  if (!page || !programme || !module) throw new Error('a new programme has a page');
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000004000000030008060000', 'hex');
  const puts: AnyRecord[] = [];
  for (const [index, order] of keysBetween(null, null, images).entries()) {
    const bytes = randomFillSync(Buffer.alloc(imageSize));
    head.copy(bytes);
    const data = unwrap(await project.addMedia(`photo ${index}.png`, bytes));
    const resource: RecordOf<'resource'> = { id: `r${index}`, kind: 'resource', parent: programme.id, order, data };
    const block: RecordOf<'block'> = {
      id: `i${index}`,
      kind: 'block',
      parent: page.id,
      order,
      data: {
        type: 'image',
        resource: resource.id,
        alt: `Photo ${index}`,
        decorative: false,
        caption: '',
        width: 'full',
      },
    };
    puts.push(resource, block);
  }
  const changes = { puts, removes: [] };
  unwrap(await project.commit({ commit: 'images', baseRev: rev, changes, typing: false, author: '' }));
  return { id: module.id, code: module.data.code };
}

async function exported(project: ProjectFile, module: string, out: string): Promise<void> {
  const signal = new AbortController().signal;
  const request = { module, format: 'scorm12', options: {}, out, assets, signal, onProgress: () => undefined };
  unwrap(await exportModule(project, request));
}

function run(command: string, args: readonly string[], cwd?: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr.toString()}`);
}
