/** Minutes of one block, and what they go into, from the block alone. Kept by the identity of its data: an edit computes one. */

import { countWords } from '../../base/word-count.ts';
import type { Activity } from '../../blocks/activity/schema.ts';
import { blockType, type LearnerBlockData } from '../../blocks/types.ts';
import type { BlockData } from '../../blocks/registry.ts';
import { exerciseType, isExercise, type ExerciseData } from '../../exercises/registry.ts';
import type { WorkKind } from '../schema.ts';
import { wordsPerMinute } from './reading.ts';

export interface BlockTime {
  readonly minutes: number;
  readonly work: WorkKind;
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
  const reading = (text: string) => countWords(text) / wordsPerMinute(language);
  if (isExercise(data)) {
    const { minutes, produces } = exerciseType(data);
    return { minutes: minutes + reading(askedWords(data)), work: produces ? 'produce' : 'practise' };
  }
  // An activity says how long it takes; reading its task is part of that.
  if (data.type === 'activity') return { minutes: data.minutes, work: activityWork[data.form] };
  if (data.type === 'test') return { minutes: reading(data.title), work: 'assess' };
  const picture = data.type === 'image' && !data.decorative ? looking : 0;
  return { minutes: picture + reading(blockType(data).toText(data)), work: 'read' };
}

/** What a learner reads before answering; feedback is part of the time to answer. */
function askedWords(data: ExerciseData): string {
  const parts = exerciseType(data).outline(data);
  return [data.prompt, ...parts.map(({ text }) => text)].join('\n');
}
