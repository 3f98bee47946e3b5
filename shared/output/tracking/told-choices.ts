/** What is chosen of in an exercise as each standard words it: to read back what a platform was told, in the words in which it was. */

import type { Report } from '../../exercise/report.ts';
import { scorm12Interaction } from './scorm12.ts';
import { scorm2004Interaction } from './scorm2004.ts';

export interface ToldChoices {
  readonly ids: readonly string[];
  readonly right: ReadonlySet<string>;
  /** For each way of wording a choice: what stands between two, and what each is called, in the order of the ids. */
  readonly ways: readonly { readonly between: string; readonly names: readonly string[] }[];
}

/** Null where nothing is chosen: what is written, put in order or put together. */
export function toldChoices(report: Report): ToldChoices | null {
  if (report.type === 'choice') {
    const ids = report.options.map(({ id }) => id);
    const each = ids.map((id): Report => ({ ...report, response: [id] }));
    return { ids, right: new Set(report.correct.flat()), ways: waysOf(each) };
  }
  if (report.type === 'true-false') {
    const each = [true, false].map((response): Report => ({ ...report, response }));
    return { ids: ['true', 'false'], right: new Set([String(report.correct)]), ways: waysOf(each) };
  }
  return null;
}

function waysOf(each: readonly Report[]): ToldChoices['ways'] {
  return [
    { between: ',', names: each.map((one) => scorm12Interaction(one).studentResponse) },
    { between: '[,]', names: each.map((one) => scorm2004Interaction(one).learnerResponse) },
  ];
}
