/** The author catalogue: every word of the interface, by flat key, in each language. */

import { fill, type Params } from '../fill.ts';
import type { InterfaceLanguage } from '../languages.ts';
import type { CheckKey } from './check-sentences.ts';
import { da } from './da/index.ts';
import type { apparatus as enApparatus } from './en/apparatus.ts';
import type { editor as enEditor } from './en/editor.ts';
import type { frame as enFrame } from './en/frame.ts';
import type { framework as enFramework } from './en/framework.ts';
import type { overview as enOverview } from './en/overview.ts';
import type { paste as enPaste } from './en/paste.ts';
import type { plan as enPlan } from './en/plan.ts';
import type { salvage as enSalvage } from './en/salvage.ts';
import type { session as enSession } from './en/session.ts';
import type { simulator as enSimulator } from './en/simulator.ts';
import type { templates as enTemplates } from './en/templates.ts';
import type { workload as enWorkload } from './en/workload.ts';
import { en } from './en/index.ts';
import type { ErrorKey } from './error-sentences.ts';
import { lv } from './lv/index.ts';
import type { RuleKey } from './rule-sentences.ts';
import { sv } from './sv/index.ts';

export type AuthorKey =
  | keyof typeof enFrame
  | keyof typeof enEditor
  | keyof typeof enApparatus
  | keyof typeof enOverview
  | keyof typeof enFramework
  | keyof typeof enSalvage
  | keyof typeof enSession
  | keyof typeof enSimulator
  | keyof typeof enPaste
  | keyof typeof enPlan
  | keyof typeof enTemplates
  | keyof typeof enWorkload
  | ErrorKey
  | CheckKey
  | RuleKey;

export type FrameCatalogue = { readonly [key in keyof typeof enFrame]: string };
export type ApparatusCatalogue = { readonly [key in keyof typeof enApparatus]: string };
export type EditorCatalogue = { readonly [key in keyof typeof enEditor]: string };
export type FrameworkCatalogue = { readonly [key in keyof typeof enFramework]: string };
export type OverviewCatalogue = { readonly [key in keyof typeof enOverview]: string };
export type PasteCatalogue = { readonly [key in keyof typeof enPaste]: string };
export type PlanCatalogue = { readonly [key in keyof typeof enPlan]: string };
export type SalvageCatalogue = { readonly [key in keyof typeof enSalvage]: string };
export type SessionCatalogue = { readonly [key in keyof typeof enSession]: string };
export type SimulatorCatalogue = { readonly [key in keyof typeof enSimulator]: string };
export type TemplatesCatalogue = { readonly [key in keyof typeof enTemplates]: string };
export type WorkloadCatalogue = { readonly [key in keyof typeof enWorkload]: string };
export type AuthorCatalogue = { readonly [key in AuthorKey]: string };

/**
 * Without a prototype an object is a dictionary from the first key on. As an ordinary one of 1,600 keys it took V8 half a
 * second to put together, at every start of the terminal and of the screens.
 */
export type AuthorDictionary = AuthorCatalogue & { readonly __proto__: null };

export const authorCatalogues: Readonly<Record<InterfaceLanguage, AuthorCatalogue>> = { en, da, sv, lv };

/** A sentence with its placeholders filled, for where there is no screen: `{name}` stands for a parameter. */
export function authorText(language: InterfaceLanguage, key: AuthorKey, params: Params = {}): string {
  return fill(authorCatalogues[language][key], params, language);
}
