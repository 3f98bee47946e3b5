/** The ways in which a whole programme leaves: a package for each module, one of many parts, or one with a menu of its own. */

export const programmeModes = ['zip', 'multi', 'menu'] as const;

export type ProgrammeMode = (typeof programmeModes)[number];

/** Those that make one package of a programme: only a standard whose packages have parts, or a platform in the page, has them. */
export type OnePackageMode = Exclude<ProgrammeMode, 'zip'>;
