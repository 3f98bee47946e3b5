/** Runs the browser host of one home after the other, as `npm start` does each by itself: what is loaded once serves all of them. */

import { fileURLToPath } from 'node:url';
import { chromiumPrinter } from '../../electron/core/export/printing/chromium-printer.ts';
import type * as Server from '../../electron/browser/server.ts';

const dist = new URL('../../dist/', import.meta.url);
const { startBrowserHost }: typeof Server = await import(new URL('browser-host.js', dist).href);

/** Asks for the application of a home, or for its end. */
export type Asked = { readonly start: string; readonly file: string | null } | { readonly stop: string };
/** What was asked for is done. */
export type Told = { readonly home: string; readonly url: string | null };

const running = new Map<string, Server.BrowserHost>();

async function start(home: string, file: string | null): Promise<string> {
  // Where new programmes go is asked for with each of them.
  process.env['MODULEWRIGHT_HOME'] = home;
  const host = await startBrowserHost({
    home,
    assets: fileURLToPath(new URL('assets', dist)),
    screens: fileURLToPath(new URL('renderer', dist)),
    version: '0',
    port: 0,
    developmentOrigin: null,
    host: {
      kind: 'browser',
      systemLanguage: 'en-US',
      systemRegion: 'en-US',
      dialogs: null,
      reveal: async () => undefined,
      openLink: async () => undefined,
      printer: chromiumPrinter,
      closeWindow: () => undefined,
      openAtStart: file,
      playAtStart: null,
    },
  });
  running.set(home, host);
  return host.url;
}

process.on('message', async (asked: Asked) => {
  const home = 'start' in asked ? asked.start : asked.stop;
  let url: string | null = null;
  if ('start' in asked) url = await start(home, asked.file);
  else await running.get(home)?.close();
  process.send?.({ home, url } satisfies Told);
});
// The worker whose tests it serves has gone.
process.on('disconnect', () => process.exit());
process.send?.('ready');
