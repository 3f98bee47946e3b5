/** A module's folder: `module.md` says what it is and what its goals are, each other text is one unit. */

import type { Root, RootContent } from 'mdast';
import { z } from '../base/zod.ts';
import { goalData } from '../goals/schema.ts';
import { readFrontMatter } from '../import/markdown/front-matter.ts';
import type { Expect } from '../import/markdown/misprint.ts';
import type { MarkdownText } from '../import/markdown/parse.ts';
import { moduleData } from '../programme/schema.ts';
import { piecesOf } from './blocks.ts';
import { pageId, type ModuleSource, type PageSource, type Serves } from './module-records.ts';
import { settingsOf } from './parts.ts';
import { anchorOf, type SampleNames, type SampleReader } from './reader.ts';
import { sectionsOf, type Section } from './sections.ts';

/** A text with whoever is told of its misprints. */
export interface Opened {
  readonly text: MarkdownText;
  readonly expect: Expect;
}

const moduleMatter = moduleData.omit({ prerequisites: true }).extend({
  /** Codes of the modules to take first. */
  after: z.array(z.string()),
  /** Competences by their codes in the framework. */
  goals: z.array(goalData.omit({ audiences: true })),
});

const unitMatter = z.strictObject({ title: z.string().min(1) });

/** `units` in their order. */
export function readModule(about: Opened, units: readonly Opened[], names: SampleNames): ModuleSource | null {
  const read = readFrontMatter(about.text, moduleMatter, about.expect);
  for (const node of about.text.content) about.expect(node, 'nothing here: the words of a module stand in its units');
  if (!read) return null;
  const { after, goals, ...data } = read;
  const place = { position: { start: { line: about.text.frontMatter.line } } };
  const codes = new Set(goals.map(({ code }) => code));
  const sections = units.map(({ text, expect }) => sectionsOf(text.content, expect));
  const anchors = sections.flat().map(({ title }) => anchorOf(title));
  return {
    data,
    after,
    goals: goals.map((goal) => ({
      ...goal,
      competences: goal.competences.map((code) => names.competence(code, place, about.expect)),
    })),
    units: units.map(({ text, expect }, index) => {
      const reader: SampleReader = {
        expect,
        footnotes: text.footnotes,
        goals: codes,
        image: (file, at) => names.image(file, at, expect),
        work: (key, at) => names.work(key, at, expect),
        link: (node, words) => names.link(node, words, expect),
        page(anchor, at) {
          const found = anchors.indexOf(anchor);
          if (found === -1) expect(at, `a page of the module instead of "${anchor}": ${anchors.join(', ')}`);
          return pageId(data.code, found + 1);
        },
      };
      const title = readFrontMatter(text, unitMatter, expect)?.title ?? '';
      return { title, pages: (sections[index] ?? []).map((section) => page(section, reader)) };
    }),
  };
}

/** `::page{...}` under the heading says which goals the page serves as a whole, or that it is a bank for tests. */
function page({ title, content }: Section, reader: SampleReader): PageSource {
  const [first, ...rest] = content;
  if (!isPageLine(first)) return { title, use: 'page', serves: {}, pieces: piecesOf(content, reader) };
  const given = settingsOf(first, ['bank'], reader);
  const serves: Serves = given.serves;
  return { title, use: given.has('bank') ? 'bank' : 'page', serves, pieces: piecesOf(rest, reader) };
}

function isPageLine(
  node: RootContent | undefined,
): node is Extract<Root['children'][number], { type: 'leafDirective' }> {
  return node?.type === 'leafDirective' && node.name === 'page';
}
