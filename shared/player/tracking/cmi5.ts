/** A package launched by cmi5 (cmi5 Quartz, 1st Edition): the platform says where the store is, who learns, and how it counts. */

import type { PackageContent } from '../../output/page/content.ts';
import type { Driver, Tracking, Uncounted } from './driver.ts';
import { Lrs, NoAnswer, type StateQuery } from './lrs.ts';
import { lrsDriver, progressIn, sceneOf, stateId } from './lrs-driver.ts';
import { withOthers, type Scene, type Verb } from './statements.ts';
import { actorIn, slashed, unreachable } from './xapi.ts';

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** The five parameters of a launch (8.1). */
interface Parameters {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
}

/** What of LMS.LaunchData matters here (10). */
interface LaunchData {
  readonly contextTemplate?: object;
  readonly launchMode?: string;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

export const tracking: Tracking = {
  open(content, window, elapsed) {
    const parameters = parametersOf(window.location.search);
    return parameters && launched(parameters, content, window, elapsed).catch(unreachable);
  },
};

async function launched(
  { endpoint, fetch: tokenUrl, actor, registration, activityId }: Parameters,
  content: PackageContent,
  window: Window,
  elapsed: () => number,
): Promise<Driver> {
  const request = window.fetch.bind(window);
  const authorization = `Basic ${await tokenFrom(tokenUrl, request)}`;
  const lrs = new Lrs({ endpoint: slashed(endpoint), authorization }, request);
  const agent = JSON.stringify(actor);
  const at = (id: string): StateQuery => ({ stateId: id, activityId, agent, registration });
  const data = ((await lrs.state(at('LMS.LaunchData'))) ?? {}) as LaunchData;
  // It must be asked for (11), though nothing of ours follows it: the words are those of the package, and no sound begins by itself.
  await lrs.read('agents/profile', { profileId: 'cmi5LearnerPreferences', agent }).catch(notGiven);
  const before = progressIn(await lrs.state(at(stateId)));
  const mastery = typeof data.masteryScore === 'number' ? data.masteryScore : null;
  const context = contextOf(data, registration, mastery);
  const scene = sceneOf(content, window, { actor, activity: activityId, context });
  return lrsDriver({
    lrs,
    scene,
    state: at(stateId),
    before,
    passMark: mastery === null ? null : Math.round(mastery * 10_000) / 100,
    uncounted: modeOf(data.launchMode),
    returnUrl: webAddress(data.returnURL),
    now: () => new Date(),
    elapsed,
  });
}

/** A platform may keep preferences to itself (11): that is no reason to track nothing. */
function notGiven(error: unknown): void {
  if (!(error instanceof NoAnswer)) throw error;
}

/** All five, or null: a page that was opened in another way has no platform. */
function parametersOf(search: string): Parameters | null {
  const given = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) =>
    given.get(name),
  );
  const actor = actorIn(given.get('actor') ?? '');
  if (!endpoint || !fetch || !registration || !activityId || !actor) return null;
  return { endpoint, fetch, actor, registration, activityId };
}

/** It is given once (8.2): a page that is loaded anew in the same launch has none. */
async function tokenFrom(url: string, request: typeof fetch): Promise<string> {
  const answer: unknown = await request(url, { method: 'POST', credentials: 'omit', cache: 'no-store' })
    .then((response) => response.json() as Promise<unknown>)
    .catch(() => null);
  const token = (answer as Record<string, unknown> | null)?.['auth-token'];
  if (typeof token !== 'string') throw new NoAnswer();
  return token;
}

/** The platform's template with what each verb asks for beside it (9.6). */
function contextOf(data: LaunchData, registration: string, mastery: number | null): Scene['context'] {
  const template = { ...data.contextTemplate, registration };
  const { extensions } = template as { extensions?: object };
  return (verb: Verb, defined: boolean) => {
    if (!defined) return template;
    const judged = verb === 'passed' || verb === 'failed';
    const moves = judged || verb === 'completed';
    return withOthers(
      judged && mastery !== null
        ? { ...template, extensions: { ...extensions, [masteryExtension]: mastery } }
        : template,
      { category: ['cmi5', ...(moves ? ['moveon'] : [])].map((name) => ({ id: `${categories}/${name}` })) },
    );
  };
}

function modeOf(mode: string | undefined): Uncounted | undefined {
  if (mode === 'Browse') return 'browse';
  return mode === 'Review' ? 'review' : undefined;
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
