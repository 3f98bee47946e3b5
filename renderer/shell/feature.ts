/** What a part of the application brings to the whole; `app/features.ts` lists them, and the shell reads the list. */

import type { ReactNode } from 'react';
import type { Hit } from '../../shared/edit/find.ts';
import type { AnyRecord, RecordId, Records } from '../../shared/records/record.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import type { Command, CommandContext } from './command.ts';

export interface Feature {
  readonly commands?: readonly Command[];
  readonly workspace?: Workspace;
  readonly overlays?: readonly Overlay[];
  readonly guide?: Guide;
  readonly kept?: Kept | readonly Kept[];
}

/** How a programme is looked at or worked with here, kept over a reload and until it is opened again; never part of it. */
export interface Kept {
  readonly id: string;
  now(): Readonly<Record<string, string>>;
  /** Takes what it said once; what is missing or means nothing any more is as at the beginning. */
  restore(kept: Readonly<Record<string, string>>): void;
  onChange(listener: () => void): () => void;
}

/** A place to work in; there is a tab for each in the top bar. */
export interface Workspace {
  readonly id: string;
  readonly label: PlainKey;
  readonly component: (props: WorkspaceProps) => ReactNode;
  /** Whether nothing can be done there in a review copy. */
  readonly notInCopies?: boolean;
  /** How much waits there, at its tab. */
  readonly count?: () => ReactNode;
}

export interface WorkspaceProps {
  /** The programme was just opened: what can be written on is shown before what stands beside it. */
  readonly isNew: boolean;
}

/** A dialog over everything else, opened as `setView({ overlay: id })`. */
export interface Overlay {
  readonly id: string;
  /** Whether it is about the open programme; others are there on the start screen as well. */
  readonly ofProgramme: boolean;
  readonly component: (props: OverlayProps) => ReactNode;
}

export interface OverlayProps {
  readonly context: CommandContext;
  readonly onClose: () => void;
}

/** Leads to what has its place in this feature; answers false to what has not. */
export interface Guide {
  toRecord?(records: Records, record: AnyRecord): boolean;
  /** Where a finding is mended. */
  toFinding?(records: Records, where: RecordId): boolean;
  /** Where words that were found are shown. */
  toHit?(records: Records, hit: Hit): boolean;
}

let present: readonly Feature[] = [];

/** Once, before anything is drawn. */
export function setFeatures(features: readonly Feature[]): void {
  present = features;
}

export function features(): readonly Feature[] {
  return present;
}
