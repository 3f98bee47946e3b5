/** What a self-check says of where a learner stands. */

import { expect, it } from 'vitest';
import { fixtures } from '../../../shared/blocks/confidence/fixtures.ts';
import { standing } from '../../../shared/blocks/confidence/standing.ts';

// Statements s0 to s3, points p0 to p3.
const data = fixtures.examples[0] as (typeof fixtures.examples)[number];
const lowest = (ratings: Record<string, string>) => standing(data, ratings).lowest.map(({ id }) => id);

it('takes the average of what was rated, and the words closest to it', () => {
  expect(standing(data, { s0: 'p0', s1: 'p3' })).toMatchObject({ average: 2.5, closest: 'Step 2' });
  expect(standing(data, { s3: 'p1' })).toMatchObject({ average: 2, closest: 'Step 1' });
});

it('names what was rated lowest, in authored order, at most three', () => {
  expect(lowest({ s3: 'p1', s0: 'p2', s1: 'p1' })).toEqual(['s1', 's3']);
  expect(lowest({ s0: 'p0', s1: 'p0', s2: 'p0', s3: 'p0' })).toEqual(['s0', 's1', 's2']);
});

it('finds nothing weak where everything rated is at the strongest point', () => {
  expect(lowest({ s0: 'p3', s2: 'p3' })).toEqual([]);
});
