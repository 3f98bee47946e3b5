/** What can be wrong with a package as a file. Each has its sentence in `shared/words/author/`. */

export const faultCodes = [
  'path.illegal',
  'path.twice',
  'path.backslash',
  'manifest.missing',
  'manifest.subfolder',
  'manifest.bom',
  'manifest.syntax',
  'manifest.unsafe',
  'schema',
  'schemaversion',
  'identifier.illegal',
  'identifier.twice',
  'organization.missing',
  'organization.default',
  'item.missing',
  'title.missing',
  'reference.dangling',
  'item.parameters',
  'mastery.range',
  'scormtype',
  'resource.type',
  'launch.missing',
  'launch.unlisted',
  'launch.outside',
  'base',
  'schema.missing',
  'file.missing',
  'file.unlisted',
  'other',
] as const;

export type FaultCode = (typeof faultCodes)[number];

export function faultCode(code: string): FaultCode {
  return (faultCodes as readonly string[]).includes(code) ? (code as FaultCode) : 'other';
}
