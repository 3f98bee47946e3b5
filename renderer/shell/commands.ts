/** The one command registry: menus, palette, shortcut sheet and keys all read it. */

import type { PlainKey } from '../../shared/words/typed.ts';
import { moduleOf } from './navigate.ts';
import { setView, useView } from './view.ts';
import {
  canMark,
  openCite,
  openFootnote,
  openFormula,
  openList,
  openTerm,
  useApparatus,
} from '../editor/apparatus/dialog-state.ts';
import { planViews } from '../workspaces/plan/plan-view.ts';
import { showPlan } from '../workspaces/plan/show-plan.ts';
import { canOpenGoals, openGoals } from '../workspaces/write/inspector/goals/focus.ts';
import type { PageSlate } from '../editor/slate-types.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';

/** What the application can be asked to do from outside a programme. */
export interface AppActions {
  newProgramme(): void;
  openProgramme(): void;
  saveCopy(): void;
  /** A backup by its id, under a name that is proposed. */
  restore(backup: string, name: string): void;
  closeProgramme(): void;
  tryPackage(): void;
}

export interface CommandContext {
  /** Null on the start screen. */
  readonly document: ProgrammeDocument | null;
  readonly actions: AppActions;
}

export interface Command {
  readonly id: string;
  readonly label: PlainKey;
  /** Keys as `Mod+Shift+Z`; Mod is Ctrl, or Cmd on a Mac. The first is the one shown. */
  readonly keys?: readonly string[];
  readonly when?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

const open = ({ document }: CommandContext): boolean => document !== null;
const writable = ({ document }: CommandContext): boolean => document !== null && document.readOnly === null;

/** Whether a caret stands in the text of a page. */
const writing = (context: CommandContext): boolean => writable(context) && canMark(useApparatus.getState().editor);

function inText(run: (editor: PageSlate) => void): void {
  const { editor } = useApparatus.getState();
  if (editor) run(editor);
}

export const commands: readonly Command[] = [
  { id: 'new', label: 'command.new', run: ({ actions }) => actions.newProgramme() },
  { id: 'open', label: 'command.open', keys: ['Mod+O'], run: ({ actions }) => actions.openProgramme() },
  { id: 'save', label: 'command.save', keys: ['Mod+S'], when: writable, run: ({ document }) => void document?.flush() },
  {
    id: 'saveCopy',
    label: 'command.saveCopy',
    keys: ['Mod+Shift+S'],
    when: open,
    run: ({ actions }) => actions.saveCopy(),
  },
  {
    id: 'newFromTemplate',
    label: 'command.newFromTemplate',
    when: writable,
    run: () => setView({ overlay: 'template' }),
  },
  { id: 'storyboard', label: 'command.storyboard', when: writable, run: () => setView({ overlay: 'storyboard' }) },
  { id: 'saveTemplate', label: 'command.saveTemplate', when: open, run: () => setView({ overlay: 'saveTemplate' }) },
  { id: 'backups', label: 'command.backups', run: () => setView({ overlay: 'backups' }) },
  { id: 'close', label: 'command.close', when: open, run: ({ actions }) => actions.closeProgramme() },
  { id: 'settings', label: 'command.settings', keys: ['Mod+,'], run: () => setView({ overlay: 'settings' }) },
  {
    id: 'undo',
    label: 'command.undo',
    keys: ['Mod+Z'],
    when: (context) => writable(context) && context.document?.undoState.undo !== null,
    run: ({ document }) => void document?.undo(),
  },
  {
    id: 'redo',
    label: 'command.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: (context) => writable(context) && context.document?.undoState.redo !== null,
    run: ({ document }) => void document?.redo(),
  },
  {
    id: 'find',
    label: 'command.find',
    keys: ['Mod+F'],
    when: open,
    run: () => setView({ find: 'find', workspace: 'write' }),
  },
  {
    id: 'replace',
    label: 'command.replace',
    keys: ['Mod+H'],
    when: writable,
    run: () => setView({ find: 'replace', workspace: 'write' }),
  },
  {
    id: 'term',
    label: 'command.term',
    keys: ['Mod+Shift+G'],
    when: writing,
    run: () => inText((editor) => openTerm(editor)),
  },
  { id: 'footnote', label: 'command.footnote', keys: ['Mod+Shift+F'], when: writing, run: () => inText(openFootnote) },
  { id: 'cite', label: 'command.cite', keys: ['Mod+Shift+L'], when: writing, run: () => inText(openCite) },
  { id: 'formula', label: 'command.formula', keys: ['Mod+Shift+E'], when: writing, run: () => inText(openFormula) },
  { id: 'glossary', label: 'command.glossary', when: open, run: () => openList('glossary') },
  { id: 'references', label: 'command.references', when: open, run: () => openList('references') },
  { id: 'plan', label: 'command.plan', keys: ['Mod+3'], when: open, run: () => setView({ workspace: 'plan' }) },
  ...planViews.map((view): Command => ({ id: view, label: `${view}.title`, when: open, run: () => showPlan(view) })),
  {
    id: 'goals',
    label: 'command.goals',
    keys: ['F4'],
    when: ({ document }) => document !== null && canOpenGoals(document.records),
    run: ({ document }) => document && openGoals(document.records),
  },
  { id: 'write', label: 'command.write', keys: ['Mod+1'], when: open, run: () => setView({ workspace: 'write' }) },
  {
    id: 'publish',
    label: 'command.publish',
    keys: ['Mod+2'],
    when: open,
    run: () => setView({ workspace: 'publish' }),
  },
  {
    id: 'preview',
    label: 'command.preview',
    keys: ['F12'],
    when: ({ document }) => document !== null && moduleOf(document.records, useView.getState().selected) !== null,
    run: () => setView({ overlay: 'preview' }),
  },
  { id: 'tryPackage', label: 'command.tryPackage', run: ({ actions }) => actions.tryPackage() },
  { id: 'commands', label: 'command.commands', keys: ['Mod+K'], run: () => setView({ overlay: 'commands' }) },
  { id: 'shortcuts', label: 'command.shortcuts', keys: ['F1'], run: () => setView({ overlay: 'shortcuts' }) },
  { id: 'nextPane', label: 'command.nextPane', keys: ['F6'], when: open, run: () => focusPane(1) },
  { id: 'previousPane', label: 'command.previousPane', keys: ['Shift+F6'], when: open, run: () => focusPane(-1) },
];

export function available(context: CommandContext): readonly Command[] {
  return commands.filter((command) => command.when?.(context) ?? true);
}

/** The command a key press asks for. */
export function commandFor(event: KeyboardEvent, context: CommandContext): Command | undefined {
  return available(context).find((command) => command.keys?.some((keys) => matches(keys, event)));
}

/** Keys as this machine writes them. */
export function shownKeys(keys: string): string {
  const mac = /mac/i.test(navigator.platform);
  return keys.replace('Mod', mac ? '⌘' : 'Ctrl').replaceAll('+', mac ? '' : ' ');
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey
  );
}

/** F6 goes round the panes: outline, tools, page, inspector. */
function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  const target =
    next?.querySelector<HTMLElement>(
      '[role="textbox"], [tabindex="0"]:not([disabled]), button:not([disabled]), input:not([disabled])',
    ) ?? next;
  target?.focus();
}
