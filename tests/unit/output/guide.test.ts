/** A facilitator's guide as a flow: each row of the session is found in it. */

import { expect, it } from 'vitest';
import { allPieces } from '../../../shared/flow/pieces.ts';
import { guideFlow } from '../../../shared/output/guide/guide-flow.ts';
import { guideView } from '../../../shared/output/guide/guide-view.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { everyBlock, programme } from './programme.ts';

function guideOf(blocks: typeof everyBlock) {
  const view = guideView(new RecordTable(programme({ blocks })), 'mod', null);
  if (!view) throw new Error('no module');
  return { view, pieces: allPieces(guideFlow(view).pieces) };
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
