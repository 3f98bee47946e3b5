/** The file's own migrations, numbered without gaps; `user_version` is the number of the last one that ran. */

import { first } from './0001-first.ts';
import { exercises } from './0002-exercises.ts';
import { sums } from './0003-sums.ts';

export const migrations: readonly string[] = [first, exercises, sums];

/** "MWP1", so that `file` and the open dialog can tell a programme from any other SQLite file. */
export const applicationId = 0x4d575031;
