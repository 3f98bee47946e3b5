/** How far a module is, in its order; by itself, as a command line needs these words and no schema. */

export const statuses = ['draft', 'in review', 'pilot', 'approved', 'archived'] as const;

export type Status = (typeof statuses)[number];
