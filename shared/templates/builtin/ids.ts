/** The templates that come with the product, by name; their words are loaded only where they are used. */

export const builtinIds = ['three-levels', 'basic', 'advanced', 'support'] as const;
export type BuiltinId = (typeof builtinIds)[number];

/** What each makes. */
export const builtinKinds = {
  'three-levels': 'programme',
  basic: 'module',
  advanced: 'module',
  support: 'module',
} as const satisfies Record<BuiltinId, 'programme' | 'module'>;
