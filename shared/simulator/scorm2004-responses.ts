/** How SCORM 2004 writes what a learner answered and what is right, by interaction type (4th Ed. RTE 4.2.9.1, 4.2.9.2). */

import { longest, matches, within, type Rule } from './value-rules.ts';
import type { Problem } from './violation.ts';

const most = { choices: 36, blanks: 10, steps: 125, text: 250, long: 4000 } as const;
const shortIdentifier = /^(?=.*\w)[\w\-.~:/?#@!$&'()*+;=%]{1,250}$/;
const real = /^-?\d+(\.\d+)?$/;

function wrong(expected: string): Problem {
  return { rule: 'value.format', params: { expected } };
}

function tooMany(length: number, limit: number): Problem | null {
  return length <= limit ? null : { rule: 'value.long', severity: 'warning', params: { length, most: limit } };
}

/** `{case_matters=true}` and its like, off the front of a value; what is left when they are well formed, else null. */
function withoutProperties(value: string, allowed: readonly string[]): string | null {
  let rest = value;
  for (let match; (match = /^\{(case_matters|order_matters|lang)=([^}]*)\}/.exec(rest));) {
    const [whole, name = '', said = ''] = match;
    if (!allowed.includes(name)) return null;
    if (name === 'lang' ? !/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(said) : !/^(true|false)$/.test(said)) return null;
    rest = rest.slice(whole.length);
  }
  return rest;
}

/** Identifiers joined by `[,]`. */
function identifiers(expected: string, unique: boolean, mayBeEmpty: boolean): Rule {
  return (value) => {
    if (value === '') return mayBeEmpty ? null : wrong(expected);
    const parts = value.split('[,]');
    if (!parts.every((part) => shortIdentifier.test(part))) return wrong(expected);
    if (unique && new Set(parts).size < parts.length) return wrong(expected);
    return tooMany(parts.length, most.choices);
  };
}

function pairs(mayBeEmpty: boolean): Rule {
  const expected = '1[.]c[,]2[.]b';
  return (value) => {
    if (value === '') return mayBeEmpty ? null : wrong(expected);
    const parts = value.split('[,]').map((part) => part.split('[.]'));
    const good = parts.every((pair) => pair.length === 2 && pair.every((id) => shortIdentifier.test(id)));
    return good ? tooMany(parts.length, most.choices) : wrong(expected);
  };
}

function texts(pattern: boolean): Rule {
  const expected = pattern ? '{case_matters=false}{lang=en}Riga[,]Liepāja' : '{lang=en}Riga[,]Liepāja';
  return (value) => {
    const rest = withoutProperties(value, pattern ? ['case_matters', 'order_matters', 'lang'] : ['lang']);
    if (rest === null) return wrong(expected);
    const parts = rest.split('[,]').map((part) => withoutProperties(part, ['lang']));
    if (parts.includes(null)) return wrong(expected);
    const longestPart = Math.max(...parts.map((part) => part?.length ?? 0));
    return tooMany(parts.length, most.blanks) ?? tooMany(longestPart, most.text);
  };
}

function longText(pattern: boolean): Rule {
  return (value) => {
    const rest = withoutProperties(value, pattern ? ['case_matters', 'lang'] : ['lang']);
    return rest === null ? wrong('{lang=en}Riga') : tooMany(rest.length, most.long);
  };
}

/** Steps `name[.]answer`, where either may be left out; in a pattern an answer may be a range. */
function steps(pattern: boolean): Rule {
  const expected = 'step1[.]answer[,]step2[.]3';
  return (value) => {
    const rest = pattern ? withoutProperties(value, ['order_matters']) : value;
    if (rest === null || rest === '') return rest === '' && !pattern ? null : wrong(expected);
    const parts = rest.split('[,]').map((part) => part.split('[.]'));
    const good = parts.every(([name = '', answer = '', ...more]) => {
      const range = answer.split('[:]');
      const fits =
        range.length === 1 || (pattern && range.length === 2 && range.every((end) => end === '' || real.test(end)));
      return more.length === 0 && (name !== '' || answer !== '') && (name === '' || shortIdentifier.test(name)) && fits;
    });
    if (!good) return wrong(expected);
    const longestAnswer = Math.max(...parts.map(([, answer = '']) => answer.length));
    return tooMany(parts.length, most.steps) ?? tooMany(longestAnswer, most.text);
  };
}

const range: Rule = (value) => {
  const [low = '', high = '', ...more] = value.split('[:]');
  const ends = [low, high].filter((end) => end !== '');
  const good = value.includes('[:]') && more.length === 0 && ends.every((end) => real.test(end));
  if (!good || (ends.length === 2 && Number(low) > Number(high))) return wrong('1[:]5');
  return null;
};

/** A learner may answer nothing: the empty string is legal where a list is. */
export const responses2004: Readonly<Record<string, Rule>> = {
  'true-false': matches('true', /^(true|false)$/),
  choice: identifiers('a[,]c', true, true),
  'fill-in': texts(false),
  'long-fill-in': longText(false),
  likert: matches('c', shortIdentifier),
  matching: pairs(true),
  performance: steps(false),
  sequencing: identifiers('b[,]a[,]c', false, true),
  numeric: within(-Infinity, Infinity, matches('3.5', real)),
  other: longest(most.long, 'warning'),
};

export const patterns2004: Readonly<Record<string, Rule>> = {
  'true-false': matches('true', /^(true|false)$/),
  choice: identifiers('a[,]c', true, true),
  'fill-in': texts(true),
  'long-fill-in': longText(true),
  likert: matches('c', shortIdentifier),
  matching: pairs(false),
  performance: steps(true),
  sequencing: identifiers('b[,]a[,]c', false, false),
  numeric: range,
  other: longest(most.long, 'warning'),
};

/** Types of which there is one right answer and no more. */
export const onePattern2004: ReadonlySet<string> = new Set(['true-false', 'likert', 'numeric', 'other']);
