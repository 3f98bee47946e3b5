/** What the sheets of a pilot session say, the same in every language of the interface. */

import { baked } from './baked.ts';
import type { SheetWords } from './keys.ts';
import type { InterfaceLanguage } from './languages.ts';
import da from './sheet/da.json' with { type: 'json' };
import en from './sheet/en.json' with { type: 'json' };
import lv from './sheet/lv.json' with { type: 'json' };
import sv from './sheet/sv.json' with { type: 'json' };

export type SheetText = { readonly [key in keyof SheetWords]: string };

const catalogues: Readonly<Record<InterfaceLanguage, SheetText>> = { en, da, sv, lv };
const bakedBefore = new Map<InterfaceLanguage, SheetText>();

export function sheetText(language: InterfaceLanguage): SheetText {
  const before = bakedBefore.get(language);
  if (before) return before;
  const said = Object.entries(catalogues[language]).map(([key, sentence]) => [key, baked(sentence)]);
  const words = Object.fromEntries(said) as SheetText;
  bakedBefore.set(language, words);
  return words;
}
