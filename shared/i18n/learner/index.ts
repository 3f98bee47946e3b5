/** The player's words, baked into a package in the learner's language. */

import { closestLanguage, type InterfaceLanguage } from '../languages.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { sv } from './sv.ts';

export type LearnerText = { readonly [key in keyof typeof en]: string };

const catalogues = { en, da, sv, lv } satisfies Record<InterfaceLanguage, LearnerText>;

export function learnerText(tag: string): LearnerText {
  return catalogues[closestLanguage(tag)];
}
