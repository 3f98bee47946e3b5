/** What lists and their parts are called, in the words that stand beside them where they are written. */

import type { PartKey, PlainKey } from '../../words/typed.ts';
import { labelOf, labelsOf, own } from './labels.ts';

/** What the parts of a list are called, by number. */
const parts: Readonly<Record<string, PartKey>> = {
  options: 'exercise.option',
  hints: 'exercise.hint',
  accepted: 'exercise.acceptedAnswer',
};

const otherParts = {
  'timeline.steps': 'timeline.step',
  'activity.steps': 'activity.step',
  'activity.materials': 'activity.material',
} as const;

export type NumberedKey = PartKey | (typeof otherParts)[keyof typeof otherParts] | 'review.question';

export function partOf(of: string, list: string): NumberedKey | undefined {
  return own<NumberedKey>(otherParts, `${of}.${list}`) ?? own(labelsOf(of).parts ?? {}, list) ?? own(parts, list);
}

/** What lists are called as a whole. */
const lists: Readonly<Record<string, PlainKey>> = {
  options: 'exercise.options',
  hints: 'exercise.hints',
  'timeline.steps': 'timeline.steps',
  'activity.steps': 'activity.steps',
  'accordion.children': 'insert.accordion',
  'tabs.children': 'insert.tabs',
  'columns.children': 'insert.columns',
};

export function listOf(of: string, list: string): PlainKey | undefined {
  return (
    labelOf(of, list)?.key ?? own(labelsOf(of).lists ?? {}, list) ?? own(lists, `${of}.${list}`) ?? own(lists, list)
  );
}
