/** What blocks of a module are told where they stand in a document. */

import type { PaperContext } from '../../blocks/seam.ts';
import type { RecordId } from '../../records/record.ts';
import { closestLanguage } from '../../words/languages.ts';
import { learnerText } from '../../words/learner.ts';
import { paperText } from '../../words/paper.ts';
import { exercisesOf, shownFile, type ModuleView } from '../module-view.ts';

export type DocumentContext = Omit<PaperContext, 'blockId'>;

export function paperContext(view: ModuleView): DocumentContext {
  const playerLanguage = closestLanguage(view.language);
  const numbers = exerciseNumbers(view);
  const terms = new Set(view.glossary.map(({ id }) => id));
  const works = new Map(view.references.map(({ id, label }) => [id, label]));
  const files = new Map(view.files.map((file) => [file.id, shownFile(file)]));
  return {
    language: view.data.language,
    playerLanguage,
    text: learnerText(playerLanguage),
    paper: paperText(playerLanguage),
    resource: (id) => files.get(id),
    number: (exercise) => numbers.get(exercise) ?? null,
    explains: (term) => terms.has(term),
    cite: (work) => works.get(work) ?? null,
  };
}

/** Counted through the module, so that every document of it calls an exercise the same. */
function exerciseNumbers(view: ModuleView): ReadonlyMap<RecordId, number> {
  return new Map(exercisesOf(view).map(({ id }, index) => [id, index + 1]));
}
