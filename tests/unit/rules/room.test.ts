/** The room a module needs at a platform, as its author is told: never less than its player takes, and not much more. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import { roomNeeded } from '../../../shared/rules/checks/room.ts';
import { exerciseType } from '../../../shared/blocks/exercises.ts';
import { packageContent } from '../../../shared/output/page/content.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import { suspend } from '../../../shared/player/resume.ts';
import type { Answered, State } from '../../../shared/player/state.ts';
import { recordOf, RecordTable } from '../../../shared/records/record.ts';
import { formatOf } from '../../support/formats.ts';
import { players, triedTypes } from '../../support/exercise-fixtures.ts';
import { programme } from '../output/programme.ts';

const examples = triedTypes.flatMap((tried) => tried.examples);

/** Everything answered at its longest, or nothing but its points left. */
function takenBy(records: RecordTable, keep: boolean): number {
  const view = moduleView(records, 'mod', { language: 'en', audience: 'learner' });
  if (!view) throw new Error('no module');
  const content = packageContent(view, 'scorm12');
  const answered = content.exercises.map(({ data }, exercise): Answered => ({
    exercise,
    attempts: 99,
    points: data.points / 3,
    response: keep ? exerciseType(data).longest(data) : undefined,
    open: keep,
    earlier: 99,
  }));
  const seen = new Set(content.pages.keys());
  const state: State = { seed: -2_147_483_648, page: 0, seen, answered, tests: [] };
  // Longest answers are in the form in which they are kept.
  const types = Object.fromEntries(
    Object.entries(players).map(([name, { keep: _keep, ...type }]) => [name, type as (typeof players)[string]]),
  );
  return suspend(state, content, types, { limit: Infinity, own: () => true }).text.length;
}

describe('the room that an author is told', () => {
  it('is what the player takes at the worst, and at most a third more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 30 }), (blocks) => {
        const records = new RecordTable(programme({ blocks }));
        const module = recordOf(records, 'module', 'mod');
        if (!module) throw new Error('no module');
        const { scores, most } = roomNeeded(records, module);
        const [bare, full] = [takenBy(records, false), takenBy(records, true)];
        expect(scores).toBeGreaterThanOrEqual(bare);
        expect(most).toBeGreaterThanOrEqual(full);
        expect(most).toBeLessThanOrEqual(full * 1.34 + 100);
      }),
      { numRuns: 60 },
    );
  });

  it('is said by the format that has not enough and by no other, and not where a paragraph in every field fits', () => {
    const long = examples.find(({ type }) => type === 'long-answer');
    if (!long) throw new Error('no long answer');
    const found = (id: FormatId, count: number) => {
      const records = new RecordTable(programme({ blocks: Array.from({ length: count }, () => long) }));
      const format = formatOf(id);
      return format
        .check(records, 'mod', format.defaults)
        .flatMap(({ code, params }) => (code === 'room.words' ? [[params['format'], params['limit']]] : []));
    };
    expect(found('scorm12', 3)).toEqual([]);
    expect(found('scorm12', 10)).toEqual([['SCORM 1.2', 4096]]);
    expect(found('scorm12', 80)).toEqual([['SCORM 1.2', 4096]]);
    expect(found('scorm2004-3', 10)).toEqual([]);
    expect(found('scorm2004-4', 80)).toEqual([['SCORM 2004', 64_000]]);
  });
});
