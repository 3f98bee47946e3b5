/** The proof that facilitator content stays out must notice when it does not: the view is broken on purpose. */

import { describe, expect, it, vi } from 'vitest';
import type * as ActivityModule from '../../../shared/blocks/activity/index.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { checkModule } from '../../../shared/checks/index.ts';
import { RecordTable } from '../../../shared/records/table.ts';
import { everyBlock, programme } from '../export/programme.ts';

/** What a careless change would do: hand on more of an activity than the participants' side. */
const leak = vi.hoisted(() => ({ field: null as string | null }));

vi.mock('../../../shared/blocks/activity/index.ts', async (original) => {
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
const leaks = () => checkModule(records, 'mod').filter(({ code }) => code === 'facilitator.leak');

describe('the proof', () => {
  it('finds nothing while the view is sound', () => {
    leak.field = null;
    expect(leaks()).toEqual([]);
  });

  it.each(['facilitatorNotes', 'steps', 'materials', 'room', 'grouping'])('notices %s, however short', (field) => {
    leak.field = field;
    expect(leaks()).toMatchObject([{ severity: 'error', params: { title: 'Draw your cluster' } }]);
  });

  it('notices an activity that was to stay out', () => {
    leak.field = 'inPackage';
    expect(leaks()).toHaveLength(1);
  });
});
