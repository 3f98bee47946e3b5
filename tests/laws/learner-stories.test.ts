/**
 * Learners with stories that nobody wrote: they answer, try again, write, turn pages and come back, while the network goes and
 * returns and the tab closes or is killed. What the player called kept is what the platform has, by a sum of our own.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../shared/player/resume.ts';
import { decodeState, type State } from '../../shared/player/state.ts';
import type { RawApi } from '../../shared/player/tracking/scorm-api.ts';
import { course, points } from '../oracles/platforms/course.ts';
import { packageOf, type Package } from '../oracles/platforms/package.ts';
import { platforms, recordOn, type Platform } from '../oracles/platforms/platforms.ts';
import { visit, type Host } from '../oracles/platforms/visit.ts';
import { players } from '../support/exercise-fixtures.ts';

const stories = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 500 : 6;
const attempts = 2;

/** `refuses` everything that is told, `throws` at it, or takes it and `commits` nothing. */
type Gone = 'refuses' | 'throws' | 'commits';

type Step =
  | { readonly does: 'answers'; readonly exercise: number; readonly right: boolean }
  | { readonly does: 'writes'; readonly text: string }
  | { readonly does: 'turns' | 'returns' | 'closes' | 'is killed' }
  | { readonly does: 'goes'; readonly how: Gone };

const text = fc.oneof(
  fc.constantFrom('æøå 🚢', 'One\nTwo', '[,]{case_matters=true}', '🚢'.repeat(200), 'w'.repeat(3900)),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ does: fc.constant('answers' as const), exercise: fc.nat(points - 1), right: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('writes' as const), text }) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('turns' as const, 'returns' as const, 'closes' as const, 'is killed' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('goes' as const),
      how: fc.constantFrom<Gone>('refuses', 'throws', 'commits'),
    }),
  },
);

/** What a learner has done, by our own count. */
interface Done {
  readonly tries: ReadonlyMap<number, number>;
  readonly right: ReadonlySet<number>;
  readonly seen: ReadonlySet<number>;
  readonly written: string;
}

const nothing: Done = { tries: new Map(), right: new Set(), seen: new Set(), written: '' };
const tagged = ({ content }: Package) => content.exercises.findIndex(({ data }) => data.type === 'long-answer');
const percentOf = ({ tries, right }: Done): number | null =>
  tries.size === 0 ? null : Math.floor((right.size * 1000) / points + 1e-9) / 10;

function doneIn(state: State | undefined, words: number): Done {
  const judged = state?.answered.filter(({ exercise }) => exercise !== words) ?? [];
  const own = state?.answered.find(({ exercise }) => exercise === words)?.response as { text: string } | undefined;
  return {
    tries: new Map(judged.map(({ exercise, attempts: count }) => [exercise, count])),
    right: new Set(judged.filter(({ points: earned }) => earned === 1).map(({ exercise }) => exercise)),
    seen: state?.seen ?? new Set(),
    written: own?.text ?? '',
  };
}

/** The platform behind a network that comes and goes. */
function behind(host: Host, network: { gone: Gone | null }): Host {
  const lost = (method: string): boolean =>
    network.gone === 'commits'
      ? /Commit|Finish|Terminate/.test(method)
      : network.gone !== null && !/GetValue/.test(method);
  return {
    launch(made) {
      const launched = host.launch(made);
      const api = Object.fromEntries(
        Object.entries(launched.api).map(([method, call]) => [
          method,
          (...args: string[]) => {
            if (!lost(method)) return call?.(...args);
            if (network.gone === 'throws') throw new Error('network');
            return 'false';
          },
        ]),
      ) as RawApi;
      return { ...launched, api };
    },
  };
}

function live(platform: Platform, at: Package, steps: readonly Step[]): void {
  const account = recordOn(platform);
  const network: { gone: Gone | null } = { gone: null };
  const host = behind(account, network);
  const words = tagged(at);
  const names = namesOf(at.content, players);
  const kept = () => decodeState(account.kept['cmi.suspend_data'] ?? '', names)?.state;
  let learner = visit(host, at);
  let done = nothing;

  const judge = (): void => {
    const { session } = learner;
    if (!session.saved) return;
    const { written, ...rest } = doneIn(kept(), words);
    const { written: mine, ...own } = done;
    expect(rest).toEqual(own);
    if (!session.unkept.includes(words)) expect(written).toBe(mine);
    const raw = account.kept[platform.standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'] ?? '';
    if (raw !== '') expect(Number(raw)).toBe(percentOf(done));
    const given = Object.entries(account.kept).filter(([name]) => /^cmi\.interactions\.\d+\.result$/.test(name));
    expect(given.length).toBeGreaterThanOrEqual([...done.tries.values()].reduce((sum, count) => sum + count, 0));
  };

  for (const one of steps) {
    if (learner.session.uncounted) return;
    if (one.does === 'answers') {
      const { exercise, right } = one;
      const tries = done.tries.get(exercise) ?? 0;
      if (tries >= attempts || done.right.has(exercise)) continue;
      learner.session.answer(exercise, right, 1000);
      done = {
        ...done,
        tries: new Map(done.tries).set(exercise, tries + 1),
        right: right ? new Set(done.right).add(exercise) : done.right,
      };
    } else if (one.does === 'writes') {
      learner.session.draft(words, { text: one.text, met: null });
      done = { ...done, written: one.text };
    } else if (one.does === 'turns') {
      done = { ...done, seen: new Set(done.seen).add(learner.session.state.page) };
      learner.turn();
    } else if (one.does === 'goes') network.gone = one.how;
    else if (one.does === 'returns') {
      network.gone = null;
      learner.session.retell();
    } else {
      const saved = learner.session.saved;
      if (one.does === 'closes') learner.leave();
      network.gone = null;
      // Nothing is lost of what was called kept, and nothing at all by who closes the window with the network there.
      const left = doneIn(kept(), words);
      if (saved) expect({ ...left, written: '' }).toEqual({ ...done, written: '' });
      learner = visit(host, at);
      done = left;
    }
    if (one.does !== 'goes') judge();
  }
}

describe.each(platforms.filter(({ ways }) => ways !== 'scorm-again').map((platform) => ({ platform })))(
  '$platform.name, $platform.standard',
  ({ platform }) => {
    it('has what the player called kept, whatever a learner does and the network', () => {
      const at = packageOf(course({ attempts, words: true }), platform.standard, 'generic');
      fc.assert(
        fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => live(platform, at, steps)),
        { numRuns: stories },
      );
    });
  },
);
