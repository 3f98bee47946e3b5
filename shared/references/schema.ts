/** A work that modules cite: who, when, what, where it appeared, and where to find it. */

import { z } from '../base/zod.ts';

export const referenceData = z.strictObject({
  /** `Porter, M. E.`; several are parted by semicolons. An organisation is written without a comma. */
  authors: z.string().max(500),
  /** A year or what stands for one: `2000`, `1998/2001`, `in press`. */
  year: z.string().max(40),
  title: z.string().max(500),
  /** Journal with volume and pages, publisher, or report series. */
  source: z.string().max(500),
  url: z.string().max(2000),
  /** When the address was last visited, as written. */
  accessed: z.string().max(40),
});

export type ReferenceData = z.infer<typeof referenceData>;
