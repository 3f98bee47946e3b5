/** Hostile zips: names that climb, links, bombs, lies and rubbish are refused with a reason, and nothing is unpacked. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZipPackage, zipLimits } from '../../electron/core/simulator/zip-package.ts';
import { SimulatorHost } from '../../electron/core/simulator/simulator-host.ts';
import { foreignManifest, makeZip, type MadeEntry } from '../support/make-zip.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-zip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = { name: 'imsmanifest.xml', body: foreignManifest() };
let made = 0;
const zip = (...entries: MadeEntry[]) => makeZip(join(folder, `${made++}.zip`), entries);

async function text(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
}

describe('a hostile zip', () => {
  it.each([
    ['climbs', [{ name: '../evil.html' }], 'package.unsafe'],
    ['climbs with backslashes', [{ name: '..\\evil.html' }], 'package.unsafe'],
    ['is absolute', [{ name: '/etc/passwd' }], 'package.unsafe'],
    ['names a drive', [{ name: 'C:\\evil.html' }], 'package.unsafe'],
    ['holds a link', [manifest, { name: 'link', body: '/etc/passwd', mode: 0o120777 }], 'package.unsafe'],
    ['is a bomb', [manifest, { name: 'zeros', body: 'x', claimed: 3 * 1024 ** 3 }], 'package.tooLarge'],
    [
      'has an endless manifest',
      [{ name: 'imsmanifest.xml', body: 'x', claimed: zipLimits.manifest + 1 }],
      'package.tooLarge',
    ],
    [
      'lies about the manifest',
      [{ name: 'imsmanifest.xml', body: 'x'.repeat(1000), claimed: 10 }],
      'package.unreadable',
    ],
  ] satisfies [string, MadeEntry[], string][])('that %s is refused', async (_name, entries, code) => {
    expect(await openZipPackage(zip(...entries))).toMatchObject({ ok: false, error: { code } });
  });

  it('with too many entries is refused', async () => {
    const many = Array.from({ length: zipLimits.entries + 1 }, (_, index) => ({ name: `${index}` }));
    expect(await openZipPackage(zip(...many))).toMatchObject({ ok: false, error: { code: 'package.tooLarge' } });
  });

  it('that is none is refused, and so is one that is gone', async () => {
    const path = join(folder, 'none.zip');
    writeFileSync(path, 'hello');
    expect(await openZipPackage(path)).toMatchObject({ ok: false, error: { code: 'package.unreadable' } });
    expect(await openZipPackage(join(folder, 'gone.zip'))).toMatchObject({
      ok: false,
      error: { code: 'file.missing' },
    });
    expect(await openZipPackage(folder)).toMatchObject({ ok: false, error: { code: 'package.unreadable' } });
  });
});

describe('an ordinary zip', () => {
  it('is read lazily, whole or in part, with names as they were written', async () => {
    const opened = await openZipPackage(
      zip(manifest, { name: 'start.html', body: 'hello world' }, { name: 'a\\b.txt' }),
    );
    if (!opened.ok) throw new Error(opened.error.code);
    const { files, read, close } = opened.value;
    expect(files.paths).toContain('a\\b.txt');
    expect(files.text('imsmanifest.xml')).toBe(manifest.body);
    const file = await read('start.html');
    expect(file).toMatchObject({ mime: 'text/html; charset=utf-8', size: 11 });
    expect(await text(file?.body(null) ?? (async function* () {})())).toBe('hello world');
    expect(await text(file?.body({ start: 6, end: 8 }) ?? (async function* () {})())).toBe('wor');
    expect(await read('nothing.html')).toBeNull();
    close();
  });

  it('is served under its own folder alone, sealed to its own origin', async () => {
    const host = new SimulatorHost(folder, 'http://127.0.0.1:5');
    const { token } = host.add({
      read: async (path) => ({
        mime: 'text/html',
        size: 0,
        body: async function* () {
          yield Buffer.from(path);
        },
      }),
    });
    const content = await host.find(`/${token}/content/a/b.html`);
    expect(content?.headers['Content-Security-Policy']).toContain("connect-src 'self' data: blob:");
    expect(content?.headers['Content-Security-Policy']).toContain("frame-ancestors 'self' http://127.0.0.1:5");
    expect(await host.find('/wrong/content/a.html')).toBeNull();
    expect(await host.find(`/${token}/../../etc/passwd`)).toBeNull();
    expect(await host.find(`/${token}/platform.js`)).toBeNull();
    host.remove(token);
    expect(await host.find(`/${token}/content/a/b.html`)).toBeNull();
  });
});
