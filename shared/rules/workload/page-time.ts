/** Minutes of the blocks on a page with what they depend on: what a test draws, how long a recording lasts, the author's word. */

import type { LearnerTest, Test } from '../../blocks/test/schema.ts';
import { resourcesOf } from '../../blocks/mentions.ts';
import type { LearnerBlockData } from '../../blocks/registry.ts';
import type { BlockData } from '../../blocks/registry.ts';
import type { RecordId } from '../../records/record.ts';
import type { WorkKind } from '../../model/goals/schema.ts';
import { ownTime, type BlockTime } from './block-time.ts';

/** An exercise that a test would draw, when its bank has none yet. */
const unknownExercise = 1.5;

export interface TimeContext {
  readonly language: string;
  /** Seconds that a file plays, or null when it does not play or nobody knows. */
  duration(resource: RecordId): number | null;
  /** What a test may draw. */
  drawn(test: Test | LearnerTest): readonly BlockData[];
  /** The author's word on a block. */
  override(block: RecordId): { readonly minutes: number | null; readonly work: WorkKind | null } | undefined;
  /** Whether an exercise counts towards a goal's assessment rather than as practice. */
  assesses(block: RecordId): boolean;
}

export function blockTime(id: RecordId, data: BlockData | LearnerBlockData, context: TimeContext): BlockTime {
  const estimated = estimatedTime(id, data, context);
  const said = context.override(id);
  return said
    ? { ...estimated, minutes: said.minutes ?? estimated.minutes, work: said.work ?? estimated.work }
    : estimated;
}

/** Without the author's word. */
export function estimatedTime(id: RecordId, data: BlockData | LearnerBlockData, context: TimeContext): BlockTime {
  const own = ownTime(data, context.language);
  if (data.type === 'test') {
    const { minutes, ...basis } = testTime(data, context);
    return { ...own, minutes: own.minutes + minutes, basis: { code: 'test', ...basis } };
  }
  if (own.work === 'practise' && data.type !== 'activity' && context.assesses(id)) return { ...own, work: 'assess' };
  const played = resourcesOf(data).reduce((sum, resource) => sum + (context.duration(resource) ?? 0), 0);
  if (played === 0) return own;
  // A transcript is what is heard, written down: who plays it reads no more.
  const basis = { code: 'playing', seconds: played } as const;
  if (data.type === 'audio' || data.type === 'video') return { minutes: played / 60, work: 'watch', basis };
  return { minutes: own.minutes + played / 60, work: own.work === 'read' ? 'watch' : own.work, basis };
}

/** As many as an attempt asks, each as long as the bank's are on average, and never longer than the test allows. */
function testTime(
  data: Test | LearnerTest,
  context: TimeContext,
): { readonly minutes: number; readonly asked: number; readonly limited: boolean } {
  const drawn = context.drawn(data);
  const each =
    drawn.length === 0
      ? unknownExercise
      : drawn.reduce((sum, exercise) => sum + ownTime(exercise, context.language).minutes, 0) / drawn.length;
  const asked = drawn.length === 0 ? data.draw : Math.min(data.draw, drawn.length);
  const minutes = Math.min(asked * each, data.minutes ?? Infinity);
  return { minutes, asked, limited: minutes < asked * each };
}
