/** A printer that does as it is told: no browser, and what it printed is kept in what it gives. */

import type { Printer } from '../../electron/core/export/printing/printer.ts';
import { ok } from '../../shared/base/result.ts';

/** As Chromium writes it, with each place on the page that is said; what was printed is kept in it. */
export function pdfOf(places: Readonly<Record<string, number>>, text: string, day = '20261201'): Buffer {
  const most = Math.max(1, ...Object.values(places));
  const pages = Array.from({ length: most }, (_, index) => `${index + 10} 0 obj\n<</Type /Page>>\nendobj`);
  const named = Object.entries(places).map(([name, page]) => `/${name} [${page + 9} 0 R /XYZ 0 0 0]`);
  return Buffer.from(
    [
      '%PDF-1.4',
      `1 0 obj\n<</Creator (Mozilla/5.0 \\(X11; Linux x86_64\\))\n/CreationDate (D:${day}000000+00'00')>>\nendobj`,
      '2 0 obj\n<</Type /Catalog\n/Pages 3 0 R\n/Dests 4 0 R>>\nendobj',
      `3 0 obj\n<</Type /Pages\n/Kids [${pages.map((_, index) => `${index + 10} 0 R`).join(' ')}]>>\nendobj`,
      `4 0 obj\n<<${named.join('\n')}>>\nendobj`,
      ...pages,
      `5 0 obj\n<</Length 1>>\nstream\n${text}\nendstream\nendobj`,
    ].join('\n'),
    'latin1',
  );
}

/** Prints what `places` says of a text, which may be another after each print. */
export function printerOf(
  places: (prints: number) => Readonly<Record<string, number>>,
  more = '',
): Printer & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    begin: async () =>
      ok({
        async print(reader) {
          const parts: Uint8Array[] = [];
          for await (const part of (await reader.read(reader.launch))?.body(null) ?? []) parts.push(part);
          texts.push(Buffer.concat(parts).toString('utf8'));
          return ok(pdfOf(places(texts.length), `${texts.at(-1)}${more}`));
        },
        close: async () => undefined,
      }),
  };
}
