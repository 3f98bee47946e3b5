/**
 * Competencies and Academic Standards Exchange 1.0 and 1.1 (1EdTech): a CFPackage of one CFDocument, its CFItems and their
 * CFAssociations, as servers give it: bare or under the name `CFPackage`, with what is not said left out or null. Only
 * `isChildOf` makes the tree; everything is read as text and nothing is fetched. What is written keeps to the JSON binding of 1.1.
 */

import { z } from '../base/zod.ts';
import { sameJson } from '../base/json.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { competenceData, frameworkData } from '../model/goals/schema.ts';
import { LossCount, maxNodes, type FrameworkLoss, type FrameworkOutline, type OutlineNode } from './outline.ts';
import { settleTree } from './settle.ts';
import { isUuid, uuidOf } from './uuid.ts';

export interface ReadFramework {
  readonly outline: FrameworkOutline;
  readonly losses: readonly FrameworkLoss[];
}

const text = z.string().nullish();
const link = z.object({ identifier: text, uri: text, title: text });
// Before CASE 1.0 was final, servers wrote numbers as text and grades as `educationalLevel: "06,07"`.
const ordinal = z.union([z.number(), z.string().transform((digits) => Number.parseInt(digits, 10) || null)]).nullish();
const levels = z.union([z.array(z.string()), z.string().transform((list) => list.split(/\s*,\s*/))]).nullish();

const packageShape = z.object({
  CFDocument: z.looseObject({
    identifier: z.string().min(1),
    uri: text,
    title: z.string(),
    creator: text,
    publisher: text,
    description: text,
    officialSourceURL: text,
    version: text,
    language: text,
    licenseURI: z.union([z.string(), link]).nullish(),
    notes: text,
  }),
  CFItems: z.array(
    z.looseObject({
      identifier: z.string().min(1),
      uri: text,
      fullStatement: z.string(),
      humanCodingScheme: text,
      CFItemType: text,
      CFItemTypeURI: link.nullish(),
      educationLevel: levels,
      educationalLevel: levels,
      language: text,
      notes: text,
    }),
  ),
  CFAssociations: z
    .array(
      z.looseObject({
        associationType: z.string(),
        sequenceNumber: ordinal,
        originNodeURI: z.looseObject({ identifier: z.string() }),
        destinationNodeURI: z.looseObject({ identifier: z.string() }),
      }),
    )
    .nullish(),
  CFRubrics: z.array(z.unknown()).nullish(),
  CFDefinitions: z
    .looseObject({ CFConcepts: z.array(z.unknown()).nullish(), CFAssociationGroupings: z.array(z.unknown()).nullish() })
    .nullish(),
});

/** Members that say nothing of their own: identity, time, and what is kept elsewhere. */
const understood = new Set([
  'identifier',
  'uri',
  'title',
  'creator',
  'publisher',
  'description',
  'officialSourceURL',
  'version',
  'language',
  'licenseURI',
  'lastChangeDateTime',
  'CFPackageURI',
  'CFDocumentURI',
  'CFItemAssociationURI',
  'adoptionStatus',
  'caseVersion',
  'fullStatement',
  'humanCodingScheme',
  'CFItemType',
  'CFItemTypeURI',
  'educationLevel',
  'educationalLevel',
  'notes',
]);

export function readCase(source: string): Result<ReadFramework> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return fail('framework.unreadable', { format: 'CASE', detail: 'JSON' });
  }
  if (typeof json === 'object' && json !== null && !('CFDocument' in json) && 'CFPackage' in json)
    json = json.CFPackage;
  const items: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'CFItems') : null;
  if (Array.isArray(items) && items.length > maxNodes) return fail('framework.tooLarge', { most: maxNodes });
  const parsed = packageShape.safeParse(json);
  if (!parsed.success) {
    return fail('framework.unreadable', { format: 'CASE', detail: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const { CFDocument: document, CFItems, CFRubrics, CFDefinitions } = parsed.data;
  const losses = new LossCount();
  const languages = new Set(CFItems.map(({ language }) => language));
  const whole = { ...document, language: document.language ?? (languages.size === 1 ? [...languages][0] : null) };
  for (const member of [document, ...CFItems]) losses.add('unknown', unknownMembers(member, whole));
  // Types, subjects and licences are named where they are used; these are told nowhere else.
  for (const lost of [CFRubrics, CFDefinitions?.CFConcepts, CFDefinitions?.CFAssociationGroupings]) {
    losses.add('unknown', lost?.length ?? 0);
  }
  const places = childPlaces(parsed.data.CFAssociations ?? [], losses);
  const nodes = CFItems.flatMap((item, index): (OutlineNode & { readonly at: number })[] => {
    if (item.fullStatement.trim() === '') return losses.add('empty') ?? [];
    const place = places.get(item.identifier);
    const node: OutlineNode = {
      key: item.identifier,
      parent: place && place.parent !== document.identifier ? place.parent : null,
      ...losses.fit(competenceData, {
        identifier: item.identifier,
        uri: published(item.uri),
        code: item.humanCodingScheme ?? '',
        statement: item.fullStatement,
        sort: item.CFItemType ?? item.CFItemTypeURI?.title ?? '',
        level: (item.educationLevel ?? item.educationalLevel ?? []).join(', '),
        notes: item.notes ?? '',
      }),
    };
    return [{ ...node, at: place?.at ?? index }];
  });
  nodes.sort((a, b) => a.at - b.at);
  const licence = document.licenseURI;
  return ok({
    outline: {
      data: losses.fit(frameworkData, {
        title: document.title,
        description: [document.description, document.notes].filter(Boolean).join('\n\n'),
        identifier: document.identifier,
        uri: document.officialSourceURL ?? published(document.uri),
        source: document.publisher ?? (document.creator === document.title ? '' : (document.creator ?? '')),
        licence: (typeof licence === 'string' ? licence : (licence?.title ?? licence?.uri)) ?? '',
        version: document.version ?? '',
        language: whole.language ?? '',
      }),
      nodes: settleTree(
        nodes.map(({ at: _at, ...node }) => node),
        losses,
      ),
    },
    losses: losses.losses,
  });
}

/** How many members say something that there is no place for. Language and licence of a statement are those of the whole. */
function unknownMembers(member: Readonly<Record<string, unknown>>, whole: Readonly<Record<string, unknown>>): number {
  return Object.entries(member).filter(([name, value]) => {
    const isSaid = value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    if (name === 'language' || name === 'licenseURI') return isSaid && !sameJson(value, whole[name]);
    return isSaid && !understood.has(name);
  }).length;
}

interface Association {
  readonly associationType: string;
  readonly sequenceNumber?: number | null | undefined;
  readonly originNodeURI: { readonly identifier: string };
  readonly destinationNodeURI: { readonly identifier: string };
}

/** Parent and place of each child: the first one counts; other links, and a second parent, are losses. */
function childPlaces(associations: readonly Association[], losses: LossCount) {
  const places = new Map<string, { readonly parent: string; readonly at: number }>();
  for (const [
    index,
    { associationType, sequenceNumber, originNodeURI, destinationNodeURI },
  ] of associations.entries()) {
    const child = originNodeURI.identifier;
    if (associationType !== 'isChildOf' || places.has(child)) losses.add('links');
    else places.set(child, { parent: destinationNodeURI.identifier, at: sequenceNumber ?? index });
  }
  return places;
}

const address = (type: string, identifier: string) => `urn:uuid:${identifier}#${type}`;

/** An address that somebody gave; those that writing makes up are none. */
function published(uri: string | null | undefined): string {
  return uri && !/^urn:uuid:[0-9a-f-]+#CF/i.test(uri) ? uri : '';
}

function licenceLink(licence: string) {
  const identifier = uuidOf(licence);
  const uri = /^https?:/i.test(licence) ? licence : address('CFLicense', identifier);
  return { title: licence, identifier, uri };
}

/** `at` is the time of the last change (ISO 8601), which the standard asks for and nothing here depends on. */
export function writeCase({ data, nodes }: FrameworkOutline, at: string): string {
  const guid = (identifier: string) => (isUuid(identifier) ? identifier : uuidOf(identifier));
  const id = guid(data.identifier);
  const stamp = { lastChangeDateTime: at };
  const said = (members: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(members).filter(([, value]) => value !== ''));
  const documentLink = { title: data.title, identifier: id, uri: address('CFDocument', id) };
  const linkOf = (identifier: string, title: string) => ({ title, identifier, uri: address('CFItem', identifier) });
  const statements = new Map(nodes.map(({ key, statement }) => [key, statement]));
  const json = {
    CFDocument: {
      identifier: id,
      uri: address('CFDocument', id),
      creator: data.source || data.title,
      ...said({
        publisher: data.source,
        description: data.description,
        officialSourceURL: data.uri,
        version: data.version,
        language: data.language,
      }),
      ...(data.licence === '' ? {} : { licenseURI: licenceLink(data.licence) }),
      title: data.title,
      ...stamp,
      caseVersion: '1.1',
    },
    CFItems: nodes.map((node) => ({
      identifier: guid(node.key),
      uri: node.uri || address('CFItem', guid(node.key)),
      fullStatement: node.statement,
      ...said({ humanCodingScheme: node.code, CFItemType: node.sort, notes: node.notes }),
      ...(node.level === '' ? {} : { educationLevel: node.level.split(', ') }),
      ...stamp,
    })),
    CFAssociations: nodes.map((node, index) => ({
      identifier: uuidOf(`${id} ${guid(node.key)}`),
      uri: address('CFAssociation', uuidOf(`${id} ${guid(node.key)}`)),
      associationType: 'isChildOf',
      sequenceNumber: index + 1,
      originNodeURI: linkOf(guid(node.key), node.statement),
      destinationNodeURI:
        node.parent === null ? documentLink : linkOf(guid(node.parent), statements.get(node.parent) ?? ''),
      ...stamp,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
