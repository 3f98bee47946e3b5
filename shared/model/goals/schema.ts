/** Learning goals, the frameworks they answer to, and their alignment to what teaches, practises or assesses them. */

import { z } from '../../base/zod.ts';
import { address, code, label, name, ref, saying, stamp, words } from '../fields.ts';

/** The six cognitive process levels of the revised taxonomy (Anderson & Krathwohl 2001), lowest first. */
export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

/** The four kinds of knowledge of the revised taxonomy, from concrete to abstract. */
export const knowledgeTypes = ['factual', 'conceptual', 'procedural', 'metacognitive'] as const;

export const alignmentRoles = ['teaches', 'practises', 'assesses'] as const;

/** What a learner's time goes into. */
export const workKinds = ['read', 'watch', 'practise', 'discuss', 'assess', 'produce'] as const;

/** How many competences lie under one another at most; an import flattens what is deeper, and says so. */
export const maxCompetenceDepth = 20;

export const goalData = z.strictObject({
  /** Short code such as `G2`, unique in its module. */
  code: code().min(1).max(32),
  text: words(1000),
  bloom: z.enum(bloomLevels),
  /** Null while nobody has said. */
  knowledge: z.enum(knowledgeTypes).nullable(),
  /** How much it counts beside the module's other goals. */
  weight: z.number().min(0).max(100),
  /** Nobody passes the module without meeting it, where the module has a mark for goals. */
  must: z.boolean().optional(),
  /** Audiences of the programme it is for; empty means those of its module. */
  audiences: z.array(label().min(1).max(64)).max(100),
  /** Competences of the programme's frameworks that it contributes to. */
  competences: z.array(ref('competence').min(1)).max(200),
});

export const alignmentData = z.strictObject({
  /** The block or page the goal is aligned to. The goal itself is the parent. */
  target: ref('block', 'page').min(1),
  role: z.enum(alignmentRoles),
});

/** Where a framework comes from: `written` here, or read from a file of that format. */
export const frameworkFormats = ['written', 'case', 'csv', 'esco'] as const;

export const frameworkData = z.strictObject({
  title: words(1000),
  description: words(10_000),
  /** What the publisher calls it (a CASE GUID, an address); an import with the same one updates this framework. */
  identifier: name().max(2000),
  /** Where it can be read: an address, shown and never fetched. */
  uri: address(2000),
  /** Who made it. */
  source: words(2000),
  licence: words(2000),
  version: words(200),
  /** BCP 47, or empty when the file does not say. */
  language: saying(z.string().max(35), { is: 'language' }),
  format: z.enum(frameworkFormats),
  /** When it was last read from a file (ISO 8601, UTC); null when it was written here. */
  importedAt: stamp().nullable(),
});

/** A node of a framework's tree: a competence, or the heading over some. */
export const competenceData = z.strictObject({
  /** Short code such as `CM.2.1`; may be empty. */
  code: code().max(200),
  statement: words(10_000),
  /** A level in the framework's own terms: "EQF 5", "Advanced", "sector-specific". */
  level: words(200),
  /** What sort of node it is in the framework's own terms: "Area", "Competence", "knowledge". */
  sort: words(200),
  /** What the publisher calls it; an import with the same one updates this competence. */
  identifier: name().max(2000),
  uri: address(2000),
  notes: words(20_000),
});

/** An author's word over the estimate of a block's time: minutes, kind of work, or both. */
export const estimateData = z.strictObject({
  target: ref('block').min(1),
  minutes: z.number().min(0).max(10_000).nullable(),
  work: z.enum(workKinds).nullable(),
});

export type GoalData = z.infer<typeof goalData>;
export type FrameworkData = z.infer<typeof frameworkData>;
export type CompetenceData = z.infer<typeof competenceData>;
export type BloomLevel = (typeof bloomLevels)[number];
export type KnowledgeType = (typeof knowledgeTypes)[number];
export type AlignmentRole = (typeof alignmentRoles)[number];
export type WorkKind = (typeof workKinds)[number];
