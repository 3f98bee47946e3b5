/** The desktop shell: one window, sealed, over the same core as the browser host and the terminal. */

import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, session, shell } from 'electron';
import { fail } from '../../shared/base/result.ts';
import { homeFolder } from '../core/folders.ts';
import { version } from '../core/version.ts';
import { startCore, type RunningCore } from '../core/workbench.ts';
import { callChannel, eventChannel } from './channels.ts';
import { Closing } from './closing.ts';
import { setMenu } from './menu.ts';
import { PreviewProtocol, registerSchemes, serveScreens, SimulatorProtocol } from './protocols.ts';
import { appOrigin, denyPermissions, isOwnScreen, pinDown, webPreferences } from './security.ts';

const here = dirname(fileURLToPath(import.meta.url));
const filters = {
  programme: [{ name: 'Modulewright', extensions: ['mwp'] }],
  package: [{ name: 'ZIP', extensions: ['zip'] }],
};

/** A programme the system asked for before there was a core to open it. */
let askedFor: string | null = null;

keepDataAtHome();
registerSchemes();
app.on('open-file', (event, path) => {
  event.preventDefault();
  askedFor ??= path;
});
if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  await app.whenReady();
  const preview = new PreviewProtocol();
  const simulator = new SimulatorProtocol(join(here, 'assets'));
  const core = openCore(preview, simulator);
  denyPermissions(session.defaultSession);
  serveScreens(join(here, 'renderer'), core.workbench);
  preview.start();
  simulator.start();
  setMenu();
  answerCalls(core);
  const closing = new Closing(core);
  openWindow(closing);
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(closing);
  });
}

/** Electron keeps its own files with ours, so that another home is another application with a lock of its own. */
function keepDataAtHome(): void {
  const folder = join(homeFolder(), 'electron');
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}

/** The programme named on the command line: by `--file`, or by itself as a file manager does. */
function namedProgramme(): string | null {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(1),
    options: { file: { type: 'string' } },
    strict: false,
  });
  const named = typeof values.file === 'string' ? values.file : positionals.find((path) => /\.mwp$/i.test(path));
  return named === undefined ? askedFor : resolve(named);
}

function openCore(preview: PreviewProtocol, simulator: SimulatorProtocol): RunningCore {
  return startCore({
    home: homeFolder(),
    assets: join(here, 'assets'),
    version,
    host: {
      kind: 'electron',
      systemLanguage: app.getLocale(),
      dialogs: {
        async open(purpose) {
          const { canceled, filePaths } = await dialog.showOpenDialog({
            properties: ['openFile'],
            filters: filters[purpose],
          });
          return canceled ? null : (filePaths[0] ?? null);
        },
        async save(purpose, suggestedName) {
          const { canceled, filePath } = await dialog.showSaveDialog({
            defaultPath: suggestedName,
            filters: filters[purpose],
          });
          return canceled ? null : filePath;
        },
      },
      reveal: async (path) => shell.showItemInFolder(path),
      openLink: (url) => shell.openExternal(url),
      closeWindow: () => BrowserWindow.getAllWindows()[0]?.destroy(),
      servePreview: async (reader) => preview.serve(reader),
      serveSimulator: async (reader) => simulator.serve(reader),
      openAtStart: namedProgramme(),
      playAtStart: null,
    },
  });
}

/** Calls are taken from our own screens' main frame alone; what they carry is checked by the contract. */
function answerCalls(core: RunningCore): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isOwnScreen(event.senderFrame) && typeof name === 'string'
      ? core.dispatch(name, input)
      : fail('call.forbidden', { url: '' }),
  );
  core.listen((event, payload) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, event, payload);
  });
}

function openWindow(closing: Closing): void {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Modulewright',
    webPreferences: { ...webPreferences, preload: join(here, 'preload.cjs') },
  });
  pinDown(window.webContents);
  window.once('ready-to-show', () => window.show());
  closing.watch(window);
  void window.loadURL(`${appOrigin}/`);
}
