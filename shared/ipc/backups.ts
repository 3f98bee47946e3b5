/** The calls about backups, as part of the contract. */

import { z } from '../base/zod.ts';
import type { Failure } from '../base/result.ts';
import { call, type Call } from './call.ts';

export interface Backup {
  readonly backup: string;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  /** Bytes. */
  readonly size: number;
  /** Of the programme; empty when it cannot be read. */
  readonly title: string;
  /** Name of the programme's file and its folder, where that is known. */
  readonly file: string;
  readonly folder: string;
  readonly modules: number;
  readonly pages: number;
  /** Why it cannot be read, or null. */
  readonly problem: Failure | null;
}

/** A backup. Never a path. */
export const backupId = z.string().regex(/^[0-9a-f]{16}\/[^/\\]{1,255}$/);

export const backupCalls = {
  /** Newest first: of an open programme, or of all that were ever opened on this machine. */
  'backups.list': call<readonly Backup[]>()(z.strictObject({ session: z.string().min(1).max(128).nullable() })),
} as const satisfies Record<string, Call<z.ZodType, unknown>>;
