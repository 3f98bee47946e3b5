/** Calls about what a programme was: who sat at it and when, any state of it, and the past of one record. */

import { z } from '../base/zod.ts';
import type { AnyRecord, ChangeSet } from '../records/record.ts';
import type { Sitting } from '../review/sittings.ts';
import { call, type Call } from './call.ts';

/** A sitting, and how much was done in it. */
export interface SittingDone extends Sitting {
  /** Blocks that were made, changed, moved or taken away, each once. */
  readonly blocks: number;
  /** Other parts of the programme: modules, pages, goals, files and so on. */
  readonly others: number;
  /** Comments, suggestions and whatever else is said about it. */
  readonly said: number;
}

export interface SittingsPage {
  /** Newest first. */
  readonly sittings: readonly SittingDone[];
  /** Whether there are older ones. */
  readonly more: boolean;
  /** The revision that the file is at. */
  readonly revision: number;
}

/** A state as what makes it of another one: they are mostly the same. */
export interface PastState {
  readonly revision: number;
  readonly changes: ChangeSet;
}

/** What a record was from one revision on. */
export interface RecordState {
  readonly rev: number;
  readonly author: string;
  readonly at: string;
  /** Null where it was taken away. */
  readonly record: AnyRecord | null;
}

const session = z.string().min(1).max(128);
const revision = z.number().int().min(0);

export const versionCalls = {
  /** Sittings before a revision, or the newest. Fails with `session.unknown`. */
  'versions.sittings': call<SittingsPage>()(z.strictObject({ session, before: revision.nullable() })),
  /**
   * The state after a revision, for whoever has the one after `from`. Fails with `session.unknown | version.unknown`, and
   * `file.damaged` where it can no longer be told.
   */
  'versions.state': call<PastState>()(z.strictObject({ session, revision, from: revision })),
  /** What one record was, newest first. Fails with `session.unknown | file.damaged`. */
  'versions.record': call<readonly RecordState[]>()(z.strictObject({ session, record: z.string().min(1).max(255) })),
} as const satisfies Record<string, Call<z.ZodType, unknown>>;
