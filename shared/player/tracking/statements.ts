/** What is said to a learning record store, in xAPI's words (xAPI 1.0.3, Part Two 2). Version 1: what is published stays as it is. */

import { xapiInteraction } from '../../output/tracking/xapi.ts';
import type { Interaction, Objective } from './driver.ts';
import type { Statement } from './lrs.ts';
import { duration2004 } from './time.ts';

/** By the names that the profiles of ADL and cmi5 give them (cmi5 9.3). */
export type Verb = 'initialized' | 'answered' | 'scored' | 'completed' | 'passed' | 'failed' | 'terminated';

const activityTypes = 'http://adlnet.gov/expapi/activities';

/** What all statements of a visit have in common. */
export interface Scene {
  readonly actor: object;
  /** Id of the module's activity. */
  readonly activity: string;
  readonly title: string;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** The context of a statement: `defined` are those that the profile itself defines, of which cmi5 asks for more. */
  context(verb: Verb, defined: boolean): object;
  readonly newId: () => string;
}

interface Result {
  readonly score?: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: 100 };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** About the module itself. */
export function aboutModule(scene: Scene, verb: Verb, at: Date, result?: Result): Statement {
  const { activity, title, language } = scene;
  return statement(scene, verb, at, result, scene.context(verb, true), {
    id: activity,
    definition: { type: `${activityTypes}/module`, name: { [language]: title } },
  });
}

/** An answer. The exercise is one activity, however often it is answered. */
export function answered(scene: Scene, { id, report, result, latency, objectives }: Interaction, at: Date): Statement {
  const { definition, response } = xapiInteraction(report, scene.language);
  const context = withOthers(scene.context('answered', false), {
    parent: [{ id: scene.activity }],
    ...(objectives.length > 0 ? { other: objectives.map((goal) => ({ id: goalId(scene, goal) })) } : {}),
  });
  return statement(
    scene,
    'answered',
    at,
    {
      response,
      ...(result === 'neutral' ? {} : { success: result === 'correct' }),
      ...(latency === null ? {} : { duration: duration2004(latency) }),
    },
    context,
    { id: `${scene.activity}/exercises/${id.replace(/\.\d+$/, '')}`, definition },
  );
}

/** How far a learner is with a goal. */
export function scored(scene: Scene, { id, text, percent, completed, success }: Objective, at: Date): Statement {
  return statement(
    scene,
    'scored',
    at,
    {
      ...(percent === null ? {} : { score: scoreOf(percent) }),
      completion: completed,
      ...(success === 'unknown' ? {} : { success: success === 'passed' }),
    },
    withOthers(scene.context('scored', false), { parent: [{ id: scene.activity }] }),
    { id: goalId(scene, id), definition: { type: `${activityTypes}/objective`, name: { [scene.language]: text } } },
  );
}

export function scoreOf(percent: number): NonNullable<Result['score']> {
  return { scaled: Math.round(percent * 100) / 10_000, raw: percent, min: 0, max: 100 };
}

function goalId({ activity }: Scene, id: string): string {
  return `${activity}/objectives/${id}`;
}

function statement(
  { actor, newId }: Scene,
  verb: Verb,
  at: Date,
  result: Result | undefined,
  context: object,
  activity: object,
): Statement {
  const said = {
    id: newId(),
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', ...activity },
    ...(result ? { result } : {}),
    context,
    timestamp: at.toISOString(),
  };
  return said;
}

/** Lists of activities are joined, never replaced: what a platform put into its template stays (cmi5 10, contextTemplate). */
export function withOthers(
  context: object,
  more: Readonly<Record<string, readonly { readonly id: string }[]>>,
): object {
  const given = (context as { contextActivities?: Record<string, unknown> }).contextActivities ?? {};
  const joined = Object.entries(more).map(([name, list]) => [name, [...listIn(given[name]), ...list]]);
  return { ...context, contextActivities: { ...given, ...Object.fromEntries(joined) } };
}

/** One activity may stand for a list of one (Part Two 2.4.6.2). */
function listIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
