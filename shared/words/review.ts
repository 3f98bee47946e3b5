/** What a file says that reviewers read a module in: they are the author's, and speak the languages of the interface. */

import { baked } from './baked.ts';
import type { ReviewWords } from './keys.ts';
import type { InterfaceLanguage } from './languages.ts';
import da from './review/da.json' with { type: 'json' };
import en from './review/en.json' with { type: 'json' };
import lv from './review/lv.json' with { type: 'json' };
import sv from './review/sv.json' with { type: 'json' };

export type ReviewText = { readonly [key in keyof ReviewWords]: string };

const catalogues: Readonly<Record<InterfaceLanguage, ReviewText>> = { en, da, sv, lv };
const bakedBefore = new Map<InterfaceLanguage, ReviewText>();

export function reviewText(language: InterfaceLanguage): ReviewText {
  const before = bakedBefore.get(language);
  if (before) return before;
  const said = Object.entries(catalogues[language]).map(([key, sentence]) => [key, baked(sentence)]);
  const words = Object.fromEntries(said) as ReviewText;
  bakedBefore.set(language, words);
  return words;
}
