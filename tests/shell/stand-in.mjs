/**
 * A small stand-in for the `electron` module: runs the real main bundle under Node and bridges its protocol and IPC to a
 * browser over HTTP. It reproduces neither sandbox nor context isolation: it proves wiring, not security.
 */

import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';

const handlers = new Map();
const protocols = new Map();
const streams = new Set();
const windows = [];
/** What the person answers to message boxes, in order. */
const answers = (process.env.STAND_IN_ANSWERS ?? '').split('').map(Number);
/** What the main process asked of Electron, for the tests to judge. */
const asked = {
  schemes: [],
  permissions: {},
  downloads: {},
  spelling: true,
  navigation: [],
  menu: false,
  opened: [],
  paths: {},
  boxes: [],
  handedOver: null,
  focused: [],
  reloaded: [],
};

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

const wishes = [
  ['clipboard-sanitized-write', 'app://modulewright/'],
  ['clipboard-sanitized-write', 'simulator://package/'],
  ['fullscreen', 'preview://package/'],
  ['fullscreen', 'simulator://package/'],
  ['fullscreen', 'https://example.org/'],
  ['clipboard-read', 'app://modulewright/'],
  ['media', 'app://modulewright/'],
  ['notifications', 'app://modulewright/'],
  ['clipboard-sanitized-write', 'app://modulewright.example.org/'],
];

function preventable() {
  const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) };
  return event;
}

export const app = Object.assign(new Emitter(), {
  requestSingleInstanceLock(data) {
    asked.handedOver = data;
    return true;
  },
  /** What the Finder asks while the application is starting comes before it is ready. */
  async whenReady() {
    for (const path of (process.env.STAND_IN_EARLY ?? '').split('\n').filter(Boolean)) {
      app.emit('open-file', preventable(), path);
    }
  },
  getLocale: () => 'en-GB',
  getSystemLocale: () => 'en-GB',
  setPath: (name, path) => void (asked.paths[name] = path),
  /**
   * As Electron does it (shell/browser/window_list.cc, CloseAllWindows): every window is asked, any that stays calls the
   * quitting off, and `will-quit` is the last word.
   */
  quit() {
    app.emit('before-quit', preventable());
    const stayed = windows.slice().filter((window) => !window.close());
    if (stayed.length > 0) return;
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
  static #next = 1;
  webContents = Object.assign(new Emitter(), {
    id: BrowserWindow.#next++,
    send(_channel, name, payload) {
      for (const { response, id } of streams) {
        if (id === this.id) response.write(`data: ${JSON.stringify({ name, payload })}\n\n`);
      }
    },
    reload() {
      asked.reloaded.push(this.id);
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
  focus() {
    asked.focused.push(this.webContents.id);
  }
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
    if (windows.length === 0) app.emit('window-all-closed');
  }
  async loadURL(url) {
    if (asked.url) return;
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
    setPermissionRequestHandler(handler) {
      for (const [permission, url] of wishes) {
        handler(null, permission, (given) => (asked.permissions[`${permission} for ${url}`] = given), {
          requestingUrl: url,
        });
      }
    },
    setPermissionCheckHandler(handler) {
      for (const [permission, url] of wishes) {
        asked.permissions[`${permission} of ${url}`] = handler(null, permission, url, {});
      }
    },
    on(_willDownload, handler) {
      for (const url of [
        'blob:app://modulewright/1',
        'app://modulewright/media/x',
        'preview://package/plan.pdf',
        'simulator://package/x.exe',
      ]) {
        const event = preventable();
        handler(event, { getURL: () => url });
        asked.downloads[url] = !event.defaultPrevented;
      }
    },
    setSpellCheckerEnabled: (enabled) => void (asked.spelling = enabled),
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

/** The window a request is about: the first unless it says another. */
function windowOf(url) {
  return Number(url.searchParams.get('window') ?? 1);
}

/** HTTP in place of Electron's own wires. */
function serve(options) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://x');
    if (url.pathname === '/stand-in/ipc') {
      const parts = [];
      for await (const part of request) parts.push(part);
      const { channel, args, from } = JSON.parse(Buffer.concat(parts).toString());
      const sender = { id: windowOf(url) };
      const event = { sender, senderFrame: from ?? { url: 'app://modulewright/', parent: null } };
      response.end(JSON.stringify((await handlers.get(channel)?.(event, ...args)) ?? null));
    } else if (url.pathname === '/stand-in/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(': here\n\n');
      const stream = { response, id: windowOf(url) };
      streams.add(stream);
      response.on('close', () => streams.delete(stream));
    } else if (url.pathname === '/stand-in/asked') {
      response.end(
        JSON.stringify({
          ...asked,
          windows: windows.map(({ webContents }) => webContents.id),
          webPreferences: options.webPreferences,
          preload: options.webPreferences.preload,
        }),
      );
    } else if (url.pathname === '/stand-in/close') {
      windows.find(({ webContents }) => webContents.id === windowOf(url))?.close();
      response.end();
    } else if (url.pathname === '/stand-in/emit') {
      // What the system or Chromium says: to the application, a window or its contents.
      const { on, name, args = [] } = JSON.parse(url.searchParams.get('say'));
      const window = windows.find(({ webContents }) => webContents.id === windowOf(url));
      const event = preventable();
      (on === 'app' ? app : on === 'window' ? window : window.webContents).emit(name, event, ...args);
      response.end(JSON.stringify({ prevented: event.defaultPrevented }));
    } else if (url.pathname === '/stand-in/popup') {
      // A package opens a window from the first one's contents.
      const popup = new BrowserWindow({});
      windows[0].webContents.emit('did-create-window', popup);
      response.end(String(popup.webContents.id));
    } else if (url.pathname === '/stand-in/protocol') {
      // A request of Electron's own network on any of the schemes.
      const wanted = url.searchParams.get('url');
      const headers = Object.fromEntries(['origin', 'range'].map((name) => [name, request.headers[name] ?? '']));
      const answer = await protocols.get(new URL(wanted).protocol.slice(0, -1))(new Request(wanted, { headers }));
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } else if (url.pathname === '/stand-in/stick') {
      // From now on the threads that hold the files answer nothing more, and what waits long need not be waited for.
      Worker.prototype.postMessage = () => undefined;
      const { setTimeout: wait } = globalThis;
      globalThis.setTimeout = (run, delay = 0, ...args) => {
        if (delay >= 5000) console.log(`stand-in waits ${delay}`);
        return wait(run, Math.min(delay, 100), ...args);
      };
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
