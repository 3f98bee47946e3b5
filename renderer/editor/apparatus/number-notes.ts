/** Numbers the footnotes of the page that is shown. Typing never asks for it: only notes that come, go or move do. */

let asked = false;

/** By place in the document, once per frame however many notes ask. CSS counters would start anew in each chunk. */
export function numberNotes(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    let number = 0;
    for (const note of document.querySelectorAll<HTMLElement>('[data-footnote]')) {
      number += 1;
      const words = String(number);
      if (note.dataset['footnote'] !== words) note.dataset['footnote'] = words;
    }
  });
}
