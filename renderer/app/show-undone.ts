/** Undo and redo go to what they change, when it is not on the screen: to its page, and there to its block. */

import { useEffect } from 'react';
import type { AnyRecord, RecordId, Records } from '../../shared/records/record.ts';
import type { Applied } from '../document/applied.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { goTo, moduleOf } from '../shell/navigate.ts';
import { setView, useView, type View } from '../shell/view.ts';

export function useShowUndone(programme: ProgrammeDocument): void {
  useEffect(
    () =>
      programme.onApplied((applied) => {
        if (applied.origin !== 'undo') return;
        const view = useView.getState();
        const gone = aboveGone(programme.records, applied, view.selected);
        if (gone !== null) setView({ selected: gone });
        const to = placeChanged(programme.records, applied, view);
        if (to !== null) goTo(programme.records, to);
        else intoView(applied);
      }),
    [programme],
  );
}

/** A block on the page that is shown, where it lies out of sight; the caret is where the step had it. */
function intoView({ changes, inverse }: Applied): void {
  const block = [...changes.puts, ...inverse.puts].find(({ kind }) => kind === 'block');
  if (!block) return;
  // Once the page shows it.
  requestAnimationFrame(() => {
    const shown = document.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
    const frame = shown?.closest('[data-scroll]')?.getBoundingClientRect();
    const at = shown?.getBoundingClientRect();
    if (frame && at && (at.bottom < frame.top || at.top > frame.bottom)) shown?.scrollIntoView({ block: 'center' });
  });
}

/** What stands above the selected record that went, or null when it is still there. */
function aboveGone(records: Records, { inverse }: Applied, selected: RecordId | null): RecordId | null {
  if (selected === null || records.get(selected)) return null;
  const before = new Map(inverse.puts.map((record) => [record.id, record]));
  let above = before.get(selected)?.parent ?? null;
  while (above !== null && !records.get(above)) above = before.get(above)?.parent ?? null;
  return above;
}

/** Where to go to see a change; null when it can be seen where the person is, or is in no place of Write. */
function placeChanged(records: Records, { changes, inverse }: Applied, view: View): RecordId | null {
  const shown = view.workspace === 'write' ? view.selected : null;
  const old = new Set(inverse.puts.map(({ id }) => id));
  const back = changes.puts.filter((record) => isPlace(record) && !old.has(record.id));
  const top = back.find(({ parent }) => !back.some(({ id }) => id === parent));
  if (top) return top.id === shown ? null : top.id;

  const blocks = [...changes.puts, ...inverse.puts].filter(({ kind }) => kind === 'block');
  const pages = new Set(blocks.flatMap(({ parent }) => (parent !== null && records.get(parent) ? [parent] : [])));
  if (pages.size > 0) {
    if (shown !== null && pages.has(shown)) return null;
    return changes.puts.find(({ kind }) => kind === 'block')?.id ?? [...pages][0] ?? null;
  }
  const changed = changes.puts.find(isPlace);
  if (!changed || changed.id === shown) return null;
  const isSeen = changed.kind === 'module' && (view.workspace !== 'write' || moduleOf(records, shown) === changed.id);
  return isSeen ? null : changed.id;
}

function isPlace({ kind }: AnyRecord): boolean {
  return kind === 'module' || kind === 'unit' || kind === 'page';
}
