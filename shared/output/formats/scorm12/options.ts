/** What a person may choose about a SCORM 1.2 package. */

import { z } from '../../../base/zod.ts';
import { language } from '../../../model/fields.ts';
import { presetIds } from '../../presets/index.ts';

export const scorm12Options = z.strictObject({
  /** Language of the player's words; null follows the module. */
  language: language().nullable(),
  preset: z.enum(presetIds),
});

export type Scorm12Options = z.infer<typeof scorm12Options>;

export const scorm12Defaults: Scorm12Options = { language: null, preset: 'generic' };
