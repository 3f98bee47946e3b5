/** What a learner has done, and how it fits into suspend_data (4096 characters in SCORM 1.2, RTE 3-28). */

import type { Response } from '../exercise/seam.ts';
import type { Held } from '../exercise/standing.ts';
import { nameLength, tagLength } from '../base/short-name.ts';

export interface Answered extends Held {
  /** Place of the exercise in the module. */
  readonly exercise: number;
}

export interface TestState {
  /** Place of the test in the module. */
  readonly test: number;
  /** Attempts begun. */
  readonly attempts: number;
  /** Share of the points in the best attempt handed in, 0 to 1, or null before that. */
  readonly best: number | null;
  /** Share in the last attempt handed in. */
  readonly last: number | null;
  /** When the running attempt began, in seconds since 1970, or null while none runs. */
  readonly began: number | null;
  /** Whether the running attempt has the extended time. */
  readonly extended: boolean;
}

export interface State {
  /** Decides every shuffle and draw of this attempt. */
  readonly seed: number;
  /** Place of the open page. */
  readonly page: number;
  /** Places of the pages worked through. */
  readonly seen: ReadonlySet<number>;
  /** In the order of answering, the latest last. */
  readonly answered: readonly Answered[];
  readonly tests: readonly TestState[];
  /** Seconds spent in the visits before this one, where the module asks for time. */
  readonly spent?: number;
  /** The percentage at which the module was passed, where later tries could take that away. */
  readonly pass?: number;
  /** The day on which all was done that is certified, in days since 1970; left out before that, and where nothing is. */
  readonly doneOn?: number;
}

/** How the parts of a module are called in what is stored: places change from one publishing to the next, names never. */
export interface Names {
  readonly pages: readonly string[];
  readonly tests: readonly string[];
  readonly exercises: readonly {
    readonly name: string;
    /** Of what is right: another tag, another judgement. */
    readonly tag: string;
    /** Points to be had. */
    readonly points: number;
  }[];
}

export function newState(seed: number): State {
  return { seed, page: 0, seen: new Set(), answered: [], tests: [] };
}

type StoredTest = readonly [string, number, number | null, number | null, number | null, 0 | 1];

/**
 * What is written: `v` version, `s` seed, `p` page, `d` pages done, `t` tests, and `e` the exercises: for each a head, and behind it
 * the response when there is one; where these matter, `m` the seconds spent, `k` the percentage of a pass that is kept and `c` the day
 * of the certificate. A head is name, tag and number of attempts, left out when it is one; `+` for all
 * points or `~` and their share; `^` and the attempts that count no more; `!` while the response is being worked on, `;` for
 * none.
 */
interface Stored {
  readonly v: 2;
  readonly s: number;
  readonly p: string;
  readonly d: string;
  readonly e: readonly Response[];
  readonly t?: readonly StoredTest[];
  readonly m?: number;
  readonly k?: number;
  readonly c?: number;
}

const eachName = new RegExp(`.{${nameLength}}`, 'g');
const head = new RegExp(
  `^(?<name>.{${nameLength}})(?<tag>.{${tagLength}})(?<attempts>\\d*)` +
    '(?<all>\\+)?(?:~(?<share>[a-z0-9]{4}))?(?:\\^(?<earlier>\\d+))?(?<end>[!;])?$',
);
/** Four digits to the base of 36: fine enough for every hundredth of 1000 points, the most there are. */
const shares = 36 ** 4;

export interface Encoded {
  readonly text: string;
  /** Exercises whose answer had to be left out. */
  readonly dropped: readonly number[];
}

/**
 * The state in at most `limit` characters. When it does not fit, answers lose what was chosen, never their points or
 * attempts: first those that were handed in and scored, the oldest first - their result stands, the exercise shows as
 * done but blank; then, the oldest first, what the learner is working on or keeps (`own`), of which there is no other copy.
 * The newest of these goes only when it does not fit even alone; then it goes alone, as far as the others fit.
 */
export function encodeState(state: State, names: Names, limit: number, own: (answered: Answered) => boolean): Encoded {
  const order = state.answered
    .filter(({ response }) => response !== undefined)
    .sort((a, b) => Number(own(a)) - Number(own(b)))
    .map(({ exercise }) => exercise);
  const write = (dropped: readonly number[]): string => {
    const without = new Set(dropped);
    const stored = JSON.stringify({
      v: 2,
      s: state.seed,
      p: names.pages[state.page] ?? '',
      d: [...state.seen].map((page) => names.pages[page]).join(''),
      e: state.answered.flatMap((answer) => storedAnswer(answer, names, without.has(answer.exercise))),
      ...(state.tests.length > 0 ? { t: state.tests.map((test) => storedTest(test, names)) } : {}),
      ...(state.spent === undefined ? {} : { m: state.spent }),
      ...(state.pass === undefined ? {} : { k: state.pass }),
      ...(state.doneOn === undefined ? {} : { c: state.doneOn }),
    } satisfies Stored);
    // Of what breaks lines, all that JSON does not escape: platforms check values by patterns whose `.` stops there.
    return stored.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  };
  const older = order.slice(0, -1);
  for (const tooLong of [[], order.slice(-1)]) {
    for (let count = 0; count <= older.length; count++) {
      const dropped = [...tooLong, ...older.slice(0, count)];
      const text = write(dropped);
      if (text.length <= limit) return { text, dropped };
    }
  }
  return { text: write(order), dropped: order };
}

export interface Decoded {
  readonly state: State;
  /** Exercises of which something else is right than when they were answered. */
  readonly changed: ReadonlySet<number>;
}

/**
 * A stored state, or null when the text is not one: suspend_data may be another's, cut off, or tampered with. What the
 * module does not have any more is left out; the open page is then the first that was not seen.
 */
export function decodeState(text: string, names: Names): Decoded | null {
  const stored = parse(text);
  if (!isStored(stored)) return null;
  const answers = storedAnswers(stored.e);
  if (!answers || new Set(answers.map(({ name }) => name)).size < answers.length) return null;
  const places = placesOf(names.exercises.map(({ name }) => name));
  const changed = new Set<number>();
  const answered = answers.flatMap(({ name, tag, share, ...answer }): Answered[] => {
    const exercise = places.get(name);
    const asked = names.exercises[exercise ?? -1];
    if (exercise === undefined || !asked) return [];
    if (asked.tag !== tag) changed.add(exercise);
    return [{ exercise, ...answer, points: pointsFor(share, asked.points) }];
  });
  const tests = decodeTests(stored.t ?? [], placesOf(names.tests));
  if (!tests || stored.d.length % nameLength !== 0) return null;
  const pages = placesOf(names.pages);
  const seen = new Set((stored.d.match(eachName) ?? []).flatMap((name) => pages.get(name) ?? []));
  const unseen = names.pages.findIndex((_, page) => !seen.has(page));
  const page = pages.get(stored.p) ?? Math.max(0, unseen);
  const spent = stored.m === undefined ? {} : { spent: stored.m };
  const pass = stored.k === undefined ? {} : { pass: stored.k };
  const done = stored.c === undefined ? {} : { doneOn: stored.c };
  return { state: { seed: stored.s | 0, page, seen, answered, tests, ...spent, ...pass, ...done }, changed };
}

/** Names with their places. One that two records share is nobody's: an answer is never shown at the wrong place. */
function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(names.map((name, place) => [name, place]));
  for (const [place, name] of names.entries()) if (places.get(name) !== place) places.delete(name);
  return places;
}

function storedAnswer(answered: Answered, names: Names, drop: boolean): readonly Response[] {
  const { attempts, points, open, earlier } = answered;
  const { name = '', tag = '', points: most = 0 } = names.exercises[answered.exercise] ?? {};
  const response = drop ? undefined : answered.response;
  const text = [
    name,
    tag,
    attempts === 1 ? '' : attempts,
    points === 0 ? '' : points === most ? '+' : `~${storedShare(points / most)}`,
    earlier ? `^${earlier}` : '',
    response === undefined ? ';' : open ? '!' : '',
  ].join('');
  return response === undefined ? [text] : [text, response];
}

interface StoredAnswer extends Omit<Answered, 'exercise' | 'points'> {
  readonly name: string;
  readonly tag: string;
  /** Of the points, whatever they were: those of the exercise may be others by now. */
  readonly share: number;
}

function storedAnswers(entries: readonly Response[]): readonly StoredAnswer[] | null {
  const answers: StoredAnswer[] = [];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const found = typeof entry === 'string' ? head.exec(entry)?.groups : undefined;
    if (!found) return null;
    const { name = '', tag = '', end, earlier } = found;
    const attempts = found['attempts'] ? Number(found['attempts']) : 1;
    const share = found['all'] ? 1 : parseInt(found['share'] ?? '0', 36) / shares;
    if (attempts === 0 && share > 0) return null;
    const response = end === ';' ? undefined : entries[++at];
    if (end !== ';' && response === undefined) return null;
    const before = earlier === undefined ? {} : { earlier: Number(earlier) };
    answers.push({ name, tag, attempts, share, response, open: end === '!', ...before });
  }
  return answers;
}

function storedShare(share: number): string {
  const level = Math.min(shares - 1, Math.max(1, Math.round(share * shares)));
  return level.toString(36).padStart(4, '0');
}

/** In hundredths, as all partial credit is, rounded down, so that "all" means all. */
function pointsFor(share: number, points: number): number {
  return share === 1 ? points : Math.floor(share * points * 100 + 0.1) / 100;
}

function storedTest({ test, attempts, best, last, began, extended }: TestState, names: Names): StoredTest {
  return [names.tests[test] ?? '', attempts, best, last, began, extended ? 1 : 0];
}

function decodeTests(stored: readonly StoredTest[], places: ReadonlyMap<string, number>): readonly TestState[] | null {
  const taken: TestState[] = [];
  for (const [name, attempts, best, last, began, extended] of stored) {
    if (!Number.isInteger(attempts) || attempts < 1 || !isShare(best) || !isShare(last)) return null;
    if (began !== null && !Number.isInteger(began)) return null;
    const test = places.get(name);
    if (taken.some((other) => other.test === test)) return null;
    if (test !== undefined) taken.push({ test, attempts, best, last, began, extended: extended === 1 });
  }
  return taken;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { v, s, p, d, e, t, m, k, c } = value as Record<string, unknown>;
  return (
    v === 2 &&
    typeof s === 'number' &&
    typeof p === 'string' &&
    typeof d === 'string' &&
    Array.isArray(e) &&
    (c === undefined || Number.isInteger(c)) &&
    (t === undefined || (Array.isArray(t) && t.every((entry) => Array.isArray(entry) && entry.length === 6))) &&
    (m === undefined || (typeof m === 'number' && m >= 0)) &&
    (k === undefined || (typeof k === 'number' && k >= 0 && k <= 100))
  );
}

export function isShare(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 1);
}
