/** The second line before a package for learners is written: what the facilitator alone may read is found in whatever was made. */

import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/blocks/activity/schema.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { leaks } from '../../../shared/output/leaks.ts';
import { packageTree } from '../../../shared/output/package-tree.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { everyBlock, programme } from './programme.ts';

const activity = everyBlock.find((block): block is Activity => block.type === 'activity');
const note = 'Let the quiet ones speak first & do not hurry them';
const task = 'Draw what your cluster does for its members, in pairs';

function found(given: Partial<Activity>, written: string, ...beside: BlockData[]) {
  const blocks = [{ ...activity, ...given } as Activity, ...beside];
  const tree = packageTree('index.html', [{ path: 'index.html', kind: 'text', text: `<p>${written}</p>` }]);
  return leaks(new RecordTable(programme({ blocks })), 'mod', tree);
}

describe('words for the facilitator alone', () => {
  it.each(['facilitatorNotes', 'room', 'grouping'] as const)('are found where %s was written out', (field) => {
    expect(found({ [field]: note }, note.replace('&', '&amp;'))).toEqual([
      { code: 'facilitator.words', detail: 'index.html' },
    ]);
  });

  it('are found where a step or a material was written out', () => {
    expect(found({ steps: [{ text: note, minutes: 1 }] }, note)).toHaveLength(1);
    expect(found({ materials: [note] }, note)).toHaveLength(1);
  });

  it('are found where an activity was written out that is to stay out', () => {
    expect(found({ inPackage: false, participants: task }, task)).toHaveLength(1);
    expect(found({ inPackage: true, participants: task }, task)).toEqual([]);
  });

  it('are none where learners read the same words on a page', () => {
    const same: BlockData = { type: 'paragraph', children: [{ text: note }] };
    expect(found({ facilitatorNotes: note }, note, same)).toEqual([]);
  });

  it('are none where a note is as short as a word of the page', () => {
    expect(found({ facilitatorNotes: 'In pairs' }, 'In pairs')).toEqual([]);
  });
});
