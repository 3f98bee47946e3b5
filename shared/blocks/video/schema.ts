/** A film: with captions in any number of languages, a picture to start from, and its words to read. */

import { z } from '../../base/zod.ts';
import { file, language, words } from '../../model/fields.ts';
import { recordingFields } from '../recording.ts';
import { widths } from '../widths.ts';

/** As HTML's track has them: captions say all that is heard, subtitles what is spoken, descriptions what is seen. */
export const trackKinds = ['captions', 'subtitles', 'descriptions', 'chapters'] as const;

export const videoTrack = z.strictObject({
  resource: file('captions'),
  kind: z.enum(trackKinds),
  language: language(),
  /** What the player's menu calls it. */
  label: words(100),
});

export const videoSchema = z.strictObject({
  type: z.literal('video'),
  ...recordingFields('video'),
  poster: file('image').nullable(),
  tracks: z.array(videoTrack).max(40),
  width: z.enum(widths),
});
export type Video = z.infer<typeof videoSchema>;
export type VideoTrack = z.infer<typeof videoTrack>;
