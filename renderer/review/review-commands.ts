/** Commands about comments: one on what is selected, and the way from one thread to the next. */

import { isOpen, threadsOf } from '../../shared/review/threads.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { whenOpen, type Command } from '../shell/command.ts';
import { suggestionKey, useActive } from './active.ts';
import { beginComment } from './begin-comment.ts';
import { setMode, useMode } from './mode.ts';
import { goToSuggestion, isSomewhere } from './go-to-suggestion.ts';
import { goToThread } from './go-to-thread.ts';
import { placeOfChange, suggestedOn } from './use-suggestions.ts';
import { placeOfThread } from './use-threads.ts';

export const reviewCommands: readonly Command[] = [
  {
    id: 'suggesting',
    group: 'edit',
    label: 'command.suggesting',
    keys: ['Mod+Shift+X'],
    when: ({ document }) => document?.access.readOnly === null,
    run: () => setMode(useMode.getState().mode === 'suggesting' ? 'editing' : 'suggesting'),
  },
  ...(['marked', 'original', 'accepted'] as const).map((mode): Command => ({
    id: `mode ${mode}`,
    group: 'view',
    label: `mode.${mode}`,
    when: whenOpen,
    run: () => setMode(mode),
  })),
  {
    id: 'comment',
    group: 'edit',
    label: 'command.comment',
    keys: ['Mod+Alt+M'],
    when: ({ document }) => document?.access.readOnly === null,
    run: ({ document }) => document && beginComment(document),
  },
  {
    id: 'next thread',
    group: 'go',
    label: 'command.nextThread',
    keys: ['F8'],
    when: whenOpen,
    run: ({ document }) => document && step(document, 1),
  },
  {
    id: 'previous thread',
    group: 'go',
    label: 'command.previousThread',
    keys: ['Shift+F8'],
    when: whenOpen,
    run: ({ document }) => document && step(document, -1),
  },
];

/** Threads and suggestions alike, in the order in which they are read. */
function step(document: ProgrammeDocument, by: 1 | -1): void {
  const { base } = document;
  const { thread: looked, suggestion } = useActive.getState();
  const stops = [
    ...threadsOf(base)
      .filter(isOpen)
      .map((thread) => ({
        place: placeOfThread(base, thread),
        isHere: thread.record.id === looked,
        go: () => goToThread(document, thread),
      })),
    ...suggestedOn(document.baseSeen, null)
      .filter((change) => isSomewhere(document, change))
      .map((change) => ({
        place: placeOfChange(base, change),
        isHere: suggestionKey(change) === suggestion,
        go: () => goToSuggestion(document, change),
      })),
  ].sort((a, b) => (a.place < b.place ? -1 : 1));
  if (stops.length === 0) return;
  const at = stops.findIndex(({ isHere }) => isHere);
  stops[at === -1 ? (by === 1 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length]?.go();
}
