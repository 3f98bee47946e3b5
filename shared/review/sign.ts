/** Stands for whatever is in the run of the words and is no word: a formula, a picture, a note, a citation. */
export const sign = '\uFFFC';

/** For whoever reads the words alone. */
export function withSigns(text: string): string {
  return text.replaceAll(sign, '[…]');
}
