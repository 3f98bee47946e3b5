/** Pages may be banks; what came before were pages. */

import type { Migration } from './migration.ts';

export const banksPage: Migration = (data) => ({ use: 'page', ...data });
