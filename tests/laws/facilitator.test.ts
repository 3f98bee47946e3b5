/**
 * Nothing for the facilitator alone is in a learner's package. Every such word is replaced by a mark that occurs nowhere else,
 * the package is made in each format, and the marks are looked for: no note is too short or too common to tell. That the law
 * would notice is shown by breaking the view on purpose.
 */

import { describe, expect, it, vi } from 'vitest';
import type * as ActivityModule from '../../shared/blocks/activity/index.ts';
import type { Activity } from '../../shared/blocks/activity/schema.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { CommonOptions } from '../../shared/output/form.ts';
import { formatEntry, formatIds, type FormatId } from '../../shared/output/formats/index.ts';
import { type AnyRecord, type RecordId, type Records, RecordTable } from '../../shared/records/record.ts';
import { formatOf } from '../support/formats.ts';
import { records as sample } from '../ui/player/sample-records.ts';
import { everyBlock, programme } from '../unit/output/programme.ts';

/** What a careless change would do: hand on more of an activity than the participants' side. */
const leak = vi.hoisted(() => ({ field: null as string | null }));

vi.mock('../../shared/blocks/activity/index.ts', async (original) => {
  const real = await original<typeof ActivityModule>();
  return {
    ...real,
    participantsSide: (data: Parameters<typeof real.participantsSide>[0]) => {
      if (leak.field === 'inPackage') return { ...real.participantsSide({ ...data, inPackage: true }) };
      const side = real.participantsSide(data);
      if (leak.field === null || side === null) return side;
      return { ...side, participants: JSON.stringify(Reflect.get(data, leak.field)) };
    },
  };
});

const records = new RecordTable(
  programme({
    blocks: everyBlock.flatMap((block): BlockData[] =>
      block.type === 'activity' ? [block, { ...block, inPackage: false }] : [block],
    ),
  }),
);

/** The titles of the activities that a package gives away. */
function leaksOf(given: Records, module: RecordId, id: FormatId): readonly string[] {
  const activities = [...given.all()].filter(({ data }) => 'type' in data && data.type === 'activity');
  const marks = new Map(activities.map((record, index) => [record.id, `only4facilitator${index}x`]));
  const format = formatOf(id);
  const trees = waysOf(id).map((options) => format.build(withMarks(given, marks), module, options));
  const entries = trees.flatMap((tree) => tree.entries);
  const said = entries.map((entry) => (entry.kind === 'text' ? entry.text : entry.path)).join('\n');
  const seen = new Set([...said.matchAll(/only4facilitator(\d+)x/g)].map(([, index]) => Number(index)));
  return activities.filter((_, index) => seen.has(index)).map(({ data }) => (data as Activity).title);
}

/** A document may be made in several ways; what is chosen for packages changes none of their words. */
function waysOf(id: FormatId): readonly CommonOptions[] {
  const { defaults } = formatOf(id);
  const { form, standard } = formatEntry(id);
  if (standard !== null) return [defaults];
  const ways = Object.entries(form).flatMap(([name, { values }]) => values.map((value) => ({ [name]: value.id })));
  return [defaults, ...ways.map((way) => ({ ...defaults, ...way }))];
}

/** The same records, where what only the facilitator may see reads as its block's mark. */
function withMarks(given: Records, marks: ReadonlyMap<RecordId, string>): Records {
  return new RecordTable(
    Array.from(given.all(), (record): AnyRecord => {
      const mark = marks.get(record.id);
      return mark === undefined ? record : ({ ...record, data: marked(record.data as Activity, mark) } as AnyRecord);
    }),
  );
}

function marked(activity: Activity, mark: string): Activity {
  const hidden = {
    grouping: mark,
    room: mark,
    facilitatorNotes: mark,
    materials: [mark],
    steps: [{ text: mark, minutes: 1 }],
  };
  return activity.inPackage ? { ...activity, ...hidden } : { ...activity, ...hidden, title: mark, participants: mark };
}

const forLearners = formatIds.filter((id) => formatEntry(id).audience === 'learners');

describe.each(forLearners)('a package in %s', (id) => {
  it('gives nothing of the facilitator’s away', () => {
    leak.field = null;
    expect(leaksOf(records, 'mod', id)).toEqual([]);
  });

  it('gives nothing away of any module of the sample', () => {
    leak.field = null;
    const modules = [...sample.all()].filter(({ kind }) => kind === 'module');
    expect(modules.length).toBeGreaterThan(3);
    for (const module of modules) expect(leaksOf(sample, module.id, id)).toEqual([]);
  });

  it.each(['facilitatorNotes', 'steps', 'materials', 'room', 'grouping'])(
    'that gave %s away would be noticed, however short it is',
    (field) => {
      leak.field = field;
      expect(leaksOf(records, 'mod', id)).toEqual(['Draw your cluster']);
    },
  );

  it('that gave an activity away which is to stay out would be noticed', () => {
    leak.field = 'inPackage';
    expect(leaksOf(records, 'mod', id)).toHaveLength(1);
  });
});

describe.each(formatIds.filter((id) => !forLearners.includes(id)))('what facilitators get in %s', (id) => {
  it('has what learners do not, of every activity', () => {
    leak.field = null;
    expect(leaksOf(records, 'mod', id)).toHaveLength(2);
    const activities = [...records.all()].filter(({ data }) => 'type' in data && data.type === 'activity');
    expect(activities).toHaveLength(2);
  });
});
