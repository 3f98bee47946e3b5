/** What a programme remembers of its publishing: each file that went out of it, and how files are made for whom. */

import { z } from '../../base/zod.ts';
import { language, name, said, stamp } from '../fields.ts';
import { personData } from '../review/schema.ts';

/** How a file is made, by the names of a format's own options: what an older version chose is kept as it was. */
const packing = {
  format: name().min(1).max(40),
  /** Of the player's words; null follows the module. */
  language: language().nullable(),
  chosen: z.array(z.strictObject({ option: name().min(1).max(40), value: name().min(1).max(255) })).max(40),
};

/** What was said of putting it in the place of the one before: none was there, the same to the byte, safe, or not. */
export const verdicts = ['first', 'same', 'safe', 'asNew'] as const;

/** A file that was made of a module. */
export const publicationData = z.strictObject({
  /** No reference: a module that is gone was published all the same. */
  module: name().min(1).max(255),
  /** Null where nobody has said who they are. */
  by: personData.nullable(),
  at: stamp(),
  /** The state that it was made of. */
  revision: z.number().int().min(0),
  ...packing,
  /** As it was called, without its folder. */
  file: said(255),
  /** Bytes. */
  size: z.number().int().min(0),
  sha256: name().regex(/^[0-9a-f]{64}$/),
  /** The version of Modulewright that made it. */
  app: name().min(1).max(40),
  verdict: z.enum(verdicts),
  /** The publication that the verdict compares with; null for none. */
  against: name().min(1).max(255).nullable(),
});

/** A place that modules are published to again and again, with how files are made for it. */
export const targetData = z.strictObject({
  name: said(100).min(1),
  ...packing,
});

export type PublicationData = z.infer<typeof publicationData>;
export type TargetData = z.infer<typeof targetData>;
export type ReplaceVerdict = (typeof verdicts)[number];
