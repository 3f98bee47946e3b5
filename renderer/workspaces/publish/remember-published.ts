/** Has the programme remember what went out: as a version of what it held, and each file as a publication. */

import type { Person } from '../../../shared/model/review/schema.ts';
import { rememberPublication } from '../../../shared/output/publications.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { heldIn, rememberHeld } from '../../review/remember.ts';
import type { ExportWritten } from './export-jobs.ts';

/** Whose work it is. */
export interface Publishing {
  readonly document: ProgrammeDocument;
  /** Null where nobody has said who they are. */
  readonly person: Person | null;
  /** The version of Modulewright. */
  readonly app: string;
}

/**
 * Called when all is saved, before a file is made; what it gives is called when the file is there. No step of the author's:
 * Undo does not take it back. Nothing where the programme was closed, or cannot be written.
 */
export function rememberingPublished(
  { document, person: by, app }: Publishing,
  module?: RecordId,
): (written: ExportWritten) => void {
  const held = heldIn(document);
  let isOpen = true;
  document.onClosed(() => (isOpen = false));
  return ({ name, made }) => {
    if (!isOpen || !document.mayDecide) return;
    rememberHeld(document, by, { why: 'published', note: name, ...(module === undefined ? {} : { module }) }, held);
    const at = new Date().toISOString();
    for (const file of made)
      document.remember(rememberPublication(document.base, { ...file, by, app, at, newId: document.newId }));
  };
}
