/** A module as chapters that stand still: each page with its notes, then the glossary and the works cited. */

import type { Html } from '../../base/html.ts';
import { backMatter, backParts } from '../page/back-matter.ts';
import { section } from '../page/document.ts';
import { pagesOf, type ModuleView } from '../module-view.ts';
import { still, type Beside } from './still.ts';
import { elementsIn, flat, isElement, mapElements } from './tree.ts';

export interface Chapter {
  /** The id of its element, which is that of its page. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  readonly html: Html;
}

/** In reading order. A link to a place that is in none of them has become its words. */
export function chaptersOf(view: ModuleView, beside: Beside): readonly Chapter[] {
  const pages = pagesOf(view).map((page) => ({
    id: page.id,
    title: page.title,
    language: view.data.language,
    html: still(section(view, page), beside),
  }));
  const parts = flat([backMatter(view)]).filter(isElement);
  const back = backParts(view).map(({ id, title }, index) => ({
    id,
    title,
    language: view.language,
    html: still(parts[index], beside),
  }));
  const chapters = [...pages, ...back];
  const places = new Set(chapters.flatMap(({ html }) => placesIn(html)));
  return chapters.map((chapter) => ({ ...chapter, html: withoutDeadLinks(chapter.html, places) }));
}

export interface ChapterFile extends Chapter {
  readonly path: string;
}

/** Each chapter as a file of its own: a place in another chapter is in another file. */
export function inFiles(
  chapters: readonly Chapter[],
  pathOf: (chapter: Chapter, index: number) => string,
): readonly ChapterFile[] {
  const files = chapters.map((chapter, index) => ({ ...chapter, path: pathOf(chapter, index) }));
  const home = new Map(files.flatMap(({ html, path }) => placesIn(html).map((id) => [id, path] as const)));
  return files.map((file) => ({
    ...file,
    html: mapElements(file.html, (node) => {
      const { href } = node.attributes;
      if (node.tag !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return node;
      const path = home.get(href.slice(1));
      return path === undefined || path === file.path
        ? node
        : { ...node, attributes: { ...node.attributes, href: path + href } };
    }),
  }));
}

/** The ids of a tree. */
export function placesIn(html: Html): readonly string[] {
  return elementsIn(html, ({ attributes }) => typeof attributes['id'] === 'string').map(({ attributes }) =>
    String(attributes['id']),
  );
}

function withoutDeadLinks(html: Html, places: ReadonlySet<string>): Html {
  return mapElements(html, (node) => {
    const { href } = node.attributes;
    if (node.tag !== 'a' || typeof href !== 'string' || !href.startsWith('#') || places.has(href.slice(1))) return node;
    return node.children;
  });
}
