/** What a command is, and what it is asked with. */

import type { Result } from '../../shared/base/result.ts';
import type { OpenedProject } from '../../shared/ipc/contract.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import type { Text } from '../i18n/index.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { Preferences } from './app-context.ts';

/** What the application can be asked to do from outside a programme. */
export interface AppActions {
  newProgramme(): void;
  /** Shows a programme in place of the one that is open; false where that stays. */
  enter(opened: Result<OpenedProject>): Promise<boolean>;
  openProgramme(): void;
  /** Another window of the application, for another programme; null where each programme that is opened gets one by itself. */
  readonly newWindow: (() => void) | null;
  saveCopy(): void;
  /** A backup by its id, under a name that is proposed. */
  restore(backup: string, name: string): void;
  closeProgramme(): void;
  tryPackage(): void;
  /** Shows or hides a pane beside the page. */
  togglePane(pane: 'outline' | 'inspector'): void;
  /** Takes another language or look for the screens. */
  prefer(patch: Partial<Pick<Preferences, 'language' | 'theme'>>): void;
}

export interface CommandContext {
  /** Null on the start screen. */
  readonly document: ProgrammeDocument | null;
  readonly actions: AppActions;
}

/** What commands are about, in the order in which the sheet of keys and the menu have them. */
export const commandGroups = ['programme', 'edit', 'text', 'insert', 'outline', 'go', 'view', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface Command {
  readonly id: string;
  readonly label: PlainKey;
  readonly group: CommandGroup;
  /** The whole name, where its label says too little among all others. */
  readonly name?: (t: Text) => string;
  /** Keys as `Mod+Shift+Z`; Mod is Ctrl, or Cmd on a Mac. The first is the one shown. */
  readonly keys?: readonly string[];
  /** Keys that mean this where they are pressed, in the page or the outline, and nothing elsewhere. */
  readonly shown?: string;
  readonly when?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

export function nameOf(command: Command, t: Text): string {
  return command.name?.(t) ?? t(command.label);
}

/** For commands about the open programme. */
export function whenOpen({ document }: CommandContext): boolean {
  return document !== null;
}

/** For commands that make something of it: a review copy is there to be spoken of. */
export function whenOwn({ document }: CommandContext): boolean {
  return document !== null && !document.isCopy;
}

/** For commands that change it. */
export function whenWritable({ document }: CommandContext): boolean {
  return document !== null && document.readOnly === null;
}
