/** What documents say beside the words of their module: written on, run through and printed, in the languages of the interface. */

import { catalogueOf } from './catalogue-of.ts';
import type { PaperWords } from './keys.ts';
import da from './paper/da.json' with { type: 'json' };
import en from './paper/en.json' with { type: 'json' };
import lv from './paper/lv.json' with { type: 'json' };
import sv from './paper/sv.json' with { type: 'json' };

export type PaperText = { readonly [key in keyof PaperWords]: string };

export const paperText = catalogueOf<PaperText>({ en, da, sv, lv });
