/** What is persisted: every preset on every platform we have facts about, however a learner works, breaks off and comes back. */

import { describe, expect, it } from 'vitest';
import type { presetIds } from '../../support/formats.ts';
import { brokenRules } from '../scorm12-rte.ts';
import type { LearnerRecord } from './account.ts';
import { course, mustMeet, pageCount, perPage, points } from './course.ts';
import { packageOf, presetsThatDiffer, type Package } from './package.ts';
import { leastOf, platformNamed, platforms, recordOn, type Platform } from './platforms.ts';
import { failed, open, passed, stored } from './stored.ts';
import { visit, type Visit } from './visit.ts';

const all = () => true;
const none = () => false;
const first = (count: number) => (exercise: number) => exercise < count;

/** Pass mark 70, completed when everything was seen and passed. */
const made = (platform: Platform, preset: (typeof presetIds)[number], passMark = 70): Package =>
  packageOf(course({ module: { passMark } }), platform.standard, preset);

/** One visit, from launch to the window's end; nothing said in it may break the standard. */
function come(account: LearnerRecord, at: Package, act: (learner: Visit) => void): void {
  const learner = visit(account, at);
  act(learner);
  learner.leave();
  expect(brokenRules(at.standard, learner.calls)).toEqual([]);
  expect(account.blocked).toBeNull();
}

const cases = platforms.flatMap((platform) =>
  presetsThatDiffer((preset) => made(platform, preset)).map((preset) => ({
    title: `${platform.name}, ${platform.standard}, preset ${preset}`,
    platform,
    preset,
  })),
);

describe.each(cases)('$title', ({ platform, preset }) => {
  it('keeps passed with 100 when everything was right', () => {
    const account = recordOn(platform);
    come(account, made(platform, preset), (learner) => learner.work(all));
    expect(stored(platform, account)).toEqual({ ...passed, raw: '100' });
  });

  it('keeps failed when half or all was wrong and nothing can be tried again', () => {
    for (const [right, raw] of [
      [first(points / 2), '50'],
      [none, '0'],
    ] as const) {
      const account = recordOn(platform);
      come(account, made(platform, preset), (learner) => learner.work(right));
      expect(stored(platform, account)).toEqual({ ...failed(platform), raw });
    }
  });

  it('keeps passed at exactly the mark, and 80.9 with 34 of 42 points at 70', () => {
    const exactly = recordOn(platform);
    come(exactly, made(platform, preset, 50), (learner) => learner.work(first(points / 2)));
    expect(stored(platform, exactly)).toEqual({ ...passed, raw: '50' });
    const some = recordOn(platform);
    come(some, made(platform, preset), (learner) => learner.work(first(34)));
    expect(stored(platform, some)).toEqual({ ...passed, raw: '80.9' });
    if (platform.standard === 'scorm2004') expect(some.kept['cmi.score.scaled']).toBe('0.809');
  });

  it('keeps nothing but that it was begun when nothing was done', () => {
    const account = recordOn(platform);
    come(account, made(platform, preset), () => undefined);
    expect(stored(platform, account)).toEqual({ ...open, raw: '' });
  });

  it('can be broken off after any page, whatever was answered, and still be passed', () => {
    for (const [right, passMark] of [
      [all, 70],
      [none, 30],
    ] as const) {
      for (let pages = 0; pages < pageCount; pages++) {
        const account = recordOn(platform);
        const at = made(platform, preset, passMark);
        come(account, at, (learner) => learner.work(right, pages));
        expect(stored(platform, account)).toMatchObject(open);
        come(account, at, (learner) => {
          expect(learner.session.state.page).toBe(pages);
          expect(learner.session.state.answered).toHaveLength(pages * perPage);
          learner.work(all);
        });
        const reached = right === all ? points : points - pages * perPage;
        const raw = String(Math.floor((1000 * reached) / points) / 10);
        expect(stored(platform, account)).toEqual({ ...passed, raw });
      }
    }
  });

  it('can be broken off in the middle of the last page, and twice', () => {
    const account = recordOn(platform);
    const at = made(platform, preset);
    come(account, at, (learner) => learner.work(all, 1));
    come(account, at, (learner) => learner.work(all, 1));
    come(account, at, (learner) => learner.answer(all));
    expect(stored(platform, account)).toMatchObject({ completed: false, resumes: true });
    expect(stored(platform, account).success).not.toBe('failed');
    come(account, at, (learner) => learner.turn());
    expect(stored(platform, account)).toEqual({ ...passed, raw: '100' });
  });

  it('may be tried again over visits while tries are left: failed is what nothing can mend any more', () => {
    const account = recordOn(platform);
    const at = packageOf(course({ attempts: 2 }), platform.standard, preset);
    come(account, at, (learner) => learner.work(none));
    expect(stored(platform, account)).toMatchObject(open);
    come(account, at, (learner) => {
      for (const index of at.content.exercises.keys()) learner.session.answer(index, true, 1000);
    });
    expect(stored(platform, account)).toEqual({ ...passed, raw: '100' });
  });

  it('keeps the time of every visit', () => {
    const account = recordOn(platform);
    const at = made(platform, preset);
    come(account, at, (learner) => learner.work(all, 1));
    come(account, at, (learner) => learner.work(all));
    expect(account.total).toBe((points + 2) * 60);
  });

  it('goes on with what was done when it was published again in between, with a statement more', () => {
    const account = recordOn(platform);
    come(account, made(platform, preset), (learner) => learner.work(all, 1));
    const again = packageOf(course({ added: 1 }), platform.standard, preset);
    come(account, again, (learner) => learner.work(all));
    expect(stored(platform, account)).toEqual({ ...passed, raw: '97.6' });
  });

  it('keeps nothing of a visit that does not count, which says so and has no result of its own', () => {
    for (const why of ['browse', 'no-credit'] as const) {
      const account = recordOn(platform);
      if (why === 'browse') account.mode = why;
      else account.credit = why;
      const at = made(platform, preset);
      come(account, at, (learner) => {
        learner.work(all);
        // Who asks for nothing that a platform need not have in 1.2 hears of credit alone.
        expect(learner.session.uncounted).toBe(at.content.quiet && at.standard === 'scorm12' ? 'no-credit' : why);
        expect(learner.session.outcome).toMatchObject({ completed: false, success: 'unknown', percent: null });
      });
      expect(account.kept).toEqual({});
      expect(account.total).toBe(0);
    }
  });
});

/** Both goals must be met, each by two thirds of the statements on its page; points alone would be had for less. */
const byGoals = { passMark: 40, goalMark: 66 } as const;

describe.each(platforms.map((platform) => [`${platform.name}, ${platform.standard}`, platform] as const))(
  'goals that must be met, on %s',
  (_name, platform) => {
    const at = packageOf(mustMeet(course({ module: byGoals })), platform.standard, 'generic');

    it('are what passes and fails, whatever the points come to', () => {
      // The goals are on the first two pages; the third decides nothing.
      const met = recordOn(platform);
      come(met, at, (learner) => learner.work((exercise) => exercise < 28 && exercise % 14 < 10));
      expect(stored(platform, met)).toEqual({ ...passed, raw: '47.6' });
      const short = recordOn(platform);
      come(short, at, (learner) => learner.work((exercise) => exercise >= 14 || exercise < 9));
      expect(stored(platform, short)).toEqual({ ...failed(platform), raw: '88' });
    });

    it('can be met over two visits', () => {
      const account = recordOn(platform);
      come(account, at, (learner) => learner.work(all, 1));
      expect(stored(platform, account)).toMatchObject(open);
      come(account, at, (learner) => learner.work(all));
      expect(stored(platform, account)).toEqual({ ...passed, raw: '100' });
    });

    it('have a score and a verdict of their own where objectives are kept', () => {
      const account = recordOn(platform);
      come(account, at, (learner) => learner.work((exercise) => exercise >= 14 || exercise < 9));
      const goals = ['0', '1'].map((index) => {
        const own = `cmi.objectives.${index}`;
        const { kept } = account;
        return [
          kept[`${own}.id`],
          kept[`${own}.score.raw`],
          kept[platform.standard === 'scorm12' ? `${own}.status` : `${own}.success_status`],
        ];
      });
      expect(goals).toEqual([
        ['goal', '64.2', 'failed'],
        ['goal2', '100', 'passed'],
      ]);
    });
  },
);

describe('Moodle', () => {
  const moodle = platformNamed('scorm12', 'Moodle');

  it('opens what failed for review, where the player shows what is on record and no more', () => {
    const account = recordOn(moodle);
    const at = made(moodle, 'generic');
    come(account, at, (learner) => learner.work(first(points / 2)));
    const before = { ...account.kept };
    come(account, at, (learner) => {
      for (const index of at.content.exercises.keys()) learner.session.answer(index, true, 1000);
      expect(learner.session.uncounted).toBe('review');
      expect(learner.session.outcome).toMatchObject({ success: 'failed', percent: 50 });
    });
    expect(account.kept).toEqual(before);
  });

  it.each(['scorm12', 'scorm2004'] as const)(
    'keeps the time and the words typed last of a full module in %s, though it sends everything with every call',
    (standard) => {
      const platform = platformNamed(standard, 'Moodle');
      const account = recordOn(platform);
      const at = packageOf(course({ attempts: 0, words: true }), standard, 'generic');
      come(account, at, (learner) => {
        for (let again = 0; again < 3; again++) {
          for (const [index, { data }] of at.content.exercises.entries()) {
            if (data.type === 'true-false') learner.session.answer(index, false, 1000);
          }
        }
        const words = at.content.exercises.findIndex(({ data }) => data.type === 'long-answer');
        learner.typing = () => learner.session.draft(words, 'Written last.');
      });
      expect(account.total).toBe(60);
      expect(account.kept['cmi.suspend_data']).toContain('Written last.');
      const size = Object.entries(account.kept).reduce(
        (sum, [name, value]) => sum + name.length + encodeURIComponent(value).length + 2,
        0,
      );
      // Two of them at once do not fit into the 64 KiB of a browser.
      expect(size).toBeGreaterThan(32_768);
      expect(size).toBeLessThan(65_536);
    },
  );
});

it.each(['1', '1.0', '1.00'])('is not taken in by a pass mark of %s that a 2004 platform made up', (madeUp) => {
  const moodle = platformNamed('scorm2004', 'Moodle');
  const platform = { ...moodle, ways: { ...moodle.ways, mark: () => madeUp } };
  const account = recordOn(platform);
  come(account, made(platform, 'generic'), (learner) => {
    expect(learner.session.passMark).toBe(70);
    learner.work(first(34));
  });
  expect(stored(platform, account)).toEqual({ ...passed, raw: '80.9' });
});

it('has room for what was done where a 2004 platform has 4,000 characters, as in the 2nd Edition, and says what had none', () => {
  const book = platformNamed('scorm2004', 'by the book');
  const platform = { ...book, ways: { ...book.ways, suspendData: 4000 } };
  const account = recordOn(platform);
  const at = packageOf(course({ words: true }), 'scorm2004', 'generic');
  const words = at.content.exercises.findIndex(({ data }) => data.type === 'long-answer');
  // What is too long is refused, and told again: no `come`, for which a refusal is a fault.
  const learner = visit(account, at);
  learner.session.draft(words, { text: 'w'.repeat(3900), met: null });
  expect(learner.session.saved).toBe(true);
  expect(learner.session.unkept).toEqual([]);
  learner.work(all, 1);
  expect(learner.session.saved).toBe(true);
  expect(learner.session.unkept).toEqual([words]);
  learner.leave();
  come(account, at, ({ session }) => {
    expect(session.state.page).toBe(1);
    expect(session.state.answered.filter(({ points: earned }) => earned > 0)).toHaveLength(perPage);
  });
});

it.each(['scorm12', 'scorm2004'] as const)(
  'tells everything at the end that a %s platform did not take before, whose network came back without a word',
  (standard) => {
    const platform = platformNamed(standard, standard === 'scorm12' ? 'Chamilo' : 'by the book');
    const account = recordOn(platform);
    const at = made(platform, 'generic');
    const { launch } = account;
    account.launch = (of) => {
      const launched = launch.call(account, of);
      const api = Object.fromEntries(
        Object.entries(launched.api).map(([method, call]) => [
          method,
          (...args: string[]) => (gone && /SetValue|Commit/.test(method) ? 'false' : call?.(...args)),
        ]),
      );
      return { ...launched, api };
    };
    let gone = false;
    come(account, at, (learner) => {
      gone = true;
      learner.work(all);
      expect(learner.session.saved).toBe(false);
      gone = false;
    });
    expect(stored(platform, account)).toEqual({ ...passed, raw: '100' });
    expect(Object.values(account.kept).filter((value) => value === 'correct')).toHaveLength(points);
  },
);

describe.each(['scorm12', 'scorm2004'] as const)(
  'a %s platform that stops at whatever it need not know',
  (standard) => {
    const platform = leastOf[standard];

    it('keeps every outcome of a package that tells of results alone', () => {
      const cases = [
        [all, { ...passed, raw: '100' }],
        [none, { ...failed(platform), raw: '0' }],
        [first(34), { ...passed, raw: '80.9' }],
      ] as const;
      for (const [right, expected] of cases) {
        const account = recordOn(platform);
        const at = made(platform, 'knowbe4');
        come(account, at, (learner) => learner.work(right, 1));
        expect(stored(platform, account)).toMatchObject(open);
        come(account, at, (learner) => learner.work(right));
        expect(stored(platform, account)).toEqual(expected);
        expect(Object.keys(account.kept).filter((name) => /interactions|objectives/.test(name))).toEqual([]);
      }
    });

    it('is not for one that tells of each answer', () => {
      const account = recordOn(platform);
      const learner = visit(account, made(platform, 'generic'));
      learner.work(all);
      expect(account.blocked).toContain('401');
    });
  },
);
