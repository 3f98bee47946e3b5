/** Drags go where the model allows: a page into a unit, a unit into a module, each between its like. */

import { useEffect, useState } from 'react';
import { useDragAndDrop, type DragAndDropHooks } from 'react-aria-components';
import { mayContain } from '../../../../shared/edit/structure.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { parentOfAdder } from './add-row.tsx';
import type { OutlineActions } from './outline-actions.ts';

export function useOutlineDrag(actions: OutlineActions): {
  readonly dragAndDropHooks: DragAndDropHooks;
  /** A drag is over and the pointer has not moved since: a browser takes it to be still where the drag began. */
  readonly isStale: boolean;
} {
  const document = useDocument();
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    if (!isStale) return;
    const moved = (): void => setStale(false);
    addEventListener('pointermove', moved, { once: true });
    return () => removeEventListener('pointermove', moved);
  }, [isStale]);
  const { records } = document;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) =>
        records.get(String(key)) ? [{ 'modulewright/outline': String(key), 'text/plain': String(key) }] : [],
      ),
    acceptedDragTypes: ['modulewright/outline'],
    onDragEnd: () => setStale(true),
    getDropOperation: (target) => (target.type === 'root' ? 'cancel' : 'move'),
    onMove({ keys, target }) {
      const [id] = [...keys].map(String);
      const moving = id === undefined ? undefined : records.get(id);
      // What is let go on the row that adds to a part goes to the end of that part.
      const adder = parentOfAdder(String(target.key));
      const onto = records.get(adder ?? String(target.key));
      if (!moving || !onto || id === undefined) return;
      if (target.dropPosition === 'on' || adder !== null) {
        if (mayContain(onto.kind, moving.kind))
          actions.moveTo(id, onto.id, records.children(onto.id, moving.kind).length);
        return;
      }
      if (onto.parent === null || onto.kind !== moving.kind) return;
      const siblings = records.children(onto.parent, onto.kind).filter((sibling) => sibling.id !== id);
      const index = siblings.findIndex((sibling) => sibling.id === onto.id);
      actions.moveTo(id, onto.parent, index + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  return { dragAndDropHooks, isStale };
}
