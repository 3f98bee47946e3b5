/** The module as a review file shows it: what learners get and, where the sender says so, what is the facilitator's. */

import type { Activity } from '../../blocks/activity/schema.ts';
import type { LearnerBlock } from '../../blocks/render-blocks.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { closestLanguage, type InterfaceLanguage } from '../../words/languages.ts';
import { moduleView, type FileView, type ModuleView } from '../module-view.ts';

/** What whoever sends the file chooses. */
export interface ReviewOptions {
  /** Exercises with what is right and what is said of answers, or as learners find them. */
  readonly exercises: 'key' | 'plain';
  readonly facilitator: boolean;
}

export const asLearners: ReviewOptions = { exercises: 'key', facilitator: false };

export interface ReviewView extends ModuleView {
  /** What is said around the module, and by its player, is said to reviewers. */
  readonly language: InterfaceLanguage;
  /** What of activities learners do not get, by the id of the block; none where the file is without it. */
  readonly guide: ReadonlyMap<RecordId, Activity>;
}

export function reviewView(records: Records, module: RecordId, { facilitator }: ReviewOptions): ReviewView | null {
  const language = closestLanguage(recordOf(records, 'module', module)?.data.language ?? '');
  const found = moduleView(records, module, { language, audience: 'learner' });
  // It is read for its words, and looks like Modulewright's own.
  const view = found && { ...found, logo: null };
  if (!view || !facilitator) return view && { ...view, language, guide: new Map() };
  const guide = new Map<RecordId, Activity>();
  const units = view.units.map((unit) => ({
    ...unit,
    pages: unit.pages.map((page) => {
      const shown = new Map(page.blocks.map((block) => [block.id, block]));
      const blocks = records.children(page.id, 'block').flatMap(({ id, data }): readonly LearnerBlock[] => {
        const learners = shown.get(id);
        if (data.type !== 'activity') return learners ? [learners] : [];
        guide.set(id, data);
        const { type, form, title, minutes, participants } = data;
        return [learners ?? { id, data: { type, form, title, minutes, participants } }];
      });
      return { ...page, blocks };
    }),
  }));
  return { ...view, language, units, guide };
}

/** Bytes of one sound or film that still goes along, and of all of them: the file is sent by mail. */
const largestRecording = 4 * 1024 * 1024;
const mostRecordings = 12 * 1024 * 1024;

/** The files that go into the review file itself: every picture, and recordings with their captions as long as there is room. */
export function filesWithin(view: ModuleView): readonly FileView[] {
  let room = mostRecordings;
  return view.files.filter(({ data: { mime, size } }) => {
    if (mime.startsWith('image/')) return true;
    if (mime !== 'text/vtt' && !/^(audio|video)\//.test(mime)) return false;
    if (size > Math.min(largestRecording, room)) return false;
    room -= size;
    return true;
  });
}
