/** What the sheets of a pilot session say, the same in every language of the interface. */

import { catalogueOf } from './catalogue-of.ts';
import type { SheetWords } from './keys.ts';
import da from './sheet/da.json' with { type: 'json' };
import en from './sheet/en.json' with { type: 'json' };
import lv from './sheet/lv.json' with { type: 'json' };
import sv from './sheet/sv.json' with { type: 'json' };

export type SheetText = { readonly [key in keyof SheetWords]: string };

export const sheetText = catalogueOf<SheetText>({ en, da, sv, lv });
