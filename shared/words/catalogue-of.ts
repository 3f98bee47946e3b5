/** The words of one reader in each language of the interface, as packages carry them. */

import { baked } from './baked.ts';
import type { InterfaceLanguage } from './languages.ts';

/** Each language is baked when it is first asked for, and once. */
export function catalogueOf<Words extends Readonly<Record<keyof Words, string>>>(
  catalogues: Readonly<Record<InterfaceLanguage, Words>>,
): (language: InterfaceLanguage) => Words {
  const bakedBefore = new Map<InterfaceLanguage, Words>();
  return (language) => {
    const before = bakedBefore.get(language);
    if (before) return before;
    const said = Object.entries<string>(catalogues[language]).map(([key, sentence]) => [key, baked(sentence)]);
    const words = Object.fromEntries(said) as Words;
    bakedBefore.set(language, words);
    return words;
  };
}
