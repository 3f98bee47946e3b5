/** Words of a text as an anchor keeps them. What reviewers have without the rest of the product makes anchors by this too: no zod here. */

import { aroundQuote, longestQuote } from './kept-of-text.ts';
import type { AnchoredRange } from './schema.ts';

/** The range with its words as they are now, remembering what it was first put on. */
export function rangeIn(
  text: string,
  field: string,
  start: number,
  end: number,
  before?: AnchoredRange,
): AnchoredRange {
  const quote = text.slice(start, Math.min(end, start + longestQuote)).toWellFormed();
  const first = before && (before.first ?? before.quote);
  return {
    field,
    start,
    end,
    quote,
    ...(first !== undefined && first !== quote ? { first } : {}),
    before: text.slice(Math.max(0, start - aroundQuote), start).toWellFormed(),
    after: text.slice(end, end + aroundQuote).toWellFormed(),
  };
}
