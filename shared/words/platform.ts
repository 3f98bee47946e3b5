/** What a catalogue of modules says beside their own words, in the languages of the interface. */

import { baked } from './baked.ts';
import type { PlatformWords } from './keys.ts';
import type { InterfaceLanguage } from './languages.ts';
import da from './platform/da.json' with { type: 'json' };
import en from './platform/en.json' with { type: 'json' };
import lv from './platform/lv.json' with { type: 'json' };
import sv from './platform/sv.json' with { type: 'json' };

export type PlatformText = { readonly [key in keyof PlatformWords]: string };

const catalogues: Readonly<Record<InterfaceLanguage, PlatformText>> = { en, da, sv, lv };
const bakedBefore = new Map<InterfaceLanguage, PlatformText>();

export function platformText(language: InterfaceLanguage): PlatformText {
  const before = bakedBefore.get(language);
  if (before) return before;
  const said = Object.entries(catalogues[language]).map(([key, sentence]) => [key, baked(sentence)]);
  const words = Object.fromEntries(said) as PlatformText;
  bakedBefore.set(language, words);
  return words;
}
