/** The comments of a document (`word/comments.xml`), with what answers what and what is marked as done (`commentsExtended.xml`). */

import { children, type XmlElement } from '../../base/xml.ts';
import { attribute } from './elements.ts';
import type { Parts } from './parts.ts';

export interface WordComment {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly words: string;
  /** The id of what it answers. */
  readonly to: string | null;
  readonly isDone: boolean;
}

export function commentsIn(parts: Parts): readonly WordComment[] {
  const all = children(parts.part('word/comments.xml'), 'comment');
  const ids = new Map(all.map((comment) => [paragraphId(comment), attribute(comment, 'id') ?? '']));
  const more = new Map(
    children(parts.part('word/commentsExtended.xml'), 'commentEx').map((one) => [attribute(one, 'paraId') ?? '', one]),
  );
  return all.map((comment) => {
    const extended = more.get(paragraphId(comment));
    const parent = extended && attribute(extended, 'paraIdParent');
    return {
      id: attribute(comment, 'id') ?? '',
      by: attribute(comment, 'author') ?? '',
      at: attribute(comment, 'date') ?? '',
      words: wordsIn(comment),
      to: parent === undefined ? null : (ids.get(parent) ?? null),
      isDone: extended !== undefined && attribute(extended, 'done') === '1',
    };
  });
}

/** Of its last paragraph, by which the other part names it. */
function paragraphId(comment: XmlElement): string {
  const last = children(comment, 'p').at(-1);
  return (last && attribute(last, 'paraId')) ?? `none ${attribute(comment, 'id') ?? ''}`;
}

/** A paragraph a line. */
function wordsIn(comment: XmlElement): string {
  return children(comment, 'p').map(runsIn).join('\n').trim();
}

function runsIn(element: XmlElement): string {
  return element.children
    .map((part) => {
      if (part.name === 't') return part.text;
      if (part.name === 'br' || part.name === 'cr') return '\n';
      if (part.name === 'tab') return '\t';
      // What was taken out of a comment is not said.
      return part.name === 'del' ? '' : runsIn(part);
    })
    .join('');
}
