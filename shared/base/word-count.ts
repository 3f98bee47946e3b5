/** How many words a text has. */

/** Words as a reader counts them: runs between white space, without lone punctuation. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
