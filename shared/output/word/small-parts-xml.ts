/** The small parts of the package: settings, notes, properties, and what leads to what. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import { wordNamespaces } from './namespaces.ts';
import { runProperties, wordsIn } from './runs-xml.ts';

const w = { 'xmlns:w': wordNamespaces['xmlns:w'] };

/** `tracked`: whatever is typed is marked from the first key on. `asked`: numbers of pages are found when it is opened. */
export function settingsXml({ tracked = false, asked = false }): string {
  const root = xmlDocument('w:settings', w);
  if (tracked) root.ele('w:trackRevisions');
  root.ele('w:defaultTabStop', { 'w:val': '720' });
  if (asked) root.ele('w:updateFields', { 'w:val': 'true' });
  const notes = root.ele('w:footnotePr');
  notes.ele('w:footnote', { 'w:id': '-1' });
  notes.ele('w:footnote', { 'w:id': '0' });
  root.ele('w:compat').ele('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': '15',
  });
  return root.end();
}

export function footnotesXml(notes: readonly string[]): string {
  const root = xmlDocument('w:footnotes', w);
  const line = (type: string, id: string, sign: string): void => {
    const paragraph = root.ele('w:footnote', { 'w:type': type, 'w:id': id }).ele('w:p');
    paragraph.ele('w:r').ele(sign);
  };
  line('separator', '-1', 'w:separator');
  line('continuationSeparator', '0', 'w:continuationSeparator');
  for (const [index, words] of notes.entries()) {
    const paragraph = root.ele('w:footnote', { 'w:id': String(index + 1) }).ele('w:p');
    paragraph.ele('w:pPr').ele('w:pStyle', { 'w:val': 'FootnoteText' });
    const number = paragraph.ele('w:r');
    runProperties(number, {}, 'FootnoteReference');
    number.ele('w:footnoteRef');
    wordsIn(paragraph.ele('w:r'), ` ${words}`);
  }
  return root.end();
}

export function coreXml(title: string, language: string, made: string | null): string {
  const root = xmlDocument('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
  root.ele('dc:title').txt(title);
  root.ele('dc:language').txt(language);
  root.ele('cp:revision').txt('1');
  if (made !== null) root.ele('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }).txt(made);
  return root.end();
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly id: string;
  /** The last part of its type, or all of it. */
  readonly type: string;
  readonly target: string;
  readonly isOutside?: true;
}

export function relationsXml(relations: readonly Relation[]): string {
  const root = xmlDocument('Relationships', {
    xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships',
  });
  for (const { id, type, target, isOutside } of relations)
    root.ele('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${office}/${type}`,
      Target: target,
      ...(isOutside ? { TargetMode: 'External' } : {}),
    });
  return root.end();
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const kinds: Readonly<Record<string, string>> = {
  '/word/document.xml': `${word}.document.main+xml`,
  '/word/styles.xml': `${word}.styles+xml`,
  '/word/numbering.xml': `${word}.numbering+xml`,
  '/word/settings.xml': `${word}.settings+xml`,
  '/word/footnotes.xml': `${word}.footnotes+xml`,
  '/word/header.xml': `${word}.header+xml`,
  '/word/footer.xml': `${word}.footer+xml`,
  '/word/fontTable.xml': `${word}.fontTable+xml`,
  '/word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  '/word/comments.xml': `${word}.comments+xml`,
  '/word/commentsExtended.xml': `${word}.commentsExtended+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  '/customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

/** What leads from a package to its document, and to what is known of it. */
export function documentRelationsTo(target: string): readonly Relation[] {
  return [
    { id: 'document', type: 'officeDocument', target },
    {
      id: 'core',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ];
}

export const documentRelations = documentRelationsTo('word/document.xml');

/** `pictures`: extensions with what they are of; `parts`: those that the document has. */
export function contentTypesXml(pictures: ReadonlyMap<string, string>, parts: readonly string[]): string {
  const root: XmlNode = xmlDocument('Types', {
    xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types',
  });
  root.ele('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' });
  root.ele('Default', { Extension: 'xml', ContentType: 'application/xml' });
  for (const [extension, type] of pictures) root.ele('Default', { Extension: extension, ContentType: type });
  for (const name of parts) root.ele('Override', { PartName: name, ContentType: kinds[name] ?? '' });
  return root.end();
}
