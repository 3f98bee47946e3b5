/** How the application ends: the screens save first, then the window goes, then the core closes, then the process. */

import { app, dialog, type BrowserWindow } from 'electron';
import { authorText } from '../../shared/words/author.ts';
import { closestLanguage } from '../../shared/words/languages.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import type { RunningCore } from '../core/workbench.ts';
import { eventChannel } from './channels.ts';

/** How long the screens may take to save before the person is asked what to do. */
const longestFlush = 5000; // milliseconds
/** How long the files may take to be let go. Everything acknowledged is in them already: no more is lost than a lock. */
const longestClose = 10_000; // milliseconds

export class Closing {
  readonly #core: RunningCore;
  /** Whether the application is to end once its windows have gone. */
  #quitting = false;
  /** Files that windows are letting go of. */
  #letGo: Promise<unknown> = Promise.resolve();

  constructor(core: RunningCore) {
    this.#core = core;
    app.on('before-quit', () => {
      this.#quitting = true;
    });
    // A window that stays to save calls the quitting off; when it has gone, the quitting goes on.
    app.on('window-all-closed', () => {
      if (this.#quitting || process.platform !== 'darwin') app.quit();
    });
    app.on('will-quit', (event) => {
      event.preventDefault();
      setTimeout(() => app.exit(0), longestClose).unref();
      void Promise.allSettled([this.#letGo, this.#core.close()]).then(() => app.exit(0));
    });
  }

  /** The process ends after this. */
  after(work: Promise<unknown>): void {
    this.#letGo = Promise.allSettled([this.#letGo, work]);
  }

  /** A sentence in the person's language. */
  say(key: PlainKey): string {
    const { language } = this.#core.workbench.settings.value;
    return authorText(language === 'system' ? closestLanguage(app.getLocale()) : language, key);
  }

  watch(window: BrowserWindow): void {
    /** Whether this window has been asked to go and has not. */
    let waiting = false;
    const save = (): void => window.webContents.send(eventChannel, 'app.closing', {});
    const ask = async (message: PlainKey, stay: PlainKey): Promise<void> => {
      if (window.isDestroyed()) return;
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: this.say(message),
        buttons: [this.say(stay), this.say('common.close')],
        defaultId: 0,
        cancelId: 0,
      });
      if (window.isDestroyed()) return;
      if (response === 1) return window.destroy();
      waiting = false;
      this.#quitting = false;
    };
    window.on('close', (event) => {
      event.preventDefault();
      save();
      if (waiting) return;
      waiting = true;
      // The screens could not save or no longer answer: what is lost is for the person to decide.
      setTimeout(() => void ask('save.failed', 'common.cancel'), longestFlush).unref();
    });
    // https://www.electronjs.org/docs/latest/api/browser-window#event-unresponsive
    window.on('unresponsive', () => {
      if (!waiting) void ask('desktop.unresponsive', 'desktop.wait');
    });
    // Windows is about to log off (browser-window#event-query-session-end-windows): that may wait until all is saved …
    window.on('query-session-end', (event) => {
      event.preventDefault();
      window.close();
    });
    // … and this may not: what can still be saved is.
    window.on('session-end', save);
  }
}
