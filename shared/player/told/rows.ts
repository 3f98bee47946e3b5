/**
 * What a platform will be told, and when: the player's own session and driver are led through each situation before a platform
 * that only listens. Nothing of it is written down a second time.
 */

import type { PackageContent } from '../../output/page/content.ts';
import type { AnyPlayerExercise } from '../exercise.ts';
import { Session } from '../session.ts';
import { trackings } from '../tracking/all.ts';
import { listener, type Listener, type Said } from './platform.ts';

export const situations = ['started', 'page', 'answer', 'completed', 'passed', 'failed', 'left', 'again'] as const;
export type Situation = (typeof situations)[number];

export interface ToldRow {
  readonly situation: Situation;
  readonly said: readonly Said[];
  /** Why nothing is told by itself: it never happens in this module, or happens with the pass. */
  readonly not: 'never' | 'withPass' | null;
}

/** Tries at what may be tried ever again, before it counts as never failed. */
const mostTries = 20;

export async function toldBy(content: PackageContent): Promise<readonly ToldRow[]> {
  const rows: ToldRow[] = [];
  const add = (situation: Situation, said: readonly Said[] | null, otherwise: ToldRow['not'] = 'never'): void =>
    void rows.push({ situation, said: said ?? [], not: said === null ? otherwise : null });

  const first = await visit(content, listener(content));
  add('started', await first.heard());
  first.session.finishPage();
  add('page', await first.heard());
  const [answer] = answers(content, first.session, true);
  answer?.();
  add('answer', answer ? await first.heard() : null);
  first.session.finish();
  add('left', await first.heard());
  const again = await visit(content, first);
  add('again', await again.heard());

  const passed = await turning(content, true, ({ success }) => success === 'passed');
  const seen = await turning(content, null, ({ completed }) => completed);
  const done = seen ?? (await turning(content, true, ({ completed }) => completed));
  const withPass = seen === null && passed !== null;
  add('completed', withPass ? null : done, withPass ? 'withPass' : 'never');
  add('passed', passed);
  add('failed', await turning(content, false, ({ success }) => success === 'failed'));
  return situations.flatMap((situation) => rows.filter((row) => row.situation === situation));
}

async function visit(content: PackageContent, platform: Listener) {
  let lasted = 60_000 * Math.max(5, content.completion.minutes ?? 0);
  const elapsed = () => (lasted += 10);
  const tracking = await trackings[content.standard]();
  const driver = await tracking.open(content, platform.window, elapsed);
  if (!driver) throw new Error(`no driver for ${content.standard}`);
  return { ...platform, session: new Session(content, driver, specimens, 1, Date.now, elapsed) };
}

/**
 * All pages and then every answer, right or wrong, or none: what has been told of the module, and not of single answers and goals,
 * once an outcome has come to be. Null where it never does.
 */
async function turning(
  content: PackageContent,
  right: boolean | null,
  is: (outcome: Session['outcome']) => boolean,
): Promise<readonly Said[] | null> {
  const { session, heard } = await visit(content, listener(content));
  const pages = content.pages.map((_, index) => () => {
    if (index + 1 < content.pages.length) session.open(index + 1);
    else session.finishPage();
  });
  const steps = [...pages, ...(right === null ? [] : answers(content, session, right)), () => session.finish()];
  // What is set stays set; a statement is made once, and may wait for the end.
  const said = new Map<string, Said>();
  let turned = is(session.outcome);
  for (const step of steps) {
    step();
    const isOver = turned;
    turned ||= is(session.outcome);
    for (const one of (await heard()).filter(isOfModule)) {
      if (one.kind === 'set' ? !isOver : turned) said.set(`${one.kind} ${one.name}`, one);
    }
  }
  return turned ? [...said.values()] : null;
}

function isOfModule({ kind, name }: Said): boolean {
  if (kind === 'statement') return name === 'completed' || name === 'passed' || name === 'failed';
  return kind === 'set' && /(status|exit|score\.\w+)$/.test(name) && !/^cmi\.(interactions|objectives)\./.test(name);
}

/** One step for each try that there is, at exercises on pages and at tests; of right ones one is enough. */
function answers(content: PackageContent, session: Session, right: boolean): readonly (() => void)[] {
  const times = (attempts: number) => Array.from({ length: right ? 1 : Math.min(attempts || 1, mostTries) });
  const alone = content.exercises.flatMap(({ test, data }, exercise) =>
    test === null ? times(data.attempts).map(() => () => session.answer(exercise, right, 20_000)) : [],
  );
  const whole = content.tests.flatMap(({ data }, test) =>
    times(data.attempts).map(() => () => {
      session.beginTest(test, false);
      for (const exercise of session.drawn(test)) session.draft(exercise, right);
      session.handIn(test, () => 20_000);
    }),
  );
  return [...alone, ...whole];
}

/**
 * In place of every type: `true` is right. What is told of an answer has the same members whatever was asked, and nothing of it is
 * drawn here.
 */
const specimen: Partial<AnyPlayerExercise> = {
  score: ({ points }, response) => {
    const earned = response === true ? points : 0;
    return { points: earned, max: points, result: points === 0 ? 'neutral' : earned > 0 ? 'correct' : 'incorrect' };
  },
  report: (_data, response) => [{ type: 'true-false', description: '', response: response === true, correct: true }],
  isResponse: (_data, response): response is boolean => typeof response === 'boolean',
};

const specimens = new Proxy({}, { get: () => specimen }) as Readonly<Record<string, AnyPlayerExercise>>;
