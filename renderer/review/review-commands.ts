/** Commands about comments: one on what is selected, and the way from one thread to the next. */

import type { Records } from '../../shared/records/record.ts';
import { isOpen, threadsOf } from '../../shared/review/threads.ts';
import { whenOpen, whenWritable, type Command } from '../shell/command.ts';
import { useActive } from './active.ts';
import { beginComment } from './begin-comment.ts';
import { setMode, useMode } from './mode.ts';
import { goToThread } from './go-to-thread.ts';
import { inReadingOrder } from './use-threads.ts';

export const reviewCommands: readonly Command[] = [
  {
    id: 'suggesting',
    group: 'edit',
    label: 'command.suggesting',
    keys: ['Mod+Shift+X'],
    when: ({ document }) => document !== null && document.access.readOnly === null,
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
    when: whenWritable,
    run: ({ document }) => document && beginComment(document.base),
  },
  {
    id: 'next thread',
    group: 'go',
    label: 'command.nextThread',
    keys: ['F8'],
    when: whenOpen,
    run: ({ document }) => document && step(document.base, 1),
  },
  {
    id: 'previous thread',
    group: 'go',
    label: 'command.previousThread',
    keys: ['Shift+F8'],
    when: whenOpen,
    run: ({ document }) => document && step(document.base, -1),
  },
];

function step(records: Records, by: 1 | -1): void {
  const open = inReadingOrder(records, threadsOf(records).filter(isOpen));
  if (open.length === 0) return;
  const at = open.findIndex(({ record }) => record.id === useActive.getState().thread);
  const next = open[at === -1 ? (by === 1 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
  if (next) goToThread(records, next);
}
