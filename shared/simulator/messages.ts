/** What the screens and the simulated platform tell each other: a package may forge any of it, so all is checked. */

import { z } from '../base/zod.ts';
import type { CmiRecord } from './cmi.ts';
import type { Switches } from './switches.ts';
import type { ScormStandard } from '../output/tracking/standard.ts';

/** From the screens to the platform. */
export type Command =
  | {
      readonly kind: 'launch';
      readonly attempt: number;
      readonly standard: ScormStandard;
      /** Address of the content, relative to the platform's own page. */
      readonly url: string;
      readonly record: CmiRecord;
      readonly switches: Switches;
      readonly words: { readonly content: string; readonly open: string };
    }
  | { readonly kind: 'close' };

const text = z.string().max(100_000);
const attempt = z.number().int().nonnegative();
const call = z.strictObject({
  method: z.string().max(60),
  args: z.array(z.union([text, z.number(), z.boolean(), z.null()])).max(8),
  result: text,
  error: z.string().max(10),
  /** Milliseconds since the launch. */
  time: z.number().nonnegative(),
  /** The platform did not hear it: it was said while the page went away. */
  lost: z.boolean(),
});

/** Nested to the depth that the data model has. */
const record: z.ZodType<CmiRecord> = z.lazy(() => z.record(z.string().max(100), z.union([text, record])));

const reportSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('call'), attempt, call }),
  z.strictObject({ kind: z.literal('kept'), attempt, record }),
  z.strictObject({ kind: z.literal('closed'), attempt }),
  z.strictObject({ kind: z.literal('windowBlocked'), attempt }),
]);

/** From the platform to the screens. */
export type Report = z.infer<typeof reportSchema>;
export type LoggedCall = z.infer<typeof call>;

const largest = 2_000_000; // characters of JSON

/** A report, or null for anything else that was sent. */
export function reportOf(data: unknown): Report | null {
  let size: number;
  try {
    size = JSON.stringify(data)?.length ?? 0;
  } catch {
    return null; // circular, or too deep to write down
  }
  if (size > largest) return null;
  try {
    const parsed = reportSchema.safeParse(data);
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // nested so deep that the schema's own recursion ends
  }
}
