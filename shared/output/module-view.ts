/** One module as its output sees it: ordered, in one language, and without what its audience must not get. */

import { participantsSide } from '../blocks/activity/index.ts';
import type { ShownFile } from '../blocks/seam.ts';
import type { LearnerBlock } from '../blocks/render-blocks.ts';
import { candidates } from '../edit/candidates.ts';
import { resourcesOf } from '../blocks/mentions.ts';
import { isExercise, type ExerciseData } from '../blocks/exercises.ts';
import type { LearnerTest } from '../blocks/test/schema.ts';
import { frameworkOf } from '../edit/competences.ts';
import type { AlignmentRole, FrameworkData, GoalData } from '../model/goals/schema.ts';
import { blockTime } from '../rules/workload/page-time.ts';
import { timeContext } from '../rules/workload/workload.ts';
import { closestLearnerLanguage, type LearnerLanguage } from '../words/learner-languages.ts';
import { learnerText, type LearnerText } from '../words/learner.ts';
import { plainLook } from '../model/programme/look.ts';
import { extensionOf } from '../model/programme/media-types.ts';
import type { ModuleData, PageDesign, ResourceData } from '../model/programme/schema.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import { apparatusView, type ApparatusView } from './apparatus.ts';
import { lookIn, type Look } from './look/style.ts';

/** Whom a view is for. A facilitator's guide is no wider view of this type but one of its own. */
export type Audience = 'learner';

export interface PageView {
  readonly id: RecordId;
  readonly title: string;
  readonly design: PageDesign;
  readonly blocks: readonly LearnerBlock[];
  /** What it takes to work through, unrounded: the workload of what a learner gets of it. */
  readonly minutes: number;
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

export function shownFile({ path, data }: FileView): ShownFile {
  return { path, width: data.width, height: data.height, data };
}

/** Whom the module is of, as a picture. */
export interface LogoView {
  readonly file: FileView;
  readonly alt: string;
}

export interface GoalView {
  readonly id: RecordId;
  readonly data: GoalData;
  /** Blocks and pages that assess it. */
  readonly targets: ReadonlySet<RecordId>;
  /** Blocks and pages that teach it. */
  readonly taught: ReadonlySet<RecordId>;
  readonly competences: readonly CompetenceView[];
}

/** A competence with what names it in its framework. */
export interface CompetenceView {
  readonly id: RecordId;
  /** What its publisher calls it, else its address, else its code. */
  readonly taxon: string;
  readonly statement: string;
  /** Its address on the web; empty where it has none. */
  readonly uri: string;
  readonly framework: FrameworkData;
}

export interface ModuleView extends ApparatusView {
  readonly id: RecordId;
  readonly data: ModuleData;
  /** Language of the player's words: the closest there is to the one asked for. The content's own is in `data`. */
  readonly language: LearnerLanguage;
  readonly text: LearnerText;
  readonly audience: Audience;
  readonly goals: readonly GoalView[];
  /** The level's name in the programme's own terms. */
  readonly level: string;
  /** Modules that are taken first. */
  readonly prerequisites: readonly { readonly code: string; readonly title: string }[];
  readonly units: readonly UnitView[];
  /** Only the files that the pages use, each once. */
  readonly files: readonly FileView[];
  readonly look: Look;
  readonly logo: LogoView | null;
}

/** All that its output may show: the files of its pages, and its logo. */
export function filesShown({ files, logo }: Pick<ModuleView, 'files' | 'logo'>): readonly FileView[] {
  return logo ? [...files, logo.file] : files;
}

/** `language` null follows the module; its words have been loaded. Null when there is no such module. */
export function moduleView(
  records: Records,
  module: RecordId,
  options: { readonly language: string | null; readonly audience: Audience },
): ModuleView | null {
  const record = recordOf(records, 'module', module);
  if (!record) return null;
  const language = closestLearnerLanguage(options.language ?? record.data.language);
  const time = timeContext(records, record);
  const units = records.children(module, 'unit').map((unit) => ({
    id: unit.id,
    title: unit.data.title,
    pages: records.children(unit.id, 'page').flatMap((page) => {
      if (page.data.use === 'bank') return [];
      const blocks = records.children(page.id, 'block').flatMap((block) => forLearner(records, block));
      const minutes = blocks.reduce((sum, { id, data }) => sum + blockTime(id, data, time).minutes, 0);
      const { title, design = 'column' } = page.data;
      return [{ id: page.id, title, design, blocks, minutes }];
    }),
  }));
  const text = learnerText(language);
  const blocks = units.flatMap(({ pages }) => pages.flatMap((page) => page.blocks.map(({ data }) => data)));
  return {
    id: module,
    data: record.data,
    language,
    text,
    audience: options.audience,
    goals: records.children(module, 'goal').map(({ id, data }) => ({
      id,
      data,
      targets: alignedTo(records, id, 'assesses'),
      taught: alignedTo(records, id, 'teaches'),
      competences: data.competences.flatMap((one) => competenceView(records, one)),
    })),
    level: levelName(records, record),
    prerequisites: record.data.prerequisites.flatMap((one) => recordOf(records, 'module', one)?.data ?? []),
    units: units.filter((unit) => unit.pages.length > 0),
    files: filesOf(records, units),
    ...lookOf(records, record),
    ...apparatusView(records, blocks, { language: record.data.language, undated: text.undated }),
  };
}

function alignedTo(records: Records, goal: RecordId, role: AlignmentRole): ReadonlySet<RecordId> {
  const aligned = records.children(goal, 'alignment').filter(({ data }) => data.role === role);
  return new Set(aligned.map(({ data }) => data.target));
}

function levelName(records: Records, { parent, data }: RecordOf<'module'>): string {
  const levels = recordOf(records, 'programme', parent ?? '')?.data.levels ?? [];
  return levels.find(({ id }) => id === data.level)?.label ?? data.level;
}

function competenceView(records: Records, id: RecordId): readonly CompetenceView[] {
  const competence = recordOf(records, 'competence', id);
  const framework = recordOf(records, 'framework', frameworkOf(records, id) ?? '');
  if (!competence || !framework) return [];
  const { identifier, uri, code, statement } = competence.data;
  const address = [uri, identifier].find((one) => /^https?:\/\//i.test(one)) ?? '';
  return [{ id, taxon: identifier || uri || code || id, statement, uri: address, framework: framework.data }];
}

export function pagesOf(view: Pick<ModuleView, 'units'>): readonly PageView[] {
  return view.units.flatMap((unit) => unit.pages);
}

export interface ExerciseView {
  /** Unique in the package: an exercise that two tests may draw is there twice. */
  readonly id: string;
  /** The block that it is. */
  readonly source: RecordId;
  readonly page: RecordId;
  /** The test that asks it, or null when it stands on the page by itself. */
  readonly test: RecordId | null;
  readonly data: ExerciseData;
}

/** In reading order, what tests may draw at the place of the test. */
export function exercisesOf(view: ModuleView): readonly ExerciseView[] {
  return pagesOf(view).flatMap((page) =>
    page.blocks.flatMap(({ id, data }): ExerciseView[] => {
      if (data.type === 'test') {
        return data.exercises.map((exercise) => ({
          id: exercise.id,
          source: exercise.id.slice(id.length + 1),
          page: page.id,
          test: id,
          data: exercise.data,
        }));
      }
      return isExercise(data) ? [{ id, source: id, page: page.id, test: null, data }] : [];
    }),
  );
}

export function testsOf(view: ModuleView): readonly { readonly id: RecordId; readonly data: LearnerTest }[] {
  return pagesOf(view).flatMap((page) =>
    page.blocks.flatMap(({ id, data }) => (data.type === 'test' ? [{ id, data }] : [])),
  );
}

/** What is for the facilitator alone goes no further than here: everything made from a view is made without it. */
function forLearner(records: Records, { id, data }: RecordOf<'block'>): LearnerBlock[] {
  if (data.type === 'test') {
    const { bank: _bank, tags: _tags, goals: _goals, ...seen } = data;
    const exercises = candidates(records, data).flatMap((block) =>
      isExercise(block.data) ? [{ id: `${id}_${block.id}`, data: block.data }] : [],
    );
    return [{ id, data: { ...seen, exercises } }];
  }
  if (data.type !== 'activity') return [{ id, data }];
  const seen = participantsSide(data);
  return seen ? [{ id, data: seen }] : [];
}

function filesOf(records: Records, units: readonly UnitView[]): readonly FileView[] {
  const files = new Map<RecordId, FileView>();
  for (const page of units.flatMap((unit) => unit.pages)) {
    for (const id of page.blocks.flatMap(({ data }) => resourcesOf(data))) {
      const resource = recordOf(records, 'resource', id);
      if (resource) files.set(resource.id, fileOf(resource));
    }
  }
  return [...files.values()];
}

function fileOf({ id, data }: RecordOf<'resource'>): FileView {
  // Named by content: stable across exports, ASCII, and the same bytes never twice.
  return { id, path: `media/${data.sha256.slice(0, 16)}.${extensionOf(data.mime)}`, data };
}

function lookOf(records: Records, { parent }: RecordOf<'module'>): Pick<ModuleView, 'look' | 'logo'> {
  const data = recordOf(records, 'programme', parent ?? '')?.data.look ?? plainLook;
  const logo = recordOf(records, 'resource', data.logo ?? '');
  return { look: lookIn(data), logo: logo ? { file: fileOf(logo), alt: data.logoAlt.trim() } : null };
}
