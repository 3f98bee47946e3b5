/** The order in which languages are offered: those that the learner's browser asks for, as it asks for them, then the rest. */

interface Tagged {
  readonly tag: string;
}

/** A language of another country is the same to whoever reads it; the very tag goes before it. */
export function ownFirst<One extends Tagged>(languages: readonly One[], wanted: readonly string[]): readonly One[] {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const wish = wanted.flatMap((tag) => [
    ...languages.filter((one) => one.tag.toLowerCase() === tag.toLowerCase()),
    ...languages.filter((one) => primary(one.tag) === primary(tag)),
  ]);
  return [...new Set([...wish, ...languages])];
}
