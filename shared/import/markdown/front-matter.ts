/** The data at the head of a text: YAML, held against a schema. */

import { LineCounter, parseDocument } from 'yaml';
import type { z } from '../../base/zod.ts';
import type { Expect } from './misprint.ts';
import type { MarkdownText } from './parse.ts';

export function readFrontMatter<T>(
  { frontMatter: { text, line } }: Pick<MarkdownText, 'frontMatter'>,
  schema: z.ZodType<T>,
  expect: Expect,
): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => ({
    position: { start: { line: line - 1 + Math.max(1, lines.linePos(offset).line) } },
  });
  for (const { pos, message } of document.errors) expect(at(pos[0]), `YAML: ${message}`);
  if (document.errors.length > 0) return null;
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    expect(at(placeOf(document, path)), `${path.join(', ') || 'front matter'}: ${message}`);
  }
  return null;
}

/** Where the value stands, or the nearest around it where it is missing. */
function placeOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0];
  }
  return 0;
}
