/**
 * Reads what a PDF of Chromium says of its places, and makes it say the same whenever it is printed. Such a file has all its objects as text in
 * it, one after the other (PDF 1.4, without streams of objects); of any other nothing is read.
 */

/** The page of each named place, from 1. */
export function placesIn(pdf: Uint8Array): ReadonlyMap<string, number> {
  const objects = objectsIn(latin(pdf));
  const catalog = [...objects.values()].find((text) => /\/Type\s*\/Catalog\b/.test(text)) ?? '';
  const pages = new Map(pagesUnder(objects, reference(catalog, 'Pages')).map((page, index) => [page, index + 1]));
  const named = objects.get(reference(catalog, 'Dests') ?? -1) ?? '';
  const places = new Map<string, number>();
  for (const [, name = '', page] of named.matchAll(/\/((?:[^\s/[\]<>()])+)\s*\[\s*(\d+)\s+0\s+R/g)) {
    const number = pages.get(Number(page));
    if (number !== undefined) places.set(plain(name), number);
  }
  return places;
}

/** 1 January 1980, as our zips have it: two prints of the same text on two days are the same file. */
const always = "D:19800101000000+00'00'";
const maker = 'Modulewright';

/** In as many bytes as before, as it says at its end where each object begins. Which machine it was made on it does not say either. */
export function reproducible(pdf: Uint8Array): Buffer {
  const changed = latin(pdf)
    .replaceAll(/(\/(?:CreationDate|ModDate)\s*)\(([^)]*)\)/g, (whole, name: string) =>
      filled(whole, `${name}(${always})`),
    )
    .replaceAll(/(\/Creator\s*)\((?:\\.|[^\\)])*\)/g, (whole, name: string) => filled(whole, `${name}(${maker})`));
  return Buffer.from(numberedAnew(changed), 'latin1');
}

const named = /\(node(\d{8})\)/g;

/**
 * Parts that others refer to, as cells to their heads, are named by a count of all that the browser has ever made, which is another each
 * time. Their order stays, as a list of them is searched by it.
 */
function numberedAnew(text: string): string {
  const names = [...new Set([...text.matchAll(named)].map(([, name = '']) => name))].sort();
  const places = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]));
  return text.replaceAll(named, (_, name: string) => `(node${places.get(name)})`);
}

/** Blanks between what a dictionary holds mean nothing. One that has no room stays. */
function filled(before: string, text: string): string {
  return text.length > before.length ? before : text.padEnd(before.length);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function objectsIn(text: string): ReadonlyMap<number, string> {
  const objects = new Map<number, string>();
  for (const [, number, body = ''] of text.matchAll(
    /(?:^|[\r\n])(\d+) 0 obj\b([\s\S]*?)(?:\bendobj\b|\bstream\r?\n)/g,
  )) {
    objects.set(Number(number), body);
  }
  return objects;
}

function reference(text: string, name: string): number | null {
  const [, number] = new RegExp(`/${name}\\s+(\\d+)\\s+0\\s+R`).exec(text) ?? [];
  return number === undefined ? null : Number(number);
}

/** The leaves of the tree of pages, from the first to the last. */
function pagesUnder(objects: ReadonlyMap<number, string>, node: number | null): readonly number[] {
  const text = objects.get(node ?? -1);
  if (node === null || text === undefined) return [];
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(text) ?? [];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+)\s+0\s+R/g)].flatMap(([, kid]) => pagesUnder(objects, Number(kid)));
}

/** Names have what is no plain letter by its number (PDF 1.4, 3.2.4), in UTF-8. */
function plain(name: string): string {
  const bytes = name.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
