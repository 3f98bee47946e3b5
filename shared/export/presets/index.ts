/** LMS profiles: data about what a system needs, each difference with its reason. */

export interface Preset {
  /** Longest organisation and item title the system shows whole; longer ones are cut at a word. */
  readonly titleLength: number;
  /** Whether the manifest carries adlcp:masteryscore. */
  readonly masteryScore: boolean;
}

export const presets = {
  generic: { titleLength: 200, masteryScore: true },
  /** Moodle turns `completed` into `failed` below the mastery score, which is what our status says as well. */
  moodle: { titleLength: 255, masteryScore: true },
  /** For systems that set the status from the mastery score themselves and overwrite ours: the package alone decides. */
  'package-decides': { titleLength: 200, masteryScore: false },
} as const satisfies Record<string, Preset>;

export const presetIds = Object.keys(presets) as [keyof typeof presets, ...(keyof typeof presets)[]];
