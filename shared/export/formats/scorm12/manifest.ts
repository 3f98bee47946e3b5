/** imsmanifest.xml for SCORM 1.2 (Content Aggregation Model 1.2, 2.3): one organisation, one item, one SCO. */

import { create } from 'xmlbuilder2';
import { cleanText } from '../../../base/html.ts';
import type { ModuleView } from '../../module-view.ts';
import { presets } from '../../presets/index.ts';
import type { Scorm12Options } from './options.ts';

const namespaces = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
};

/** imscp_rootv1p1p2.xsd allows no more. */
const longestTitle = 200; // UTF-16 units, so that no reader counts more

/** Identifiers come from the module's record, so that a new export of the same module replaces the old one in the LMS. */
export function manifestIdentifier(view: ModuleView): string {
  return `MW_${view.id}`;
}

/** `files` are the paths of the resource, launch page included. */
export function scorm12Manifest(
  view: ModuleView,
  launch: string,
  files: readonly string[],
  options: Scorm12Options,
): string {
  const id = manifestIdentifier(view);
  const preset = presets[options.preset];
  const title = shortened(oneLine(view.data.title) || view.data.code, longestTitle);
  const { passMark } = view.data;
  const document = create({ version: '1.0', encoding: 'UTF-8' }).ele('manifest', {
    identifier: id,
    version: '1.0',
    ...namespaces,
  });
  document.ele('metadata').ele('schema').txt('ADL SCORM').up().ele('schemaversion').txt('1.2');
  const organization = document
    .ele('organizations', { default: `${id}.ORG` })
    .ele('organization', { identifier: `${id}.ORG` });
  organization.ele('title').txt(literal(title));
  const item = organization.ele('item', { identifier: `${id}.ITEM`, identifierref: `${id}.RES`, isvisible: 'true' });
  item.ele('title').txt(literal(title));
  // CAM 1.2, 2.3.5.1: the mastery score follows the title and says what counts as passed, 0 to 100.
  if (passMark !== null && preset.masteryScore) item.ele('adlcp:masteryscore').txt(String(passMark));
  const resource = document.ele('resources').ele('resource', {
    identifier: `${id}.RES`,
    type: 'webcontent',
    'adlcp:scormtype': 'sco',
    href: launch,
  });
  for (const href of files) resource.ele('file', { href });
  return `${document.end({ prettyPrint: true })}\n`;
}

/** The XML writer leaves alone what looks like an entity, so that a title of `&lt;` would come out as `<`. */
function literal(text: string): string {
  return text.replaceAll('&', '&amp;');
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Cut at a word where there is one in the second half, and never inside a character. */
function shortened(title: string, length: number): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > length / 2 ? cut.slice(0, word) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}
