/** A file that is set to be read only, in a folder that may be written, is written over by no road: it stays to the byte. */

import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportAll } from '../../../electron/cli/export-all.ts';
import { exportPackage } from '../../../electron/cli/export.ts';
import { exportFrameworkFile } from '../../../electron/cli/framework.ts';
import { writeReviewReport } from '../../../electron/cli/review-report.ts';
import { sendReviewFile } from '../../../electron/cli/review.ts';
import { writeSample } from '../../../electron/cli/sample.ts';
import { unwrap, type Result } from '../../../shared/base/result.ts';
import { testCore, type TestCore } from '../../support/core.ts';
import { assets } from '../output/project.ts';

let folder: string;
let core: TestCore;
let sample: string;
let kept: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-protected-'));
  core = testCore(join(folder, 'home'), assets);
  sample = join(folder, 'sample.mwp');
  unwrap(await writeSample(sample, assets));
  kept = join(folder, 'kept');
  writeFileSync(kept, 'of somebody who wants it as it is');
  chmodSync(kept, 0o444);
});
afterEach(async () => {
  await core.core.close();
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (reply: Result<unknown>) => (reply.ok ? 'written' : reply.error.code);

it('says so for packages, documents, reviews and copies, from a screen and in a terminal', async () => {
  const before = readdirSync(folder).toSorted();
  const out = kept;
  const record = false;
  const { session } = unwrap(await core.call('project.open', { file: core.handle(sample) }));
  const file = core.handle(kept);
  const waiting = { puts: [], removes: [] };
  const review = { module: 'B1', out, reviewer: [], exercises: 'key', json: true } as const;
  const roads = {
    module: await exportPackage(sample, { module: 'B1', format: 'scorm12', out, record }, assets),
    programme: await exportAll(sample, { format: 'scorm12', out, record }, assets),
    menu: await exportAll(sample, { format: 'scorm12', mode: 'menu', out, record }, assets),
    framework: await exportFrameworkFile(sample, out, { format: 'case' }),
    report: await writeReviewReport(sample, { module: 'B1', as: 'html', out }, assets),
    copy: await core.call('project.saveCopy', { session, file, waiting }),
    create: await core.call('project.create', { file, title: 'New', language: 'en', replace: true }),
    review: await core.call('review.send', {
      session,
      module: 'b1',
      as: 'mwr',
      file,
      request: null,
      language: 'en',
      options: { exercises: 'key', facilitator: false },
    }),
  };
  await core.call('project.close', { session });
  const closed = { html: await sendReviewFile(sample, { ...review, as: 'html' }, assets) };
  for (const [road, reply] of Object.entries({ ...roads, ...closed }))
    expect([road, codeOf(reply)]).toEqual([road, 'file.protected']);
  expect(readFileSync(kept, 'utf8')).toBe('of somebody who wants it as it is');
  expect(readdirSync(folder).toSorted()).toEqual(before);

  chmodSync(kept, 0o644);
  expect(codeOf(await exportPackage(sample, { module: 'B1', format: 'scorm12', out, record }, assets))).toBe('written');
});
