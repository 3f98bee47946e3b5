/** What a command is, and what it is asked with. */

import type { Result } from '../../shared/base/result.ts';
import type { OpenedProject } from '../../shared/ipc/contract.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';

/** What the application can be asked to do from outside a programme. */
export interface AppActions {
  newProgramme(): void;
  /** Shows a programme in place of the one that is open; false where that stays. */
  enter(opened: Result<OpenedProject>): Promise<boolean>;
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

/** For commands about the open programme. */
export function whenOpen({ document }: CommandContext): boolean {
  return document !== null;
}

/** For commands that change it. */
export function whenWritable({ document }: CommandContext): boolean {
  return document !== null && document.readOnly === null;
}
