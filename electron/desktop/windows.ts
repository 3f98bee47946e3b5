/** The windows of the application: each with its screens and its programme. Windows that packages open are none of them. */

import { join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { fail, type Result } from '../../shared/base/result.ts';
import type { RunningCore } from '../core/workbench.ts';
import { eventChannel } from './channels.ts';
import type { Closing } from './closing.ts';
import { appOrigin, pinDown, webPreferences } from './security.ts';

interface Screen {
  readonly window: BrowserWindow;
  /** The programme this window was opened for, or is to come back to. */
  file: string | null;
  /** Sessions that its screens opened: they end with the window. */
  readonly sessions: Set<string>;
}

export class Windows {
  readonly #core: RunningCore;
  readonly #closing: Closing;
  readonly #preload: string;
  readonly #screens = new Map<number, Screen>();

  constructor(core: RunningCore, closing: Closing, folder: string) {
    this.#core = core;
    this.#closing = closing;
    this.#preload = join(folder, 'preload.cjs');
    core.listen((event, payload) => {
      for (const { window } of this.#screens.values()) window.webContents.send(eventChannel, event, payload);
    });
  }

  get isEmpty(): boolean {
    return this.#screens.size === 0;
  }

  /** A programme in a window of its own; one that is open already is shown, and with none whichever window there is. */
  show(file: string | null): void {
    const all = [...this.#screens.values()];
    const shown = file === null ? all.at(-1) : all.find((screen) => this.#paths(screen).includes(file));
    if (!shown) return this.#open(file);
    if (shown.window.isMinimized()) shown.window.restore();
    shown.window.focus();
  }

  /** One call of a window's screens; what concerns the window itself is answered for this very one. */
  async answer(sender: number, name: string, input: unknown): Promise<Result<unknown>> {
    const screen = this.#screens.get(sender);
    if (!screen) return fail('call.forbidden', { url: '' });
    if (name === 'app.close') {
      screen.window.destroy();
      return { ok: true, value: null };
    }
    const result = await this.#core.dispatch(name, input);
    if (!result.ok) return result;
    if (name === 'app.info') {
      const openAtStart = screen.file === null ? null : this.#core.workbench.handles.issue(screen.file);
      return { ok: true, value: { ...(result.value as object), openAtStart } };
    }
    const session = sessionIn(result.value);
    if (session !== null) await this.#keep(screen, session);
    return result;
  }

  #open(file: string | null): void {
    const window = new BrowserWindow({
      width: 1440,
      height: 900,
      minWidth: 800,
      minHeight: 560,
      show: false,
      title: 'Modulewright',
      webPreferences: { ...webPreferences, preload: this.#preload },
    });
    const screen: Screen = { window, file, sessions: new Set() };
    const { id } = window.webContents;
    this.#screens.set(id, screen);
    pinDown(window.webContents);
    // What a package opened goes with the window it is tried in.
    window.webContents.on('did-create-window', (child) => window.once('closed', () => child.destroy()));
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.#screens.delete(id);
      this.#closing.after(this.#end(screen));
    });
    // https://www.electronjs.org/docs/latest/api/web-contents#event-render-process-gone
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void this.#revive(screen);
    });
    this.#closing.watch(window);
    void window.loadURL(`${appOrigin}/`);
  }

  /** Its screens have crashed: all that was acknowledged is in the file, and the programme comes back if the person likes. */
  async #revive(screen: Screen): Promise<void> {
    screen.file = this.#paths(screen)[0] ?? screen.file;
    for (const session of screen.sessions) void this.#core.dispatch('project.leave', { session });
    const { window } = screen;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: this.#closing.say('desktop.gone'),
      buttons: [this.#closing.say('desktop.reload'), this.#closing.say('common.close')],
      defaultId: 0,
      cancelId: 0,
    });
    if (window.isDestroyed()) return;
    if (response === 1) window.destroy();
    else window.webContents.reload();
  }

  async #keep(screen: Screen, session: string): Promise<void> {
    screen.sessions.add(session);
    // The window went while the programme was being opened.
    if (screen.window.isDestroyed()) await this.#end(screen);
  }

  async #end({ sessions }: Screen): Promise<void> {
    for (const session of sessions) await this.#core.dispatch('project.close', { session });
    sessions.clear();
  }

  #paths({ sessions, file }: Screen): readonly string[] {
    const open = [...sessions].flatMap((session) => this.#core.workbench.sessions.get(session)?.path ?? []);
    return open.length > 0 || file === null ? open : [file];
  }
}

/** The session of the programme that a call has opened, if it has. */
function sessionIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('session' in value && typeof value.session === 'string') return value.session;
  return 'opened' in value ? sessionIn(value.opened) : null;
}
