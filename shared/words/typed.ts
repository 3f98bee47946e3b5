/** The keys of the words for authors, and what has to be given with each: what its sentence takes in English. */

import type { AuthorWords, None } from './keys.ts';
import type { Value, Values } from './message.ts';

export type AuthorKey = keyof AuthorWords;
export type AuthorCatalogue = { readonly [key in AuthorKey]: string };

/** Sentences of codes: what they take comes with the failure, the finding, the broken rule or the fault. */
type CodeKey = Extract<AuthorKey, `${'errors' | 'checks' | 'rules' | 'faults'}.${string}`>;

/** Keys of sentences that take nothing: titles, labels and whatever else is named by its key alone. */
export type PlainKey = { [key in AuthorKey]: None extends AuthorWords[key] ? key : never }[AuthorKey];

/** Keys of what parts of exercises are called, some of them by number. */
export type PartKey = Extract<
  { [key in AuthorKey]: { readonly number: Value } extends AuthorWords[key] ? key : never }[AuthorKey],
  `exercise.${string}`
>;

/** What stands in the insert menu, each with its word: `insert.<id>`. */
export type InsertId = Exclude<
  PlainKey extends infer Key ? (Key extends `insert.${infer Id}` ? Id : never) : never,
  `group.${string}`
>;

/** What any of several sentences takes. */
type All<Taken> = (Taken extends unknown ? (taken: Taken) => void : never) extends (taken: infer Every) => void
  ? Every
  : never;

/** What is given with a key, as the rest of a call: nothing, all that its sentence takes or, for a code, what came with it. */
export type ValuesOf<Key extends AuthorKey> = [Key] extends [CodeKey]
  ? [values?: Values]
  : None extends All<AuthorWords[Key]>
    ? [values?: undefined]
    : [values: All<AuthorWords[Key]>];

/** Says a sentence in a language. */
export type Say = <Key extends AuthorKey>(key: Key, ...values: ValuesOf<Key>) => string;

/** Without a prototype an object holds no keys but its own, and V8 keeps no shape of it. */
export function dictionary(words: AuthorCatalogue): AuthorCatalogue {
  return Object.setPrototypeOf(words, null) as AuthorCatalogue;
}
