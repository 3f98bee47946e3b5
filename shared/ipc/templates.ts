/** The calls about templates of one's own, as part of the contract. */

import { z } from '../base/zod.ts';
import type { Failure } from '../base/result.ts';
import { builtinIds } from '../templates/builtin/ids.ts';
import {
  longestDescription,
  longestName,
  maxTemplateSize,
  type Template,
  type TemplateKind,
  type TemplateSize,
} from '../templates/schema.ts';
import { call, type Call } from './call.ts';

export interface TemplateEntry {
  readonly template: string;
  /** Null when the file cannot be read that far. */
  readonly kind: TemplateKind | null;
  /** The name of its file when it cannot be read. */
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Name of a module's level. */
  readonly level: string | null;
  readonly size: TemplateSize;
  /** ISO 8601 instant. */
  readonly savedAt: string;
  /** Why it cannot be used, or null. */
  readonly problem: Failure | null;
}

/** A template of one's own. Never a path. */
const template = z.string().regex(/^[a-z0-9]{1,64}$/);

/** What a programme begins from: one that came with the product, in the programme's language, or one's own. */
export const templateChoice = z.union([
  z.strictObject({ builtin: z.enum(builtinIds) }),
  z.strictObject({ own: template }),
]);
export type TemplateChoice = z.infer<typeof templateChoice>;

export const templateCalls = {
  'templates.list': call<readonly TemplateEntry[]>()(z.strictObject({})),
  'templates.read': call<Template>()(z.strictObject({ template })),
  /** Keeps the text of a template file. Fails with `template.exists` when another has its name, unless `replace`. */
  'templates.save': call<TemplateEntry>()(
    z.strictObject({ text: z.string().max(maxTemplateSize), replace: z.boolean() }),
  ),
  'templates.rename': call<TemplateEntry>()(
    z.strictObject({
      template,
      name: z.string().trim().min(1).max(longestName),
      description: z.string().max(longestDescription),
    }),
  ),
  'templates.remove': call<null>()(z.strictObject({ template })),
} as const satisfies Record<string, Call<z.ZodType, unknown>>;
