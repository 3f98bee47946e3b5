/** The ways a value can be legal or not, shared by the data models of both standards. */

import type { Problem } from './violation.ts';

/** Null when a value is legal, else what is wrong with it. */
export type Rule = (value: string) => Problem | null;

export interface Element {
  readonly read: boolean;
  readonly write: Rule | null;
}

/** `expected` names the type and shows an example; it is no sentence and the same in every language. */
export function matches(expected: string, pattern: RegExp): Rule {
  return (value) => (pattern.test(value) ? null : { rule: 'value.format', params: { expected } });
}

export function oneOf(...words: readonly string[]): Rule {
  const list = words.map((word) => `“${word}”`).join(', ');
  return (value) => (words.includes(value) ? null : { rule: 'value.word', params: { words: list } });
}

export function longest(most: number, severity: 'error' | 'warning' = 'error'): Rule {
  return ({ length }) => (length <= most ? null : { rule: 'value.long', severity, params: { length, most } });
}

export function within(low: number, high: number, rule: Rule): Rule {
  return (value) => {
    const problem = rule(value);
    if (problem) return problem;
    const number = Number(value);
    const range = `${low} … ${high === Infinity ? '∞' : high}`;
    return number >= low && number <= high ? null : { rule: 'value.range', params: { range } };
  };
}

export function either(first: Rule, second: Rule): Rule {
  return (value) => (first(value) === null ? null : second(value));
}

/** The first thing that is wrong; what breaks the rules goes before what only may not fit. */
export function all(...rules: readonly Rule[]): Rule {
  return (value) => {
    const problems = rules.map((rule) => rule(value)).filter((problem) => problem !== null);
    return problems.find(({ severity }) => severity !== 'warning') ?? problems[0] ?? null;
  };
}

export const readOnly: Element = { read: true, write: null };
export const both = (write: Rule): Element => ({ read: true, write });
export const writeOnly = (write: Rule): Element => ({ read: false, write });

/** An element's name with `n` for every index. A leading zero is no index. */
export function plain(name: string): string {
  return name.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n');
}
