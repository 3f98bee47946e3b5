/** Sending a review through the core's one door: media that go along, media that are named, and files that stay as they were. */

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProjectFile } from '../../../electron/core/project/open-project.ts';
import { fail, unwrap } from '../../../shared/base/result.ts';
import { testCore, type TestCore } from '../../support/core.ts';
import { assets, noisePicture, projectIn } from './project.ts';

let folder: string;
let core: TestCore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-send-'));
  core = testCore(join(folder, 'home'), assets);
});
afterEach(async () => {
  await core.core.close();
  rmSync(folder, { recursive: true, force: true });
});

async function send(name: string, change: object = {}) {
  return core.call('review.send', {
    session: 'session',
    module: 'mod',
    as: 'html',
    file: core.handle(join(folder, name)),
    request: null,
    language: 'en',
    options: { exercises: 'key', facilitator: false },
    ...change,
  });
}

describe('review.send', () => {
  it('writes one file with its pictures, sounds and films in it, and names what is not', async () => {
    const picture = noisePicture(5000);
    core.core.workbench.sessions.set('session', await projectIn(folder, { bytes: picture }));
    const sent = unwrap(await send('b1.html'));
    const html = readFileSync(join(folder, 'b1.html'), 'utf8');
    expect(sent).toEqual({ name: 'b1.html', folder, size: Buffer.byteLength(html), left: ['Worksheet.pdf'] });
    expect(html).toContain(`src="data:image/png;base64,${picture.toString('base64')}"`);
    expect(html).toMatch(/<audio[^>]* src="data:audio\/wav;base64,/);
    expect(html).toMatch(/<video[^>]* src="data:video\/mp4;base64,/);
    expect(html).toMatch(/<track[^>]* src="data:text\/vtt;base64,/);
    // What led to it has words of its author's, which can be commented on.
    expect(html).toMatch(
      /<span>[^<]*(<span[^>]*>[^<]*<\/span>)?Worksheet<\/span><span class="left-out"[^>]*>Not in this file: Worksheet\.pdf/,
    );
  });

  it('leaves what is there where it cannot write, and nothing beside it', async () => {
    const project = await projectIn(folder);
    core.core.workbench.sessions.set('session', project);
    writeFileSync(join(folder, 'b1.html'), 'older');
    expect(await send('b1.html', { module: 'none' })).toMatchObject({ error: { code: 'module.unknown' } });
    expect(await send('b1.html', { session: 'gone' })).toMatchObject({ error: { code: 'session.unknown' } });
    expect(await send('p.mwp')).toMatchObject({ error: { code: 'file.programme' } });
    expect(await send('none/b1.html')).toMatchObject({ error: { code: expect.stringMatching(/^file\./) } });
    expect(readFileSync(join(folder, 'b1.html'), 'utf8')).toBe('older');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    unwrap(await send('b1.html'));
    expect(readFileSync(join(folder, 'b1.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('takes files along in a review copy, which takes no others: what goes back of it has no room for them', async () => {
    core.core.workbench.sessions.set('session', await projectIn(folder));
    unwrap(await send('b1.mwr', { as: 'mwr' }));
    const copy = unwrap(await openProjectFile(join(folder, 'b1.mwr'), null));
    const files = unwrap(await copy.snapshot()).records.flatMap((one) => (one.kind === 'resource' ? one.data : []));
    expect(files.length).toBeGreaterThan(3);
    for (const { sha256 } of files) expect(await copy.mediaInfo(sha256)).not.toBeNull();
    expect(await copy.addMedia('New.png', noisePicture(400))).toEqual(fail('file.reviewCopy'));
    unwrap(await copy.close());
  });
});
