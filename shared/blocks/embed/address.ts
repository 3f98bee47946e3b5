/** The address of something embedded: https and nothing that could pass for another place. */

export interface EmbedAddress {
  readonly url: string;
  /** What the learner is told before anything is loaded. */
  readonly host: string;
}

/** Null unless it is a plain https address: no name and password in front of the host, no blanks, no control characters. */
export function embedAddress(typed: string): EmbedAddress | null {
  const url = typed.trim();
  const match = /^https:\/\/([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(:\d{1,5})?(?:[/?#][^\s\u0000-\u001f\\]*)?$/iu.exec(
    url,
  );
  return match?.[1] === undefined ? null : { url, host: `${match[1].toLowerCase()}${match[2] ?? ''}` };
}
