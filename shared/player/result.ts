/** The page at the end: passed or not, points by goal, what is still open and where attempts are left, with the way there. */

import { certificateOf } from './certificate.ts';
import { element } from './dom.ts';
import { modulesLanguage } from './languages.ts';
import { count } from './numbers.ts';
import { printAnswers } from './own-words.ts';
import type { Session } from './session.ts';
import { summaryOf, type GoalPoints, type Destination } from './summary.ts';
import { printWorksheet } from './worksheet.ts';

export function resultOf(session: Session): readonly HTMLElement[] {
  const { content, state } = session;
  const { text } = content;
  if (session.uncounted) {
    return [
      element('h1', { tabindex: '-1' }, text.resultTitle),
      ...recorded(session, text[session.uncounted]),
      ...papers(session),
      ...certificateOf(session),
    ];
  }
  const { goals, open, again, lookAt } = summaryOf(
    content,
    {
      seen: (page) => state.seen.has(page),
      answered: (exercise) => session.answered(exercise),
      test: (test) => session.test(test),
      drawn: (test) => session.drawn(test),
    },
    session.goalMark,
  );
  const stillOpen = { page: text.resultPageOpen, exercise: text.resultQuestionOpen, test: text.resultTestOpen };
  return [
    element('h1', { tabindex: '-1' }, text.resultTitle),
    standing(session),
    ...(goals.some(({ maximum }) => maximum > 0) ? [pointsByGoal(goals, session)] : []),
    ...certificateOf(session),
    ...papers(session),
    ...places(text.resultLookAt, lookAt, ({ why }) => why),
    ...places(text.resultStillOpen, open, ({ kind }) => stillOpen[kind]),
    ...places(text.resultAgain, again, ({ left }) =>
      left === null ? text.resultUnlimited : text.attemptsLeft.replace('{count}', String(left)),
    ),
  ];
}

/** What there is of it to take along, where anything was asked. */
function papers(session: Session): readonly HTMLElement[] {
  const { exercises, text } = session.content;
  if (exercises.length === 0) return [];
  const button = (words: string, act: (session: Session) => void): HTMLElement => {
    const made = element('button', { type: 'button', class: 'button' }, words);
    made.addEventListener('click', () => act(session));
    return made;
  };
  const buttons = [button(text.printAnswers, printAnswers), button(text.printWorksheet, printWorksheet)];
  return [element('div', { class: 'actions' }, ...buttons)];
}

/** A visit that does not count has no result of its own: what was on record before it, if anything. */
function recorded({ content, outcome, passMark }: Session, why: string): readonly HTMLElement[] {
  const { text } = content;
  const lines = [element('p', {}, why)];
  if (outcome.percent === null) return lines;
  const sentence =
    passMark === null ? text.resultSoFar : outcome.success === 'passed' ? text.resultPassed : text.resultFailed;
  lines.push(element('p', {}, numbersIn(sentence, outcome.percent, passMark)));
  return lines;
}

function numbersIn(sentence: string, percent: number, mark: number | null): string {
  return sentence.replace('{percent}', count(percent)).replace('{mark}', count(mark ?? 0));
}

/** The verdict, in a word and in numbers, and whether there is anything left to do. */
function standing({ content, state, outcome, passMark, saved, minutesLeft }: Session): HTMLElement {
  const { text, pages, goalMark } = content;
  const numbers = (sentence: string) => numbersIn(sentence, outcome.percent ?? 0, passMark);
  const verdict = { passed: text.resultIsPassed, failed: text.resultIsFailed, unknown: text.resultIsOpen };
  const words: (Node | string)[] = [];
  if (passMark !== null || goalMark !== null) words.push(element('b', {}, verdict[outcome.success]));
  if (passMark !== null) {
    words.push(element('p', {}, numbers(outcome.success === 'passed' ? text.resultPassed : text.resultFailed)));
  } else if (outcome.percent !== null) words.push(element('p', {}, numbers(text.resultSoFar)));
  if (goalMark !== null && outcome.success !== 'passed') {
    words.push(element('p', {}, numbersIn(text.coverGoals, goalMark, null)));
  }
  if (outcome.completed) words.push(element('p', {}, text.resultCompleted));
  if (state.seen.size < pages.length) words.push(element('p', {}, text.resultIncomplete));
  if (minutesLeft > 0) words.push(element('p', {}, timeToSpend(content, minutesLeft)));
  if (saved && outcome.completed) words.push(element('p', {}, text.closeNow));
  return element('div', { class: `standing-at ${outcome.success}` }, ...words);
}

function timeToSpend({ text, completion }: Session['content'], left: number): string {
  const asked = text.coverMinutes.replace('{minutes}', String(completion.minutes ?? 0));
  return `${asked}: ${text.minutesLeft.replace('{minutes}', String(left))}`;
}

function pointsByGoal(goals: readonly GoalPoints[], { content: { text } }: Session): HTMLElement {
  const cell = (words: string) => element('td', {}, words);
  const head = (words: string) => element('th', { scope: 'col' }, words);
  const rows = goals.map(({ text: goal, earned, maximum, percent }) =>
    element(
      'tr',
      {},
      element('td', { ...modulesLanguage() }, goal),
      // Read from left to right in every language.
      element('td', {}, element('bdi', { dir: 'ltr' }, `${count(earned)} / ${count(maximum)}`)),
      cell(percent === null ? '–' : text.progress.replace('{percent}', count(percent))),
    ),
  );
  const columns = [text.resultGoal, text.resultPoints, text.resultShare].map(head);
  return element(
    'table',
    {},
    element('caption', {}, text.resultGoals),
    element('thead', {}, element('tr', {}, ...columns)),
    element('tbody', {}, ...rows),
  );
}

/** A heading and where to go; nothing where there is nothing to do. */
function places<P extends Destination>(
  heading: string,
  found: readonly P[],
  note: (place: P) => string,
): readonly HTMLElement[] {
  if (found.length === 0) return [];
  const rows = found.map((place) =>
    element(
      'li',
      {},
      element('a', { href: `#${place.id}`, ...modulesLanguage() }, place.name),
      element('small', {}, note(place)),
    ),
  );
  return [element('h2', {}, heading), element('ul', { class: 'to-do' }, ...rows)];
}
