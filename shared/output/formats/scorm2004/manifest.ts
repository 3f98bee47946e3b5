/** imsmanifest.xml for SCORM 2004 (4th Edition CAM 3.4, Sequencing and Navigation 3): one organisation, one item, one SCO. */

import { xmlDocument } from '../../../base/xml-writer.ts';
import { platformMark } from '../../../model/programme/completions.ts';
import type { ModuleView } from '../../module-view.ts';
import { manifestIdentifier, manifestTitle } from '../../scorm/manifest-parts.ts';
import { metadataFile } from '../../scorm/lom.ts';
import type { Edition } from './form.ts';

export const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  ].join(' '),
};

/** CAM 3.4.1: these words exactly. */
export const schemaVersions = { '4th': '2004 4th Edition', '3rd': '2004 3rd Edition' } as const;

/** `files` are the paths of the resource, launch page included. */
export function scorm2004Manifest(
  view: ModuleView,
  launch: string,
  files: readonly string[],
  edition: Edition,
): string {
  const id = manifestIdentifier(view);
  const title = manifestTitle(view);
  const passMark = platformMark(view.data);
  const document = xmlDocument('manifest', {
    identifier: id,
    version: '1.0',
    ...namespaces,
  });
  const metadata = document.ele('metadata');
  metadata.ele('schema').txt('ADL SCORM');
  metadata.ele('schemaversion').txt(schemaVersions[edition]);
  metadata.ele('adlcp:location').txt(metadataFile);
  const organization = document.ele('organizations', { default: `${id}.ORG` }).ele('organization', {
    identifier: `${id}.ORG`,
    'adlseq:objectivesGlobalToSystem': 'false',
  });
  organization.ele('title').txt(title);
  const item = organization.ele('item', { identifier: `${id}.ITEM`, identifierref: `${id}.RES`, isvisible: 'true' });
  item.ele('title').txt(title);
  const sequencing = item.ele('imsss:sequencing');
  // SN 3.10: one objective, with the pass mark as a measure from -1 to 1, or none. Some platforms take the mark from the
  // last objective, and 100 % where that has no measure; so goals, which are only reported (RTE 4.2.17), stay out.
  if (passMark !== null) {
    sequencing
      .ele('imsss:objectives')
      .ele('imsss:primaryObjective', { objectiveID: `${id}.OBJ`, satisfiedByMeasure: 'true' })
      .ele('imsss:minNormalizedMeasure')
      .txt(String(passMark / 100));
  }
  // SN 3.13.3: the package says itself when it is completed and passed.
  sequencing.ele('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' });
  const resource = document.ele('resources').ele('resource', {
    identifier: `${id}.RES`,
    type: 'webcontent',
    'adlcp:scormType': 'sco',
    href: launch,
  });
  for (const href of files) resource.ele('file', { href });
  return document.end();
}
