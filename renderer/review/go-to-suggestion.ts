/** Shows the words of a suggested change on the page, with the caret at them, and its card beside it. */

import type { RecordId } from '../../shared/records/record.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { goTo } from '../shell/navigate.ts';
import { setView } from '../shell/view.ts';
import { suggestionKey, useActive } from './active.ts';
import { marksOf, seenNow } from './seen.ts';

export function isSomewhere(document: ProgrammeDocument, change: Change): boolean {
  return shownFor(document, change) !== null;
}

export function goToSuggestion(document: ProgrammeDocument, change: Change): void {
  const on = shownFor(document, change);
  if (on === null) return;
  goTo(document.records, on, wordsOf(document, on, change));
  setView({ inspectorTab: 'comments' });
  useActive.setState({ thread: null, suggestion: suggestionKey(change) });
}

/** What it is about or, where that is not to be seen, what it stands in. */
function shownFor({ records }: ProgrammeDocument, change: Change): RecordId | null {
  const places = [...('other' in change ? [change.other] : []), change.target, change.record.parent];
  return places.find((id) => id !== null && records.get(id)) ?? null;
}

function wordsOf(document: ProgrammeDocument, on: RecordId, change: Change) {
  const seen = seenNow(document);
  if (!seen) return null;
  const { words, ghosts } = marksOf(document, on, seen);
  const isIts = (mark: { readonly change: Change }): boolean => suggestionKey(mark.change) === suggestionKey(change);
  const word = words.find(isIts);
  if (word) return { field: word.field, start: word.start };
  const ghost = ghosts.find(isIts);
  return ghost ? { field: ghost.field, start: ghost.at } : null;
}
