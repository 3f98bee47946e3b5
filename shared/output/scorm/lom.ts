/** Metadata of a package as a file of its own: IMS Learning Resource Meta-Data 1.2.1 for SCORM 1.2, IEEE 1484.12.3 for 2004. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import type { ModuleView } from '../module-view.ts';
import { metadataOf, type Classification, type Metadata, type Words } from './metadata.ts';

/** Where the manifest says it is (adlcp:location: CAM 1.2, 2.3.4; CAM 4th Edition, 3.4.1.4). */
export const metadataFile = 'metadata.xml';

/** Each binding writes words in its own way. */
type WriteWords = (parent: XmlNode, name: string, words: Words) => void;

/** IMS MD 1.2.1: lower case names, `langstring`, terms of a vocabulary as strings in no language; order is fixed. */
export function imsMetadata(view: ModuleView, launch: string): string {
  const metadata = metadataOf(view);
  const namespace = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
  const lom = xmlDocument('lom', {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} imsmd_rootv1p2p1.xsd`,
  });
  const words: WriteWords = (parent, name, { text, language }) => {
    parent.ele(name).ele('langstring', { 'xml:lang': language }).txt(text);
  };
  const term = (parent: XmlNode, name: string, value: string): void => {
    const element = parent.ele(name);
    words(element, 'source', { text: 'LOMv1.0', language: 'x-none' });
    words(element, 'value', { text: value, language: 'x-none' });
  };
  const general = lom.ele('general');
  words(general, 'title', metadata.title);
  const entry = general.ele('catalogentry');
  entry.ele('catalog').txt('Modulewright');
  words(entry, 'entry', { text: metadata.identifier, language: 'x-none' });
  describe(general, metadata, words);
  term(lom.ele('lifecycle'), 'status', capital(metadata.status));
  lom.ele('metametadata').ele('metadatascheme').txt('ADL SCORM 1.2');
  const technical = lom.ele('technical');
  technical.ele('format').txt('text/html');
  technical.ele('location', { type: 'URI' }).txt(launch);
  const educational = lom.ele('educational');
  term(educational, 'intendedenduserrole', 'Learner');
  term(educational, 'context', 'Continuous Formation');
  if (metadata.time !== null) educational.ele('typicallearningtime').ele('datetime').txt(metadata.time);
  for (const { purpose, ...said } of metadata.classifications) {
    const classification = lom.ele('classification');
    term(classification, 'purpose', imsPurpose[purpose]);
    classify(classification, said, 'taxonpath', words);
  }
  return lom.end();
}

/** IEEE 1484.12.3: camel case names, `string`, terms of a vocabulary as tokens. */
export function ieeeMetadata(view: ModuleView, launch: string): string {
  const metadata: Metadata = metadataOf(view);
  const namespace = 'http://ltsc.ieee.org/xsd/LOM';
  const lom = xmlDocument('lom', {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} lom.xsd`,
  });
  const words: WriteWords = (parent, name, { text, language }) => {
    parent.ele(name).ele('string', { language }).txt(text);
  };
  const term = (parent: XmlNode, name: string, value: string): void => {
    const element = parent.ele(name);
    element.ele('source').txt('LOMv1.0');
    element.ele('value').txt(value);
  };
  const general = lom.ele('general');
  const identifier = general.ele('identifier');
  identifier.ele('catalog').txt('Modulewright');
  identifier.ele('entry').txt(metadata.identifier);
  words(general, 'title', metadata.title);
  describe(general, metadata, words);
  term(lom.ele('lifeCycle'), 'status', metadata.status);
  const meta = lom.ele('metaMetadata');
  for (const schema of ['LOMv1.0', 'ADLv1.0']) meta.ele('metadataSchema').txt(schema);
  const technical = lom.ele('technical');
  technical.ele('format').txt('text/html');
  technical.ele('location').txt(launch);
  const educational = lom.ele('educational');
  term(educational, 'intendedEndUserRole', 'learner');
  term(educational, 'context', 'training');
  if (metadata.time !== null) educational.ele('typicalLearningTime').ele('duration').txt(metadata.time);
  for (const { purpose, ...said } of metadata.classifications) {
    const classification = lom.ele('classification');
    term(classification, 'purpose', purpose);
    classify(classification, said, 'taxonPath', words);
  }
  return lom.end();
}

/** What both bindings say of the module after its title. */
function describe(general: XmlNode, { language, description, keywords }: Metadata, words: WriteWords): void {
  general.ele('language').txt(language);
  if (description) words(general, 'description', description);
  for (const keyword of keywords) words(general, 'keyword', keyword);
}

/** Where the module stands in taxonomies, after the purpose of saying so. */
function classify(
  classification: XmlNode,
  { paths, description }: Omit<Classification, 'purpose'>,
  pathName: 'taxonpath' | 'taxonPath',
  words: WriteWords,
): void {
  for (const path of paths) {
    const taxonPath = classification.ele(pathName);
    words(taxonPath, 'source', path.source);
    const taxon = taxonPath.ele('taxon');
    taxon.ele('id').txt(path.id);
    words(taxon, 'entry', path.entry);
  }
  if (description) words(classification, 'description', description);
}

/** The vocabulary of IMS MD 1.2.1, 9.1 has no competency: a competence is what the module is to bring about. */
const imsPurpose: Readonly<Record<Classification['purpose'], string>> = {
  'educational objective': 'Educational Objective',
  competency: 'Educational Objective',
  prerequisite: 'Prerequisite',
  'educational level': 'Educational Level',
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
