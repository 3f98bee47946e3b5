/** Calls about another file: a copy of the open programme, which is joined with it, or a programme that modules are brought from. */

import { z } from '../base/zod.ts';
import type { VersionData } from '../model/history/schema.ts';
import type { AnyRecord } from '../records/record.ts';
import { call, type Call } from './call.ts';

export interface ReadCopy {
  /** Of the file. */
  readonly name: string;
  /** What both came from. */
  readonly base: readonly AnyRecord[];
  readonly theirs: readonly AnyRecord[];
  /** How far it goes, for the programme to remember. */
  readonly copy: NonNullable<VersionData['copy']>;
  /** Whether all of it was taken in before. */
  readonly isKnown: boolean;
}

export interface ReadProgramme {
  /** Of the file. */
  readonly name: string;
  readonly theirs: readonly AnyRecord[];
  /** What it was when modules were brought from it before, by its revision. */
  readonly earlier: Readonly<Record<string, readonly AnyRecord[]>>;
  /** How far it goes, for the programme to remember. */
  readonly commit: string;
  readonly revision: number;
}

const [session, handle] = [z.string().min(1).max(128), z.string().min(1).max(128)];

export const copyCalls = {
  /**
   * Reads another file beside that of the session; both stay as they are. Fails with `session.unknown | handle.unknown | copy.same |
   * copy.foreign | copy.review | copy.apart`, and as opening does.
   */
  'copies.read': call<ReadCopy>()(z.strictObject({ session, file: handle })),
  /** Reads another programme, of which modules can be brought. Fails as `copies.read` does, with `copy.joined` for a copy that can be joined. */
  'copies.programme': call<ReadProgramme>()(z.strictObject({ session, file: handle })),
  /** Takes along the bytes of files that only the other holds: how many. Fails with `media.missing | media.damaged` too. */
  'copies.take': call<number>()(
    z.strictObject({
      session,
      file: handle,
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(255), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
        .max(100_000),
    }),
  ),
} as const satisfies Record<string, Call<z.ZodType, unknown>>;
