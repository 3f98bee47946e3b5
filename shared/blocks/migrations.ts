/** How the data of older blocks becomes that of now. */

import type { Data, DataMigration } from '../store/migration.ts';

const firstExercises = new Set(['single-choice', 'multiple-response', 'true-false']);

/** 1: exercises gained hints, tags, weight and negative marking; what came before had none of them. */
export const blocksGainHints: DataMigration = (data) =>
  firstExercises.has(String(data['type'])) ? { hints: [], tags: [], weight: 1, penalty: 0, ...data } : data;

const everywhere = ['prompt', 'hints', 'feedback.correct'];
const scored = [...everywhere, 'feedback.incorrect'];
/** Where texts stood that are rich by now; in a list it is in each of its parts. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'single-choice': [...scored, 'options.text', 'options.feedback'],
  'multiple-response': [...scored, 'options.text', 'options.feedback'],
  'true-false': [...scored, 'optionFeedback.true', 'optionFeedback.false'],
  matching: [...scored, 'pairs.left', 'pairs.right', 'distractors'],
  ordering: [...scored, 'items.text'],
  categories: [...scored, 'categories.text', 'items.text'],
  hotspot: [...scored, 'spots.text', 'spots.feedback'],
  hottext: scored,
  labelling: [...scored, 'spots.text', 'distractors'],
  likert: [...everywhere, 'statements.text'],
  'fill-in-blanks': scored,
  'short-answer': scored,
  numeric: scored,
  'long-answer': [...everywhere, 'model', 'criteria.text'],
  scenario: [...scored, 'scenes.text', 'scenes.choices.text', 'scenes.choices.feedback'],
  checklist: [...everywhere, 'rows.text', 'rows.note'],
  flashcards: [...everywhere, 'cards.front', 'cards.back'],
  confidence: [...everywhere, 'statements.text', 'statements.advice'],
};

/** 2: what is written in exercises became rich text; what came before were words without marks. */
export const exercisesGainMarks: DataMigration = (data) => {
  const type = String(data['type']);
  const paths = Object.hasOwn(texts, type) ? (texts[type] ?? []) : [];
  return paths.reduce<Data>((now, path) => marked(now, path.split('.')) as Data, data);
};

function marked(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, path));
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ text: value }] : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: marked((value as Data)[step], rest) };
}
