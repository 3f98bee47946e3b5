/** What is written in a card: the ways between its fields, and from them to the card as a whole. */

import { useRef, type ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { CardContext } from '../editor/field/card-context.ts';
import { useCardContext } from './exercise-card/use-card-context.ts';

export function CardFields({
  id,
  head = false,
  children,
}: {
  readonly id: RecordId;
  /** Whether above its fields stands what the card is chosen by: a picture, or a place for a file. */
  readonly head?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const context = useCardContext(id, box, head);
  return (
    <CardContext value={context}>
      {/* From a mark or a button as from a field. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={box}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          event.stopPropagation();
          context.select();
        }}
      >
        {children}
      </div>
    </CardContext>
  );
}
