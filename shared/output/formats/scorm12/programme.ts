/**
 * imsmanifest.xml of a programme for SCORM 1.2 (Content Aggregation Model 1.2, 2.3): one organisation, an item and a SCO for each
 * module. `adlcp:prerequisites` (2.3.5.1) stays out: it is optional, and few platforms follow it.
 */

import { xmlDocument } from '../../../base/xml-writer.ts';
import type { ProgrammeManifest } from '../../scorm/programme-package.ts';
import { namespaces } from './manifest.ts';

export function programmeManifest12({ identifier, title, scos, shared }: ProgrammeManifest): string {
  const document = xmlDocument('manifest', { identifier, version: '1.0', ...namespaces });
  const metadata = document.ele('metadata');
  metadata.ele('schema').txt('ADL SCORM');
  metadata.ele('schemaversion').txt('1.2');
  const organization = document
    .ele('organizations', { default: `${identifier}.ORG` })
    .ele('organization', { identifier: `${identifier}.ORG` });
  organization.ele('title').txt(title);
  for (const sco of scos) {
    const item = organization.ele('item', {
      identifier: `${sco.identifier}.ITEM`,
      identifierref: `${sco.identifier}.RES`,
      isvisible: 'true',
    });
    item.ele('title').txt(sco.title);
  }
  const resources = document.ele('resources');
  for (const sco of scos) {
    const resource = resources.ele('resource', {
      identifier: `${sco.identifier}.RES`,
      type: 'webcontent',
      'adlcp:scormtype': 'sco',
      href: sco.launch,
    });
    for (const href of sco.files) resource.ele('file', { href });
    resource.ele('dependency', { identifierref: `${identifier}.SHARED` });
  }
  const common = resources.ele('resource', {
    identifier: `${identifier}.SHARED`,
    type: 'webcontent',
    'adlcp:scormtype': 'asset',
  });
  for (const href of shared) common.ele('file', { href });
  return document.end();
}
