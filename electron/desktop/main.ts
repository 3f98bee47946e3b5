/** The desktop shell: one window, sealed, over the same core as the browser host and the terminal. */

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, session, shell } from 'electron';
import { fail } from '../../shared/base/result.ts';
import { homeFolder } from '../core/folders.ts';
import { version } from '../core/version.ts';
import { startCore, type RunningCore } from '../core/workbench.ts';
import { callChannel, eventChannel } from './channels.ts';
import { setMenu } from './menu.ts';
import { PreviewProtocol, registerSchemes, serveScreens } from './protocols.ts';
import { appOrigin, denyPermissions, isOwnScreen, pinDown, webPreferences } from './security.ts';

const here = dirname(fileURLToPath(import.meta.url));
const filters = {
  programme: [{ name: 'Modulewright', extensions: ['mwp'] }],
  package: [{ name: 'ZIP', extensions: ['zip'] }],
};

/** How long the screens may take to save before the window closes without them. */
const longestFlush = 5000; // milliseconds

registerSchemes();
if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  await app.whenReady();
  const preview = new PreviewProtocol();
  const core = openCore(preview);
  denyPermissions(session.defaultSession);
  serveScreens(join(here, 'renderer'), core.workbench);
  preview.start();
  setMenu();
  answerCalls(core);
  openWindow(core);
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(core);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', () => void core.close());
}

function openCore(preview: PreviewProtocol): RunningCore {
  const { values } = parseArgs({ args: process.argv.slice(1), options: { file: { type: 'string' } }, strict: false });
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
      openAtStart: typeof values.file === 'string' ? resolve(values.file) : null,
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

function openWindow(core: RunningCore): void {
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
  // The screens save what is left before the window goes; ones that no longer answer are not waited for.
  window.on('close', (event) => {
    event.preventDefault();
    core.workbench.emit('app.closing', {});
    setTimeout(() => window.isDestroyed() || window.destroy(), longestFlush).unref();
  });
  window.on('closed', () => void core.close());
  void window.loadURL(`${appOrigin}/`);
}
