/** What the simulated platform keeps, and what a learner comes back to. */

import { describe, expect, it } from 'vitest';
import { at, countsOf, elementsOf, recordOf } from '../../../shared/simulator/cmi.ts';
import { reportOf } from '../../../shared/simulator/messages.ts';
import {
  closedRecord,
  freshRecord,
  outcomeOf,
  resumedRecord,
  runningRecord,
} from '../../../shared/simulator/record.ts';

const sco = { id: 'i', title: 'T', url: 'x.html', mastery: 70, launchData: 'seed' };
const book = { mastery: null, byScore: false };
const core = { lesson_status: 'incomplete', exit: 'suspend', lesson_location: 'p3', session_time: '0000:01:30.5' };

describe('a record of SCORM 1.2', () => {
  const fresh = freshRecord('scorm12', sco, book);
  const said = recordOf({
    ...fresh,
    suspend_data: 'x',
    core: { ...core, score: { raw: 80 } },
    interactions: { 0: { id: 'q' } },
  });

  it('begins with the manifest’s own pass mark, or the platform’s', () => {
    expect(at(fresh, 'cmi.student_data.mastery_score')).toBe('70');
    expect(at(fresh, 'cmi.launch_data')).toBe('seed');
    expect(at(freshRecord('scorm12', sco, { mastery: 50 }), 'cmi.student_data.mastery_score')).toBe('50');
  });

  it('adds the time up only when the session is over', () => {
    expect(at(runningRecord('scorm12', said, fresh), 'cmi.core.total_time')).toBe('0000:00:00.00');
    const once = closedRecord('scorm12', said, fresh, book);
    expect(at(once, 'cmi.core.total_time')).toBe('0000:01:30.50');
    expect(at(closedRecord('scorm12', said, once, book), 'cmi.core.total_time')).toBe('0000:03:01.00');
  });

  it('is resumed with exactly what was kept', () => {
    const kept = closedRecord('scorm12', said, fresh, book);
    const again = resumedRecord('scorm12', sco, kept, book);
    expect(at(again, 'cmi.core.entry')).toBe('resume');
    expect(at(again, 'cmi.suspend_data')).toBe('x');
    expect(at(again, 'cmi.core.lesson_location')).toBe('p3');
    expect(countsOf(again)).toMatchObject({ 'cmi.interactions': 1, 'cmi.objectives': 0 });
    expect(outcomeOf('scorm12', kept)).toEqual({
      completion: 'incomplete',
      success: 'unknown',
      percent: 80,
      resumesAt: 'p3',
      time: 90.5,
    });
  });

  it.each(['', 'not attempted'])('is completed when the session ends and its status is still “%s”', (status) => {
    const silent = recordOf({ ...said, core: { ...core, lesson_status: status } });
    const kept = closedRecord('scorm12', silent, fresh, book);
    expect(outcomeOf('scorm12', kept)).toMatchObject({ completion: 'completed', success: 'unknown' });
    expect(at(runningRecord('scorm12', silent, fresh), 'cmi.core.lesson_status')).toBe(status);
  });

  it('is judged by the score only where the platform does that', () => {
    const low = recordOf({ ...said, student_data: { mastery_score: '90' } });
    expect(at(closedRecord('scorm12', low, fresh, book), 'cmi.core.lesson_status')).toBe('incomplete');
    expect(at(closedRecord('scorm12', low, fresh, { byScore: true }), 'cmi.core.lesson_status')).toBe('failed');
  });
});

describe('a record of SCORM 2004', () => {
  const fresh = freshRecord('scorm2004', sco, book);
  const said = recordOf({
    ...fresh,
    completion_status: 'completed',
    success_status: 'unknown',
    exit: 'suspend',
    location: '',
    suspend_data: 'x',
    session_time: 'PT1M0.5S',
    score: { scaled: '0.6' },
  });

  it('is resumed when it was suspended, and begins anew when it was not', () => {
    expect(at(resumedRecord('scorm2004', sco, said, book), 'cmi.suspend_data')).toBe('x');
    const ended = recordOf({ ...said, exit: 'normal' });
    expect(resumedRecord('scorm2004', sco, ended, book)).toEqual(fresh);
    expect(outcomeOf('scorm2004', ended)).toMatchObject({ completion: 'completed', percent: 60, resumesAt: null });
  });

  it('adds up durations and is judged by the scaled score', () => {
    expect(at(closedRecord('scorm2004', said, fresh, book), 'cmi.total_time')).toBe('PT60.5S');
    expect(at(closedRecord('scorm2004', said, fresh, { byScore: true }), 'cmi.success_status')).toBe('failed');
  });
});

it('shows every element that has a value', () => {
  expect(elementsOf({ a: '', core: { x: '1' } })).toEqual([['cmi.core.x', '1']]);
});

describe('a report from the platform’s page', () => {
  const call = { method: 'LMSCommit', args: [''], result: 'true', error: '0', time: 1, lost: false };
  it('is taken when it is one', () => {
    expect(reportOf({ kind: 'call', attempt: 1, call })).toMatchObject({ kind: 'call' });
    expect(reportOf({ kind: 'kept', attempt: 1, record: { core: { exit: '' } } })).toMatchObject({ kind: 'kept' });
  });

  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  let deep: unknown = {};
  for (let depth = 0; depth < 50_000; depth++) deep = { deep };
  it.each([
    ['nothing', null],
    ['a word', 'ready'],
    ['a kind nobody knows', { kind: 'launch' }],
    ['a member nobody asked for', { kind: 'ready', extra: 1 }],
    ['a number for a value', { kind: 'kept', attempt: 1, record: { core: 5 } }],
    ['a method as long as a book', { kind: 'call', attempt: 1, call: { ...call, method: 'x'.repeat(1000) } }],
    [
      'more than fits',
      {
        kind: 'kept',
        attempt: 1,
        record: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [n, 'x'.repeat(99_000)])),
      },
    ],
    ['a circle', { kind: 'kept', attempt: 1, record: circular }],
    ['a well', { kind: 'kept', attempt: 1, record: deep }],
  ])('is dropped when it is %s', (_name, data) => {
    expect(reportOf(data)).toBeNull();
  });
});
