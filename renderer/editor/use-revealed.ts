/** Brings into view what a check, a search, a thread or a link asked for, and puts the caret there. */

import { useEffect } from 'react';
import { Editor, Transforms } from 'slate';
import { useDocument } from '../document/hooks.tsx';
import { setView, useView } from '../shell/view.ts';
import { useSought } from '../ui/sought.ts';
import { wantField } from './field/field-focus.ts';
import { focusEditor } from './focus.ts';
import { markFound } from './mark-found.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';
import { pointAt, stepsTo } from './text-places.ts';

export function useRevealed(editor: PageSlate): void {
  const programme = useDocument();
  const reveal = useView((view) => view.reveal);
  useEffect(() => {
    if (reveal === null) return;
    const index = editor.children.findIndex((child) => 'id' in child && child.id === reveal);
    if (index < 0) return;
    const { revealAt, inspectorTab } = useView.getState();
    const record = programme.record('block', reveal);
    const steps = record && revealAt && stepsTo(record, revealAt.field);
    const point = steps && pointAt(editor.children[index] as BlockElement, steps, revealAt?.start ?? 0);
    const there = point ? { ...point, path: [index, ...point.path] } : Editor.start(editor, [index]);
    Transforms.select(editor, there);
    document.querySelector(`[data-block="${reveal}"]`)?.scrollIntoView({ block: 'center' });
    const { hit } = useSought.getState();
    // The focus stays in Find: a key pressed there must not write over what it found. Whoever asked for goals goes on there.
    if (hit?.record === reveal) markFound(editor, index, hit);
    else if (inspectorTab !== 'goals') focusEditor(editor);
    if (revealAt && steps === null) wantField(fieldOf(reveal, revealAt));
    setView({ reveal: null, revealAt: null });
  }, [editor, programme, reveal]);
}

/** As cards name their fields: the parts by their ids alone. */
function fieldOf(block: string, { field, start }: { readonly field: string; readonly start: number }) {
  return { block, field: field.replaceAll('#', ''), at: { from: start, to: start } };
}
