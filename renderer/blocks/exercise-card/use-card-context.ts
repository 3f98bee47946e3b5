/** Where the fields of a card are, the ways between and out of them, and whether the card is what the person is at. */

import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { useSelected, useSlateStatic } from 'slate-react';
import type { RecordId } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { beAtCard, leaveCard, selectCard } from '../../editor/field/between-cards.ts';
import type { CardOfField } from '../../editor/field/card-context.ts';
import { fieldsOf, leaveToCard, useFieldFocus, wantField } from '../../editor/field/field-focus.ts';
import { moveBlocks, selectedRange } from '../../editor/selected-blocks.ts';
import { useText } from '../../i18n/index.ts';

export function useCardContext(block: RecordId, box: RefObject<HTMLElement | null>, head: boolean): CardOfField {
  const page = useSlateStatic();
  const active = useActive(block, box);
  const step = useCallback<CardOfField['step']>(
    (from, by, at) => {
      const fields = box.current ? fieldsOf(box.current) : [];
      const next = fields[fields.indexOf(from) + by];
      const field = fields[0] === from && by < 0 ? undefined : next?.dataset['field'];
      if (field === undefined && by < 0 && head) selectCard(page, block);
      else if (field === undefined) leaveCard(page, block, by, at);
      else wantField({ block, field, at });
    },
    [block, box, head, page],
  );
  const document = useDocument();
  const t = useText();
  const move = useCallback<CardOfField['move']>(
    (field, by) => {
      document.sealStep();
      beAtCard(page, block);
      const range = selectedRange(page);
      if (range) moveBlocks(page, range, by, t);
      if (field !== undefined) wantField({ block, field, at: 'kept' });
    },
    [block, document, page, t],
  );
  return useMemo(() => {
    const select = (): void => {
      leaveToCard(block);
      selectCard(page, block);
    };
    return { block, active, step, move, select, entered: () => beAtCard(page, block) };
  }, [block, active, step, move, page]);
}

function useActive(block: RecordId, box: RefObject<HTMLElement | null>): boolean {
  const settled = useSettled(useSelected());
  const [pinned, setPinned] = useState(false);
  const wanted = useFieldFocus((focus) => (focus.wanted?.block === block ? focus.wanted : null));
  useLayoutEffect(() => {
    if (!wanted) return;
    // What is offered only while the card is written must be there before the caret can go to it.
    setPinned(true);
    if (typeof wanted.field === 'string' || !box.current) return;
    const field = fieldsOf(box.current).at(wanted.field.edge === 'first' ? 0 : -1)?.dataset['field'];
    wantField(field === undefined ? null : { block, field, at: wanted.at });
  }, [block, box, wanted]);
  useEffect(() => {
    if (settled && pinned) setPinned(false);
  }, [settled, pinned]);
  return settled || pinned || wanted !== null;
}

let isDown = false;
let isWatching = false;

/** A card that is come to shows more; not while the pointer is down, or its words would move away from under it. */
function useSettled(selected: boolean): boolean {
  const [settled, setSettled] = useState(selected);
  useEffect(() => {
    if (isWatching) return;
    isWatching = true;
    addEventListener('pointerdown', () => (isDown = true), true);
    for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, () => (isDown = false), true);
  }, []);
  useEffect(() => {
    if (!isDown) return setSettled(selected);
    const release = (): void => setSettled(selected);
    addEventListener('pointerup', release, { once: true });
    return () => removeEventListener('pointerup', release);
  }, [selected]);
  return settled;
}
