/** A package launched with the address of a record store, as `tincan.xml` describes it (Tin Can launch, Rustici). */

import { none, type Driver, type Launch, type Tracking } from './driver.ts';
import { Lrs, NoAnswer, type StateQuery } from './lrs.ts';
import { lrsDriver, progressIn, sceneOf, stateId } from './lrs-driver.ts';

export const tracking: Tracking = {
  open(content, window, elapsed) {
    const given = new URLSearchParams(window.location.search);
    const endpoint = given.get('endpoint');
    const authorization = given.get('auth');
    const actor = actorIn(given.get('actor') ?? '');
    if (endpoint === null || authorization === null || !actor) return null;
    const lrs = new Lrs({ endpoint: slashed(endpoint), authorization }, window.fetch.bind(window));
    const registration = given.get('registration') ?? undefined;
    const activity = given.get('activity_id') ?? content.activity;
    const state: StateQuery = { stateId, activityId: activity, agent: JSON.stringify(actor), registration };
    const context = registration === undefined ? {} : { registration };
    const scene = sceneOf(content, window, { actor, activity, context: () => context });
    return lrs.state(state).then(
      (document) =>
        lrsDriver({
          lrs,
          scene,
          state,
          before: progressIn(document),
          passMark: null,
          now: () => new Date(),
          elapsed,
        }),
      unreachable,
    );
  },
};

/** Nothing is told to a store that did not say what lies in it: it would be written over. */
export function unreachable(error: unknown): Driver {
  if (!(error instanceof NoAnswer)) throw error;
  const start = (): Launch => ({ suspended: '', passMark: null, refused: true });
  // Some room, as this is no page without a platform: what it says is that nothing is kept.
  return { ...none, suspendLimit: 1, start };
}

export function slashed(endpoint: string): string {
  return endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
}

/** An agent; the first platforms wrote lists of one, and an account by longer names (xAPI 0.9). Null for what is none. */
export function actorIn(text: string): object | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const plain = Object.entries(value).map(([name, one]) => [name, Array.isArray(one) ? (one[0] as unknown) : one]);
  const agent = Object.fromEntries(plain) as Record<string, unknown>;
  const account = agent['account'] as Partial<Record<string, unknown>> | null | undefined;
  if (account?.['accountName'] !== undefined) {
    agent['account'] = { homePage: account['accountServiceHomePage'], name: account['accountName'] };
  }
  return agent;
}
