/** Stored files over the loopback: parts of them for players, documents as downloads, pieces that are too large refused. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { createProjectFile } from '../../electron/core/project/open-project.ts';
import { startBrowserHost, type BrowserHost } from '../../electron/browser/server.ts';
import { docx, vtt, wav } from '../support/media.ts';

let home: string;
let host: BrowserHost;
let cookie: string;
const sound = wav(2);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-media-host-'));
  mkdirSync(join(home, 'screens'));
  writeFileSync(join(home, 'screens', 'index.html'), '<!doctype html><title>screen</title>');
  const shell = {
    kind: 'browser',
    systemLanguage: 'en',
    systemRegion: 'en',
    dialogs: null,
    openAtStart: null,
    playAtStart: null,
  } as const;
  host = await startBrowserHost({
    home,
    assets: home,
    screens: join(home, 'screens'),
    version: '0',
    port: 0,
    developmentOrigin: null,
    host: { ...shell, reveal: async () => undefined, openLink: async () => undefined, closeWindow: () => undefined },
  });
  const entered = await fetch(host.url, { redirect: 'manual' });
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const records = createProgramme({ newId: sequenceSource('n'), title: 'T', language: 'en' }).puts;
  (await host.core).workbench.sessions.set('s', unwrap(await createProjectFile(join(home, 'p.mwp'), records, '')));
});
afterAll(async () => {
  await host.close();
  rmSync(home, { recursive: true, force: true });
});

async function call(name: string, input: object, bytes?: Uint8Array<ArrayBuffer>): Promise<Record<string, never>> {
  const text = JSON.stringify(input);
  const headers = { Cookie: cookie, ...(bytes ? { 'x-modulewright-input': encodeURIComponent(text) } : {}) };
  const reply = await fetch(new URL(`/call/${name}`, host.url), { method: 'POST', headers, body: bytes ?? text });
  return (await reply.json()) as Record<string, never>;
}

const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);
const get = (sha256: string, headers: Record<string, string> = {}) =>
  fetch(new URL(`/media/s/${sha256}`, host.url), { headers: { Cookie: cookie, ...headers } });

async function add(name: string, bytes: Buffer): Promise<string> {
  const { value } = (await call('media.add', { session: 's', name }, bytesOf(bytes))) as { value?: { sha256: string } };
  return value?.sha256 ?? '';
}

describe('a stored file', () => {
  it('is given in parts, and says so', async () => {
    const id = await add('a.wav', sound);
    const whole = await get(id);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('content-type')).toBe('audio/wav');
    expect(Buffer.from(await whole.arrayBuffer()).equals(sound)).toBe(true);
    const part = await get(id, { Range: 'bytes=100-299' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 100-299/${sound.length}`);
    expect(Buffer.from(await part.arrayBuffer()).equals(sound.subarray(100, 300))).toBe(true);
    const beyond = await get(id, { Range: `bytes=${sound.length}-` });
    expect([beyond.status, await beyond.text()]).toEqual([416, '']);
  });

  it('runs nothing when opened by itself, and a document is saved, not shown', async () => {
    const words = await get(await add('a.docx', docx));
    expect(words.headers.get('content-disposition')).toBe('attachment');
    expect(words.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(words.headers.get('x-content-type-options')).toBe('nosniff');
    const captions = await get(await add('a.vtt', vtt));
    expect(captions.headers.get('content-disposition')).toBeNull();
    expect((await fetch(new URL(`/media/s/${'0'.repeat(64)}`, host.url), { headers: { Cookie: cookie } })).status).toBe(
      404,
    );
  });
});

describe('a file in pieces', () => {
  it('arrives whole', async () => {
    const begun = (await call('media.begin', { session: 's', name: 'b.wav', size: sound.length })) as {
      value?: { upload: string };
    };
    const upload = begun.value?.upload ?? '';
    for (let at = 0; at < sound.length; at += 5000) {
      expect(await call('media.append', { upload }, bytesOf(sound.subarray(at, at + 5000)))).toMatchObject({
        ok: true,
      });
    }
    expect(await call('media.end', { session: 's', upload })).toMatchObject({
      value: { name: 'b.wav', mime: 'audio/wav', duration: 2, size: sound.length },
    });
  });

  it('is refused when a piece is larger than a call may be, or nobody began it', async () => {
    const large = new Uint8Array(4 * 1024 * 1024 + 1);
    expect(await call('media.append', { upload: 'x' }, large)).toMatchObject({ error: { code: 'call.invalid' } });
    expect(await (await host.core).dispatch('media.append', { upload: 'x', bytes: large })).toMatchObject({
      error: { code: 'call.invalid' },
    });
    expect(await call('media.append', { upload: 'x' }, new Uint8Array(3))).toMatchObject({
      error: { code: 'upload.unknown' },
    });
    expect(await call('media.begin', { session: 'other', name: 'a', size: 1 })).toMatchObject({
      error: { code: 'session.unknown' },
    });
  });
});
