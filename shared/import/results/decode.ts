/** The text of a table that a platform or a spreadsheet wrote: UTF-8, UTF-16, or the two one-byte encodings of the region. */

import { fail, ok, type Result } from '../../base/result.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1257'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes. */
export const largestTable = 64 * 1024 * 1024;

export function decodeTable(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > largestTable) return fail('results.tooLarge');
  const wide = wideEncoding(bytes);
  const decoded = wide ? ok({ text: new TextDecoder(wide).decode(bytes), encoding: wide }) : narrow(bytes);
  if (!decoded.ok) return decoded;
  // No table has these: a spreadsheet's own file, a picture, UTF-16 that lost a byte.
  const isText = !/[\0\uFFFD]/.test(decoded.value.text);
  return isText ? decoded : fail('results.unreadable', { line: 1 });
}

/** By its mark; without one, by the zero bytes that every comma then has. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (odd: 0 | 1): number => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : null;
}

function narrow(bytes: Uint8Array): Result<Decoded> {
  const utf8 = strict(bytes);
  if (utf8 !== null) return ok({ text: utf8, encoding: 'utf-8' });
  const mixed = mixedAt(bytes);
  if (mixed !== null) return fail('results.encoding', { line: mixed });
  const encoding = isBaltic(bytes) ? 'windows-1257' : 'windows-1252';
  return ok({ text: new TextDecoder(encoding).decode(bytes), encoding });
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is of another encoding than one before it: two files put together, of which either half would be read wrong. */
function mixedAt(bytes: Uint8Array): number | null {
  let [line, from] = [1, 0];
  let is: boolean | null = null;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const cells = bytes.subarray(from, end === -1 ? bytes.length : end);
    if (cells.some((byte) => byte > 0x7f)) {
      const isUtf8 = strict(cells) !== null;
      if (is !== null && is !== isUtf8) return line;
      is = isUtf8;
    }
    if (end === -1) break;
    [line, from] = [line + 1, end + 1];
  }
  return null;
}

/** Letters that only one of the two has: ā č ē ģ ī ķ ļ ņ š ū ž stand where the other has rarer ones than its own æ and ø. */
const baltic = new Set('âèçìîíïòðûþÂÈÇÌÎÍÏÒÐÛÞ'.split('').map((letter) => letter.charCodeAt(0)));
const western = new Set('æøÆØ'.split('').map((letter) => letter.charCodeAt(0)));

function isBaltic(bytes: Uint8Array): boolean {
  let balance = 0;
  for (const byte of bytes) balance += baltic.has(byte) ? 1 : western.has(byte) ? -1 : 0;
  return balance > 0;
}
