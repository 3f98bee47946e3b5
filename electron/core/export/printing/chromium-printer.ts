/** Prints with a Chromium that is installed: one of our own, without a window, a network or what a person keeps in theirs. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { installedChromium } from '../../installed-chromium.ts';
import { isAlive } from '../../part-files.ts';
import type { PackageReader } from '../package-reader.ts';
import { DevtoolsPipe } from './devtools-pipe.ts';
import { printOrigin, type Printer, type Printing } from './printer.ts';

const piece = 1024 * 1024; // bytes of a print read at once

export const chromiumPrinter: Printer = { begin };

async function begin(signal: AbortSignal): Promise<Result<Printing>> {
  const program = installedChromium();
  if (program === null) return fail('export.noPrinter');
  const profile = await newProfile();
  const browser = spawn(program, flags(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , to, from] = browser.stdio;
  const pipe = new DevtoolsPipe(to as Writable, from as Readable);
  const gone = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
    browser.once('error', (error) => {
      pipe.end(error);
      resolve();
    });
  });
  const stop = (): void => void browser.kill('SIGKILL');
  signal.addEventListener('abort', stop, { once: true });
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', stop);
    await ended(browser, pipe, gone);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return ok({
    print: (reader) => guarded(signal, program, () => print(pipe, reader)),
    close,
  });
}

const profileName = /^modulewright-print-(\d+)-/;

/** A folder for the browser's own files; those of processes that were killed are swept. */
async function newProfile(): Promise<string> {
  const folder = tmpdir();
  for (const name of await readdir(folder)) {
    const [, pid] = profileName.exec(name) ?? [];
    // One that is not ours to remove is somebody else's to sweep.
    if (pid && !isAlive(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(folder, `modulewright-print-${process.pid}-`));
}

/** Whatever the browser says or does is that it could not print; when the work was stopped, that is why. */
async function guarded(
  signal: AbortSignal,
  program: string,
  work: () => Promise<Uint8Array>,
): Promise<Result<Uint8Array>> {
  try {
    return ok(await work());
  } catch (error) {
    signal.throwIfAborted();
    return fail('export.printFailed', { program, detail: error instanceof Error ? error.message : String(error) });
  }
}

async function print(pipe: DevtoolsPipe, reader: PackageReader): Promise<Uint8Array> {
  const { targetId } = await pipe.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params = {}) => pipe.ask(method, params, String(sessionId));
  pipe.on('Fetch.requestPaused', ({ requestId, request }) => {
    const { url } = request as { readonly url: string };
    void answer(reader, url)
      .then((reply) => ask(reply ? 'Fetch.fulfillRequest' : 'Fetch.failRequest', { requestId, ...(reply ?? missing) }))
      .catch((error: unknown) => pipe.end(error instanceof Error ? error : new Error(String(error))));
  });
  await ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  await ask('Page.enable');
  const loaded = pipe.once('Page.loadEventFired');
  await ask('Page.navigate', { url: printOrigin + reader.launch });
  await loaded;
  // Of the fonts too, which are asked for only when it is known that they are needed.
  await ask('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => null)', awaitPromise: true });
  // What tags are made of, whole before it is asked for: while it grows it has a wrapping more or less.
  await ask('Accessibility.enable');
  await ask('Accessibility.getFullAXTree');
  const { stream } = await ask('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  const bytes = await read(ask, stream);
  await pipe.ask('Target.closeTarget', { targetId });
  return bytes;
}

async function read(
  ask: (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>,
  handle: unknown,
) {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await ask('IO.read', { handle, size: piece });
    parts.push(Buffer.from(String(data), base64Encoded === true ? 'base64' : 'latin1'));
    if (eof === true) return Buffer.concat(parts);
  }
}

const missing = { errorReason: 'BlockedByClient' };

/** What the tree has under an address of ours; null for every other. */
async function answer(reader: PackageReader, url: string): Promise<object | null> {
  const file = url.startsWith(printOrigin)
    ? await reader.read(decodeURIComponent(new URL(url).pathname.slice(1)))
    : null;
  if (!file) return null;
  const parts: Uint8Array[] = [];
  for await (const part of file.body(null)) parts.push(part);
  return {
    responseCode: 200,
    responseHeaders: [{ name: 'Content-Type', value: file.mime }],
    body: Buffer.concat(parts).toString('base64'),
  };
}

/** Asked to go, and made to where it does not answer. */
async function ended(browser: ChildProcess, pipe: DevtoolsPipe, gone: Promise<void>): Promise<void> {
  await pipe.ask('Browser.close').catch(() => browser.kill('SIGKILL'));
  await gone;
}

function flags(profile: string): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-gpu',
    // Letters as wide as they are, and not as the dots of a screen have them.
    '--font-render-hinting=none',
    // It has no address to go to; what it is given is answered before it would.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    'about:blank',
  ];
}
