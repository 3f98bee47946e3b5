/** What the screens may reach of the desktop: one call, one subscription, files let go on the window; nothing of Electron or Node. */

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, dropChannel, eventChannel } from './channels.ts';

contextBridge.exposeInMainWorld('modulewright', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),
  on: (event: unknown, listener: (payload: unknown) => void): (() => void) => {
    const relay = (_ipc: unknown, name: unknown, payload: unknown): void => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(eventChannel, relay);
    return () => ipcRenderer.off(eventChannel, relay);
  },
  /** Only a file from the disk has a path: one that a script has made has none, and cannot name another's. */
  openDropped: (file: File): Promise<unknown> => ipcRenderer.invoke(dropChannel, webUtils.getPathForFile(file)),
});
