/** What lists and their parts are called, in the words that stand beside them where they are written. */

import type { PartKey, PlainKey } from '../../words/typed.ts';
import { labelOf, own } from './labels.ts';

/** What the parts of a list are called, by number. */
const parts: Readonly<Record<string, PartKey>> = {
  options: 'exercise.option',
  hints: 'exercise.hint',
  accepted: 'exercise.acceptedAnswer',
  'matching.pairs': 'exercise.matching.pair',
  'matching.distractors': 'exercise.matching.distractor',
  'ordering.items': 'exercise.ordering.item',
  'categories.categories': 'exercise.categories.category',
  'categories.items': 'exercise.categories.item',
  'hotspot.spots': 'exercise.hotspot.spot',
  'labelling.spots': 'exercise.labelling.spot',
  'labelling.distractors': 'exercise.labelling.distractor',
  'likert.statements': 'exercise.likert.statement',
  'likert.scale': 'exercise.likert.point',
  'fill-in-blanks.blanks': 'exercise.fill-in-blanks.blank',
  'fill-in-blanks.distractors': 'exercise.fill-in-blanks.distractor',
  'long-answer.criteria': 'exercise.long-answer.criterion',
  'scenario.scenes': 'exercise.scenario.scene',
  'scenario.choices': 'exercise.scenario.choice',
  'checklist.rows': 'exercise.checklist.row',
  'flashcards.cards': 'exercise.flashcards.card',
  'confidence.statements': 'exercise.confidence.statement',
  'confidence.scale': 'exercise.confidence.point',
};

const otherParts = {
  'timeline.steps': 'timeline.step',
  'activity.steps': 'activity.step',
  'activity.materials': 'activity.material',
} as const;

export type NumberedKey = PartKey | (typeof otherParts)[keyof typeof otherParts] | 'review.question';

export function partOf(of: string, list: string): NumberedKey | undefined {
  return own<NumberedKey>(otherParts, `${of}.${list}`) ?? own(parts, `${of}.${list}`) ?? own(parts, list);
}

/** What lists are called as a whole. */
const lists: Readonly<Record<string, PlainKey>> = {
  options: 'exercise.options',
  hints: 'exercise.hints',
  'matching.pairs': 'exercise.matching.pairs',
  'matching.distractors': 'exercise.matching.distractors',
  'ordering.items': 'exercise.ordering.items',
  'categories.categories': 'exercise.categories.categories',
  'categories.items': 'exercise.categories.items',
  'hotspot.spots': 'exercise.hotspot.spots',
  'labelling.spots': 'exercise.labelling.spots',
  'labelling.distractors': 'exercise.labelling.distractors',
  'likert.statements': 'exercise.likert.statements',
  'likert.scale': 'exercise.likert.scale',
  'fill-in-blanks.blanks': 'exercise.fill-in-blanks.blanks',
  'long-answer.criteria': 'exercise.long-answer.criteria',
  'scenario.scenes': 'exercise.scenario.scenes',
  'scenario.choices': 'exercise.scenario.choices',
  'checklist.rows': 'exercise.checklist.rows',
  'flashcards.cards': 'exercise.flashcards.cards',
  'confidence.statements': 'exercise.confidence.statements',
  'confidence.scale': 'exercise.confidence.scale',
  'timeline.steps': 'timeline.steps',
  'activity.steps': 'activity.steps',
  'accordion.children': 'insert.accordion',
  'tabs.children': 'insert.tabs',
  'columns.children': 'insert.columns',
};

export function listOf(of: string, list: string): PlainKey | undefined {
  return labelOf(of, list)?.key ?? own(lists, `${of}.${list}`) ?? own(lists, list);
}
