/** What a migration of record data is. */

import type { Kind } from '../kinds.ts';

/** Turns the data of one version into the next. Pure; never edited once released. */
export type Migration = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export interface MigrationStep {
  /** The version of the file format that it leads to. */
  readonly to: number;
  readonly kind: Kind;
  readonly migrate: Migration;
}
