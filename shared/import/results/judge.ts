/** What the answers to one exercise earned, and what was chosen: of each learner the first. */

import type { ResultItem } from '../../model/pilots/results.ts';
import { decimalOf } from './answers.ts';
import { plainWords, type KnownExercise } from './exercises.ts';
import type { FoundAnswer } from './find-exercises.ts';

export interface Judged {
  readonly item: ResultItem;
  /** Something says of its answers whether they are right. */
  readonly isJudged: boolean;
  /** Results in words that are not known. */
  readonly unread: number;
  /** Answers after the first. */
  readonly tries: number;
  /** It has options, and what was chosen of them cannot be told. */
  readonly lostChoices: boolean;
}

export function judge(exercise: KnownExercise, answers: readonly FoundAnswer[], learners: number): Judged {
  const firsts = new Map<number, FoundAnswer>();
  let parts = 0;
  for (const answer of answers) {
    const before = firsts.get(answer.learner);
    if (!before || compare(answer, before) < 0) firsts.set(answer.learner, answer);
    // An exercise in parts is told in as many entries, all of one try.
    else if (compare(answer, before) === 0 && answer.id !== before.id) parts += 1;
  }
  const scores = Array<number | null>(learners).fill(null);
  const chosen = Array<number[] | null>(learners).fill(null);
  const seconds = Array<number | null>(learners).fill(null);
  let unread = 0;
  for (const [learner, answer] of firsts) {
    const places = exercise.chosenIn(answer.response);
    const score = scoreOf(answer, exercise, places);
    if (score === 'unread') unread += 1;
    else scores[learner] = score;
    chosen[learner] = places ? [...places] : null;
    seconds[learner] = answer.seconds;
  }
  const isConsistent = !contradicts(exercise, scores, chosen);
  const hasChoices = exercise.options.length > 0 && isConsistent && chosen.some((places) => places !== null);
  const wrote = exercise.options.length > 0 && [...firsts.values()].some(({ response }) => response !== '');
  const { id, title, options, oneOnly } = exercise;
  return {
    item: {
      exercise: id,
      title,
      options: [...options],
      oneOnly,
      scores,
      chosen: hasChoices ? chosen : [],
      seconds: seconds.some((one) => one !== null) ? seconds : [],
    },
    isJudged: scores.some((score) => score !== null),
    unread,
    tries: answers.length - firsts.size - parts,
    lostChoices: wrote && !hasChoices,
  };
}

/** By visit, then by try; of one visit and try as they stand. */
function compare(a: FoundAnswer, b: FoundAnswer): number {
  return a.attempt - b.attempt || a.tryNumber - b.tryNumber;
}

const words: Readonly<Record<string, number | null>> = {
  correct: 1,
  right: 1,
  true: 1,
  rigtig: 1,
  rigtigt: 1,
  korrekt: 1,
  rätt: 1,
  riktigt: 1,
  pareizi: 1,
  pareiza: 1,
  pareizs: 1,
  incorrect: 0,
  wrong: 0,
  false: 0,
  unanticipated: 0,
  forkert: 0,
  fel: 0,
  felaktigt: 0,
  nepareizi: 0,
  nepareiza: 0,
  nepareizs: 0,
  neutral: null,
};

type Score = number | null | 'unread';

function scoreOf(answer: FoundAnswer, exercise: KnownExercise, places: readonly number[] | null): Score {
  if (answer.mark !== null) return answer.mark;
  const result = plainWords(answer.result);
  if (result === '') return byRight(answer, exercise, places);
  if (Object.hasOwn(words, result)) return words[result] ?? null;
  const percent = result.endsWith('%');
  const number = decimalOf(percent ? result.slice(0, -1).trim() : result);
  const share = number === null ? Number.NaN : percent ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : 'unread';
}

/**
 * Where only the right answer is told beside the one that was given. Of what can be chosen, one is right or not; of what was written in
 * other words than those nobody can say, and so nothing of such an exercise is taken.
 */
function byRight({ response, right }: FoundAnswer, exercise: KnownExercise, places: readonly number[] | null): Score {
  if (response === '' || right === '' || exercise.options.length === 0) return null;
  const wanted = exercise.chosenIn(right);
  if (places && wanted) return places.join() === wanted.join() ? 1 : 0;
  return plainWords(response) === plainWords(right) ? 1 : 0;
}

/** Whether what was chosen is right by the exercise as it is and wrong by the results, or the other way: its options are others by now. */
function contradicts(
  { options }: KnownExercise,
  scores: readonly (number | null)[],
  chosen: readonly (readonly number[] | null)[],
): boolean {
  const right = options.flatMap((option, place) => (option.right ? [place] : [])).join();
  return chosen.some((places, learner) => {
    const score = scores[learner] ?? null;
    return places !== null && score !== null && (places.join() === right) !== score >= 1;
  });
}
