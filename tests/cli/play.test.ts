/** `modulewright play` in a terminal: what it prints of a package, that it serves, and how it fails. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignManifest, makeZip } from '../support/make-zip.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-play-'));
  env = { ...process.env, LC_ALL: 'en_GB.UTF-8', MODULEWRIGHT_HOME: join(folder, 'home') };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A player that serves instead of failing would not end by itself.
const fails = (...args: string[]) =>
  spawnSync(process.execPath, [cli, 'play', ...args], { encoding: 'utf8', env, timeout: 120_000 });

describe('modulewright play', () => {
  it('prints the address and what is in the package, and serves until it is stopped', async () => {
    const path = makeZip(join(folder, 'x.zip'), [
      { name: 'imsmanifest.xml', body: foreignManifest() },
      { name: 'start.html' },
    ]);
    const player = spawn(process.execPath, [cli, 'play', path, '--no-open', '--json'], { env });
    const line = await new Promise<string>((resolve) =>
      player.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    const said = JSON.parse(line) as { url: string };
    expect(said).toMatchObject({
      standard: 'scorm12',
      title: 'Foreign course',
      scos: [{ url: 'start.html' }],
      faults: [],
    });
    expect((await fetch(said.url, { redirect: 'manual' })).status).toBe(303);
    const ended = new Promise((resolve) => player.once('exit', resolve));
    player.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says why nothing of a package can be launched, in the terminal’s language, and opens no window', () => {
    const path = makeZip(join(folder, 'nothing.zip'), [
      {
        name: 'imsmanifest.xml',
        body: foreignManifest('<item identifier="i1" identifierref="gone"><title>Part one</title></item>'),
      },
      { name: 'start.html' },
      { name: 'bell\u0007.html' },
    ]);
    const { status, stdout, stderr } = fails(path, '--no-open');
    expect(status).toBe(1);
    expect(stdout).not.toContain('http');
    expect(stderr).toMatch(/“gone” refers to a resource that is not there/);
    expect(stderr).toMatch(/Nothing in \S+nothing\.zip can be launched/);
    expect(stderr).not.toContain('\u0007');
    const typed = fails(path, '--no-open', '--json');
    expect(JSON.parse(typed.stdout)).toMatchObject({
      scos: [],
      faults: expect.arrayContaining([{ code: 'reference.dangling', detail: 'gone' }]),
    });
    expect(JSON.parse(typed.stderr)).toMatchObject({ error: { code: 'package.nothing' } });
    const danish = spawnSync(process.execPath, [cli, 'play', path, '--no-open'], {
      encoding: 'utf8',
      env: { ...env, LC_ALL: 'da_DK.UTF-8' },
    });
    expect(danish.stderr).toMatch(/kan startes/);
  });

  it.each([
    ['a file that is gone', 'gone.zip', 'file.missing'],
    ['a file that is no zip', 'none.zip', 'package.unreadable'],
    ['a zip that climbs', 'evil.zip', 'package.unsafe'],
  ])('ends with 1 and a typed failure for %s', (_name, file, code) => {
    writeFileSync(join(folder, 'none.zip'), 'hello');
    makeZip(join(folder, 'evil.zip'), [{ name: '../evil.html' }]);
    const { status, stderr } = fails(join(folder, file), '--no-open', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code } });
    const plain = fails(join(folder, file), '--no-open');
    expect(plain.status).toBe(1);
    expect(plain.stderr).not.toContain('{');
  });

  it.each(['99999', 'abc', '-1', ''])('calls port %j wrong usage', (port) => {
    makeZip(join(folder, 'y.zip'), [{ name: 'imsmanifest.xml', body: foreignManifest() }]);
    const { status, stderr } = fails(join(folder, 'y.zip'), '--no-open', `--port=${port}`);
    expect(status).toBe(2);
    expect(stderr).toContain('--port');
  });
});
