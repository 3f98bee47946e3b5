/** Which script a language is written in, as far as its tag says. */

/** Of a BCP 47 tag and an ISO 15924 script; a language that nobody knows is taken to be. */
export function isWrittenIn(tag: string, script: string): boolean {
  try {
    return (new Intl.Locale(tag).maximize().script ?? script) === script;
  } catch {
    return true;
  }
}
