/** What a person prefers, kept per machine and never in a programme. */

import { z } from '../base/zod.ts';
import { interfaceLanguageTags } from '../words/languages.ts';

export const settingsSchema = z.strictObject({
  /** Interface language; `system` follows the machine. */
  language: z.enum(['system', ...interfaceLanguageTags]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether signs become those of the text's language while they are typed; yes, unless somebody said no. */
  typography: z.boolean().optional(),
  /** Whether misspelt words are marked; yes, unless somebody said no. */
  spelling: z.boolean().optional(),
  /** Name on one's own changes and comments. */
  author: z.string().max(200),
  /** What this machine calls whoever comments here: two may have one name. */
  person: z.string().max(100).optional(),
  /** What was read of what people say in each programme, by its root record's id: marks of comments. */
  read: z.record(z.string(), z.array(z.string().max(8)).max(200_000)).optional(),
  /** Widths of the side panes in CSS pixels, and whether they are shown. */
  panes: z.strictObject({
    outline: z.number().min(180).max(600),
    inspector: z.number().min(220).max(600),
    outlineShown: z.boolean(),
    inspectorShown: z.boolean(),
  }),
  /** Where each programme was left, by its root record's id. */
  places: z.record(
    z.string(),
    z.strictObject({
      workspace: z.string().max(40),
      selected: z.string().nullable(),
      scroll: z.number(),
      /** Parts of the outline that are unfolded. */
      expanded: z.array(z.string()).max(5000),
      /** How features looked at it, each by its id in names and values of its own. */
      kept: z.record(z.string().max(40), z.record(z.string().max(40), z.string().max(200))).optional(),
    }),
  ),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  author: '',
  panes: { outline: 268, inspector: 324, outlineShown: true, inspectorShown: true },
  places: {},
};
