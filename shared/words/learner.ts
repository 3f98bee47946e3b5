/** The words for learners, baked into a package in the language of its player. */

import { baked } from './baked.ts';
import type { LearnerWords } from './keys.ts';
import { closestLanguage, type InterfaceLanguage } from './languages.ts';
import da from './learner/da.json' with { type: 'json' };
import en from './learner/en.json' with { type: 'json' };
import lv from './learner/lv.json' with { type: 'json' };
import sv from './learner/sv.json' with { type: 'json' };

type LearnerKey = keyof LearnerWords;
type Catalogue = { readonly [key in LearnerKey]: string };

/** What the player says of pages, answers and results. */
export type LearnerText = Omit<Catalogue, `exercise.${string}` | `review.${string}`>;

/** What the file says that reviewers read a module in. */
export type ReviewText = {
  readonly [key in LearnerKey as key extends `review.${infer Own}` ? Own : never]: string;
};

/** What exercises of one type say besides. */
export type ExerciseText<Type extends string> = {
  readonly [key in LearnerKey as key extends `exercise.${Type}.${infer Own}` ? Own : never]: string;
};

const catalogues: Readonly<Record<InterfaceLanguage, Catalogue>> = { en, da, sv, lv };
const bakedBefore = new Map<string, Readonly<Record<string, string>>>();

export function learnerText(tag: string): LearnerText {
  return part(closestLanguage(tag), /^(\w[\w-]*)$/) as LearnerText;
}

export function reviewText(language: InterfaceLanguage): ReviewText {
  return part(language, /^review\.(.+)$/) as ReviewText;
}

export function exerciseText<Type extends string>(type: Type, language: InterfaceLanguage): ExerciseText<Type> {
  return part(language, new RegExp(`^exercise\\.${type}\\.(.+)$`)) as ExerciseText<Type>;
}

/** The words whose keys are of a form, each under what the form names of its key. */
function part(language: InterfaceLanguage, form: RegExp): Readonly<Record<string, string>> {
  const name = `${language} ${form.source}`;
  const before = bakedBefore.get(name);
  if (before) return before;
  const found = Object.entries(catalogues[language]).flatMap(([key, sentence]) => {
    const own = form.exec(key)?.[1];
    return own === undefined ? [] : [[own, baked(sentence)] as const];
  });
  const words = Object.fromEntries(found);
  bakedBefore.set(name, words);
  return words;
}
