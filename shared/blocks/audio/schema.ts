/** A recording to listen to, with its words to read. */

import { z } from '../../base/zod.ts';
import { recordingFields } from '../recording.ts';

export const audioSchema = z.strictObject({ type: z.literal('audio'), ...recordingFields('audio') });
export type Audio = z.infer<typeof audioSchema>;
