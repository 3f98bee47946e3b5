/** imsmanifest.xml of a programme, as both generations of SCORM have it: one organisation, an item and a SCO for each module. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import type { ProgrammeManifest, Sco } from './programme-package.ts';

/** What a generation has of its own. */
export interface ManifestDialect {
  readonly namespaces: Readonly<Record<string, string>>;
  /** `schemaversion`, in the words of the standard. */
  readonly version: string;
  /** How it spells the attribute that tells a SCO from an asset. */
  readonly scormType: 'adlcp:scormtype' | 'adlcp:scormType';
  /** Of the organisation, beside its identifier. */
  readonly organization?: Readonly<Record<string, string>>;
  /** Behind the title of an item. */
  item?(item: XmlNode, sco: Sco): void;
  /** Behind all items. */
  behindItems?(organization: XmlNode): void;
}

export function programmeManifest(
  { identifier, title, scos, shared }: ProgrammeManifest,
  dialect: ManifestDialect,
): string {
  const { namespaces, version, scormType } = dialect;
  const document = xmlDocument('manifest', { identifier, version: '1.0', ...namespaces });
  const metadata = document.ele('metadata');
  metadata.ele('schema').txt('ADL SCORM');
  metadata.ele('schemaversion').txt(version);
  const organization = document
    .ele('organizations', { default: `${identifier}.ORG` })
    .ele('organization', { identifier: `${identifier}.ORG`, ...dialect.organization });
  organization.ele('title').txt(title);
  for (const sco of scos) {
    const item = organization.ele('item', {
      identifier: `${sco.identifier}.ITEM`,
      identifierref: `${sco.identifier}.RES`,
      isvisible: 'true',
    });
    item.ele('title').txt(sco.title);
    dialect.item?.(item, sco);
  }
  dialect.behindItems?.(organization);
  const resources = document.ele('resources');
  const common = `${identifier}.SHARED`;
  const resource = (id: string, type: 'sco' | 'asset', files: readonly string[], href?: string): XmlNode => {
    const launched: Readonly<Record<string, string>> = href === undefined ? {} : { href };
    const node = resources.ele('resource', { identifier: id, type: 'webcontent', [scormType]: type, ...launched });
    for (const file of files) node.ele('file', { href: file });
    return node;
  };
  for (const sco of scos) {
    resource(`${sco.identifier}.RES`, 'sco', sco.files, sco.launch).ele('dependency', { identifierref: common });
  }
  resource(common, 'asset', shared);
  return document.end();
}
