/** A module as one text in Markdown: what it is at its head as data, its units and pages as headings, its notes at the end. */

import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ModuleView } from '../../module-view.ts';
import { chaptersOf, placesIn, type Chapter } from '../../still/chapters.ts';
import { elementsIn, flat, isElement } from '../../still/tree.ts';
import { blocksOf } from './blocks.ts';
import { wordsOf, type MathNode, type Places } from './words.ts';

/** Pages stand below their units, these below the module. */
const deeper = 2;

export function moduleText(view: ModuleView): string {
  const chapters = chaptersOf(view, 'linked');
  const places = placesOf(view, chapters);
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const pages = new Set(view.units.flatMap((unit) => unit.pages.map(({ id }) => id)));
  const chapter = (id: string): RootContent[] => {
    const found = byId.get(id);
    return found ? blocksOf(withoutNotes(found), places, pages.has(id) ? deeper : 1) : [];
  };
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter(view).trimEnd() },
      { type: 'heading', depth: 1, children: [{ type: 'text', value: view.data.title }] },
      ...view.units.flatMap((unit): RootContent[] => [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: unit.title }] },
        ...unit.pages.flatMap(({ id }) => chapter(id)),
      ]),
      ...chapters.filter(({ id }) => !pages.has(id)).flatMap(({ id }) => chapter(id)),
      ...chapters.flatMap((one) => notesOf(one, places)),
    ],
  };
  return toMarkdown(tree, options);
}

const options: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    frontmatterToMarkdown(['yaml']),
    directiveToMarkdown(),
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmTaskListItemToMarkdown(),
    {
      handlers: {
        math: ({ value }: MathNode) => `$$\n${value}\n$$`,
        inlineMath: ({ value }: MathNode) => `$${value}$`,
        delete: (node: never, _: unknown, state: { containerPhrasing(node: never, info: object): string }) =>
          `~~${state.containerPhrasing(node, { before: '~', after: '~' })}~~`,
      } as never,
      unsafe: [
        { character: '$', inConstruct: 'phrasing' },
        { character: '~', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/** What the module is, and whose the pictures are, for whoever takes the text somewhere else. */
function frontMatter(view: ModuleView): string {
  const { code, title, language, summary, plannedMinutes } = view.data;
  const files = view.files.filter(({ data }) => data.licence.trim() !== '' || data.source.trim() !== '');
  return stringify({
    code,
    title,
    language,
    ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
    level: view.level,
    ...(plannedMinutes === null ? {} : { minutes: plannedMinutes }),
    ...(view.goals.length === 0 ? {} : { goals: view.goals.map(({ data }) => `${data.code} ${data.text}`.trim()) }),
    ...(files.length === 0
      ? {}
      : {
          media: files.map(({ path, data }) => ({
            file: path,
            name: data.name,
            ...(data.source.trim() === '' ? {} : { source: data.source }),
            ...(data.licence.trim() === '' ? {} : { licence: data.licence }),
          })),
        }),
  });
}

/** Where headings are found by their words, as GitHub names them: a title that comes again has a number. */
function placesOf(view: ModuleView, chapters: readonly Chapter[]): Places {
  const taken = new Map<string, number>();
  const anchor = (title: string): string => {
    const words = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = taken.get(words) ?? 0;
    taken.set(words, before + 1);
    return before === 0 ? words : `${words}-${before}`;
  };
  const headings = new Map<string, string>();
  const notes = new Map<string, string>();
  const seen = (chapter: Chapter): void => {
    const address = `#${anchor(chapter.title)}`;
    for (const id of placesIn(chapter.html)) headings.set(id, address);
    for (const id of noteIds(chapter)) notes.set(id, String(notes.size + 1));
    for (const { children } of elementsIn(chapter.html, ({ tag }) => /^h[2-6]$/.test(tag))) anchor(textIn(children));
  };
  anchor(view.data.title);
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  for (const unit of view.units) {
    anchor(unit.title);
    for (const { id } of unit.pages) {
      const chapter = byId.get(id);
      byId.delete(id);
      if (chapter) seen(chapter);
    }
  }
  for (const chapter of byId.values()) seen(chapter);
  return { heading: (id) => headings.get(id) ?? null, note: (id) => notes.get(id) ?? id };
}

function textIn(children: Parameters<typeof wordsOf>[0]): string {
  return flat([children])
    .map((node) => (isElement(node) ? textIn(node.children) : node))
    .join('');
}

function isNotes(node: { readonly attributes: Readonly<Record<string, unknown>> }): boolean {
  return node.attributes['role'] === 'doc-endnotes';
}

function noteItems({ html }: Chapter) {
  return elementsIn(html, isNotes).flatMap((notes) => elementsIn(notes, ({ tag }) => tag === 'li'));
}

function noteIds(chapter: Chapter): readonly string[] {
  return noteItems(chapter).map(({ attributes }) => String(attributes['id']));
}

function notesOf(chapter: Chapter, places: Places): FootnoteDefinition[] {
  return noteItems(chapter).map(({ attributes, children }) => {
    const name = places.note(String(attributes['id']));
    return {
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: [{ type: 'paragraph', children: wordsOf(children, places) }],
    };
  });
}

function withoutNotes({ html }: Chapter) {
  return flat([html]).map((node) =>
    isElement(node)
      ? { ...node, children: flat(node.children).filter((inside) => !isElement(inside) || !isNotes(inside)) }
      : node,
  );
}
