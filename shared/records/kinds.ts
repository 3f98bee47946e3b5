/** The registry of record kinds: schema, the kinds it may live in, and its version for migrations. */

import type { z } from '../base/zod.ts';
import { blockData } from '../blocks/registry.ts';
import { alignmentData, competenceData, estimateData, frameworkData, goalData } from '../model/goals/schema.ts';
import { termData } from '../model/glossary/schema.ts';
import { acceptanceData, statusData, versionData } from '../model/history/schema.ts';
import { pilotResultsData } from '../model/pilots/results.ts';
import { pilotData } from '../model/pilots/schema.ts';
import { sheetData } from '../model/pilots/sheet.ts';
import { moduleData, pageData, programmeData, resourceData, unitData } from '../model/programme/schema.ts';
import { publicationData, targetData } from '../model/publish/schema.ts';
import { referenceData } from '../model/references/schema.ts';
import {
  commentData,
  decisionData,
  requestData,
  signOffData,
  suggestionData,
  threadData,
} from '../model/review/schema.ts';

interface KindDefinition {
  readonly data: z.ZodType;
  /** Kinds a record of this kind may be a child of; null means it stands at the top. */
  readonly parents: readonly (Kind | null)[];
}

export const kinds = {
  programme: { data: programmeData, parents: [null] },
  module: { data: moduleData, parents: ['programme'] },
  unit: { data: unitData, parents: ['module'] },
  page: { data: pageData, parents: ['unit'] },
  block: { data: blockData, parents: ['page'] },
  goal: { data: goalData, parents: ['module'] },
  alignment: { data: alignmentData, parents: ['goal'] },
  resource: { data: resourceData, parents: ['programme'] },
  framework: { data: frameworkData, parents: ['programme'] },
  competence: { data: competenceData, parents: ['framework', 'competence'] },
  estimate: { data: estimateData, parents: ['module'] },
  term: { data: termData, parents: ['programme'] },
  reference: { data: referenceData, parents: ['programme'] },
  request: { data: requestData, parents: ['programme'] },
  thread: { data: threadData, parents: ['programme'] },
  comment: { data: commentData, parents: ['thread', 'suggestion'] },
  signoff: { data: signOffData, parents: ['programme'] },
  suggestion: { data: suggestionData, parents: ['programme'] },
  decision: { data: decisionData, parents: ['suggestion'] },
  version: { data: versionData, parents: ['programme'] },
  status: { data: statusData, parents: ['programme'] },
  acceptance: { data: acceptanceData, parents: ['programme'] },
  publication: { data: publicationData, parents: ['programme'] },
  target: { data: targetData, parents: ['programme'] },
  pilot: { data: pilotData, parents: ['programme'] },
  sheet: { data: sheetData, parents: ['pilot'] },
  pilotResults: { data: pilotResultsData, parents: ['pilot'] },
} as const satisfies Record<string, { data: z.ZodType; parents: readonly (string | null)[] }>;

export type Kind =
  | 'programme'
  | 'module'
  | 'unit'
  | 'page'
  | 'block'
  | 'goal'
  | 'alignment'
  | 'resource'
  | 'framework'
  | 'competence'
  | 'estimate'
  | 'term'
  | 'reference'
  | 'request'
  | 'thread'
  | 'comment'
  | 'signoff'
  | 'suggestion'
  | 'decision'
  | 'version'
  | 'status'
  | 'acceptance'
  | 'publication'
  | 'target'
  | 'pilot'
  | 'sheet'
  | 'pilotResults';

export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['data']>;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

export const kindNames = Object.keys(kinds) as Kind[];

export function kindDefinition(kind: Kind): KindDefinition {
  return kinds[kind];
}
