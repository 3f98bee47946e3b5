/** imsmanifest.xml of a cartridge (IMS Common Cartridge 1.3): what it is, how it is read, what lies in it. */

import { xmlDocument, type XmlNode } from '../../../base/xml-writer.ts';
import { manifestIdentifier, manifestTitle, titled } from '../../scorm/manifest-parts.ts';
import { filesShown } from '../../module-view.ts';
import { stylesOf, type Assessment, type Cartridge, type Page } from './cartridge.ts';

export const manifestPath = 'imsmanifest.xml';
export const assessmentType = 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment';

const main = 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const schemas = 'http://www.imsglobal.org/profile/cc/ccv1p3/';

export function cartridgeManifest(cartridge: Cartridge): string {
  const { view } = cartridge;
  const id = manifestIdentifier(view);
  const document = xmlDocument('manifest', {
    identifier: id,
    xmlns: main,
    'xmlns:lomimscc': lom,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${main} ${schemas}ccv1p3_imscp_v1p2_v1p0.xsd ${lom} ${schemas}LOM/ccv1p3_lommanifest_v1p0.xsd`,
  });
  const metadata = document.ele('metadata');
  metadata.ele('schema').txt('IMS Common Cartridge');
  metadata.ele('schemaversion').txt('1.3.0');
  describe(metadata, cartridge);
  const organization = document
    .ele('organizations')
    .ele('organization', { identifier: `${id}.ORG`, structure: 'rooted-hierarchy' });
  // The root stands for the cartridge and has no title of its own.
  items(organization.ele('item', { identifier: `${id}.ROOT` }), cartridge);
  resources(document.ele('resources'), cartridge);
  return document.end();
}

function describe(metadata: XmlNode, { view: { data } }: Cartridge): void {
  const general = metadata.ele('lomimscc:lom').ele('lomimscc:general');
  const words = (name: string, text: string): void => {
    general.ele(`lomimscc:${name}`).ele('lomimscc:string', { language: data.language }).txt(text);
  };
  words('title', manifestTitle({ data }));
  general.ele('lomimscc:language').txt(data.language);
  if (data.summary.trim() !== '') words('description', data.summary.trim());
}

function items(root: XmlNode, { view, front, units, back }: Cartridge): void {
  const leaf = (parent: XmlNode, { id, title, path }: Page | Assessment): void => {
    const name = nameOf(path);
    const item = parent.ele('item', { identifier: `${name}.ITEM`, identifierref: name });
    item.ele('title').txt(titled(title, id));
  };
  if (front) leaf(root, front);
  for (const unit of units) {
    const folder = root.ele('item', { identifier: `MW_${unit.id}.UNIT` });
    folder.ele('title').txt(titled(unit.title, view.data.title || unit.id));
    for (const { page, assessments } of unit.steps) {
      for (const one of page ? [page, ...assessments] : assessments) leaf(folder, one);
    }
  }
  for (const page of back) leaf(root, page);
}

function resources(parent: XmlNode, { view, front, units, back }: Cartridge): void {
  const steps = units.flatMap((unit) => unit.steps);
  const pages = [...(front ? [front] : []), ...steps.flatMap(({ page }) => page ?? []), ...back];
  for (const page of pages) {
    const resource = web(parent, page.path);
    for (const path of [...stylesOf(view), ...page.files]) resource.ele('dependency', { identifierref: nameOf(path) });
  }
  for (const { path } of steps.flatMap(({ assessments }) => assessments)) {
    parent.ele('resource', { identifier: nameOf(path), type: assessmentType }).ele('file', { href: path });
  }
  for (const path of new Set([...stylesOf(view), ...filesShown(view).map((file) => file.path)])) web(parent, path);
}

function web(parent: XmlNode, href: string): XmlNode {
  const resource = parent.ele('resource', { identifier: nameOf(href), type: 'webcontent', href });
  resource.ele('file', { href });
  return resource;
}

/** Of a resource: an XML name, which its path is but for a few signs. */
function nameOf(path: string): string {
  return `MW_${path.replaceAll(/[^A-Za-z0-9_.]/g, '_')}`;
}
