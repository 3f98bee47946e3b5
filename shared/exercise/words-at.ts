/** What an author means by a selection in plain words. */

/** The words selected, on their first line and without the spaces around them; without a selection the word at the caret. */
export function wordsAt(text: string, start: number, end: number): readonly [from: number, to: number] {
  if (start === end) {
    const before = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
    const after = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(start))?.[0].length ?? 0;
    return [start - before, start + after];
  }
  const selected = text.slice(start, end);
  const [line = ''] = selected.trimStart().split('\n');
  const from = start + (selected.length - selected.trimStart().length);
  return [from, from + line.trimEnd().length];
}
