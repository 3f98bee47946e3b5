/** Slides as a presentation of PowerPoint (ECMA-376 part 1, 13): the files of its package, the same for the same slides. */

import type { XmlNode } from '../../base/xml-writer.ts';
import { xmlDocument } from '../../base/xml-writer.ts';
import { extensionOf } from '../../model/programme/media-types.ts';
import { officeLook } from '../look/office-look.ts';
import { filesShown, type FileView, type ModuleView } from '../module-view.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../package-tree.ts';
import { isShown } from '../word/drawing-xml.ts';
import { themeXml } from '../word/theme-xml.ts';
import { coreXml, documentRelationsTo, relationsXml, type Relation } from '../word/small-parts-xml.ts';
import { layoutNames, layoutXml, masterXml, notesMasterXml, notesSize } from './masters-xml.ts';
import { partOf, slideSize } from './shapes-xml.ts';
import { layoutOf, notesXml, slideXml, type Shown } from './slide-xml.ts';
import type { Slide } from './slide.ts';

type Texts = readonly (readonly [path: string, text: string])[];

export function slidesPackage(slides: readonly Slide[], view: ModuleView): PackageTree {
  const { data } = view;
  const theme = themeXml(officeLook(view.look));
  const known = new Map(
    filesShown(view)
      .filter((file) => isShown(file.data.mime))
      .map((file) => [file.id, file]),
  );
  const shown = slides.map(({ picture }): Shown | null => {
    const file = picture && known.get(picture.file);
    return file ? { file, relation: 'picture' } : null;
  });
  const media = new Map(shown.flatMap((one) => (one ? [[pathOf(one.file), one.file] as const] : [])));
  const kinds = new Map([...media.values()].map((file) => [extensionOf(file.data.mime), file.data.mime]));
  const texts: Texts = [
    ['_rels/.rels', relationsXml(documentRelationsTo('ppt/presentation.xml'))],
    ['docProps/core.xml', coreXml(data.title, data.language, null)],
    ['ppt/presentation.xml', presentationXml(slides.length)],
    ['ppt/_rels/presentation.xml.rels', relationsXml(presentationRelations(slides.length))],
    ['ppt/theme/theme1.xml', theme],
    ['ppt/theme/theme2.xml', theme],
    ['ppt/slideMasters/slideMaster1.xml', masterXml(layoutNames.length)],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', relationsXml(masterRelations)],
    ['ppt/notesMasters/notesMaster1.xml', notesMasterXml()],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relationsXml([themePart(2)])],
    ...layoutNames.flatMap((name, index): Texts => [
      [`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(name)],
      [
        `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        relationsXml([to('slideMaster', '../slideMasters/slideMaster1.xml')]),
      ],
    ]),
    ...slides.flatMap((slide, index) => slideTexts(slide, index + 1, data.language, shown[index] ?? null)),
  ];
  return packageTree('ppt/presentation.xml', [
    { kind: 'text', path: '[Content_Types].xml', text: contentTypesXml(texts, kinds) },
    ...texts.map(([path, text]): PackageEntry => ({ kind: 'text', path, text })),
    ...[...media].map(([path, file]): PackageEntry => {
      const { mime, size, sha256, crc32 } = file.data;
      return { kind: 'media', path, mime, size, sha256, crc32 };
    }),
  ]);
}

function pathOf({ path }: FileView): string {
  return `ppt/${path}`;
}

function slideTexts(slide: Slide, number: number, language: string, shown: Shown | null): Texts {
  const layout = layoutNames.indexOf(layoutOf(slide)) + 1;
  const relations: readonly Relation[] = [
    to('slideLayout', `../slideLayouts/slideLayout${layout}.xml`),
    to('notesSlide', `../notesSlides/notesSlide${number}.xml`),
    ...(shown ? [{ id: shown.relation, type: 'image', target: `../${shown.file.path}` }] : []),
  ];
  return [
    [`ppt/slides/slide${number}.xml`, slideXml(slide, language, shown)],
    [`ppt/slides/_rels/slide${number}.xml.rels`, relationsXml(relations)],
    [`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide, language)],
    [
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relationsXml([
        to('notesMaster', '../notesMasters/notesMaster1.xml'),
        to('slide', `../slides/slide${number}.xml`),
      ]),
    ],
  ];
}

function to(type: string, target: string): Relation {
  return { id: type, type, target };
}

function themePart(number: number): Relation {
  return to('theme', `../theme/theme${number}.xml`);
}

const masterRelations: readonly Relation[] = [
  ...layoutNames.map((_, index) => ({
    id: `layout${index + 1}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${index + 1}.xml`,
  })),
  themePart(1),
];

function presentationRelations(count: number): readonly Relation[] {
  return [
    to('slideMaster', 'slideMasters/slideMaster1.xml'),
    to('notesMaster', 'notesMasters/notesMaster1.xml'),
    to('theme', 'theme/theme1.xml'),
    ...Array.from({ length: count }, (_, at) => ({
      id: `slide${at + 1}`,
      type: 'slide',
      target: `slides/slide${at + 1}.xml`,
    })),
  ];
}

/** Ids of slides begin with 256 (19.7.13). */
const firstId = 256;

function presentationXml(count: number): string {
  const root = partOf('p:presentation');
  root.ele('p:sldMasterIdLst').ele('p:sldMasterId', { id: '2147483648', 'r:id': 'slideMaster' });
  root.ele('p:notesMasterIdLst').ele('p:notesMasterId', { 'r:id': 'notesMaster' });
  const list = root.ele('p:sldIdLst');
  for (let at = 1; at <= count; at++) list.ele('p:sldId', { id: String(firstId + at), 'r:id': `slide${at}` });
  root.ele('p:sldSz', { cx: String(slideSize.wide), cy: String(slideSize.tall) });
  root.ele('p:notesSz', { cx: String(notesSize.wide), cy: String(notesSize.tall) });
  return root.end();
}

const kindOf: readonly (readonly [path: RegExp, kind: string])[] = [
  [/^ppt\/presentation\.xml$/, 'presentationml.presentation.main'],
  [/^ppt\/slideMasters\/[^/]+$/, 'presentationml.slideMaster'],
  [/^ppt\/slideLayouts\/[^/]+$/, 'presentationml.slideLayout'],
  [/^ppt\/notesMasters\/[^/]+$/, 'presentationml.notesMaster'],
  [/^ppt\/slides\/[^/]+$/, 'presentationml.slide'],
  [/^ppt\/notesSlides\/[^/]+$/, 'presentationml.notesSlide'],
  [/^ppt\/theme\/[^/]+$/, 'theme'],
];

function contentTypesXml(texts: Texts, pictures: ReadonlyMap<string, string>): string {
  const root = xmlDocument('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' });
  const known = (extension: string, type: string): XmlNode =>
    root.ele('Default', { Extension: extension, ContentType: type });
  known('rels', 'application/vnd.openxmlformats-package.relationships+xml');
  known('xml', 'application/xml');
  for (const [extension, type] of pictures) known(extension, type);
  const part = (path: string, type: string): XmlNode =>
    root.ele('Override', { PartName: `/${path}`, ContentType: type });
  part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
  for (const [path] of texts) {
    const kind = kindOf.find(([form]) => form.test(path))?.[1];
    if (kind !== undefined) part(path, `application/vnd.openxmlformats-officedocument.${kind}+xml`);
  }
  return root.end();
}
