/**
 * A small stand-in for the `electron` module: runs the real main bundle under Node and bridges its protocol and IPC to a
 * browser over HTTP. It reproduces neither sandbox nor context isolation: it proves wiring, not security.
 */

import { createServer } from 'node:http';
import { Readable } from 'node:stream';

const handlers = new Map();
const protocols = new Map();
const streams = new Set();
const windows = [];
/** What the person answers to message boxes, in order. */
const answers = (process.env.STAND_IN_ANSWERS ?? '').split('').map(Number);
/** What the main process asked of Electron, for the tests to judge. */
const asked = { schemes: [], permissions: [], navigation: [], menu: false, opened: [], paths: {}, boxes: [] };

class Emitter {
  #listeners = new Map();
  on(name, listener) {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }
  once(name, listener) {
    return this.on(name, listener);
  }
  emit(name, ...args) {
    for (const listener of this.#listeners.get(name) ?? []) listener(...args);
  }
}

function preventable() {
  const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) };
  return event;
}

export const app = Object.assign(new Emitter(), {
  requestSingleInstanceLock: () => true,
  whenReady: async () => undefined,
  getLocale: () => 'en-GB',
  setPath: (name, path) => void (asked.paths[name] = path),
  /** As Electron does it: every window is asked, one that stays calls the quitting off, and `will-quit` is the last word. */
  quit() {
    app.emit('before-quit', preventable());
    for (const window of windows.slice()) if (!window.close()) return;
    const last = preventable();
    app.emit('will-quit', last);
    if (!last.defaultPrevented) setTimeout(() => process.exit(0));
  },
  exit: (code) => process.exit(code),
});

export class BrowserWindow extends Emitter {
  static getAllWindows() {
    return windows;
  }
  webContents = Object.assign(new Emitter(), {
    send(_channel, name, payload) {
      for (const stream of streams) stream.write(`data: ${JSON.stringify({ name, payload })}\n\n`);
    },
    setWindowOpenHandler(handler) {
      asked.opened.push(handler({ url: 'https://example.org' }));
    },
  });
  constructor(options) {
    super();
    this.options = options;
    windows.push(this);
  }
  show() {}
  focus() {}
  isMinimized() {
    return false;
  }
  isDestroyed() {
    return !windows.includes(this);
  }
  /** Whether it went. */
  close() {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
    return !event.defaultPrevented;
  }
  destroy() {
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    app.emit('window-all-closed');
  }
  async loadURL(url) {
    asked.url = url;
    for (const [from, isMainFrame] of [
      ['https://example.org/', true],
      ['app://modulewright/', true],
      ['https://example.org/', false],
      ['preview://package/x/index.html', false],
    ]) {
      const event = { url: from, isMainFrame, prevented: false, preventDefault: () => (event.prevented = true) };
      this.webContents.emit('will-frame-navigate', event);
      asked.navigation.push({ url: from, isMainFrame, prevented: event.prevented });
    }
    serve(this.options);
  }
}

export const ipcMain = { handle: (channel, handler) => handlers.set(channel, handler) };
export const protocol = {
  registerSchemesAsPrivileged: (schemes) => asked.schemes.push(...schemes),
  handle: (scheme, handler) => protocols.set(scheme, handler),
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler) => handler(null, 'media', (answer) => asked.permissions.push(answer)),
    setPermissionCheckHandler: (handler) => asked.permissions.push(handler()),
  },
};
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: false, filePath: process.env.STAND_IN_SAVE }),
  showMessageBox: async (_window, { message, buttons }) => {
    const response = answers.shift() ?? 0;
    asked.boxes.push({ message, answer: buttons[response] });
    return { response };
  },
};
export const shell = {
  showItemInFolder: () => undefined,
  openExternal: async (url) => void asked.opened.push({ url }),
};
export const Menu = { buildFromTemplate: (template) => template, setApplicationMenu: () => (asked.menu = true) };

/** HTTP in place of Electron's own wires. */
function serve(options) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://x');
    if (url.pathname === '/stand-in/ipc') {
      const parts = [];
      for await (const part of request) parts.push(part);
      const { channel, args, from } = JSON.parse(Buffer.concat(parts).toString());
      const event = { senderFrame: from ?? { url: 'app://modulewright/', parent: null } };
      response.end(JSON.stringify(await handlers.get(channel)?.(event, ...args)));
    } else if (url.pathname === '/stand-in/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(': here\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    } else if (url.pathname === '/stand-in/asked') {
      response.end(
        JSON.stringify({ ...asked, webPreferences: options.webPreferences, preload: options.webPreferences.preload }),
      );
    } else if (url.pathname === '/stand-in/close') {
      windows[0]?.close();
      response.end();
    } else if (url.pathname === '/stand-in/quit') {
      app.quit();
      response.end();
    } else {
      const answer = await protocols.get('app')(
        new Request(`app://modulewright${request.url}`, { headers: { range: request.headers.range ?? '' } }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      if (answer.body) Readable.fromWeb(answer.body).pipe(response);
      else response.end();
    }
  });
  server.listen(0, '127.0.0.1', () => console.log(`stand-in at http://127.0.0.1:${server.address().port}`));
}
