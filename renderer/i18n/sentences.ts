/** Sentences said one after another: the parts of an announcement, of which some end as a sentence already. */

const ended = /[.!?…]["'”’»)]*$/u;

/** The parts that have words, each with a full stop where it needs one before the next. */
export function sentences(...parts: readonly (string | null | undefined)[]): string {
  const said = parts.map((part) => part?.trim() ?? '').filter(Boolean);
  return said.map((part, index) => (index === said.length - 1 || ended.test(part) ? part : `${part}.`)).join(' ');
}
