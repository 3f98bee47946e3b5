/** What a person may choose about a SCORM 2004 package. */

import { z } from '../../../base/zod.ts';
import { language } from '../../../model/fields.ts';
import { presetIds } from '../../presets/index.ts';
import { editions } from './editions.ts';

export const scorm2004Options = z.strictObject({
  /** Language of the player's words; null follows the module. */
  language: language().nullable(),
  preset: z.enum(presetIds),
  /** The run-time model is the same; platforms accept the one or the other. */
  edition: z.enum(editions),
});

export type Scorm2004Options = z.infer<typeof scorm2004Options>;

export const scorm2004Defaults: Scorm2004Options = { language: null, preset: 'generic', edition: '4th' };
