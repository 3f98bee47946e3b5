/** Looks at XML before anything parses it: what a manifest never needs is refused in one pass over the text. */

const longest = 5_000_000; // characters
const deepest = 100;
const mostTags = 200_000;

/** Why this text is not to be parsed: too large, too deep, or with a document type (entities, external files). */
export function xmlDanger(text: string): 'size' | 'depth' | 'doctype' | null {
  if (text.length > longest) return 'size';
  let depth = 0;
  let tags = 0;
  for (let from = text.indexOf('<'); from !== -1; from = text.indexOf('<', from)) {
    const skipped = skip(text, from);
    if (skipped !== null) {
      from = skipped;
      continue;
    }
    if (text.startsWith('<!', from)) return 'doctype';
    const end = text.indexOf('>', from);
    if (end === -1) return null;
    if (text[from + 1] === '/') depth -= 1;
    else if (text[end - 1] !== '/') depth += 1;
    if (depth > deepest) return 'depth';
    if (++tags > mostTags) return 'size';
    from = end;
  }
  return null;
}

const quiet = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Past a comment, a section or an instruction that starts here; null when none does. */
function skip(text: string, from: number): number | null {
  for (const [open, close] of quiet) {
    if (!text.startsWith(open, from)) continue;
    const end = text.indexOf(close, from + open.length);
    return end === -1 ? text.length : end + close.length;
  }
  return null;
}
