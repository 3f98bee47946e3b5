/** Resources may be copies of others, cropped or made smaller; what came before were all files as they were added. */

import type { Migration } from './migration.ts';

export const copiedResource: Migration = (data) => ({ original: null, ...data });
