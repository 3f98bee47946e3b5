/** One module as its output sees it: ordered, in one language, and without what its audience must not get. */

import type { Activity } from '../blocks/activity/schema.ts';
import type { Block } from '../blocks/render-blocks.ts';
import type { Audience } from '../blocks/seam.ts';
import { isExercise, type ExerciseData } from '../exercises/registry.ts';
import type { GoalData } from '../goals/schema.ts';
import { learnerText, type LearnerText } from '../i18n/learner/index.ts';
import type { ModuleData, ResourceData } from '../programme/schema.ts';
import { recordOf, type RecordId, type Records } from '../records/record.ts';

export interface PageView {
  readonly id: RecordId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface UnitView {
  readonly id: RecordId;
  readonly title: string;
  readonly pages: readonly PageView[];
}

/** A file of the programme with its place in the output. */
export interface FileView {
  readonly id: RecordId;
  readonly path: string;
  readonly data: ResourceData;
}

export interface ModuleView {
  readonly id: RecordId;
  readonly data: ModuleData;
  /** BCP 47 tag of the player's words. */
  readonly language: string;
  readonly text: LearnerText;
  readonly audience: Audience;
  readonly goals: readonly GoalData[];
  readonly units: readonly UnitView[];
  /** Only the files that the pages use, each once. */
  readonly files: readonly FileView[];
}

export function moduleView(
  records: Records,
  module: RecordId,
  options: { readonly language: string | null; readonly audience: Audience },
): ModuleView | null {
  const record = recordOf(records, 'module', module);
  if (!record) return null;
  const language = options.language ?? record.data.language;
  const units = records.children(module, 'unit').map((unit) => ({
    id: unit.id,
    title: unit.data.title,
    pages: records.children(unit.id, 'page').map((page) => ({
      id: page.id,
      title: page.data.title,
      blocks: records.children(page.id, 'block').flatMap((block): Block[] => forAudience(block, options.audience)),
    })),
  }));
  return {
    id: module,
    data: record.data,
    language,
    text: learnerText(language),
    audience: options.audience,
    goals: records.children(module, 'goal').map((goal) => goal.data),
    units: units.filter((unit) => unit.pages.length > 0),
    files: filesOf(records, units),
  };
}

export function pagesOf(view: ModuleView): readonly PageView[] {
  return view.units.flatMap((unit) => unit.pages);
}

export interface ExerciseView {
  readonly id: RecordId;
  readonly page: RecordId;
  readonly data: ExerciseData;
}

export function exercisesOf(view: ModuleView): readonly ExerciseView[] {
  return pagesOf(view).flatMap((page) =>
    page.blocks.flatMap(({ id, data }) => (isExercise(data) ? [{ id, page: page.id, data }] : [])),
  );
}

/** For a learner an activity is its participants' side alone: what the facilitator needs is not even in the view. */
function forAudience(block: Block, audience: Audience): Block[] {
  if (audience === 'facilitator' || block.data.type !== 'activity') return [{ id: block.id, data: block.data }];
  if (!block.data.inPackage) return [];
  const participantsSide: Activity = {
    ...block.data,
    grouping: '',
    room: '',
    materials: [],
    steps: [],
    facilitatorNotes: '',
  };
  return [{ id: block.id, data: participantsSide }];
}

function filesOf(records: Records, units: readonly UnitView[]): readonly FileView[] {
  const files = new Map<RecordId, FileView>();
  for (const page of units.flatMap((unit) => unit.pages)) {
    for (const { data } of page.blocks) {
      const id = data.type === 'image' ? data.resource : null;
      const resource = id === null ? undefined : recordOf(records, 'resource', id);
      if (!resource) continue;
      const extension = resource.data.mime.replace('image/', '').replace('svg+xml', 'svg').replace('jpeg', 'jpg');
      // Named by content: stable across exports, ASCII, and the same bytes never twice.
      const path = `media/${resource.data.sha256.slice(0, 16)}.${extension}`;
      files.set(resource.id, { id: resource.id, path, data: resource.data });
    }
  }
  return [...files.values()];
}
