/** The boundary of the browser host: another site, another program, a forged path or a wrong type gets nothing. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowserHost, type BrowserHost } from '../../electron/browser/server.ts';

let home: string;
let host: BrowserHost;
let cookie: string;
const opened: string[] = [];

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A raw request: no client tidies its path or headers. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const call = (name: string, input: unknown, headers: Record<string, string> = {}) =>
  ask(`/call/${name}`, { Cookie: cookie, 'Content-Type': 'application/json', ...headers }, JSON.stringify(input));

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-security-'));
  const screens = join(home, 'screens');
  mkdirSync(screens);
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>screen</title>');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  host = await startBrowserHost({
    home,
    assets: home,
    screens,
    version: '0',
    port: 0,
    developmentOrigin: null,
    host: {
      kind: 'browser',
      systemLanguage: 'en',
      systemRegion: 'en',
      dialogs: null,
      openAtStart: null,
      playAtStart: null,
      reveal: async () => undefined,
      openLink: async (url) => void opened.push(url),
      closeWindow: () => undefined,
    },
  });
  const entered = await ask(new URL(host.url).pathname + new URL(host.url).search);
  expect(entered.status).toBe(303);
  const [set = ''] = entered.headers['set-cookie'] ?? [];
  expect(set).toMatch(/HttpOnly; SameSite=Strict/);
  cookie = set.split(';')[0] ?? '';
});
afterAll(async () => {
  await host.close();
  rmSync(home, { recursive: true, force: true });
});

describe('the browser host', () => {
  it('answers its own screen', async () => {
    const screen = await ask('/', { Cookie: cookie });
    expect(screen.status).toBe(200);
    expect(screen.headers['content-security-policy']).toContain("default-src 'none'");
    expect(JSON.parse((await call('app.info', {})).body)).toMatchObject({ ok: true, value: { host: 'browser' } });
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { Cookie: 'modulewright_1=x' }],
  ])('refuses a request with %s', async (_name, headers) => {
    expect((await ask('/', headers)).status).toBe(403);
    expect((await ask('/call/app.info', headers, '{}')).status).toBe(403);
    expect((await ask('/events', headers)).status).toBe(403);
    expect((await ask('/?token=wrong', headers)).status).toBe(403);
  });

  it.each([
    ['another host name (DNS rebinding)', { Host: 'evil.example:80' }],
    ['localhost by name', { Host: 'localhost:1' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['the preview origin', { Origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses a call from %s even with the cookie', async (_name, headers) => {
    expect((await call('app.info', {}, headers)).status).toBe(403);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
    '/%00',
    '/%',
    '/assets/../../secret.txt',
    '/media/x/../../secret.txt',
  ])('serves nothing outside its folder for %s', async (path) => {
    const reply = await ask(path, { Cookie: cookie });
    expect([403, 404]).toContain(reply.status);
    expect(reply.body).not.toContain('secret');
  });

  it.each(['//', '///', '//:', 'http://'])('says that %s is no address it could answer', async (path) => {
    expect((await ask(path, { Cookie: cookie })).status).toBe(400);
  });

  it.each([
    ['an unknown call', 'project.destroy', {}, 'call.unknown'],
    ['an inherited name', 'constructor', {}, 'call.unknown'],
    ['a wrong type', 'project.open', { file: 5 }, 'call.invalid'],
    ['a path where a handle belongs', 'project.open', { file: '/etc/passwd' }, 'handle.unknown'],
    ['members nobody asked for', 'app.info', { extra: 1 }, 'call.invalid'],
    ['an endless string', 'project.search', { session: 's', query: 'x'.repeat(1_000_000), limit: 1 }, 'call.invalid'],
    [
      'a prototype in disguise',
      'settings.set',
      JSON.parse('{"__proto__":{"polluted":1},"places":{"__proto__":{}}}'),
      'call.invalid',
    ],
    ['a session of nobody', 'project.close', { session: 'nobody' }, 'session.unknown'],
  ])('answers %s with a failure', async (_name, name, input, code) => {
    const reply = await call(name, input);
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, error: { code } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('answers a call of a hundred thousand levels with a failure', async () => {
    const deep = `{"author":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const reply = await ask('/call/settings.set', { Cookie: cookie, 'Content-Type': 'application/json' }, deep);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
  });

  it('stops reading a body that is far too large', async () => {
    const reply = await ask(
      '/call/app.info',
      { Cookie: cookie, 'Content-Length': String(100 * 1024 * 1024) },
      ' ',
    ).catch((error: NodeJS.ErrnoException) => error.code);
    expect(typeof reply === 'object' ? JSON.parse(reply.body) : reply).toMatchObject({ ok: false });
  });

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    ' JAVASCRIPT:x',
  ])('opens no link to %s', async (url) => {
    expect(JSON.parse((await call('app.openLink', { url })).body)).toMatchObject({ error: { code: 'call.forbidden' } });
    expect(opened).toEqual([]);
  });

  it.each(['../x.mwp', 'a/b.mwp', 'a\\b.mwp', '.hidden', 'CON.mwp', 'x\u0000.mwp'])(
    'places no file called %j',
    async (name) => {
      const { value } = JSON.parse((await call('files.list', { folder: null, purpose: 'programme' })).body) as {
        value: { folder: string };
      };
      const reply = JSON.parse((await call('files.place', { folder: value.folder, name, replace: true })).body);
      expect(reply).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
    },
  );
});
