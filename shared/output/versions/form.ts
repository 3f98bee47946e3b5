/** How many languages of a module go into a package, as the forms of formats have it. */

import type { Choice } from '../form.ts';

/** The module as it is, or with its translations and a choice of language at the beginning. */
export const languages = {
  label: 'packages.languages',
  values: [
    { id: 'one', label: 'languages.one' },
    { id: 'all', label: 'languages.all' },
  ],
} as const satisfies Choice;

export interface Languages {
  readonly languages: 'one' | 'all';
}

/** Characters of the choice as it is suspended, of the longest tag that is likely. */
export const longestChoice = 15;

/** Whether options, of whatever format, ask for all. */
export function hasAll(options: object): boolean {
  return 'languages' in options && options.languages === 'all';
}
