/** What a book is made of: its chapters as files, and what of the module stands in which of them. */

import { h, type Html, type HtmlElement } from '../../../base/html.ts';
import { extensionOf } from '../../../model/programme/media-types.ts';
import { logoImage } from '../../look/package-look.ts';
import { stillStyle } from '../../look/still-look.ts';
import { filesShown, type FileView, type ModuleView } from '../../module-view.ts';
import { chaptersOf, inFiles, type Chapter, type ChapterFile } from '../../still/chapters.ts';
import { elementsIn, hasClass, mapElements } from '../../still/tree.ts';

export interface Book {
  readonly view: ModuleView;
  /** Their paths are in the folder of the book. */
  readonly chapters: readonly ChapterFile[];
  /** Only those that a reading system shows or plays: a file to download cannot be had out of a book. */
  readonly files: readonly FileView[];
  /** What the look of the programme adds to the style of all books; null where that is nothing. */
  readonly look: string | null;
}

/** Sound that every reading system plays (EPUB 3.3, 3.2). Ogg may hold other than Opus. */
const played = new Set(['audio/mpeg', 'audio/mp4']);

export function bookOf(view: ModuleView): Book {
  const found = inFiles(
    chaptersOf(view, 'played'),
    (_, index) => `chapter-${String(index + 1).padStart(3, '0')}.xhtml`,
  );
  const files = new Map(filesShown(view).map((file) => [file.path, file]));
  const chapters = found.map((chapter) => ({ ...chapter, html: atSide(playable(chapter.html, view, files)) }));
  const shown = [...files.values()].filter(({ path }) =>
    [logoImage(view), ...chapters.map(({ html }) => html)].some((html) => namesFile(html, path)),
  );
  return { view, chapters, files: shown, look: stillStyle(view, 'book') };
}

/** Other sound is named, with its words below it. */
function playable(
  html: Chapter['html'],
  { text, language }: ModuleView,
  files: ReadonlyMap<string, FileView>,
): Chapter['html'] {
  return mapElements(html, (node) => {
    const mime = files.get(String(node.attributes['src']))?.data.mime;
    const isPlayed = node.tag !== 'audio' || mime === undefined || played.has(mime);
    return isPlayed ? node : h('p', { class: 'named', lang: language }, text.sound);
  });
}

/** Pictures that stand beside the text, by a class: no selector that every reader knows leaves out what has a drawing in it. */
function atSide(html: Chapter['html']): Chapter['html'] {
  const named = (node: HtmlElement): Html =>
    hasClass(node, 'image') && elementsIn(node, (part) => hasClass(part, 'diagram')).length === 0
      ? { ...node, attributes: { ...node.attributes, class: `${String(node.attributes['class'])} at-side` } }
      : node;
  return mapElements(html, (node) =>
    hasClass(node, 'side-figure') ? { ...node, children: [mapElements(node.children, named)] } : node,
  );
}

function namesFile(html: Chapter['html'], path: string): boolean {
  return elementsIn(html, ({ attributes }) => attributes['src'] === path || attributes['poster'] === path).length > 0;
}

/** Names in a manifest are unique in it. */
export function itemOf(file: FileView): string {
  return file.path.replaceAll(/[^\w-]/g, '-').replace(/^media-/, `${extensionOf(file.data.mime)}-`);
}
