/** The words of a programme that spelling takes as right: added and taken away again. */

import type { ChangeSet, RecordOf } from '../records/record.ts';

export function addOwnWord(programme: RecordOf<'programme'>, word: string): ChangeSet {
  const { ownWords = [] } = programme.data;
  return ownWords.includes(word) ? { puts: [], removes: [] } : withWords(programme, [...ownWords, word]);
}

export function removeOwnWord(programme: RecordOf<'programme'>, word: string): ChangeSet {
  const own = new Set(asOwn(word));
  return withWords(
    programme,
    (programme.data.ownWords ?? []).filter((one) => !own.has(one)),
  );
}

/** Ways in which a word may stand among them: at the beginning of a sentence it is the same. */
export function asOwn(word: string): readonly string[] {
  return [word, word.slice(0, 1).toLowerCase() + word.slice(1)];
}

function withWords(programme: RecordOf<'programme'>, ownWords: string[]): ChangeSet {
  return { puts: [{ ...programme, data: { ...programme.data, ownWords } }], removes: [] };
}
