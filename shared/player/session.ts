/** The learner's session: the state, every change of it, and what the platform is told. */

import type { Response } from '../exercise/seam.ts';
import { same } from '../exercise/standing.ts';
import type { ContentExercise, ContentGoal, PackageContent } from '../output/page/content.ts';
import { draw } from './draw.ts';
import type { AnyPlayerExercise } from './exercise.ts';
import { interactionsOf } from './interactions.ts';
import { withMilestones } from './milestones.ts';
import { outcomeOf, successOf, type Outcome } from './policy.ts';
import { resume, suspend } from './resume.ts';
import { goalWork, percentOf, rollUp, type GoalWork, type ScoredItem } from './roll-up.ts';
import { newState, type Answered, type State, type TestState } from './state.ts';
import type { Driver, Interaction, Objective, Told, Uncounted } from './tracking/driver.ts';

export class Session {
  readonly content: PackageContent;
  /** There was an earlier visit of which nothing could be taken over. */
  readonly startedAnew: boolean;
  /** Why nothing of this visit is kept, or null where it counts. */
  readonly uncounted: Uncounted | null;
  /** Where the platform wants a learner who leaves. */
  readonly returnUrl: string | null;
  readonly #driver: Driver;
  readonly #types: Readonly<Record<string, AnyPlayerExercise>>;
  readonly #now: () => number;
  readonly #elapsed: () => number;
  readonly #passMark: number | null;
  #state: State;
  /** What is on record and stays so, in a visit that does not count. */
  #recorded: Outcome | null = null;
  #toldCompleted = false;
  /** Another call follows at once and takes along what is told. */
  #followed = false;
  /** Whether the platform took the last report, or is there to take one. */
  #saved: boolean;
  /** Exercises whose own words found no room. */
  #unkept: readonly number[] = [];

  /** `elapsed` are the milliseconds the session has lasted. */
  constructor(
    content: PackageContent,
    driver: Driver,
    types: Readonly<Record<string, AnyPlayerExercise>>,
    seed: number,
    now: () => number = Date.now,
    elapsed: () => number = () => 0,
  ) {
    this.content = content;
    this.#driver = driver;
    this.#types = types;
    this.#now = now;
    this.#elapsed = elapsed;
    const launch = driver.start();
    this.#saved = launch.refused !== true;
    this.#passMark = content.passMark === null ? null : (launch.passMark ?? content.passMark);
    this.#state = newState(seed);
    const resumed = resume(launch, content, types, (state) => {
      this.#state = state;
      return this.outcome.percent;
    });
    this.#state = resumed.state ?? newState(seed);
    this.startedAnew = resumed.lost;
    this.uncounted = launch.uncounted ?? null;
    this.returnUrl = launch.returnUrl ?? null;
    if (this.uncounted) this.#recorded = this.outcome;
  }

  get state(): State {
    return this.#state;
  }

  get saved(): boolean {
    return this.#saved;
  }

  get unkept(): readonly number[] {
    return this.#unkept;
  }

  /** Who learns, where the platform tells; empty elsewhere. */
  get learner(): string {
    return this.#driver.learner?.() ?? '';
  }

  /** Whether there is a platform that keeps anything. */
  get tracked(): boolean {
    return this.#driver.suspendLimit > 0;
  }

  /** Of an answer there is no other copy: it is being worked on, or kept rather than judged. */
  isOwn({ exercise, open }: Answered): boolean {
    return open || this.typeOf(exercise)?.kept === true;
  }

  get passMark(): number | null {
    return this.#passMark;
  }

  /** The percentage that is enough in a goal. */
  get goalMark(): number | null {
    return this.content.goalMark ?? this.#passMark;
  }

  get outcome(): Outcome {
    if (this.#recorded) return this.#recorded;
    const { exercises, tests, pages, counts, goals } = this.content;
    const parts = exercises.flatMap((exercise, index) => (exercise.test === null ? [this.#part(exercise, index)] : []));
    const taken = tests.map(({ data }, index) => ({ data, index, ...this.test(index) }));
    const whole = taken.map(({ data, index, best = null, [counts]: share = null }): ScoredItem => {
      const earned = (share ?? 0) * data.points;
      return { max: data.points, weight: 1, earned, penalty: 0, answered: best !== null, open: this.#mayTake(index) };
    });
    const work = {
      pages: pages.length,
      seen: this.#state.seen.size,
      ...rollUp([...parts, ...whole]),
      exercises: parts.length,
      exercisesDone: parts.filter(({ answered }) => answered).length,
      tests: tests.length,
      testsDone: taken.filter(({ best = null, data }) => best !== null && percentOf(best, 1) >= (data.passMark ?? 0))
        .length,
      minutes: this.#spent / 60,
      goals: goals.filter(({ must }) => must).map((goal) => this.#goal(goal)),
    };
    return outcomeOf({ ...this.content, passMark: this.#passMark }, work, this.#state.pass ?? null);
  }

  /** Seconds in the module, over all visits. */
  get #spent(): number {
    return (this.#state.spent ?? 0) + this.#elapsed() / 1000;
  }

  typeOf(exercise: number): AnyPlayerExercise | undefined {
    return this.#types[this.content.exercises[exercise]?.data.type ?? ''];
  }

  answered(exercise: number): Answered | undefined {
    return this.#state.answered.find((answer) => answer.exercise === exercise);
  }

  test(test: number): TestState | undefined {
    return this.#state.tests.find((taken) => taken.test === test);
  }

  /**
   * The exercises of the attempt that runs or was the last, in the order in which they are asked. What was answered in it was
   * drawn: it stays, whatever has come to the bank since.
   */
  drawn(test: number): readonly number[] {
    const found = this.content.tests[test];
    const taken = this.test(test);
    if (!found || !taken) return [];
    const { draw: count, shuffle } = found.data;
    const candidates = found.exercises.map((exercise) => ({
      exercise,
      id: this.content.exercises[exercise]?.id ?? '',
      kept: this.answered(exercise) !== undefined,
    }));
    const drawn = draw(candidates, count, shuffle, this.#state.seed, `${found.id} ${taken.attempts}`);
    return drawn.map(({ exercise }) => exercise);
  }

  /** Moves to a page; the one left behind counts as seen, if it was shown. Only what the learner does sets any status. */
  open(page: number, shown = true): void {
    const { seen, page: before } = this.#state;
    this.#change({ ...this.#state, page, seen: shown ? new Set([...seen, before]) : seen });
  }

  /** The learner says that the last page is done. */
  finishPage(): void {
    this.#change({ ...this.#state, seen: new Set([...this.#state.seen, this.#state.page]) });
  }

  /** Keeps what is being worked on, so that a learner who leaves finds it again. */
  draft(exercise: number, response: Response): void {
    const before = this.answered(exercise);
    if (before && !before.open && same(before.response, response)) return;
    const { attempts, points } = before ?? { attempts: 0, points: 0 };
    this.#change(this.#with({ ...before, exercise, attempts, points, response, open: true }));
  }

  /** Scores an answer. `latency` is in milliseconds, null where it is not known. */
  answer(exercise: number, response: Response, latency: number | null): void {
    const found = this.content.exercises[exercise];
    const type = this.typeOf(exercise);
    if (!type || !found) return;
    const score = type.score(found.data, response);
    const before = this.answered(exercise);
    const attempts = (before?.attempts ?? 0) + 1;
    const points = this.content.counts === 'last' ? score.points : Math.max(score.points, before?.points ?? 0);
    const next = this.#with({ ...before, exercise, attempts, points, response, open: false });
    const number = attempts + (before?.earlier ?? 0);
    this.#change(next, interactionsOf(this.content, found, type, response, { score, attempt: number, latency }));
  }

  /** Begins an attempt at a test: a draw of its own, and a clean sheet. */
  beginTest(test: number, extended: boolean): void {
    const found = this.content.tests[test];
    if (!found) return;
    const before = this.test(test);
    const began = Math.floor(this.#now() / 1000);
    const { best = null, last = null, attempts = 0 } = before ?? {};
    const answered = this.#state.answered.filter(({ exercise }) => !found.exercises.includes(exercise));
    this.#change(this.#withTest({ test, attempts: attempts + 1, best, last, began, extended }, answered));
  }

  /** Seconds left for a running attempt, or null where time does not count. */
  secondsLeft(test: number): number | null {
    const minutes = this.content.tests[test]?.data.minutes ?? null;
    const taken = this.test(test);
    if (minutes === null || !taken || taken.began === null) return null;
    const allowed = minutes * 60 * (taken.extended ? 1 + (this.content.tests[test]?.data.extension ?? 0) / 100 : 1);
    // A computer's clock that is set back gives no more than there was.
    return Math.max(0, Math.min(allowed, Math.round(taken.began + allowed - this.#now() / 1000)));
  }

  /** Hands a test in: every drawn exercise is scored, what was left out earns nothing. `latency` as in `answer`. */
  handIn(test: number, latency: (exercise: number) => number | null): void {
    const found = this.content.tests[test];
    const taken = this.test(test);
    if (!found || !taken || taken.began === null) return;
    const interactions: Interaction[] = [];
    const parts: ScoredItem[] = [];
    let { answered } = this.#state;
    for (const exercise of this.drawn(test)) {
      const asked = this.content.exercises[exercise];
      const type = this.typeOf(exercise);
      const response = this.answered(exercise)?.response;
      if (!asked || !type) continue;
      const score = response === undefined ? null : type.score(asked.data, response);
      const { points: max, weight, penalty } = asked.data;
      parts.push({ max, weight, penalty, earned: score?.points ?? 0, answered: score !== null, open: false });
      if (response === undefined || !score) continue;
      const done = { exercise, attempts: taken.attempts, points: score.points, response, open: false };
      answered = [...answered.filter((answer) => answer.exercise !== exercise), done];
      const judged = { score, attempt: taken.attempts, latency: latency(exercise) };
      interactions.push(...interactionsOf(this.content, asked, type, response, judged));
    }
    const { earned, maximum } = rollUp(parts);
    const last = maximum === 0 ? 1 : Math.floor((earned / maximum) * 10_000 + 1e-9) / 10_000;
    const best = Math.max(last, taken.best ?? 0);
    this.#change(this.#withTest({ ...taken, best, last, began: null }, answered), interactions);
  }

  /** The page may go away without another word: what `last` still changes is told with the time, in one call. */
  pause(last?: () => void): void {
    this.#before(last);
    this.#driver.pause();
  }

  /** Ends the visit: what `last` still changes goes out with the end, in one call. */
  finish(last?: () => void): void {
    this.#before(last);
    this.#driver.finish();
    // Nobody is there to take anything any more.
    this.#saved = false;
  }

  /** Calls `changed` when what was told turns out to be kept, or not. */
  listen(changed: () => void): void {
    this.#driver.listen?.((taken) => {
      if (this.#saved === taken) return;
      this.#saved = taken;
      changed();
    });
  }

  /** Time alone may complete a module: it is told as soon as it has. Whether it was. */
  passTime(): boolean {
    const late = !this.uncounted && this.outcome.completed && !this.#toldCompleted;
    if (late) this.#change(this.#state);
    return late;
  }

  /** Minutes that the module still asks for. */
  get minutesLeft(): number {
    return Math.max(0, Math.ceil((this.content.completion.minutes ?? 0) - this.#spent / 60));
  }

  /** What was not taken is told once more. */
  retell(): void {
    if (!this.#saved) this.#change(this.#state);
  }

  #before(last?: () => void): void {
    this.#followed = true;
    last?.();
    // Time alone may have completed it.
    if (!this.#saved || this.content.completion.minutes !== null) this.#change(this.#state);
    this.#followed = false;
  }

  #part({ test, data }: ContentExercise, index: number): ScoredItem {
    const { attempts = 0, points: earned = 0 } = this.answered(index) ?? {};
    const { points: max, weight, penalty } = data;
    const alone = data.attempts === 0 || attempts < data.attempts;
    const open = test === null ? alone : this.#mayTake(this.#placeOf(test));
    return { max, weight, penalty, earned, answered: attempts > 0, open };
  }

  /** Whether an attempt at a test runs or may still be begun. */
  #mayTake(test: number): boolean {
    const allowed = this.content.tests[test]?.data.attempts ?? 0;
    const { attempts = 0, began = null } = this.test(test) ?? {};
    return began !== null || allowed === 0 || attempts < allowed;
  }

  #placeOf(test: string): number {
    return this.content.tests.findIndex(({ id }) => id === test);
  }

  #with(answered: Answered): State {
    const others = this.#state.answered.filter(({ exercise }) => exercise !== answered.exercise);
    return { ...this.#state, answered: [...others, answered] };
  }

  #withTest(taken: TestState, answered: readonly Answered[]): State {
    const others = this.#state.tests.filter(({ test }) => test !== taken.test);
    return { ...this.#state, answered, tests: [...others, taken] };
  }

  #objectives(): readonly Objective[] {
    return this.content.goals.map((goal) => {
      const work = this.#goal(goal);
      const { id, text } = goal;
      return { id, text, percent: work.percent, completed: work.done, success: successOf(work, this.goalMark) };
    });
  }

  #goal({ exercises: ids }: ContentGoal): GoalWork {
    const { exercises, tests } = this.content;
    const asked = new Set(tests.flatMap((_, test) => (this.test(test)?.began === null ? this.drawn(test) : [])));
    const parts = exercises.map((exercise, index) => {
      const { test } = exercise;
      const part = this.#part(exercise, index);
      const done = test === null ? part.answered : (this.test(this.#placeOf(test))?.best ?? null) !== null;
      // What was left out of a test that was handed in earned nothing, and costs nothing besides.
      return { done, part: asked.has(index) && !part.answered ? { ...part, answered: true, penalty: 0 } : part };
    });
    return goalWork(parts.filter((_, index) => ids.includes(exercises[index]?.id ?? '')));
  }

  #change(state: State, interactions: readonly Interaction[] = []): void {
    this.#state = state;
    if (this.uncounted) return;
    const judged = this.#passMark !== null || this.content.goalMark !== null;
    this.#state = withMilestones(state, this.content, this.outcome, { now: this.#now(), judged });
    const limit = this.#driver.suspendLimit;
    this.#tell(interactions);
    // Less room than the standard gives: once more, with what fits.
    if (!this.#saved && this.#driver.suspendLimit < limit) this.#tell([]);
  }

  #tell(interactions: readonly Interaction[]): void {
    const { quiet, completion } = this.content;
    const timed = completion.minutes !== null;
    const state = timed ? { ...this.#state, spent: Math.floor(this.#spent) } : this.#state;
    const own = (answered: Answered) => this.isOwn(answered);
    const limit = this.#driver.suspendLimit;
    const { text, dropped } = suspend(state, this.content, this.#types, { limit, own });
    this.#unkept = dropped.filter((exercise) =>
      state.answered.some((answer) => answer.exercise === exercise && own(answer)),
    );
    const told: Told = {
      outcome: this.outcome,
      suspended: text,
      location: this.content.pages[state.page]?.id ?? '',
      progress: state.seen.size / Math.max(1, this.content.pages.length),
      interactions: quiet ? [] : interactions,
      objectives: !quiet && (interactions.length > 0 || !this.#saved) ? this.#objectives() : [],
    };
    this.#toldCompleted = told.outcome.completed;
    this.#saved = this.#driver.tell(told, this.#followed);
  }
}
