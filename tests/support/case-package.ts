/**
 * The shape of a CFPackage, written from the JSON binding of CASE 1.1 (1EdTech, getCFPackage): members it does not name are
 * refused, as its schema refuses them. The parts that nothing here writes (rubrics, definitions) are left out.
 */

import { z } from '../../shared/base/zod.ts';

const identifier = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const uri = z.url();
const lastChangeDateTime = z.iso.datetime({ offset: true });
const link = z.strictObject({ title: z.string(), identifier, uri });
/** To a node that may lie outside: any identifier, and what it leads to. */
const node = z.strictObject({ title: z.string(), identifier: z.string(), uri, targetType: z.string().optional() });

const document = z.strictObject({
  identifier,
  uri,
  frameworkType: z.string().optional(),
  caseVersion: z.literal('1.1').optional(),
  creator: z.string(),
  title: z.string(),
  lastChangeDateTime,
  officialSourceURL: uri.optional(),
  publisher: z.string().optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  version: z.string().optional(),
  adoptionStatus: z.string().optional(),
  licenseURI: link.optional(),
  notes: z.string().optional(),
});

const item = z.strictObject({
  identifier,
  fullStatement: z.string(),
  CFItemType: z.string().optional(),
  uri,
  humanCodingScheme: z.string().optional(),
  notes: z.string().optional(),
  language: z.string().optional(),
  educationLevel: z.array(z.string()).optional(),
  CFItemTypeURI: link.optional(),
  lastChangeDateTime,
});

const associationTypes = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
  'isTranslationOf',
] as const;

const association = z.strictObject({
  identifier,
  associationType: z.enum(associationTypes),
  sequenceNumber: z.int32().optional(),
  uri,
  originNodeURI: node,
  destinationNodeURI: node,
  lastChangeDateTime,
});

export const casePackage = z.strictObject({
  CFDocument: document,
  CFItems: z.array(item),
  CFAssociations: z.array(association),
});
