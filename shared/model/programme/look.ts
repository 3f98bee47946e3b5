/** How what learners get of a programme looks: a theme, two colours in place of its own, the letters of its text, and a logo. */

import { z } from '../../base/zod.ts';
import { file, name, wordsFor } from '../fields.ts';

/** The first of each is what a programme has of which nobody said anything. */
export const themes = ['warm', 'plain', 'cool', 'strong'] as const;
export const types = ['serif', 'sans'] as const;

/** `#rrggbb`. */
const colour = () => name().regex(/^#[\da-f]{6}$/);

export const lookData = z.strictObject({
  theme: z.enum(themes),
  /** The first is for what is pressed, the second for what is told beside the text; null leaves both to the theme. */
  colours: z.strictObject({ action: colour(), told: colour() }).nullable(),
  type: z.enum(types),
  logo: file('image').nullable(),
  /** Whose logo it is. */
  logoAlt: wordsFor('logo', 300),
});

export type LookData = z.infer<typeof lookData>;

export const plainLook: LookData = { theme: 'warm', colours: null, type: 'serif', logo: null, logoAlt: '' };
