/** What a file says that reviewers read a module in: they are the author's, and speak the languages of the interface. */

import { catalogueOf } from './catalogue-of.ts';
import type { ReviewWords } from './keys.ts';
import da from './review/da.json' with { type: 'json' };
import en from './review/en.json' with { type: 'json' };
import lv from './review/lv.json' with { type: 'json' };
import sv from './review/sv.json' with { type: 'json' };

export type ReviewText = { readonly [key in keyof ReviewWords]: string };

export const reviewText = catalogueOf<ReviewText>({ en, da, sv, lv });
