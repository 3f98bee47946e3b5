/** What xAPI 1.0.3 and cmi5 (Quartz) ask of the statements of a package, written from their texts and not from our player. */

export interface Said {
  readonly id: string;
  readonly actor: Record<string, unknown>;
  readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
  readonly object: { readonly id: string; readonly objectType?: string; readonly definition?: Record<string, unknown> };
  readonly result?: {
    readonly score?: { readonly scaled?: number; readonly raw?: number; readonly min?: number; readonly max?: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly response?: string;
    readonly duration?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp?: string;
}

/** What a launch gave. */
export interface Given {
  readonly actor: object;
  readonly registration: string;
  readonly activity: string;
  readonly mastery: number | null;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly sessionId: string;
  /** What the platform put into its template. */
  readonly grouping: string;
}

const vocabulary = 'http://adlnet.gov/expapi/verbs/';
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';

export const verbOf = ({ verb }: Said): string => verb.id.replace(vocabulary, '');

const allowed = new Set(['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp']);

/** xAPI 1.0.3, Part Two 2.4: each statement by itself. */
export function brokenInStatement(said: Said): readonly string[] {
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => holds || broken.push(`${verbOf(said)}: ${rule}`);
  must(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(said.id), '2.4.1 id is a UUID');
  must(
    Object.keys(said).every((name) => allowed.has(name)),
    '2.2 no other property',
  );
  must(noNulls(said), '2.2 no null values');
  must(iri(said.verb.id), '2.4.3 verb is an IRI');
  must(iri(said.object.id), '2.4.4.1 activity is an IRI');
  must(!Number.isNaN(Date.parse(said.timestamp ?? '')), '2.4.7 timestamp');
  const { score, duration } = said.result ?? {};
  must(duration === undefined || /^PT\d+(\.\d+)?S$/.test(duration), '2.4.5 duration is ISO 8601');
  if (score) {
    const { scaled = 0, raw = 0, min = 0, max = 100 } = score;
    must(scaled >= -1 && scaled <= 1, '2.4.5.1 scaled');
    must(raw >= min && raw <= max && min < max, '2.4.5.1 raw between min and max');
  }
  const definition = said.object.definition;
  const type = definition?.['interactionType'];
  const lists: Readonly<Record<string, readonly string[]>> = {
    choice: ['choices'],
    sequencing: ['choices'],
    likert: ['scale'],
    matching: ['source', 'target'],
    performance: ['steps'],
  };
  for (const name of ['choices', 'scale', 'source', 'target', 'steps']) {
    const list = definition?.[name] as readonly { id: string }[] | undefined;
    must(!list || lists[String(type)]?.includes(name) === true, `2.4.4.1 ${name} belongs to another type`);
    must(!list || new Set(list.map(({ id }) => id)).size === list.length, `2.4.4.1 ids in ${name} are distinct`);
  }
  return broken;
}

/** cmi5 7.1, 9.2 to 9.7: a session from its first statement to its last. `before` are those of earlier sessions of the registration. */
export function brokenInSession(said: readonly Said[], given: Given, before: readonly Said[] = []): readonly string[] {
  const broken = said.flatMap(brokenInStatement);
  const must = (holds: boolean, rule: string) => holds || broken.push(rule);
  const defined = said.filter((one) => categoriesOf(one).includes(`${categories}cmi5`));
  const own = defined.map(verbOf);
  must(
    own.every((verb) => definedVerbs.has(verb)),
    '9.6.2.1 the category of cmi5 is for its own verbs',
  );
  must(verbOf(said[0] ?? nothing) === 'initialized', '9.3 initialized is the first');
  must(verbOf(said.at(-1) ?? nothing) === 'terminated', '9.3 terminated is the last');
  const verbs = new Set(own);
  must(verbs.size === own.length, '9.3 no verb twice in a session');
  must(!(verbs.has('passed') && verbs.has('failed')), '9.3 either passed or failed');
  const earlier = new Set(before.filter((one) => categoriesOf(one).includes(`${categories}cmi5`)).map(verbOf));
  for (const verb of ['completed', 'passed']) {
    must(!(verbs.has(verb) && earlier.has(verb)), `9.3 ${verb} once in a registration`);
  }
  must(!(verbs.has('failed') && earlier.has('passed')), '9.3 no failed after passed');
  if (given.mode !== 'Normal') {
    must(
      own.every((verb) => verb === 'initialized' || verb === 'terminated'),
      '10 nothing is judged in this mode',
    );
  }
  const times = said.map(({ timestamp = '' }) => timestamp);
  must(
    times.every((time, at) => at === 0 || time >= (times[at - 1] ?? '')),
    '9.3 in the order of time',
  );
  for (const one of said) {
    const { context, actor } = one;
    must(JSON.stringify(actor) === JSON.stringify(given.actor), '8.1.3 the actor of the launch');
    must(context?.registration === given.registration, '9.6.1 registration');
    must(
      context?.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid'] === given.sessionId,
      '9.6.3.1 session id',
    );
    const grouping = context?.contextActivities?.['grouping']?.map(({ id }) => id) ?? [];
    must(grouping.includes(given.grouping), '10 the template is kept');
    must(one.timestamp?.endsWith('Z') === true, '9.7 time in UTC');
  }
  for (const one of defined) broken.push(...brokenInDefined(one, given));
  for (const one of said) {
    must(
      defined.includes(one) || !categoriesOf(one).includes(`${categories}moveon`),
      '9.6.2.2 moveOn is for what moves on',
    );
    must(
      defined.includes(one) || !definedVerbs.has(verbOf(one)) || one.object.id !== given.activity,
      '9.6.2.1 told as cmi5',
    );
  }
  return broken;
}

/** cmi5 9.3, without those of the platform. */
const definedVerbs = new Set(['initialized', 'completed', 'passed', 'failed', 'terminated']);

function brokenInDefined(one: Said, { activity, mastery }: Given): readonly string[] {
  const broken: string[] = [];
  const verb = verbOf(one);
  const must = (holds: boolean, rule: string) => holds || broken.push(`${verb}: ${rule}`);
  const { score, success, completion, duration } = one.result ?? {};
  const judged = verb === 'passed' || verb === 'failed';
  const moves = judged || verb === 'completed';
  must(one.object.id === activity, '9.4 the object is the unit');
  must(one.actor['objectType'] === 'Agent' && 'account' in one.actor, '9.2 an agent with an account');
  must(judged || score === undefined, '9.5.1 no score');
  must(success === (verb === 'passed' ? true : verb === 'failed' ? false : undefined), '9.5.2 success');
  must(completion === (verb === 'completed' ? true : undefined), '9.5.3 completion');
  must(duration !== undefined || verb === 'initialized', '9.5.4 duration');
  must(categoriesOf(one).includes(`${categories}moveon`) === moves, '9.6.2.2 moveOn');
  if (mastery !== null && score?.scaled !== undefined) {
    must(score.scaled >= mastery === (verb === 'passed'), '9.3.4 score and mastery');
    const named = one.context?.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'];
    must(named === mastery, '9.6.3.2 masteryScore');
  }
  return broken;
}

function categoriesOf({ context }: Said): readonly string[] {
  return context?.contextActivities?.['category']?.map(({ id }) => id) ?? [];
}

function iri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
}

function noNulls(value: unknown): boolean {
  if (value === null) return false;
  return typeof value !== 'object' || Object.values(value).every(noNulls);
}

const nothing: Said = { id: '', actor: {}, verb: { id: '' }, object: { id: '' } };
