/** A facilitator's guide: each row of the session is found in it, and no heading stands alone at the foot of a sheet. */

import { expect, it } from 'vitest';
import { child, readXml } from '../../../shared/base/xml.ts';
import { allPieces } from '../../../shared/flow/pieces.ts';
import { guideFlow } from '../../../shared/output/guide/guide-flow.ts';
import { guideView } from '../../../shared/output/guide/guide-view.ts';
import { flowDocument } from '../../../shared/output/word/flow-document.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { everyBlock, programme } from './programme.ts';

function guideOf(blocks: typeof everyBlock) {
  const view = guideView(new RecordTable(programme({ blocks })), 'mod', null);
  if (!view) throw new Error('no module');
  const flow = guideFlow(view);
  return { view, flow, pieces: allPieces(flow.pieces) };
}

const toRead = { type: 'paragraph' as const, children: [{ text: 'Clusters are close. '.repeat(200) }] };
const activities = everyBlock.filter(({ type }) => type === 'activity');

it('finds what is read before an activity and after it, each at its own place', () => {
  const { view, pieces } = guideOf([toRead, ...activities, toRead]);
  expect(view.rows.map(({ kind }) => kind)).toEqual(['content', 'activity', 'content']);
  const marks = pieces.flatMap((piece) => ('mark' in piece && piece.mark !== undefined ? [piece.mark] : []));
  expect(new Set(marks).size).toBe(marks.length);
  const asked = pieces.flatMap((piece) =>
    piece.is === 'paragraph'
      ? piece.words.flatMap((run) => ('type' in run && run.type === 'page' ? run.mark : []))
      : [],
  );
  expect(asked).toHaveLength(3);
  expect(marks).toEqual(expect.arrayContaining(asked));
});

/** In Word what is between two pieces is a paragraph of its own; each piece of the body by its style, with whether the next is on its sheet. */
function bodyOf({ view, flow }: ReturnType<typeof guideOf>) {
  const entry = flowDocument(flow, view.learners).entries.find(({ path }) => path === 'word/document.xml');
  const document = readXml(entry?.kind === 'text' ? entry.text : '');
  if (typeof document === 'string') throw new Error(document);
  const elements = child(document, 'body')?.children ?? [];
  return elements.map((element) => {
    const properties = child(element, 'pPr');
    const style = element.name === 'tbl' ? 'box' : (child(properties, 'pStyle')?.attributes['w:val'] ?? 'Normal');
    return { style, keeps: /^(Heading|Label)/.test(style) || child(properties, 'keepNext') !== undefined };
  });
}

it.each([
  ['a page that is only done', activities, ['Behind', 'box']],
  ['a page that is read first', [toRead, ...activities], ['Note', 'Label', 'ListPart']],
])('keeps the heading of %s with what stands below it', (_, blocks, below) => {
  const body = bodyOf(guideOf(blocks));
  const at = body.findLastIndex(({ style }) => style === 'Heading2');
  expect(body.slice(at + 1, at + 1 + below.length).map(({ style }) => style)).toEqual(below);
  expect(body.slice(at, at + below.length).filter(({ keeps }) => !keeps)).toEqual([]);
});

it('leaves a page alone of which nothing is said but when it is read', () => {
  const { pieces } = guideOf([{ type: 'code', language: 'text', children: [{ text: 'a b c d '.repeat(900) }] }]);
  const at = pieces.findLastIndex((piece) => piece.is === 'heading' && piece.level === 2);
  expect(pieces[at + 1]).toMatchObject({ is: 'paragraph', look: 'note' });
  expect(pieces[at + 1]).not.toHaveProperty('keep');
});
