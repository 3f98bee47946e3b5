/** Words with the marks they have, in the page, in a field and where a field's words are only shown. */

import type { ReactNode } from 'react';
import type { TextNode } from '../../shared/blocks/inline.ts';

export function marked(marks: Omit<TextNode, 'text'>, words: ReactNode): ReactNode {
  let content = words;
  if (marks.code) content = <code>{content}</code>;
  if (marks.sub) content = <sub>{content}</sub>;
  if (marks.sup) content = <sup>{content}</sup>;
  if (marks.strike) content = <s>{content}</s>;
  if (marks.underline) content = <u>{content}</u>;
  if (marks.italic) content = <em>{content}</em>;
  if (marks.bold) content = <strong>{content}</strong>;
  return content;
}
