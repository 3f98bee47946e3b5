/** Runs Modulewright in a browser window on this machine. */

import { chromiumPrinter } from '../core/export/printing/chromium-printer.ts';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { homeFolder, shellFolder } from '../core/folders.ts';
import { version } from '../core/version.ts';
import { showHost } from './show-host.ts';
import { openInSystem } from './open-window.ts';
import { systemRegion } from './system-region.ts';
import { startBrowserHost } from './server.ts';

const { values } = parseArgs({
  options: {
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    file: { type: 'string' },
    why: { type: 'string', default: '' },
    'development-origin': { type: 'string' },
  },
});

const here = dirname(fileURLToPath(import.meta.url));
const home = homeFolder();
const host = await startBrowserHost({
  home,
  assets: join(here, 'assets'),
  screens: join(here, 'renderer'),
  version,
  port: Number(values.port),
  developmentOrigin: values['development-origin'] ?? null,
  host: {
    kind: 'browser',
    // Asked for by the first screen: reading the data on languages takes a seventh of the time to the address.
    get systemLanguage() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    systemRegion: systemRegion(process.env),
    dialogs: null,
    reveal: async (path) => openInSystem(dirname(path)),
    openLink: async (url) => openInSystem(url),
    printer: chromiumPrinter,
    closeWindow: () => undefined,
    openAtStart: values.file === undefined ? null : resolve(values.file),
    playAtStart: null,
  },
});

showHost(host, {
  profile: shellFolder(home, 'window'),
  noOpen: values['no-open'],
  why: values.why,
  say: (line) => console.log(line),
});
