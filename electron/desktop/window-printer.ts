/** Prints with the browser that the application runs in: a window nobody sees, which is given the page and nothing else. */

import { BrowserWindow, session } from 'electron';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Printer, Printing } from '../core/export/printing/printer.ts';
import type { PackageReader } from '../core/export/package-reader.ts';

/** A session of its own, which keeps nothing. */
const partition = 'print';

const origin = 'print://page/';

export const windowPrinter: Printer = {
  begin: async (signal) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { partition, sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    const stop = (): void => window.destroy();
    signal.addEventListener('abort', stop, { once: true });
    return ok<Printing>({
      print: (reader) => print(window, reader, signal),
      close: async () => {
        signal.removeEventListener('abort', stop);
        if (!window.isDestroyed()) window.destroy();
      },
    });
  },
};

async function print(window: BrowserWindow, reader: PackageReader, signal: AbortSignal): Promise<Result<Uint8Array>> {
  const { protocol, webRequest } = session.fromPartition(partition);
  // Whatever the page asks for elsewhere is not asked for.
  webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(origin) }));
  if (protocol.isProtocolHandled('print')) protocol.unhandle('print');
  protocol.handle('print', async (request) => {
    const file = await reader.read(decodeURIComponent(new URL(request.url).pathname.slice(1)));
    if (!file) return new Response(null, { status: 404 });
    const parts: Uint8Array[] = [];
    for await (const part of file.body(null)) parts.push(part);
    const headers = { 'Content-Type': file.mime, 'Content-Security-Policy': printPolicy };
    return new Response(Buffer.concat(parts), { headers });
  });
  try {
    await window.loadURL(origin + reader.launch);
    // Of the fonts too, which are asked for only when it is known that they are needed.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => null)');
    return ok(
      await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  } catch (error) {
    signal.throwIfAborted();
    return fail('export.printFailed', {
      program: 'Modulewright',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** It runs nothing; what runs along the edges of its sheets is a style within it. */
const printPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'";
