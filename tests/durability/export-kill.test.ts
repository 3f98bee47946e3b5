/** Exports killed with SIGKILL at moments spread over their whole run: the package is the older one, or the new one whole. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unwrap } from '../../shared/base/result.ts';
import { formatIds, type FormatId } from '../../shared/output/formats/index.ts';
import { sweepParts } from '../../electron/core/part-files.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';
import { noisePicture, projectIn } from '../unit/output/project.ts';

const isFull = process.env['MODULEWRIGHT_TRIALS'] === 'full';
const formats = isFull ? formatIds : (['scorm12'] as const);
const trials = isFull ? 30 : 8;
/** Bytes: what is written in less is written at once, and no moment of it can be aimed at. */
const large = 10_000_000;
const child = fileURLToPath(new URL('../unit/output/export.child.ts', import.meta.url));

let folder: string;
let programme: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-kill-'));
  const project = await projectIn(folder, { bytes: noisePicture(40_000_000) });
  programme = project.path;
  await project.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an export and kills it at its `last` step; Infinity lets it end. Resolves to the steps it came to. */
function exportUntil(
  format: FormatId,
  out: string,
  last: number,
): Promise<{ readonly steps: number; readonly killed: boolean }> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [child, programme, 'mod', out, format], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let steps = 0;
    run.on('error', reject);
    run.stdout.on('data', (chunk: Buffer) => {
      steps += chunk.toString().split('step\n').length - 1;
      if (steps >= last) run.kill('SIGKILL');
    });
    run.on('close', (_code, signal) => resolve({ steps, killed: signal === 'SIGKILL' }));
  });
}

describe('an export that is killed', () => {
  it.each(formats)(`leaves no partial file in ${trials} trials, as %s`, async (format) => {
    const whole = join(folder, `whole.${format}`);
    const { steps } = await exportUntil(format, whole, Infinity);
    const complete = digest(whole);
    const outcomes = { older: 0, complete: 0, partial: 0, killed: 0, parts: 0 };
    for (let trial = 0; trial < trials; trial++) {
      const place = join(folder, `${format}${trial}`);
      mkdirSync(place);
      const out = join(place, 'B1.zip');
      writeFileSync(out, 'older');
      const { killed } = await exportUntil(format, out, (steps * (trial + 0.5)) / trials);
      if (killed) outcomes.killed += 1;
      if (readFileSync(out).equals(Buffer.from('older'))) outcomes.older += 1;
      else if (digest(out) === complete) outcomes.complete += 1;
      else outcomes.partial += 1;
      outcomes.parts += readdirSync(place).length - 1;
      // What the killed process was writing is gone at the next export into that folder.
      sweepParts(place);
      expect(readdirSync(place)).toEqual(['B1.zip']);
      rmSync(place, { recursive: true });
    }
    expect(outcomes).toMatchObject({ partial: 0 });
    expect(outcomes.older + outcomes.complete).toBe(trials);
    // The trials must have hit the writing itself, or they would prove nothing.
    if (readFileSync(whole).length > large) expect(outcomes.parts).toBeGreaterThan(trials / 5);
    const project = unwrap(await openProjectFile(programme, null));
    expect(project.readOnly).toBeNull();
    await project.close();
  });
});

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
