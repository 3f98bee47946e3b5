/** A module's folder: `module.md` says what it is and what its goals are, each other text is one unit. */

import type { Root, RootContent } from 'mdast';
import { z } from '../base/zod.ts';
import { goalData } from '../model/goals/schema.ts';
import { readFrontMatter } from '../import/markdown/front-matter.ts';
import { completionData, moduleData } from '../model/programme/schema.ts';
import { piecesOf } from './blocks.ts';
import { competenceId } from './framework.ts';
import { pageId, type ModuleSource, type PageSource } from './module-records.ts';
import { anchorOf, type Opened, type SampleNames, type SampleReader } from './reader.ts';
import { settingsOf } from './settings.ts';
import { sectionsOf, type Section } from './sections.ts';

/** Names that stand elsewhere are held against what stands there, so that a wrong one is told with its line. */
function moduleMatter({ has }: SampleNames) {
  const competence = z.string().refine((code) => has('competence', code), 'a competence of framework.md');
  const module = z.string().refine((code) => has('module', code), 'the code of a module that programme.md names');
  const { goalMark, counts } = moduleData.shape;
  const completion = completionData.shape;
  return moduleData.omit({ prerequisites: true }).extend({
    code: module,
    level: z.string().refine((id) => has('level', id), 'a level of programme.md'),
    audiences: z.array(z.string().refine((id) => has('audience', id), 'an audience of programme.md')),
    /** Codes of the modules to take first. */
    after: z.array(module),
    goalMark: goalMark.default(null),
    counts: counts.default('best'),
    completion: z.strictObject({
      pages: completion.pages.default(null),
      exercises: completion.exercises.default(null),
      tests: completion.tests.default(false),
      minutes: completion.minutes.default(null),
      passed: completion.passed.default(false),
    }),
    /** Competences by their codes in the framework. */
    goals: z.array(goalData.omit({ audiences: true }).extend({ competences: z.array(competence) })),
  });
}

const unitMatter = z.strictObject({ title: z.string().min(1) });

/** `units` in their order. */
export function readModule(about: Opened, units: readonly Opened[], names: SampleNames): ModuleSource | null {
  const read = readFrontMatter(about.text, moduleMatter(names), about.expect);
  for (const node of about.text.content) about.expect(node, 'nothing here: the words of a module stand in its units');
  if (!read) return null;
  const { after, goals, ...data } = read;
  const codes = new Set(goals.map(({ code }) => code));
  const sections = units.map(({ text, expect }) => sectionsOf(text.content, expect));
  const anchors = sections.flat().map(({ title }) => anchorOf(title));
  return {
    data,
    after,
    goals: goals.map((goal) => ({ ...goal, competences: goal.competences.map(competenceId) })),
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
  const use = given.has('bank') ? 'bank' : 'page';
  return { title, use, serves: given.serves, pieces: piecesOf(rest, reader) };
}

function isPageLine(
  node: RootContent | undefined,
): node is Extract<Root['children'][number], { type: 'leafDirective' }> {
  return node?.type === 'leafDirective' && node.name === 'page';
}
