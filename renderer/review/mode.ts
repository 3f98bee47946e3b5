/** How Write is worked in: the programme is edited, changes to it are suggested, or it is read as it is, with what is suggested, or as it would be. */

import { useEffect, useLayoutEffect, useState } from 'react';
import { create } from 'zustand';
import type { Person } from '../../shared/model/review/schema.ts';
import { ifAccepted, suggestingAs, toRead, type Look } from '../document/look.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { Kept } from '../shell/feature.ts';
import { useView } from '../shell/view.ts';
import { useMe } from './me.ts';

export const modes = ['editing', 'suggesting', 'marked', 'original', 'accepted'] as const;
export type Mode = (typeof modes)[number];

export const useMode = create<{ readonly mode: Mode }>(() => ({ mode: 'editing' }));

export function setMode(mode: Mode): void {
  leftAt = scroller()?.scrollTop ?? null;
  useMode.setState({ mode });
}

let leftAt: number | null = null;

function scroller(): Element | null {
  return window.document.querySelector('[data-scroll="page"]');
}

/** Where nothing can be written any more, or can again, the page is drawn anew: it is where it was, and the keys are at the switch. */
export function returnTo(control: HTMLElement | null): void {
  if (leftAt === null) return;
  scroller()?.scrollTo(0, leftAt);
  leftAt = null;
  requestAnimationFrame(() => {
    if (window.document.activeElement === window.document.body) control?.querySelector('button')?.focus();
  });
}

/** Here the programme itself is shown, whatever is suggested: what is sent and decided is about that. */
const asItIs: ReadonlySet<string> = new Set(['review', 'publish']);

/** In a review copy nothing is edited: whatever is written is suggested, and the next programme is worked in as any is. */
function useSuggestingInCopies(document: ProgrammeDocument): void {
  const { isCopy } = document;
  const mode = useMode((state) => state.mode);
  useLayoutEffect(() => {
    if (isCopy && mode === 'editing') setMode('suggesting');
  }, [isCopy, mode]);
  useEffect(() => (isCopy ? () => setMode('editing') : undefined), [isCopy, document]);
}

/** Has the programme looked at as the mode says. False until that is so: nothing is to be drawn, and nothing to be written, before. */
export function useLooked(document: ProgrammeDocument): boolean {
  useSuggestingInCopies(document);
  const { person } = useMe();
  const mode = useMode((state) => state.mode);
  const isBase = useView(({ workspace }) => asItIs.has(workspace));
  const [isReady, setReady] = useState(false);
  useLayoutEffect(() => {
    document.lookThrough(isBase ? null : lookOf(mode, person));
    setReady(true);
  }, [document, mode, person, isBase]);
  return isReady;
}

/** Whether what is written where one is becomes suggestions. */
export function useSuggests(): boolean {
  const { person } = useMe();
  const isBase = useView(({ workspace }) => asItIs.has(workspace));
  return useMode(({ mode }) => mode === 'suggesting') && person !== null && !isBase;
}

/** Who has no name yet is asked for it, and suggests nothing before. */
function lookOf(mode: Mode, person: Person | null): Look | null {
  switch (mode) {
    case 'editing':
      return null;
    case 'suggesting':
      return person ? suggestingAs(person) : toRead;
    case 'accepted':
      return ifAccepted;
    default:
      return toRead;
  }
}

export const modeKept: Kept = {
  id: 'mode',
  now: () => ({ mode: useMode.getState().mode }),
  restore: ({ mode }) => setMode(modes.find((one) => one === mode) ?? 'editing'),
  onChange: (listener) => useMode.subscribe(listener),
};
