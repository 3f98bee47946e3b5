/**
 * A module as whoever runs it in a room sees it. It is no wider view of what learners get but one of its own: what is the
 * facilitator's alone is here and in nothing that is made for learners.
 */

import type { Activity } from '../../blocks/activity/schema.ts';
import type { WorkKind } from '../../model/goals/schema.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { moduleWorkload } from '../../rules/workload/workload.ts';
import { exercisesOf, moduleView, type ExerciseView, type ModuleView } from '../module-view.ts';
import { broughtAlong, sessionPlan, type SessionRow } from '../../rules/session/session-plan.ts';
import { keyPointsOf, type KeyPoint } from './key-points.ts';

export interface GuideView {
  /** What learners get of it, by which exercises have their numbers. */
  readonly learners: ModuleView;
  readonly programme: string;
  readonly rows: readonly SessionRow[];
  /** Whole minutes by kind of work, those that there are. */
  readonly work: readonly (readonly [kind: WorkKind, minutes: number])[];
  readonly materials: readonly string[];
  readonly units: readonly GuideUnit[];
}

export interface GuideUnit {
  readonly id: RecordId;
  readonly title: string;
  readonly pages: readonly GuidePage[];
}

export interface GuidePage {
  readonly id: RecordId;
  readonly title: string;
  readonly points: readonly KeyPoint[];
  readonly parts: readonly GuidePart[];
}

/** A row of the session plan with what is run in it. */
export type GuidePart =
  | { readonly is: 'content'; readonly row: SessionRow }
  | { readonly is: 'activity'; readonly row: SessionRow; readonly activity: Activity }
  | { readonly is: 'exercises'; readonly row: SessionRow; readonly exercises: readonly GuideExercise[] };

export type GuideExercise = ExerciseView;

export function guideView(records: Records, module: RecordId, language: string | null): GuideView | null {
  const learners = moduleView(records, module, { language, audience: 'learner' });
  const record = recordOf(records, 'module', module);
  if (!learners || !record) return null;
  const rows = sessionPlan(records, module);
  const exercises = exercisesOf(learners);
  const partOf = (row: SessionRow): GuidePart => {
    const block = recordOf(records, 'block', row.where);
    if (block?.data.type === 'activity') return { is: 'activity', row, activity: block.data };
    const asked = exercises.filter(({ id, test }) => id === row.where || test === row.where);
    if (asked.length > 0) return { is: 'exercises', row, exercises: asked };
    return { is: 'content', row };
  };
  const units = records.children(module, 'unit').map(({ id, data }) => ({
    id,
    title: data.title,
    pages: records.children(id, 'page').flatMap((page): readonly GuidePage[] => {
      if (page.data.use === 'bank') return [];
      const blocks = records.children(page.id, 'block');
      const own = new Set([page.id, ...blocks.map((block) => block.id)]);
      return [
        {
          id: page.id,
          title: page.data.title,
          points: keyPointsOf(blocks.map((block) => block.data)),
          parts: rows.filter(({ where }) => own.has(where)).map(partOf),
        },
      ];
    }),
  }));
  const byKind = moduleWorkload(records, module)?.byKind;
  return {
    learners,
    programme: recordOf(records, 'programme', record.parent ?? '')?.data.title ?? '',
    rows,
    work: Object.entries(byKind ?? {}).flatMap(([kind, minutes]) =>
      Math.round(minutes) > 0 ? [[kind as WorkKind, Math.round(minutes)] as const] : [],
    ),
    materials: broughtAlong(rows),
    units: units.filter(({ pages }) => pages.length > 0),
  };
}

/** All that is asked, in the order of its numbers. */
export function askedIn({ learners }: GuideView): readonly GuideExercise[] {
  return exercisesOf(learners);
}
