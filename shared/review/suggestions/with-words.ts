/** A record with other words in place of some. It knows no schema: what has the words alone, as a review file, makes them too. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { Path } from '../../model/walk.ts';
import { sign } from '../sign.ts';
import { wordHunks } from '../word-diff.ts';
import { assembled, cut, flatOf } from './flat.ts';

/** `path` leads to a text of its data; `start` and `end` are UTF-16 units of it. */
export function withWords<R extends { readonly data: unknown }>(
  record: R,
  path: Path,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): R {
  return { ...record, data: changedAt(record.data, path, (value) => replaced(value, start, end, words)) };
}

/** Only what differs: words, marks and signs that stay are the very same. No sign can be written, and no line where there was none. */
function replaced(value: unknown, start: number, end: number, words: string): unknown {
  const text = typeof value === 'string' ? value : flatOf(value as readonly InlineNode[]).text;
  const old = text.slice(start, end);
  const fresh = old.includes('\n') ? words : words.replace(/\s*\n\s*/g, ' ');
  return wordHunks(old, fresh).reduceRight<unknown>(
    (made, hunk) => put(made, start + hunk.from, start + hunk.to, fresh.slice(hunk.start, hunk.end)),
    value,
  );
}

function put(value: unknown, start: number, end: number, coming: string): unknown {
  if (typeof value === 'string') return value.slice(0, start) + coming + value.slice(end);
  const flat = flatOf(value as readonly InlineNode[]);
  const words = coming.replaceAll(sign, '');
  // As the words that they replace, or stand behind.
  const like = [...cut(flat, start, end), ...cut(flat, Math.max(0, start - 1), start)].find(
    ({ node }) => !('type' in node),
  );
  const fresh = like
    ? { ...like, text: words, node: { ...like.node, text: words } }
    : { node: { text: words }, wrap: null, text: words, dress: '{}' };
  return assembled([...cut(flat, 0, start), ...(words === '' ? [] : [fresh]), ...cut(flat, end, flat.text.length)]);
}

function changedAt(value: unknown, [step, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const inner = changedAt((value as Readonly<Record<string | number, unknown>>)[step], rest, change);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner };
}
