/** The registry of record kinds: schema, the kinds it may live in, and its version for migrations. */

import type { z } from '../base/zod.ts';
import { blockData } from '../blocks/registry.ts';
import { alignmentData, competenceData, estimateData, frameworkData, goalData } from '../model/goals/schema.ts';
import { termData } from '../model/glossary/schema.ts';
import { moduleData, pageData, programmeData, resourceData, unitData } from '../model/programme/schema.ts';
import { referenceData } from '../model/references/schema.ts';

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
  | 'reference';

export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['data']>;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

export const kindNames = Object.keys(kinds) as Kind[];

export function kindDefinition(kind: Kind): KindDefinition {
  return kinds[kind];
}
