/** Find and replace reaches every text of every kind of record, and nothing else; marks split no word and stay where they are. */

import fc from 'fast-check';
import { Editor, type Descendant } from 'slate';
import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { ok } from '../../shared/base/result.ts';
import type { Inline, TextNode } from '../../shared/blocks/inline.ts';
import { exerciseTypeNames } from '../../shared/blocks/exercises.ts';
import { blockData, type BlockData } from '../../shared/blocks/registry.ts';
import { findAll, replaceHits } from '../../shared/edit/find.ts';
import { type AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { ProgrammeDocument } from '../../renderer/document/programme-document.ts';
import { createPageEditor } from '../../renderer/editor/create-page-editor.ts';
import { dataOf } from '../../renderer/editor/page-model.ts';
import type { BlockElement } from '../../renderer/editor/slate-types.ts';
import { recordShapes, textLeaves } from '../support/text-leaves.ts';

/**
 * Texts that are no words: names by which records and files are told apart, addresses, tags of languages, and LaTeX. A text
 * that is neither found nor named here fails the law, and so does one that is both.
 */
const noWords: ReadonlySet<string> = new Set([
  'programme.audiences[].id',
  'programme.levels[].id',
  'programme.languages[]',
  // Words for the checker of spelling, shown nowhere: a hit would lead to no place.
  'programme.ownWords[]',
  'module.code',
  'module.level',
  'module.language',
  'module.audiences[]',
  'module.prerequisites[]',
  'module.translation.of',
  'module.translation.same[].here',
  'module.translation.same[].there',
  'goal.code',
  'goal.audiences[]',
  'goal.competences[]',
  'alignment.target',
  'estimate.target',
  'resource.name',
  'programme.reviewCopy.module',
  'programme.reviewCopy.request',
  'programme.look.colours.action',
  'programme.look.colours.told',
  'programme.look.logo',
  'resource.sha256',
  'resource.original.resource',
  'resource.source',
  'resource.licence',
  'framework.identifier',
  'framework.uri',
  'framework.language',
  'framework.importedAt',
  'competence.code',
  'competence.identifier',
  'competence.uri',
  'term.language',
  'reference.url',
  'block code.language',
  'block math.source',
  'block test.bank',
  'block test.goals[]',
  'block categories.items[].category',
]);
/** The same in blocks of every type: parts' ids, places in other records, and the apparatus of inline text. */
const noWordsAnywhere = /\.(id|url|resource|image|poster|lang|language|to|start|term|reference)$/;
const inlineLatex = /^block .*\.children\[\](\.children\[\d?\])*\.source$/;
/** Formulas in what is written in an exercise: nothing else in one has a source. */
const exerciseLatex = new RegExp(`^block (${exerciseTypeNames.join('|')})\\..*\\[\\]\\.source$`);
/** Beside LaTeX only a quotation inside a panel has a source among children. */
const panelSource = /^block (accordion|tabs|columns)\.children\[\]\.children\[\d?\]\.source$/;

/** What people say to one another about a programme is theirs, and so is what they remember of it. */
const saidAboutIt =
  /^(request|thread|comment|signoff|suggestion|decision|version|status|acceptance|publication|target|pilot|sheet|pilotResults)\./;

function isWords(name: string): boolean {
  if (saidAboutIt.test(name)) return false;
  if (panelSource.test(name)) return true;
  const isSilent =
    name.startsWith('block ') && (noWordsAnywhere.test(name) || inlineLatex.test(name) || exerciseLatex.test(name));
  return !noWords.has(name) && !isSilent;
}

const marker = 'Zxqmark';
const other = 'Yvother';
const options = { query: marker, matchCase: true, wholeWord: false };

function open(record: AnyRecord): ProgrammeDocument {
  return new ProgrammeDocument(
    { session: 's', name: 'x', folder: '', rev: 1, savedAt: '', readOnly: null, records: [record] },
    async () => ok({ rev: 2, savedAt: '' }),
    sequenceSource('c'),
  );
}

describe.each(recordShapes)('$name', ({ name, kind, schema }) => {
  const leaves = textLeaves(schema);
  it.skipIf(leaves.length === 0)('has each of its words found once, replaced, and brought back by one undo', () => {
    for (const { path, make } of leaves) {
      const record = { id: 'r', kind, parent: null, order: 'a0', data: make(`a ${marker} b`) } as AnyRecord;
      const document = open(record);
      const hits = findAll(document.records.all(), options);
      expect([name + path, hits.length]).toEqual([name + path, isWords(name + path) ? 1 : 0]);
      if (hits.length === 0) continue;
      const done = document.change(replaceHits(document.records, hits, other), { label: 'undo.replace' });
      expect([name + path, done.ok]).toEqual([name + path, true]);
      expect(document.records.get('r')?.data).toEqual(make(`a ${other} b`));
      document.undo();
      expect(document.records.get('r')).toEqual(record);
      document.dispose();
    }
  });
});

/** One character with all that formatting says of it, a sign that is no words, or the end of a block. */
type Place = readonly [string, string] | 'note' | 'end';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 4 });
const textNode: fc.Arbitrary<TextNode> = fc.oneof(
  words.map((text) => ({ text })),
  words.map((text) => ({ text, bold: true as const })),
  words.map((text) => ({ text, italic: true as const, lang: 'da' })),
);
const wrapped = fc.array(textNode, { minLength: 1, maxLength: 2 });
const bare: [{ text: '' }] = [{ text: '' }];
const piece: fc.Arbitrary<Inline[number]> = fc.oneof(
  { weight: 4, arbitrary: textNode },
  wrapped.map((children) => ({ type: 'link' as const, url: 'https://example.org/', children })),
  wrapped.map((children) => ({ type: 'term' as const, term: 't', children })),
  fc.constantFrom<Inline[number]>(
    { type: 'footnote', content: '-', children: bare },
    { type: 'formula', source: '-', alt: '', children: bare },
    { type: 'cite', reference: 'r', locator: '', children: bare },
  ),
);
const inline: fc.Arbitrary<Inline> = fc.array(piece, { minLength: 1, maxLength: 7 });
const block: fc.Arbitrary<BlockData> = fc.oneof(
  inline.map((children) => ({ type: 'paragraph' as const, children })),
  fc.tuple(inline, inline).map((cells) => ({
    type: 'table' as const,
    caption: '',
    headerRow: false,
    headerColumn: false,
    children: [
      { type: 'table-row' as const, children: cells.map((children) => ({ type: 'table-cell' as const, children })) },
    ],
  })),
  fc.tuple(wrapped, inline, inline).map(([title, first, second]) => ({
    type: 'accordion' as const,
    firstOpen: false,
    children: [
      {
        type: 'panel' as const,
        children: [
          { type: 'panel-title' as const, children: title },
          { type: 'paragraph' as const, children: first },
          { type: 'quote' as const, source: '', children: second },
        ],
      },
    ],
  })) as fc.Arbitrary<BlockData>,
);

/** The page as the editor keeps it: neighbours of the same marks are one text. */
function normal(blocks: readonly BlockData[]): readonly BlockData[] {
  const editor = createPageEditor(sequenceSource('e'));
  editor.children = blocks.map((data, at) => ({ ...structuredClone(data), id: `b${at}` })) as Descendant[];
  Editor.normalize(editor, { force: true });
  return (editor.children as readonly BlockElement[]).map(dataOf);
}

function places(node: unknown, around = ''): Place[] {
  if (Array.isArray(node)) return node.flatMap((inner) => places(inner, around));
  const { type, text, children, ...rest } = node as { type?: string; text?: string; children?: unknown };
  if (text !== undefined) return Array.from(text, (letter) => [letter, around + JSON.stringify(rest)] as const);
  if (type === 'link' || type === 'term') return places(children, `${type} `);
  if (type === 'footnote' || type === 'formula' || type === 'cite') return ['note'];
  return [...places(children), 'end'];
}

/** What replacing everything must give, by the plain words of each stretch between notes and ends of blocks. */
function replaced(before: readonly Place[], query: string, by: string): Place[] {
  const after: Place[] = [];
  for (let at = 0; at < before.length;) {
    const stretch = before.slice(at, at + query.length);
    const [first] = stretch;
    const isHit = typeof first === 'object' && stretch.map((place) => place[0]).join('') === query;
    if (isHit) for (const letter of by) after.push([letter, first[1]]);
    else if (first !== undefined) after.push(first);
    at += isHit ? query.length : 1;
  }
  return after;
}

describe('a word that marks or a link split', () => {
  it('is found by its letters, is never two blocks or about a note, and is replaced in the looks of its first letter', () => {
    const query = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
    const by = fc.constantFrom('', 'X', 'Yes and');
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), query, by, (made, sought, replacement) => {
        const blocks = normal(made);
        const records = blocks.map((data, at): AnyRecord => ({
          id: `b${at}`,
          kind: 'block',
          parent: 'page',
          order: `a${at}`,
          data,
        }));
        const table = new RecordTable(records);
        const hits = findAll(records, { query: sought, matchCase: true, wholeWord: false });
        const { puts } = replaceHits(table, hits, replacement);
        const after = records.map(({ id, data }) => (puts.find((put) => put.id === id)?.data ?? data) as BlockData);
        expect(places(after)).toEqual(replaced(places(blocks), sought, replacement));
        for (const data of after) expect(blockData.safeParse(data).error).toBeUndefined();
        expect(after, 'as the editor would keep it').toEqual(normal(after));
      }),
      { numRuns: process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 5000 : 200 },
    );
  });

  it('is found whole when only whole words are sought', () => {
    const data = { type: 'paragraph', children: [{ text: 'fire ' }, { text: 'dr', bold: true }, { text: 'ill' }] };
    const record = { id: 'r', kind: 'block', parent: null, order: 'a0', data } as AnyRecord;
    const found = (query: string) => findAll([record], { query, matchCase: false, wholeWord: true }).length;
    expect([found('Fire drill'), found('drill'), found('ill'), found('dr')]).toEqual([1, 1, 0, 0]);
  });
});
