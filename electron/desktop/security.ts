/** What a window of ours may be and do: decided once, asserted by tests. */

import type { BrowserWindowConstructorOptions, Session, WebContents } from 'electron';

export const appOrigin = 'app://modulewright';
export const previewOrigin = 'preview://package';
/** Packages being tried, anybody's, with the platform's page that holds their API. */
export const simulatorOrigin = 'simulator://package';

/** Secure by default in today's Electron, and written down so that no default can change it. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  // On macOS the system's own; elsewhere Electron fetches dictionaries (tutorial/spellchecker), and nothing here fetches.
  spellcheck: process.platform === 'darwin',
} as const satisfies BrowserWindowConstructorOptions['webPreferences'];

/** Whether an IPC message comes from the main frame of our own screens, and not from a package in preview. */
export function isOwnScreen(sender: { readonly url: string; readonly parent: unknown } | null): boolean {
  return sender !== null && sender.parent === null && sender.url.startsWith(`${appOrigin}/`);
}

/**
 * Our screens may write to the clipboard, and films fill the screen; no camera, no place, no notification for anybody
 * (api/session#sessetpermissionrequesthandlerhandler). Only what our screens and the preview of a module hand out is downloaded,
 * and no dictionary is.
 */
export function guard(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isAllowed(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin));
  session.on('will-download', (event, item) => {
    const from = item.getURL().replace(/^blob:/, '');
    if (![appOrigin, previewOrigin].some((own) => isFrom(from, own))) event.preventDefault();
  });
  if (process.platform !== 'darwin') session.setSpellCheckerEnabled(false);
}

function isAllowed(permission: string, url: string): boolean {
  if (permission === 'clipboard-sanitized-write') return isFrom(url, appOrigin);
  return permission === 'fullscreen' && [appOrigin, previewOrigin, simulatorOrigin].some((own) => isFrom(url, own));
}

function isFrom(url: string, origin: string): boolean {
  return url === origin || url.startsWith(`${origin}/`);
}

/** A window stays where it is: no navigation away, no new window, no attached view. */
export function pinDown(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    const own = event.isMainFrame ? [appOrigin] : [previewOrigin, simulatorOrigin];
    if (!own.some((origin) => event.url.startsWith(`${origin}/`))) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Only content being tried opens windows, and only on its own origin: some platforms launch it in one.
  contents.setWindowOpenHandler(({ url }) =>
    url.startsWith(`${simulatorOrigin}/`)
      ? { action: 'allow', overrideBrowserWindowOptions: { webPreferences: { ...webPreferences } } }
      : { action: 'deny' },
  );
  contents.on('did-create-window', (window) => pinDownContent(window.webContents));
}

/** A window of content being tried: no bridge to the core, and no way out of the simulator's origin. */
function pinDownContent(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${simulatorOrigin}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
