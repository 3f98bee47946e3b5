/** How the application ends: the screens save first, then the window goes, then the core closes, then the process. */

import { app, dialog, type BrowserWindow } from 'electron';
import { authorText } from '../../shared/i18n/author/index.ts';
import { closestLanguage } from '../../shared/i18n/languages.ts';
import type { RunningCore } from '../core/workbench.ts';

/** How long the screens may take to save before the person is asked what to do. */
const longestFlush = 5000; // milliseconds

export class Closing {
  readonly #core: RunningCore;
  /** Whether the application is to end once its window has gone. */
  #quitting = false;
  /** Whether a window has been asked to go and has not. */
  #waiting = false;
  #closed: Promise<void> = Promise.resolve();

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
      void this.#closeCore().finally(() => app.exit(0));
    });
  }

  watch(window: BrowserWindow): void {
    window.on('close', (event) => {
      event.preventDefault();
      this.#core.workbench.emit('app.closing', {});
      if (this.#waiting) return;
      this.#waiting = true;
      setTimeout(() => void this.#ask(window), longestFlush).unref();
    });
    window.on('closed', () => {
      this.#waiting = false;
      void this.#closeCore();
    });
  }

  /** The screens could not save or no longer answer: what is lost is for the person to decide. */
  async #ask(window: BrowserWindow): Promise<void> {
    if (window.isDestroyed()) return;
    const { language } = this.#core.workbench.settings.value;
    const words = language === 'system' ? closestLanguage(app.getLocale()) : language;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: authorText(words, 'save.failed'),
      buttons: [authorText(words, 'common.cancel'), authorText(words, 'common.close')],
      defaultId: 0,
      cancelId: 0,
    });
    if (window.isDestroyed()) return;
    if (response === 1) return window.destroy();
    this.#waiting = false;
    this.#quitting = false;
  }

  #closeCore(): Promise<void> {
    this.#closed = this.#closed.then(() => this.#core.close());
    return this.#closed;
  }
}
