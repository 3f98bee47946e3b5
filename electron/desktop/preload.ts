/** What the screens may reach of the desktop: one call, one subscription, nothing of Electron or Node. */

import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from './channels.ts';

contextBridge.exposeInMainWorld('modulewright', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),
  on: (event: unknown, listener: (payload: unknown) => void): (() => void) => {
    const relay = (_ipc: unknown, name: unknown, payload: unknown): void => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(eventChannel, relay);
    return () => ipcRenderer.off(eventChannel, relay);
  },
});
