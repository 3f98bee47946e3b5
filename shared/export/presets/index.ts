/** LMS profiles: data about what a system needs, each difference with its reason. */

export interface Preset {
  /** Whether the manifest carries the pass mark as adlcp:masteryscore. The player knows it either way. */
  readonly masteryScore: boolean;
}

export const presets = {
  /** As the standard has it: the LMS knows the pass mark and may show and apply it. */
  generic: { masteryScore: true },
  /**
   * With a mastery score, Moodle sets passed or failed whenever a session with a score ends, also one left half-way:
   * a learner who takes a break has failed. Without it the status that the package reports stands.
   */
  moodle: { masteryScore: false },
} as const satisfies Record<string, Preset>;

export const presetIds = Object.keys(presets) as [keyof typeof presets, ...(keyof typeof presets)[]];
