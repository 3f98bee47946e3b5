/** What documents say beside the words of their module: written on, run through and printed, in the languages of the interface. */

import { baked } from './baked.ts';
import type { PaperWords } from './keys.ts';
import type { InterfaceLanguage } from './languages.ts';
import da from './paper/da.json' with { type: 'json' };
import en from './paper/en.json' with { type: 'json' };
import lv from './paper/lv.json' with { type: 'json' };
import sv from './paper/sv.json' with { type: 'json' };

export type PaperText = { readonly [key in keyof PaperWords]: string };

const catalogues: Readonly<Record<InterfaceLanguage, PaperText>> = { en, da, sv, lv };
const bakedBefore = new Map<InterfaceLanguage, PaperText>();

export function paperText(language: InterfaceLanguage): PaperText {
  const before = bakedBefore.get(language);
  if (before) return before;
  const said = Object.entries(catalogues[language]).map(([key, sentence]) => [key, baked(sentence)]);
  const words = Object.fromEntries(said) as PaperText;
  bakedBefore.set(language, words);
  return words;
}
