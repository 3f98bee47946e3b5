/** The words for learners, baked into a package in the language of its player. */

import { baked } from './baked.ts';
import type { LearnerWords } from './keys.ts';
import { closestLearnerLanguage, type LearnerLanguage } from './learner-languages.ts';
import da from './learner/da.json' with { type: 'json' };
import en from './learner/en.json' with { type: 'json' };
import lv from './learner/lv.json' with { type: 'json' };
import sv from './learner/sv.json' with { type: 'json' };
import type { InterfaceLanguage } from './languages.ts';

type LearnerKey = keyof LearnerWords;
type Catalogue = { readonly [key in LearnerKey]: string };

/** What the player says of pages, answers and results. */
export type LearnerText = Omit<Catalogue, `exercise.${string}`>;

/** What exercises of one type say besides. */
export type ExerciseText<Type extends string> = {
  readonly [key in LearnerKey as key extends `exercise.${Type}.${infer Own}` ? Own : never]: string;
};

/** Those of the interface are at hand, as previews, copies and review files need them at once. */
const atHand: Readonly<Record<InterfaceLanguage, Catalogue>> = { en, da, sv, lv };

type Later = Exclude<LearnerLanguage, InterfaceLanguage>;

const onDemand: Readonly<Record<Later, () => Promise<{ readonly default: Catalogue }>>> = {
  ar: () => import('./learner/ar.json', { with: { type: 'json' } }),
  bg: () => import('./learner/bg.json', { with: { type: 'json' } }),
  cs: () => import('./learner/cs.json', { with: { type: 'json' } }),
  de: () => import('./learner/de.json', { with: { type: 'json' } }),
  el: () => import('./learner/el.json', { with: { type: 'json' } }),
  es: () => import('./learner/es.json', { with: { type: 'json' } }),
  et: () => import('./learner/et.json', { with: { type: 'json' } }),
  fi: () => import('./learner/fi.json', { with: { type: 'json' } }),
  fr: () => import('./learner/fr.json', { with: { type: 'json' } }),
  ga: () => import('./learner/ga.json', { with: { type: 'json' } }),
  he: () => import('./learner/he.json', { with: { type: 'json' } }),
  hr: () => import('./learner/hr.json', { with: { type: 'json' } }),
  hu: () => import('./learner/hu.json', { with: { type: 'json' } }),
  is: () => import('./learner/is.json', { with: { type: 'json' } }),
  it: () => import('./learner/it.json', { with: { type: 'json' } }),
  lt: () => import('./learner/lt.json', { with: { type: 'json' } }),
  mt: () => import('./learner/mt.json', { with: { type: 'json' } }),
  nb: () => import('./learner/nb.json', { with: { type: 'json' } }),
  nl: () => import('./learner/nl.json', { with: { type: 'json' } }),
  pl: () => import('./learner/pl.json', { with: { type: 'json' } }),
  pt: () => import('./learner/pt.json', { with: { type: 'json' } }),
  ro: () => import('./learner/ro.json', { with: { type: 'json' } }),
  sk: () => import('./learner/sk.json', { with: { type: 'json' } }),
  sl: () => import('./learner/sl.json', { with: { type: 'json' } }),
  uk: () => import('./learner/uk.json', { with: { type: 'json' } }),
};

const catalogues = new Map<LearnerLanguage, Catalogue>(Object.entries(atHand) as [InterfaceLanguage, Catalogue][]);
const bakedBefore = new Map<string, Readonly<Record<string, string>>>();

/** Has to be waited for before anything is made for learners in a language; what is made is then made at once. */
export async function loadLearnerWords(tag: string): Promise<void> {
  const language = closestLearnerLanguage(tag);
  if (catalogues.has(language)) return;
  catalogues.set(language, (await onDemand[language as Later]()).default);
}

export function learnerText(tag: string): LearnerText {
  return part(closestLearnerLanguage(tag), /^(\w[\w-]*)$/) as LearnerText;
}

export function exerciseText<Type extends string>(type: Type, language: LearnerLanguage): ExerciseText<Type> {
  return part(language, new RegExp(`^exercise\\.${type}\\.(.+)$`)) as ExerciseText<Type>;
}

/** The words whose keys are of a form, each under what the form names of its key. */
function part(language: LearnerLanguage, form: RegExp): Readonly<Record<string, string>> {
  const name = `${language} ${form.source}`;
  const before = bakedBefore.get(name);
  if (before) return before;
  const catalogue = catalogues.get(language);
  if (!catalogue) throw new Error(`the words for learners in ${language} are not loaded`);
  const found = Object.entries(catalogue).flatMap(([key, sentence]) => {
    const own = form.exec(key)?.[1];
    return own === undefined ? [] : [[own, baked(sentence)] as const];
  });
  const words = Object.fromEntries(found);
  bakedBefore.set(name, words);
  return words;
}
