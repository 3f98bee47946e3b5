/**
 * A return as words of a mail: letters and digits between two lines, which may be wrapped, quoted and indented by whatever carries them.
 */

const [first, last] = ['-----BEGIN MODULEWRIGHT RETURN-----', '-----END MODULEWRIGHT RETURN-----'];
const lineLength = 76; // RFC 2045, 6.8

export function toMailText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  const lines = btoa(binary).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [first, ...lines, last, ''].join('\n');
}

/** What stands between the two lines, whatever stands around them; the text itself where there are none, null where it is cut off. */
export function fromMailText(text: string): string | null {
  const from = text.indexOf(first);
  if (from === -1) return text;
  const to = text.indexOf(last, from);
  if (to === -1) return null;
  // Signs of quoting, spaces and line ends are none of it.
  const code = text.slice(from + first.length, to).replace(/[^A-Za-z0-9+/=]/g, '');
  try {
    const binary = atob(code);
    const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No such code, or no such bytes: something in it was lost.
    return null;
  }
}
