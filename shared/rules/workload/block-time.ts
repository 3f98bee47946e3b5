/** Minutes of one block, and what they go into, from the block alone. Kept by the identity of its data: an edit computes one. */

import { countWords } from '../../base/word-count.ts';
import type { Activity } from '../../blocks/activity/schema.ts';
import { blockText, type LearnerBlockData } from '../../blocks/registry.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { exerciseType, isExercise, plainExercise, type ExerciseData } from '../../blocks/exercises.ts';
import type { WorkKind } from '../../model/goals/schema.ts';
import { wordsPerMinute } from './reading.ts';

/** What an estimate rests on. */
export type EstimateBasis =
  | { readonly code: 'words'; readonly words: number; readonly perMinute: number }
  | { readonly code: 'exercise' }
  | { readonly code: 'activity' }
  | { readonly code: 'playing'; readonly seconds: number }
  /** So many exercises asked; `limited` when the test allows less time than they would take. */
  | { readonly code: 'test'; readonly asked: number; readonly limited: boolean };

export interface BlockTime {
  readonly minutes: number;
  readonly work: WorkKind;
  readonly basis: EstimateBasis;
}

const activityWork: Readonly<Record<Activity['form'], WorkKind>> = {
  lecture: 'watch',
  'group-discussion': 'discuss',
  workshop: 'produce',
  'practical-tool': 'practise',
  'role-play': 'practise',
  'field-visit': 'practise',
};

/** A look at a picture. */
const looking = 0.2;

const known = new WeakMap<object, Map<string, BlockTime>>();

/** Of a test only the reading of its title; what it asks depends on its bank. Of a recording only its words. */
export function ownTime(data: BlockData | LearnerBlockData, language: string): BlockTime {
  const kept = known.get(data) ?? new Map<string, BlockTime>();
  const found = kept.get(language) ?? compute(data, language);
  if (kept.size === 0) known.set(data, kept);
  kept.set(language, found);
  return found;
}

function compute(data: BlockData | LearnerBlockData, language: string): BlockTime {
  const perMinute = wordsPerMinute(language);
  const reading = (text: string) => countWords(text) / perMinute;
  if (isExercise(data)) {
    const { minutes, produces } = exerciseType(data);
    const work = produces ? 'produce' : 'practise';
    return { minutes: minutes + reading(askedWords(data)), work, basis: { code: 'exercise' } };
  }
  // An activity says how long it takes; reading its task is part of that.
  if (data.type === 'activity') {
    return { minutes: data.minutes, work: activityWork[data.form], basis: { code: 'activity' } };
  }
  if (data.type === 'test') {
    return { minutes: reading(data.title), work: 'assess', basis: { code: 'test', asked: data.draw, limited: false } };
  }
  const picture = data.type === 'image' && !data.decorative ? looking : 0;
  const words = countWords(blockText(data));
  return { minutes: picture + words / perMinute, work: 'read', basis: { code: 'words', words, perMinute } };
}

/** What a learner reads before answering; feedback is part of the time to answer. */
function askedWords(data: ExerciseData): string {
  const plain = plainExercise(data);
  const parts = exerciseType(data).outline(plain, String);
  return [plain.prompt, ...parts.map(({ text }) => text)].join('\n');
}
