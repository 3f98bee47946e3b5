/** Takes suggested changes into the programme or not: however many they are, one step; what is left is said. */

import { isEmptyChange } from '../../shared/records/record.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import type { Change, Pick } from '../../shared/review/suggestions/change.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { offerUndo } from '../document/offer-undo.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import type { Text } from '../i18n/index.ts';
import { notify } from '../ui/notices.tsx';
import { sayingAs } from './me.ts';

/** Whoever decides without a name yet is nobody in particular. */
function decidingAs(document: ProgrammeDocument, person: Person | null) {
  return { ...sayingAs(document, person ?? { id: 'author', name: '–' }), words: '' };
}

function picksOf(changes: readonly Change[]): readonly Pick[] {
  return changes.map(({ suggestion, name }) => ({ suggestion, change: name }));
}

/** One by itself is taken over what contradicts it. */
export function accept(document: ProgrammeDocument, change: Change, person: Person | null): void {
  const { changes, left } = acceptChanges(document.base, picksOf([change]), decidingAs(document, person));
  if (left.length > 0) notify({ tone: 'error', title: (t) => t('review.cannotAccept') });
  else document.change(changes, { label: 'undo.accept', direct: true });
}

export function reject(document: ProgrammeDocument, change: Change, person: Person | null): void {
  const changes = rejectChanges(document.base, picksOf([change]), decidingAs(document, person));
  document.change(changes, { label: 'undo.reject', direct: true });
}

/** Of many none is taken over another, nor over what the programme says by now: those are left where they are. */
export function acceptAll(document: ProgrammeDocument, all: readonly Change[], person: Person | null): void {
  const clear = all.filter(({ conflict }) => !conflict);
  const { changes, left } = acceptChanges(document.base, picksOf(clear), decidingAs(document, person));
  const stay = all.length - clear.length + left.length;
  const text = stay === 0 ? {} : { text: (t: Text) => t('review.left', { count: stay }) };
  if (isEmptyChange(changes)) {
    notify({ tone: 'error', title: (t) => t('review.noneAccepted'), ...text });
    return;
  }
  if (!document.change(changes, { label: 'undo.acceptAll', direct: true }).ok) return;
  offerUndo(document, { title: (t) => t('review.accepted', { count: all.length - stay }), ...text });
}

export function rejectAll(document: ProgrammeDocument, all: readonly Change[], person: Person | null): void {
  const changes = rejectChanges(document.base, picksOf(all), decidingAs(document, person));
  if (!document.change(changes, { label: 'undo.rejectAll', direct: true }).ok) return;
  offerUndo(document, { title: (t) => t('review.rejected', { count: all.length }) });
}
