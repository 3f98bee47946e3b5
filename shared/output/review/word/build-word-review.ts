/** The Word review copy: a module as a document in which whatever is typed is tracked, and which is known again when it comes back. */

import { packageTree, type PackageEntry, type PackageTree } from '../../package-tree.ts';
import type { RequestData } from '../../../model/review/schema.ts';
import type { RecordId, Records } from '../../../records/record.ts';
import { reviewText } from '../../../words/review.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import { extensionOf } from '../../../model/programme/media-types.ts';
import { reviewView, type ReviewOptions } from '../review-view.ts';
import { commentsExtendedXml, commentsXml, shownComments } from './comments-xml.ts';
import { documentXml } from './document-xml.ts';
import type { Line } from './line.ts';
import { moduleLines } from './module-lines.ts';
import { numberingXml, type Bullet } from '../../word/numbering-xml.ts';
import { Gathered } from '../../word/parts-of-package.ts';
import * as small from '../../word/small-parts-xml.ts';
import { stylesXml } from '../../word/styles-xml.ts';
import { customXml, fieldsXml, itemPropertiesXml } from './own-parts-xml.ts';

export interface WordReview {
  readonly module: RecordId;
  readonly request: RequestData | null;
  /** Of what is said to the reader. */
  readonly language: InterfaceLanguage;
  readonly revision: number;
  readonly options: ReviewOptions;
}

/** The files of the document; the same records and choices give the same. Null when there is no such module. */
export function buildWordReview(records: Records, review: WordReview): PackageTree | null {
  const { module, request, language, revision, options } = review;
  const view = reviewView(records, module, options);
  if (!view) return null;
  const lines = moduleLines(records, view, options, { request, language, revision });
  const comments = shownComments(records, module, lines, reviewText(language));
  const gathered = new Gathered();
  const document = documentXml(lines, { view, gathered, comments });
  const media = gathered.media.flatMap(({ relation, file }) => {
    const found = view.files.find(({ id }) => id === file);
    return found ? [{ relation, data: found.data, path: `media/${relation}.${extensionOf(found.data.mime)}` }] : [];
  });
  const [programme] = records.children(null, 'programme');
  const named = { programme: programme?.id ?? '', module, revision, request: request?.key ?? '' };
  const relations: readonly small.Relation[] = [
    ...['styles', 'numbering', 'settings', 'footnotes', 'comments'].map((part) => ({
      id: part,
      type: part,
      target: `${part}.xml`,
    })),
    {
      id: 'answers',
      type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      target: 'commentsExtended.xml',
    },
    { id: 'texts', type: 'customXml', target: '../customXml/item1.xml' },
    ...media.map(({ relation, path }) => ({ id: relation, type: 'image', target: path })),
    ...gathered.links.map(([id, target]) => ({ id, type: 'hyperlink', target, isOutside: true as const })),
  ];
  const texts: readonly (readonly [path: string, text: string])[] = [
    [
      '[Content_Types].xml',
      small.contentTypesXml(new Map(media.map(({ data }) => [extensionOf(data.mime), data.mime])), parts),
    ],
    ['_rels/.rels', small.relationsXml(packageRelations)],
    ['docProps/core.xml', small.coreXml(view.data.title, view.data.language, request?.sent ?? null)],
    ['docProps/custom.xml', customXml(named)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', small.relationsXml(relations)],
    ['word/styles.xml', stylesXml(view.data.language)],
    ['word/numbering.xml', numberingXml(bulletsOf(lines))],
    ['word/settings.xml', small.settingsXml({ tracked: true })],
    ['word/footnotes.xml', small.footnotesXml(gathered.notes)],
    ['word/comments.xml', commentsXml(comments)],
    ['word/commentsExtended.xml', commentsExtendedXml(comments)],
    ['customXml/item1.xml', fieldsXml(gathered.marks)],
    ['customXml/itemProps1.xml', itemPropertiesXml()],
    [
      'customXml/_rels/item1.xml.rels',
      small.relationsXml([{ id: 'properties', type: 'customXmlProps', target: 'itemProps1.xml' }]),
    ],
  ];
  return packageTree('word/document.xml', [
    ...texts.map(([path, text]): PackageEntry => ({ kind: 'text', path, text })),
    ...media.map(({ path, data }): PackageEntry => {
      const { mime, size, sha256, crc32 } = data;
      return { kind: 'media', path: `word/${path}`, mime, size, sha256, crc32 };
    }),
  ]);
}

const parts = [
  ...['document', 'styles', 'numbering', 'settings', 'footnotes', 'comments', 'commentsExtended'].map(
    (part) => `/word/${part}.xml`,
  ),
  '/docProps/core.xml',
  '/docProps/custom.xml',
  '/customXml/itemProps1.xml',
];

function bulletsOf(lines: readonly Line[]): readonly Bullet[] {
  return lines.flatMap((line) => (line.is === 'text' && line.bullet ? [line.bullet] : []));
}

const packageRelations: readonly small.Relation[] = [
  ...small.documentRelations,
  { id: 'custom', type: 'custom-properties', target: 'docProps/custom.xml' },
];
