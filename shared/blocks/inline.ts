/** Inline content: the words inside a block, with marks, links and a language per fragment. */

import { z } from 'zod';
import { languageTag } from '../programme/schema.ts';

export const marks = ['bold', 'italic', 'underline', 'strike', 'code', 'sub', 'sup'] as const;
export type Mark = (typeof marks)[number];

const mark = z.literal(true).optional();

export const textNode = z.strictObject({
  text: z.string().max(200_000),
  bold: mark,
  italic: mark,
  underline: mark,
  strike: mark,
  code: mark,
  sub: mark,
  sup: mark,
  /** BCP 47 tag of a fragment in another language than the module (WCAG 3.1.2). */
  lang: languageTag.optional(),
});

export const linkNode = z.strictObject({
  type: z.literal('link'),
  url: z.string().max(4000),
  children: z.array(textNode).min(1),
});

export const inline = z.array(z.union([textNode, linkNode])).min(1);

export type TextNode = z.infer<typeof textNode>;
export type LinkNode = z.infer<typeof linkNode>;
export type Inline = z.infer<typeof inline>;
