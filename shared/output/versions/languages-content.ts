/** What the page that offers the languages of a package is told: a classic script, as a module or a fetch would not load from a file. */

import type { Standard } from '../tracking/standard.ts';

export interface LanguagesContent {
  readonly id: string;
  readonly activity: string;
  readonly standard: Standard;
  readonly quiet?: true;
  /** In the language that is read; the original's until one is chosen. */
  title: string;
  readonly languages: readonly LanguageOfPackage[];
}

export interface LanguageOfPackage {
  /** BCP 47. */
  readonly tag: string;
  /** As its own speakers call it. */
  readonly name: string;
  readonly title: string;
  readonly launch: string;
  /** Words in it. */
  readonly leave: string;
  readonly openElsewhere: string;
}
