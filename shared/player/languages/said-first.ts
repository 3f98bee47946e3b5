/** The language that was chosen, as it stands before everything else that is suspended. */

const written = /^L1([A-Za-z0-9-]*);/;

/** Characters before what the module suspends itself. */
export const choiceLength = (language: string): number => writeChoice(language, '').length;

export function writeChoice(language: string, suspended: string): string {
  return `L1${language};${suspended}`;
}

/** What a package in one language has suspended says none: it goes on in whichever is chosen. */
export function readChoice(text: string): { readonly language: string | null; readonly suspended: string } {
  const [head = '', language = null] = written.exec(text) ?? [];
  return { language, suspended: text.slice(head.length) };
}
