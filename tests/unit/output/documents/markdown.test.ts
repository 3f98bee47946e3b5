/** A module in Markdown: its words survive what the product reads Markdown with, and nothing of an answer is in it. */

import { describe, expect, it } from 'vitest';
import '../../../../shared/blocks/math/temml.ts';
import { htmlText, type Html, type HtmlElement } from '../../../../shared/base/html.ts';
import { readFrontMatter } from '../../../../shared/import/markdown/front-matter.ts';
import { parseMarkdown } from '../../../../shared/import/markdown/parse.ts';
import { md } from '../../../../shared/output/formats/md/index.ts';
import { moduleView, type ModuleView } from '../../../../shared/output/module-view.ts';
import { filesOf, type PackageTree } from '../../../../shared/output/package-tree.ts';
import { chaptersOf } from '../../../../shared/output/still/chapters.ts';
import { hasClass, mapElements } from '../../../../shared/output/still/tree.ts';
import { RecordTable, type AnyRecord } from '../../../../shared/records/record.ts';
import { z } from '../../../../shared/base/zod.ts';
import { triedTypes } from '../../../support/exercise-fixtures.ts';
import { sampleRecords } from '../../../support/sample.ts';
import { everyBlock, notes, programme } from '../programme.ts';

const build = (records: readonly AnyRecord[], module: string): PackageTree =>
  md.build(new RecordTable(records), module, md.defaults);

const textOf = (tree: PackageTree): string => {
  const entry = tree.entries.find(({ path }) => path === 'module.md');
  return entry?.kind === 'text' ? entry.text : '';
};

const viewOf = (records: readonly AnyRecord[], module: string): ModuleView => {
  const view = moduleView(new RecordTable(records), module, { language: null, audience: 'learner' });
  if (!view) throw new Error(module);
  return view;
};

/** Letters and numbers alone: signs are what Markdown is written with. */
const words = (text: string): readonly string[] => text.normalize().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** All that a reader of the still page meets but for the numbers of notes, which are counted anew. */
const met = (html: Html): readonly string[] =>
  words(
    htmlText(
      mapElements(html, (node) => {
        // A formula is what its author wrote, which is kept in it.
        // Numbers that are drawn over a picture stay in the product: what lies beside the text is the picture itself.
        if (node.tag === 'svg' || node.tag === 'mrow' || hasClass(node, 'noteref') || hasClass(node, 'backlink'))
          return ' ';
        // Notes stand at the end, and need no head there.
        return String(node.attributes['id']).endsWith('-notes') ? ' ' : apart(node);
      }),
    ),
  );

/** What is a line of its own is no part of the word before it. */
const apart = (node: HtmlElement): Html => (/^(strong|em|b|s|u|sub|sup|a)$/.test(node.tag) ? node : [' ', node, ' ']);

/** All that is read again, with how often. */
const read = (text: string): ReadonlyMap<string, number> => {
  const { content, footnotes } = parseMarkdown(text);
  const plain = [...content, ...footnotes.values()].map((node) => said(node)).join('\n');
  const found = new Map<string, number>();
  for (const word of words(plain)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** What is noted, hinted, warned of says so by its name. */
function said(node: object): string {
  if ('type' in node && node.type === 'html') return '';
  const named = node as Readonly<Partial<Record<'name' | 'title' | 'value' | 'alt', string | null>>>;
  const before = `${named.name ?? ''} ${named.title ?? ''} `;
  const inside =
    'children' in node ? (node.children as readonly object[]).map(joined).join('') : (named.value ?? named.alt ?? '');
  return `${before}${inside}`;
}

function joined(node: object): string {
  const isWord = 'type' in node && /^(text|strong|emphasis|delete|link|html)$/.test(String(node.type));
  return isWord ? said(node) : ` ${said(node)} `;
}

function expectWords(records: readonly AnyRecord[], module: string): void {
  const again = read(textOf(build(records, module)));
  const wanted = new Map<string, number>();
  for (const word of chaptersOf(viewOf(records, module), 'linked').flatMap(({ html }) => met(html)))
    wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const lost = [...wanted].filter(([word, times]) => (again.get(word) ?? again.get(word.toLowerCase()) ?? 0) < times);
  expect(lost).toEqual([]);
}

const modules = sampleRecords.filter(({ kind }) => kind === 'module');

describe('a module in Markdown', () => {
  it.each(modules.map(({ id }) => id))('keeps every word of %s for who reads it again', (id) => {
    expectWords(sampleRecords, id);
    expect(md.inspect(filesOf(build(sampleRecords, id)))).toEqual([]);
  });

  it('keeps the words of every type of block', () => {
    expectWords(programme({ blocks: everyBlock }), 'mod');
  });

  it.each(triedTypes.map(({ name, examples }) => [name, examples] as const))('keeps what %s asks', (_, examples) => {
    expectWords(programme({ blocks: examples }), 'mod');
  });

  it('says at its head what it is', () => {
    const { frontMatter } = parseMarkdown(textOf(build(programme(), 'mod')));
    const schema = z.looseObject({ code: z.string(), title: z.string(), language: z.string() });
    const expect_ = (place: unknown, expected: string): void => {
      throw new Error(`${JSON.stringify(place)}: ${expected}`);
    };
    expect(readFrontMatter({ frontMatter }, schema, expect_)).toMatchObject({
      code: 'B1',
      title: 'Clusters & you',
      language: 'en',
    });
  });

  it('has no heading that leaves out a level, and one of the first', () => {
    for (const { id } of modules) {
      const { content } = parseMarkdown(textOf(build(sampleRecords, id)));
      const depths = content.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
      expect(depths.filter((depth) => depth === 1)).toEqual([1]);
    }
  });

  it('has nothing of what only the facilitator reads, nor of what is right', () => {
    const text = textOf(build(programme({ blocks: everyBlock }), 'mod'));
    expect(text).not.toContain(notes);
    expect(text).not.toMatch(/\[x\]/i);
  });

  it('is missed where a picture that it shows is not beside it', () => {
    const tree = build(programme({ blocks: everyBlock }), 'mod');
    const files = filesOf(tree);
    const short = { ...files, paths: files.paths.filter((path) => !path.endsWith('.png')) };
    expect(md.inspect(short).map(({ code }) => code)).toContain('file.missing');
    expect(md.inspect(files)).toEqual([]);
  });
});
