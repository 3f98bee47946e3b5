/** What may be chosen about a format, as data: the Publish screen and the terminal make their fields of it, core its schema. */

import type { PlainKey } from '../words/typed.ts';

/** One of several values. */
export interface Choice {
  readonly label: PlainKey;
  /** The first is meant where nothing is chosen. */
  readonly values: readonly [ChoiceValue, ...ChoiceValue[]];
}

interface ChoiceValue {
  readonly id: string;
  readonly label: PlainKey;
}

/** By the names of the options, which are words in a terminal too (`--preset`), in the order in which they are asked. */
export type Form = Readonly<Record<string, Choice>>;

/** What may be chosen in every format. */
export interface CommonOptions {
  /** Language of the player's words; null follows the module. */
  readonly language: string | null;
}

export type ChosenIn<F extends Form> = { readonly [name in keyof F]: F[name]['values'][number]['id'] };
export type OptionsIn<F extends Form> = CommonOptions & ChosenIn<F>;

/** Each choice of a form: as wanted where that is one of its values, else its first. */
export function chosenIn<F extends Form>(form: F, wanted: Readonly<Record<string, string>>): ChosenIn<F> {
  const chosen = Object.entries(form).map(([name, { values }]) => [name, valueIn(values, wanted[name]).id]);
  return Object.fromEntries(chosen) as ChosenIn<F>;
}

export function valueIn([first, ...others]: Choice['values'], id: string | undefined): ChoiceValue {
  return others.find((value) => value.id === id) ?? first;
}

export function defaultsIn<F extends Form>(form: F): OptionsIn<F> {
  return { language: null, ...chosenIn(form, {}) };
}
