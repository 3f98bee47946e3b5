/** A module of 120 exercises of every type within the 4096 characters of SCORM 1.2: what is dropped, and that scores never are. */

import { describe, expect, it } from 'vitest';
import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import type { PackageContent } from '../../../shared/output/page/content.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { Session } from '../../../shared/player/session.ts';
import type { Driver, Told } from '../../../shared/player/tracking/driver.ts';
import { players, triedTypes } from '../../support/exercise-fixtures.ts';

const count = 120;
const limit = 4096; // characters (RTE 3-28)

/** Every type in turn, each with another of its examples. */
const asked = Array.from({ length: count }, (_, index) => {
  const tried = triedTypes[index % triedTypes.length];
  const data = tried?.fixtures.examples[Math.floor(index / triedTypes.length) % tried.fixtures.examples.length];
  if (!tried || !data) throw new Error('no types');
  return { id: `x${index}`, page: 'p', test: null, data };
});

const content: PackageContent = {
  id: 'm',
  activity: 'https://modulewright.org/activities/mod',
  standard: 'scorm12',
  title: 'Module',
  passMark: 80,
  goalMark: null,
  counts: 'best',
  completion: everyPageAndPassed,
  certificate: false,
  pages: [{ id: 'p', title: 'One', minutes: 1 }],
  exercises: asked,
  tests: [],
  goals: [],
  text: learnerText('en'),
  words: {},
};

function open(suspended = '') {
  const reports: Told[] = [];
  const driver: Driver = {
    suspendLimit: limit,
    start: () => ({ suspended, passMark: null }),
    tell: (told) => reports.push(told) > 0,
    pause: () => undefined,
    finish: () => undefined,
  };
  return { session: new Session(content, driver, players, 7), reports };
}

/** Answers everything, rightly and wrongly in turn. */
function answerAll() {
  const { session, reports } = open();
  for (const [index, { data }] of asked.entries()) {
    const tried = triedTypes.find(({ name }) => name === data.type);
    const answer = index % 2 === 0 ? tried?.fixtures.best(data) : tried?.fixtures.any(data, () => 0);
    session.answer(index, answer ?? null, 1000);
    session.open(0);
  }
  return { session, reports, last: reports.at(-1)?.suspended ?? '' };
}

describe('120 exercises', () => {
  it('never take more than SCORM 1.2 has room for, at any moment', () => {
    const { reports } = answerAll();
    expect(reports.length).toBeGreaterThan(count);
    for (const { suspended } of reports) expect(suspended.length).toBeLessThanOrEqual(limit);
  });

  it('come back with every point and every attempt, and the same outcome', () => {
    const { session, last } = answerAll();
    const { session: resumed } = open(last);
    for (const index of asked.keys()) {
      const before = session.answered(index);
      expect(resumed.answered(index)).toMatchObject({ attempts: before?.attempts, points: before?.points });
    }
    expect(resumed.outcome).toEqual(session.outcome);
  });

  it('lose what was chosen in judged exercises before any word that a learner keeps', () => {
    const { session, last } = answerAll();
    const { session: resumed } = open(last);
    const dropped = [...asked.keys()].filter((index) => resumed.answered(index)?.response === undefined);
    expect(dropped.length).toBeGreaterThan(0);
    const kept = (index: number) => session.typeOf(index)?.kept === true;
    const judgedLeft = [...asked.keys()].some((index) => !kept(index) && !dropped.includes(index));
    if (dropped.some(kept)) expect(judgedLeft).toBe(false);
    // The learner is told of every word of their own that found no room.
    expect(session.unkept).toEqual(dropped.filter(kept));
  });
});
