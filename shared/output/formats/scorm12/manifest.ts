/** imsmanifest.xml for SCORM 1.2 (Content Aggregation Model 1.2, 2.3): one organisation, one item, one SCO. */

import { xmlDocument } from '../../../base/xml-writer.ts';
import type { ModuleView } from '../../module-view.ts';
import { manifestIdentifier, manifestTitle } from '../../scorm/manifest-parts.ts';
import { metadataFile } from '../../scorm/lom.ts';

export const namespaces = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
};

/** `files` are the paths of the resource, launch page included. */
export function scorm12Manifest(view: ModuleView, launch: string, files: readonly string[]): string {
  const id = manifestIdentifier(view);
  const title = manifestTitle(view);
  const document = xmlDocument('manifest', {
    identifier: id,
    version: '1.0',
    ...namespaces,
  });
  document
    .ele('metadata')
    .ele('schema')
    .txt('ADL SCORM')
    .up()
    .ele('schemaversion')
    .txt('1.2')
    .up()
    .ele('adlcp:location')
    .txt(metadataFile);
  const organization = document
    .ele('organizations', { default: `${id}.ORG` })
    .ele('organization', { identifier: `${id}.ORG` });
  organization.ele('title').txt(title);
  const item = organization.ele('item', { identifier: `${id}.ITEM`, identifierref: `${id}.RES`, isvisible: 'true' });
  item.ele('title').txt(title);
  // No mastery score (CAM 1.2, 2.3.5.1), whatever the platform: see decision 0043.
  const resource = document.ele('resources').ele('resource', {
    identifier: `${id}.RES`,
    type: 'webcontent',
    'adlcp:scormtype': 'sco',
    href: launch,
  });
  for (const href of files) resource.ele('file', { href });
  return document.end();
}
