/** The desktop shell: sealed windows over the same core as the browser host and the terminal. */

import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { app, dialog, ipcMain, session, shell } from 'electron';
import { programmeName } from '../../shared/ipc/file-purposes.ts';
import { fail } from '../../shared/base/result.ts';
import { homeFolder, shellFolder } from '../core/folders.ts';
import { version } from '../core/version.ts';
import { startCore, type RunningCore } from '../core/workbench.ts';
import { callChannel, dropChannel } from './channels.ts';
import { Closing } from './closing.ts';
import { setMenu } from './menu.ts';
import { PreviewProtocol, registerSchemes, serveScreens, SimulatorProtocol } from './protocols.ts';
import { guard, isOwnScreen } from './security.ts';
import { windowPrinter } from './window-printer.ts';
import { Windows } from './windows.ts';

const here = dirname(fileURLToPath(import.meta.url));
const filters = {
  programme: [{ name: 'Modulewright', extensions: ['mwp', 'mwr'] }],
  copy: [{ name: 'Modulewright', extensions: ['mwr'] }],
  package: [{ name: 'ZIP', extensions: ['zip'] }],
  review: [{ name: 'HTML', extensions: ['html'] }],
  document: [{ name: 'Word', extensions: ['docx'] }],
  slides: [{ name: 'PowerPoint', extensions: ['pptx'] }],
  book: [{ name: 'EPUB', extensions: ['epub'] }],
  cartridge: [{ name: 'Common Cartridge', extensions: ['imscc'] }],
  print: [{ name: 'PDF', extensions: ['pdf'] }],
  table: [{ name: 'CSV', extensions: ['csv'] }],
  annotations: [{ name: 'JSON-LD', extensions: ['jsonld'] }],
};

/** Programmes the system asked for before there was a window to open them in (macOS, app#event-open-file-macos). */
const askedFor: string[] = [];
let windows: Windows | null = null;

keepDataAtHome();
registerSchemes();
app.on('open-file', (event, path) => {
  event.preventDefault();
  if (windows) windows.show(path);
  else askedFor.push(path);
});
// Another start hands its programme over to this one and ends (app#apprequestsingleinstancelockadditionaldata). It goes as
// data: the order of the arguments is not kept.
const named = namedProgramme();
if (app.requestSingleInstanceLock({ named })) void run();
else app.quit();

async function run(): Promise<void> {
  await app.whenReady();
  const preview = new PreviewProtocol();
  const simulator = new SimulatorProtocol(join(here, 'assets'));
  const core = openCore(preview, simulator);
  guard(session.defaultSession);
  serveScreens(join(here, 'renderer'), core.workbench);
  preview.start();
  simulator.start();
  setMenu();
  const open = new Windows(core, new Closing(core), here);
  windows = open;
  // Calls are taken from our own screens' main frame alone; what they carry is checked by the contract.
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isOwnScreen(event.senderFrame) && typeof name === 'string'
      ? open.answer(event.sender.id, name, input)
      : fail('call.forbidden', { url: '' }),
  );
  ipcMain.handle(dropChannel, (event, path: unknown) => {
    if (isOwnScreen(event.senderFrame) && isProgramme(path) && isAbsolute(path)) open.show(path);
  });
  const wanted = [named, ...askedFor].filter((file) => file !== null);
  for (const file of wanted.length > 0 ? wanted : [null]) open.show(file);
  app.on('second-instance', (_event, _argv, _folder, data) => {
    open.show((data as { readonly named: string | null }).named);
  });
  app.on('activate', () => {
    if (open.isEmpty) open.show(null);
  });
}

/** Electron keeps its own files with ours, so that another home is another application with a lock of its own. */
function keepDataAtHome(): void {
  app.setPath('userData', shellFolder(homeFolder(), 'electron'));
}

/** The programme named on the command line: by `--file`, or by itself as a file manager does. */
function namedProgramme(): string | null {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(1),
    options: { file: { type: 'string' } },
    strict: false,
  });
  const named = typeof values.file === 'string' ? values.file : positionals.find(isProgramme);
  return named === undefined ? null : resolve(named);
}

function isProgramme(path: unknown): path is string {
  return typeof path === 'string' && programmeName.test(path);
}

function openCore(preview: PreviewProtocol, simulator: SimulatorProtocol): RunningCore {
  return startCore({
    home: homeFolder(),
    assets: join(here, 'assets'),
    version,
    host: {
      kind: 'electron',
      systemLanguage: app.getLocale(),
      systemRegion: app.getSystemLocale(),
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
      printer: windowPrinter,
      closeWindow: () => undefined, // each window's own call is answered by `Windows`
      servePreview: async (session, reader) => preview.serve(session, reader),
      serveSimulator: async (reader) => simulator.serve(reader),
      openAtStart: null,
      playAtStart: null,
    },
  });
}
