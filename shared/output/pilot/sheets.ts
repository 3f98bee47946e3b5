/** The sheets of a session as one document: each on pages of its own. */

import type { Flow, Piece } from '../../flow/flow.ts';
import { said } from '../../flow/pieces.ts';
import { observerSheet } from './observer-sheet.ts';
import { followUpSheet, participantSheet } from './participant-sheets.ts';
import { planSheet } from './plan-sheet.ts';
import { reviewSheet } from './review-sheet.ts';
import type { SheetName } from './sheet-names.ts';
import type { SheetView } from './sheet-view.ts';

const sheets: Readonly<Record<SheetName, (view: SheetView) => readonly Piece[]>> = {
  plan: planSheet,
  observer: observerSheet,
  participant: participantSheet,
  followUp: followUpSheet,
  review: reviewSheet,
};

export function sheetsFlow(view: SheetView, names: readonly SheetName[]): Flow {
  const { code, title, language } = view.module;
  const module = `${code} ${title}`.trim();
  const [only] = names;
  const kind = names.length === 1 && only ? view.plain(only) : view.session.place.trim();
  const [first, ...rest] = names.flatMap((name) => sheets[name](view));
  // The first of them begins the first page by itself.
  const pieces =
    first?.is === 'heading'
      ? [{ is: 'heading' as const, level: first.level, words: first.words, mark: first.mark ?? 'sheet' }, ...rest]
      : rest;
  return {
    title: [module, kind].filter((one) => one !== '').join(' - '),
    language,
    running: said([module, kind].filter((one) => one !== '').join(' · ')),
    pieces,
  };
}
