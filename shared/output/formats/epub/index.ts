/** EPUB 3.3: one module as a book for any reading system, without a network, a platform or a script. */

import { xmlDocument } from '../../../base/xml-writer.ts';
import { checkDocument } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../../package-tree.ts';
import { fontFiles } from '../../page/files.ts';
import { bookOf } from './book.ts';
import { coverDrawing } from './cover.ts';
import { epubForm } from './form.ts';
import { inspectBook } from './inspect.ts';
import { packageDocument } from './package-document.ts';
import { chapterPage, contentsPage, coverPage, lookPath } from './pages.ts';
import { bookFolder, packagePath } from './places.ts';

export const epub: ExportFormat<CommonOptions> = {
  id: 'epub',
  form: epubForm,
  options: optionsIn(epubForm),
  defaults: defaultsIn(epubForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    return build(bookOf(view));
  },
  inspect: inspectBook,
};

function build(book: ReturnType<typeof bookOf>): PackageTree {
  const { view, chapters, files } = book;
  const fonts = fontFiles.filter((name) => name.endsWith('.woff2'));
  const licences = fontFiles.filter((name) => name.endsWith('.txt'));
  const text = (path: string, content: string): PackageEntry => ({ path, kind: 'text', text: content });
  const own = (path: string, content: string): PackageEntry => text(bookFolder + path, content);
  return packageTree(`${bookFolder}contents.xhtml`, [
    // By which a system knows the kind of file that it is, from its first bytes (EPUB 3.3, 4.2.6.3).
    { path: 'mimetype', kind: 'text', text: 'application/epub+zip', first: true },
    text('META-INF/container.xml', container()),
    text(packagePath, packageDocument(book, { fonts, licences })),
    own('contents.xhtml', contentsPage(book)),
    own('cover.xhtml', coverPage(book)),
    own('cover.svg', coverDrawing(view)),
    ...chapters.map((chapter) => own(chapter.path, chapterPage(book, chapter))),
    { path: `${bookFolder}book.css`, kind: 'asset', asset: 'documents/epub.css' },
    ...(book.look === null ? [] : [own(lookPath, book.look)]),
    ...fontFiles.map((name): PackageEntry => ({
      path: `${bookFolder}fonts/${name}`,
      kind: 'asset',
      asset: `player/fonts/${name}`,
    })),
    ...files.map(({ path, data: { sha256, size, crc32, mime } }): PackageEntry => ({
      path: bookFolder + path,
      kind: 'media',
      sha256,
      size,
      crc32,
      mime,
    })),
  ]);
}

function container(): string {
  const root = xmlDocument('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' });
  root.ele('rootfiles').ele('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' });
  return root.end();
}
