/** Which words of a text are looked up in a dictionary, and which dictionaries know a language. */

/** Those that ship. */
export const dictionaryNames = ['en', 'en-gb', 'da', 'sv', 'lv'] as const;
export type DictionaryName = (typeof dictionaryNames)[number];

/** A word is right that one of them knows. English of no country is that of either; none is a language that no dictionary knows. */
export function dictionariesFor(tag: string): readonly DictionaryName[] {
  const [language = '', ...others] = tag.toLowerCase().split('-');
  if (language === 'en') {
    const country = others.find((part) => part.length === 2);
    return country === undefined || country === 'ca' ? ['en', 'en-gb'] : country === 'us' ? ['en'] : ['en-gb'];
  }
  return dictionaryNames.filter((name) => name === language);
}

/** More than a dictionary has. */
export const longestWord = 100;

/** A word and where in the text it begins (UTF-16 units). */
export interface WordPlace {
  readonly word: string;
  readonly start: number;
}

const written = /[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_\u00ad]|['’.-](?=[\p{L}\p{N}_]))*/gu;
const address = /:\/\/|^www\.|@|[\p{L}\d]\.\p{Ll}{2,4}$/u;

/**
 * The words that are to be looked up: not addresses and names of files, nor what has digits, nor abbreviations in capitals and names
 * with capitals inside.
 */
export function wordsToCheck(text: string): readonly WordPlace[] {
  const found: WordPlace[] = [];
  for (const { 0: piece, index } of text.matchAll(/\S+/gu)) {
    if (address.test(piece.replace(/[\p{P}\p{S}]+$/u, ''))) continue;
    for (const { 0: word, index: within } of piece.matchAll(written)) {
      if (isWord(word)) found.push({ word, start: index + within });
    }
  }
  return found;
}

function isWord(word: string): boolean {
  if (word.length < 2 || word.length > longestWord || /[\p{N}_.]/u.test(word)) return false;
  return word !== word.toUpperCase() && !/\p{Ll}\p{Lu}/u.test(word);
}

/** As dictionaries write it. */
export function lookedUp(word: string): string {
  return word.replaceAll('’', "'").replaceAll('\u00ad', '').normalize('NFC');
}
