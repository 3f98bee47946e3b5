/** The learner's session: the state, every change of it, and what the platform is told. */

import type { Response } from '../exercises/seam.ts';
import type { PackageContent } from '../export/page/content.ts';
import type { AnyPlayerExercise } from './exercise.ts';
import { outcomeOf, type Outcome } from './policy.ts';
import { decodeState, encodeState, newState, type Answered, type State } from './state.ts';
import type { Driver, Interaction } from './tracking/driver.ts';

export class Session {
  readonly content: PackageContent;
  readonly #driver: Driver;
  readonly #types: Readonly<Record<string, AnyPlayerExercise>>;
  readonly #passMark: number | null;
  #state: State;
  /** Whether the platform took the last report. */
  #saved = true;

  constructor(
    content: PackageContent,
    driver: Driver,
    types: Readonly<Record<string, AnyPlayerExercise>>,
    seed: number,
  ) {
    this.content = content;
    this.#driver = driver;
    this.#types = types;
    const launch = driver.start();
    this.#passMark = content.passMark === null ? null : (launch.passMark ?? content.passMark);
    const stored = decodeState(launch.suspended, content.pages.length, content.exercises.length);
    this.#state = stored ? this.#trusted(stored) : newState(seed);
  }

  get state(): State {
    return this.#state;
  }

  get saved(): boolean {
    return this.#saved;
  }

  get passMark(): number | null {
    return this.#passMark;
  }

  get outcome(): Outcome {
    const { pages, exercises } = this.content;
    const scored = exercises.filter(({ data }) => data.points > 0);
    return outcomeOf(this.content.completion, this.#passMark, {
      pages: pages.length,
      seen: this.#state.seen.size,
      maximum: scored.reduce((sum, { data }) => sum + data.points, 0),
      earned: this.#state.answered.reduce((sum, { points }) => sum + points, 0),
      scored: scored.length,
      answered: this.#state.answered.filter(({ exercise }) => (exercises[exercise]?.data.points ?? 0) > 0).length,
    });
  }

  typeOf(exercise: number): AnyPlayerExercise | undefined {
    return this.#types[this.content.exercises[exercise]?.data.type ?? ''];
  }

  answered(exercise: number): Answered | undefined {
    return this.#state.answered.find((answer) => answer.exercise === exercise);
  }

  /** Moves to a page; the one left behind counts as seen. Only what the learner does sets any status. */
  open(page: number): void {
    this.#change({ ...this.#state, page, seen: new Set([...this.#state.seen, this.#state.page]) });
  }

  /** The learner says that the last page is done. */
  finishPage(): void {
    this.#change({ ...this.#state, seen: new Set([...this.#state.seen, this.#state.page]) });
  }

  /** Scores an answer. The best attempt counts. `latency` is in milliseconds. */
  answer(exercise: number, response: Response, latency: number): void {
    const { id, data } = this.content.exercises[exercise] ?? {};
    const type = this.typeOf(exercise);
    if (!type || !data || id === undefined) return;
    const score = type.score(data, response);
    const before = this.answered(exercise);
    const attempts = (before?.attempts ?? 0) + 1;
    const points = Math.max(score.points, before?.points ?? 0);
    const others = this.#state.answered.filter((answer) => answer.exercise !== exercise);
    const interaction: Interaction = {
      id: `${id}.${attempts}`,
      report: type.toScorm12(data, response),
      result: score.result,
      weighting: data.points,
      latency,
    };
    this.#change({ ...this.#state, answered: [...others, { exercise, attempts, points, response }] }, interaction);
  }

  finish(): void {
    this.#driver.finish();
  }

  #change(state: State, interaction: Interaction | null = null): void {
    this.#state = state;
    this.#saved = this.#driver.report({
      outcome: this.outcome,
      suspended: encodeState(state, this.#driver.suspendLimit),
      location: this.content.pages[state.page]?.id ?? '',
      interaction,
    });
  }

  /** Leaves out answers that do not fit their exercise, and points beyond what it gives. */
  #trusted(state: State): State {
    const answered = state.answered.flatMap((answer): Answered[] => {
      const data = this.content.exercises[answer.exercise]?.data;
      const type = this.typeOf(answer.exercise);
      if (!data || !type || answer.points > data.points) return [];
      const fits = answer.response !== undefined && type.isResponse(data, answer.response);
      return [{ ...answer, response: fits ? answer.response : undefined }];
    });
    return { ...state, answered };
  }
}
