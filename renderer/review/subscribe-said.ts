/** Tells when what is said in a review may be another: at once, but for what is typed on the page, which a moment later is one change. */

import type { ProgrammeDocument } from '../document/programme-document.ts';

const rests = 300; // milliseconds

export function subscribeSaid(document: ProgrammeDocument, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = document.onApplied(({ origin }) => {
    clearTimeout(timer);
    if (origin === 'editor') timer = setTimeout(listener, rests);
    else listener();
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
