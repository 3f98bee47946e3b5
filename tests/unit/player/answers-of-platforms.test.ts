/** What platforms answer beside the book: the driver takes it for what it means, and is not told less than there is. */

import { describe, expect, it } from 'vitest';
import { none, type Driver, type Interaction, type Told } from '../../../shared/player/tracking/driver.ts';

import type { RawApi } from '../../../shared/player/tracking/scorm-api.ts';
import { scorm12 } from '../../../shared/player/tracking/scorm12.ts';
import { scorm2004 } from '../../../shared/player/tracking/scorm2004.ts';

const standards = [
  { make: scorm12, before: 'LMS', status: 'cmi.core.lesson_status' },
  { make: scorm2004, before: '', status: 'cmi.completion_status' },
];

const told: Told = {
  outcome: { completed: false, success: 'unknown', percent: null, over: false },
  suspended: '{}',
  location: 'p1',
  progress: 0,
  interactions: [],
  objectives: [],
};

const interaction = (id: string): Interaction => ({
  id,
  report: { type: 'true-false', description: '', response: true, correct: true },
  result: 'correct',
  weighting: 1,
  latency: null,
  objectives: [],
});

interface Answers {
  readonly initialize?: unknown;
  /** To a value that is set, and to a commit. */
  readonly taken?: unknown;
  /** To asking for an element that was never set. */
  readonly unset?: unknown;
  readonly kept?: Readonly<Record<string, string>>;
}

/** Each standard's driver on a platform that answers so. */
function each(answers: Answers, check: (driver: Driver, status: string) => void): void {
  const { initialize, taken, unset, kept } = { initialize: 'true', taken: 'true', unset: '', kept: {}, ...answers };
  for (const { make, before, status } of standards) {
    const api = {
      [`${before}Initialize`]: () => initialize,
      [`${before}GetValue`]: (name: string) => ({ ...kept })[name] ?? unset,
      [`${before}SetValue`]: () => taken,
      [`${before}Commit`]: () => taken,
    } as unknown as RawApi;
    check(
      make(
        api,
        () => new Date(2026, 0, 1),
        () => 0,
      ),
      status,
    );
  }
}

describe('a platform', () => {
  it.each(['true', true, '1', 1])('that answers %j where "true" is due is believed', (yes) => {
    each({ initialize: yes, taken: yes }, (driver) => {
      expect(driver.start().refused).toBeUndefined();
      expect(driver.tell(told, false)).toBe(true);
    });
  });

  it.each(['false', false, '0', undefined, null, Promise.resolve('true')])(
    'that answers %j to the beginning keeps nothing, and that is known before anything is done',
    (no) => {
      each({ initialize: no, unset: 'false' }, (driver) => {
        expect(driver.start()).toMatchObject({ suspended: '', refused: true });
        expect(driver.tell(told, false)).toBe(false);
      });
    },
  );

  it('whose session still goes on after a page that went without an end goes on with it', () => {
    const kept = {
      'cmi.core.lesson_status': 'incomplete',
      'cmi.completion_status': 'incomplete',
      'cmi.suspend_data': 'what was done',
    };
    each({ initialize: 'false', kept }, (driver) => {
      expect(driver.start()).toMatchObject({ suspended: 'what was done' });
      expect(driver.tell(told, false)).toBe(true);
    });
  });

  it.each(['', undefined, null, 'undefined', 'null'])(
    'that has %j for what was never set had no earlier visit',
    (unset) => {
      each({ unset }, (driver) => {
        expect(driver.start()).toMatchObject({ suspended: '', location: '', score: '', passMark: null });
      });
    },
  );

  it('that breaks while it sends has not taken what was told, whatever it answered to each value', () => {
    for (const { make, before } of standards) {
      const api = {
        [`${before}Initialize`]: () => 'true',
        [`${before}GetValue`]: () => '',
        [`${before}SetValue`]: () => 'true',
        [`${before}Commit`]: () => {
          throw new URIError('URI malformed');
        },
      } as unknown as RawApi;
      const driver = make(
        api,
        () => new Date(2026, 0, 1),
        () => 0,
      );
      driver.start();
      expect(driver.tell(told, false)).toBe(false);
    }
  });

  it.each(['refuses', 'throws'] as const)(
    'that %s for a while is told what it missed once it takes again, each answer with the time it was given at',
    (how) => {
      for (const { make, before, status } of standards) {
        const kept: Record<string, string> = {};
        let gone = false;
        let hour = 9;
        const answer = (taken: () => string) => () => {
          if (!gone) return taken();
          if (how === 'throws') throw new Error('network');
          return 'false';
        };
        const api = {
          [`${before}Initialize`]: () => 'true',
          [`${before}GetValue`]: () => '',
          [`${before}SetValue`]: (name: string, value: string) => answer(() => (kept[name] = value) && 'true')(),
          [`${before}Commit`]: answer(() => 'true'),
        } as unknown as RawApi;
        const driver = make(
          api,
          () => new Date(2026, 0, 1, hour),
          () => 0,
        );
        driver.start();
        gone = true;
        expect(driver.tell({ ...told, interactions: [interaction('first.1')] }, false)).toBe(false);
        gone = false;
        hour = 11;
        expect(driver.tell({ ...told, interactions: [interaction('second.1')] }, false)).toBe(true);
        expect(driver.tell(told, false)).toBe(true);
        expect(kept).toMatchObject({ 'cmi.interactions.0.id': 'first.1', 'cmi.interactions.1.id': 'second.1' });
        expect(kept).not.toHaveProperty(['cmi.interactions.2.id']);
        const time =
          kept[status === 'cmi.completion_status' ? 'cmi.interactions.0.timestamp' : 'cmi.interactions.0.time'];
        expect(time).toContain(
          status === 'cmi.completion_status' ? new Date(2026, 0, 1, 9).toISOString().slice(11, 16) : '09:00',
        );
      }
    },
  );

  it('that keeps no interactions is not told them again, since it takes everything else', () => {
    for (const { make, before } of standards) {
      const asked: string[] = [];
      const api = {
        [`${before}Initialize`]: () => 'true',
        [`${before}GetValue`]: () => '',
        [`${before}SetValue`]: (name: string, value: string) => {
          if (name.startsWith('cmi.interactions')) asked.push(value);
          return String(!name.startsWith('cmi.interactions'));
        },
        [`${before}Commit`]: () => 'true',
      } as unknown as RawApi;
      const driver = make(
        api,
        () => new Date(2026, 0, 1),
        () => 0,
      );
      driver.start();
      expect(driver.tell({ ...told, interactions: [interaction('first.1')] }, false)).toBe(true);
      expect(driver.tell(told, false)).toBe(true);
      expect(asked).toEqual(['first.1']);
    }
  });

  it('that is not there takes nothing, so that nothing is called saved', () => {
    expect(none.start().refused).toBeUndefined();
    expect(none.tell(told, false)).toBe(false);
  });
});
