/** What every file that comes back has in common: a text, or words of a mail, that hold JSON which says what it is and by which version. */

import { isDeeper } from '../base/json.ts';
import { z } from '../base/zod.ts';
import { fromMailText } from './return-text.ts';

export interface Opening {
  readonly format: string;
  /** The latest version that is read here. */
  readonly newest: number;
  /** Levels of JSON. */
  readonly deepest: number;
}

export type Opened =
  { readonly is: 'open'; readonly json: unknown } | { readonly is: 'unreadable' | 'newer' | 'tooLarge' | 'damaged' };

/** UTF-16 units. */
const largest = 64 * 1024 * 1024;

/** `damaged` is what was cut off on its way; what is in the JSON is for whoever opens it to check. */
export function openReturn(text: string, { format, newest, deepest }: Opening): Opened {
  if (text.length > largest) return { is: 'tooLarge' };
  const said = fromMailText(text.replace(/^\uFEFF/, ''));
  if (said === null) return { is: 'damaged' };
  let json: unknown;
  try {
    json = JSON.parse(said);
  } catch (error) {
    if (error instanceof SyntaxError) return { is: 'unreadable' };
    throw error;
  }
  if (isDeeper(json, deepest)) return { is: 'unreadable' };
  const head = z.object({ format: z.literal(format), version: z.number().int().min(1) }).safeParse(json);
  if (!head.success) return { is: 'unreadable' };
  return head.data.version > newest ? { is: 'newer' } : { is: 'open', json };
}
