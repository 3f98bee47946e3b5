/** What a platform remembers of itself: which files are its own, and which modules have an address there. */

import { z } from '../../../../shared/base/zod.ts';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { pathFaults } from '../../../../shared/output/package-paths.ts';
import type { GoneModule } from '../../../../shared/output/platform/site.ts';

export const ownedFile = 'platform.json';

/** The largest that is read, in bytes: a platform of thousands of modules has some megabytes. */
export const ownedLimit = 64 * 1024 * 1024;

const shape = z.strictObject({
  programme: z.string(),
  /** Set while files are written: what lies at the address of one then may be ours from a time that was broken off. */
  unfinished: z.literal(true).optional(),
  modules: z.array(z.strictObject({ id: z.string(), code: z.string(), title: z.string(), language: z.string() })),
  /** SHA-256 by path. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export interface Owned {
  readonly programme: string;
  readonly unfinished?: true | undefined;
  /** Those that are on it, and those that once were. */
  readonly modules: readonly GoneModule[];
  readonly files: ReadonlyMap<string, string>;
}

/** Fails with `platform.other | platform.occupied`; null is a place where no platform is yet. */
export function readOwned(text: string | null, programme: string, path: string): Result<Owned | null> {
  if (text === null) return ok(null);
  const parsed = shape.safeParse(jsonOf(text));
  if (!parsed.success) return fail('platform.occupied', { path });
  const { files, ...owned } = parsed.data;
  if (owned.programme !== programme) return fail('platform.other', { path });
  // A path that leads elsewhere would have a stranger's file removed.
  if (pathFaults(Object.keys(files)).length > 0) return fail('platform.occupied', { path });
  return ok({ ...owned, files: new Map(Object.entries(files)) });
}

export function writeOwned({ files, ...owned }: Owned): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...owned, files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
