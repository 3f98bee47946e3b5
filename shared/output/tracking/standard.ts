/** The ways in which a package can keep what learners do; a format names its own, and the player has a script for each. */

/** `web` is none: the browser itself keeps it. */
export const standards = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;

export type Standard = (typeof standards)[number];

/** Those whose platform is an object in the page, as the simulator has it. */
export type ScormStandard = Extract<Standard, `scorm${string}`>;

export function isScorm(standard: Standard): standard is ScormStandard {
  return standard.startsWith('scorm');
}
