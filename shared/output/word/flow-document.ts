/** A flow as a Word document: the files of its package, the same for the same flow. */

import { xmlDocument } from '../../base/xml-writer.ts';
import type { Flow } from '../../flow/flow.ts';
import { extensionOf } from '../../model/programme/media-types.ts';
import { officeLook, type OfficeLook } from '../look/office-look.ts';
import { filesShown, type ModuleView } from '../module-view.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../package-tree.ts';
import { documentStyles } from './document-styles.ts';
import { fontTableXml } from './font-table-xml.ts';
import { footerXml, headerXml } from './margins-xml.ts';
import { wordNamespaces } from './namespaces.ts';
import { numberingXml } from './numbering-xml.ts';
import { piecesXml } from './pieces-xml.ts';
import { pageWidth, sectionXml } from './section-xml.ts';
import * as small from './small-parts-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { themeXml } from './theme-xml.ts';
import { Writing } from './writing.ts';

export function flowDocument(flow: Flow, view: Pick<ModuleView, 'files' | 'look' | 'logo'>): PackageTree {
  const look = officeLook(view.look);
  const writing = new Writing(flow.pieces, filesShown(view), look);
  const body = xmlDocument('w:document', wordNamespaces).ele('w:body');
  piecesXml(body, flow.pieces, { width: pageWidth, depth: 0, keep: false, inCell: false }, writing);
  sectionXml(body, { header: 'header', footer: 'footer' });
  const media = writing.gathered.media.flatMap(({ relation, file }) => {
    const data = writing.file(file)?.data;
    return data ? [{ relation, data, path: `media/${relation}.${extensionOf(data.mime)}` }] : [];
  });
  const relations: readonly small.Relation[] = [
    ...ownParts.map((part) => ({ id: part, type: part, target: `${part}.xml` })),
    ...(look ? ofLook.map(([type, target]) => ({ id: type, type, target })) : []),
    ...media.map(({ relation, path }) => ({ id: relation, type: 'image', target: path })),
    ...writing.gathered.links.map(([id, target]) => ({ id, type: 'hyperlink', target, isOutside: true as const })),
  ];
  const parts = [
    ...['document', ...ownParts].map((part) => `/word/${part}.xml`),
    ...(look ? ofLook.map(([, target]) => `/word/${target}`) : []),
  ];
  const pictures = new Map(media.map(({ data }) => [extensionOf(data.mime), data.mime]));
  const texts: readonly (readonly [path: string, text: string])[] = [
    ['[Content_Types].xml', small.contentTypesXml(pictures, [...parts, '/docProps/core.xml'])],
    ['_rels/.rels', small.relationsXml(small.documentRelations)],
    ['docProps/core.xml', small.coreXml(flow.title, flow.language, null)],
    ['word/document.xml', body.end()],
    ['word/_rels/document.xml.rels', small.relationsXml(relations)],
    ['word/styles.xml', stylesXml(flow.language, documentStyles(look), look)],
    ['word/numbering.xml', numberingXml(writing.bullets)],
    ['word/settings.xml', small.settingsXml({ asked: true })],
    ['word/footnotes.xml', small.footnotesXml(writing.gathered.notes)],
    ['word/header.xml', headerXml(flow.running, writing)],
    ['word/footer.xml', footerXml()],
    ...(look ? textsOfLook(look) : []),
  ];
  return packageTree('word/document.xml', [
    ...texts.map(([path, text]): PackageEntry => ({ kind: 'text', path, text })),
    ...media.map(({ path, data }): PackageEntry => {
      const { mime, size, sha256, crc32 } = data;
      return { kind: 'media', path: `word/${path}`, mime, size, sha256, crc32 };
    }),
  ]);
}

/** Parts that only a document with a look has: their kinds, and where they lie. */
const ofLook = [
  ['theme', 'theme/theme1.xml'],
  ['fontTable', 'fontTable.xml'],
] as const;

function textsOfLook(look: OfficeLook): readonly (readonly [path: string, text: string])[] {
  const texts = { theme: themeXml(look), fontTable: fontTableXml(look) };
  return ofLook.map(([type, target]) => [`word/${target}`, texts[type]]);
}

const ownParts = ['styles', 'numbering', 'settings', 'footnotes', 'header', 'footer'] as const;
