/** The package document (EPUB 3.3, 5): what the book is, what is in it, in which order it is read, and whom it is accessible to. */

import { xmlDocument, type XmlNode } from '../../../base/xml-writer.ts';
import { useOf } from '../../../model/programme/media-types.ts';
import { closestLanguage } from '../../../words/languages.ts';
import { paperText } from '../../../words/paper.ts';
import { activityOf } from '../../activity.ts';
import { metadataOf } from '../../scorm/metadata.ts';
import { elementsIn } from '../../still/tree.ts';
import type { Html } from '../../../base/html.ts';
import { itemOf, type Book } from './book.ts';
import { lookPath } from './pages.ts';

/**
 * When it was changed, which every book has to say and no record knows: a time of its own would make two books of the same records
 * differ. It is that of the files in a zip.
 */
const modified = '1980-01-01T00:00:00Z';

export interface BookAssets {
  readonly fonts: readonly string[];
  readonly licences: readonly string[];
}

export function packageDocument(book: Book, { fonts, licences }: BookAssets): string {
  const { view, chapters, files } = book;
  const { language } = view.data;
  const root = xmlDocument('package', {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': language,
  });
  metadata(root.ele('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }), book);
  const manifest = root.ele('manifest');
  const item = (id: string, href: string, type: string, more: Readonly<Record<string, string>> = {}): void => {
    manifest.ele('item', { id, href, 'media-type': type, ...more });
  };
  item('contents', 'contents.xhtml', 'application/xhtml+xml', { properties: 'nav' });
  item('cover', 'cover.xhtml', 'application/xhtml+xml');
  item('cover-image', 'cover.svg', 'image/svg+xml', { properties: 'cover-image' });
  for (const { path, html } of chapters) {
    const properties = [...(has(html, 'math') ? ['mathml'] : []), ...(has(html, 'svg') ? ['svg'] : [])].join(' ');
    item(path.replace('.xhtml', ''), path, 'application/xhtml+xml', properties === '' ? {} : { properties });
  }
  item('style', 'book.css', 'text/css');
  if (book.look !== null) item('look', lookPath, 'text/css');
  for (const name of fonts) item(`font-${name.replace('.woff2', '')}`, `fonts/${name}`, 'font/woff2');
  for (const name of licences) item(name.replace('.txt', ''), `fonts/${name}`, 'text/plain');
  for (const file of files) item(itemOf(file), file.path, file.data.mime);
  const spine = root.ele('spine');
  for (const id of ['cover', 'contents', ...chapters.map(({ path }) => path.replace('.xhtml', ''))])
    spine.ele('itemref', { idref: id });
  return root.end();
}

function has(html: Html, name: string): boolean {
  return elementsIn(html, ({ tag }) => tag === name).length > 0;
}

function metadata(node: XmlNode, { view, chapters, files }: Book): void {
  const { data } = view;
  const { description, keywords } = metadataOf(view);
  const said = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): void => {
    node.ele(name, attributes).txt(text);
  };
  const meta = (property: string, text: string): void => said('meta', text, { property });
  const spoken = closestLanguage(view.language);
  said('dc:identifier', activityOf(view.id), { id: 'identifier' });
  said('dc:title', data.title.trim() || data.code);
  said('dc:language', data.language);
  if (data.owner.trim() !== '') said('dc:creator', data.owner.trim());
  if (description) said('dc:description', description.text);
  for (const { text } of keywords) said('dc:subject', text);
  meta('dcterms:modified', modified);
  said('meta', paperText(spoken).bookAccess, { property: 'schema:accessibilitySummary', 'xml:lang': spoken });
  for (const [property, values] of Object.entries(
    accessibility(
      chapters.map(({ html }) => html),
      files,
    ),
  ))
    for (const value of values) meta(property, value);
}

/** What the book is known to be: only that, and no claim of conformance, as nobody has judged what its author wrote. */
function accessibility(pages: readonly Html[], files: Book['files']): Readonly<Record<string, readonly string[]>> {
  const uses = new Set(files.map(({ data }) => useOf(data.mime)));
  const images = elementsIn(pages, ({ tag }) => tag === 'img');
  const told = (name: string): boolean => elementsIn(pages, ({ tag }) => tag === name).length > 0;
  const isDescribed = images.every(({ attributes }) => String(attributes['alt'] ?? '').trim() !== '');
  const moving = files.some(({ data }) => useOf(data.mime) === 'video' || data.mime === 'image/gif');
  const plays = uses.has('audio') || uses.has('video');
  const transcribed = elementsIn(pages, ({ attributes }) =>
    String(attributes['class'] ?? '').includes('transcript'),
  ).length;
  const recordings = elementsIn(pages, ({ tag }) => tag === 'audio' || tag === 'video').length;
  return {
    'schema:accessMode': [
      'textual',
      ...(images.length > 0 || uses.has('video') ? ['visual'] : []),
      ...(plays ? ['auditory'] : []),
    ],
    // By words alone only where each picture is described and each recording written out.
    'schema:accessModeSufficient': isDescribed && transcribed >= recordings ? ['textual'] : [],
    'schema:accessibilityFeature': [
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'displayTransformability',
      ...(images.length > 0 && isDescribed ? ['alternativeText'] : []),
      ...(told('math') ? ['MathML'] : []),
      ...(told('track') ? ['captions'] : []),
      ...(transcribed > 0 ? ['transcript'] : []),
    ],
    'schema:accessibilityHazard': [moving ? 'unknown' : 'none'],
  };
}
