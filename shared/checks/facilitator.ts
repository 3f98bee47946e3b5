/**
 * Proof that nothing for the facilitator alone is in a learner's package. Every such word is replaced by a mark that
 * occurs nowhere else, the package is made, and the marks are looked for: no note is too short or too common to tell.
 */

import type { Activity } from '../blocks/activity/schema.ts';
import { moduleView } from '../export/module-view.ts';
import { pageFiles } from '../export/page/files.ts';
import type { AnyRecord, RecordId, Records } from '../records/record.ts';
import { RecordTable } from '../records/table.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding } from '../base/finding.ts';

export const facilitator: Check = {
  id: 'facilitator',
  run(records, module) {
    const activities = pagesWithBlocks(records, module.id)
      .flatMap(({ blocks }) => blocks)
      .filter(({ data }) => data.type === 'activity');
    if (activities.length === 0) return [];
    const marks = new Map(activities.map(({ id }, index) => [id, `only4facilitator${index}x`]));
    const view = moduleView(withMarks(records, marks), module.id, { language: null, audience: 'learner' });
    const seen = new Set<number>();
    for (const entry of view ? pageFiles(view, 'scorm12') : []) {
      const text = entry.kind === 'text' ? entry.text : entry.path;
      for (const [, index] of text.matchAll(/only4facilitator(\d+)x/g)) seen.add(Number(index));
    }
    return activities
      .filter((_, index) => seen.has(index))
      .map(({ id, data }) => finding('facilitator.leak', 'error', id, { title: (data as Activity).title }));
  },
};

/** The same records, where what only the facilitator may see reads as its block's mark. */
function withMarks(records: Records, marks: ReadonlyMap<RecordId, string>): Records {
  return new RecordTable(
    Array.from(records.all(), (record): AnyRecord => {
      const mark = marks.get(record.id);
      return mark === undefined ? record : ({ ...record, data: markedActivity(record.data, mark) } as AnyRecord);
    }),
  );
}

function markedActivity(data: unknown, mark: string): Activity {
  const activity = data as Activity;
  const hidden = {
    grouping: mark,
    room: mark,
    facilitatorNotes: mark,
    materials: [mark],
    steps: [{ text: mark, minutes: 1 }],
  };
  return activity.inPackage ? { ...activity, ...hidden } : { ...activity, ...hidden, title: mark, participants: mark };
}
