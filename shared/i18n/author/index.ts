/** The author catalogue: every word of the interface, by flat key, in each language. */

import { fill, type Params } from '../fill.ts';
import type { InterfaceLanguage } from '../languages.ts';
import type { CheckKey } from './check-sentences.ts';
import { apparatus as daApparatus } from './da/apparatus.ts';
import { checks as daChecks } from './da/checks.ts';
import { editor as daEditor } from './da/editor.ts';
import { errors as daErrors } from './da/errors.ts';
import { frame as daFrame } from './da/frame.ts';
import { framework as daFramework } from './da/framework.ts';
import { overview as daOverview } from './da/overview.ts';
import { apparatus as enApparatus } from './en/apparatus.ts';
import { paste as daPaste } from './da/paste.ts';
import { plan as daPlan } from './da/plan.ts';
import { rules as daRules } from './da/rules.ts';
import { salvage as daSalvage } from './da/salvage.ts';
import { session as daSession } from './da/session.ts';
import { simulator as daSimulator } from './da/simulator.ts';
import { templates as daTemplates } from './da/templates.ts';
import { workload as daWorkload } from './da/workload.ts';
import { checks as enChecks } from './en/checks.ts';
import { editor as enEditor } from './en/editor.ts';
import { errors as enErrors } from './en/errors.ts';
import { frame as enFrame } from './en/frame.ts';
import { framework as enFramework } from './en/framework.ts';
import { overview as enOverview } from './en/overview.ts';
import { paste as enPaste } from './en/paste.ts';
import { plan as enPlan } from './en/plan.ts';
import { rules as enRules } from './en/rules.ts';
import { salvage as enSalvage } from './en/salvage.ts';
import { session as enSession } from './en/session.ts';
import { simulator as enSimulator } from './en/simulator.ts';
import { templates as enTemplates } from './en/templates.ts';
import { workload as enWorkload } from './en/workload.ts';
import type { ErrorKey } from './error-sentences.ts';
import { apparatus as lvApparatus } from './lv/apparatus.ts';
import type { RuleKey } from './rule-sentences.ts';
import { checks as lvChecks } from './lv/checks.ts';
import { editor as lvEditor } from './lv/editor.ts';
import { errors as lvErrors } from './lv/errors.ts';
import { frame as lvFrame } from './lv/frame.ts';
import { framework as lvFramework } from './lv/framework.ts';
import { overview as lvOverview } from './lv/overview.ts';
import { apparatus as svApparatus } from './sv/apparatus.ts';
import { paste as lvPaste } from './lv/paste.ts';
import { plan as lvPlan } from './lv/plan.ts';
import { rules as lvRules } from './lv/rules.ts';
import { salvage as lvSalvage } from './lv/salvage.ts';
import { session as lvSession } from './lv/session.ts';
import { simulator as lvSimulator } from './lv/simulator.ts';
import { templates as lvTemplates } from './lv/templates.ts';
import { workload as lvWorkload } from './lv/workload.ts';
import { checks as svChecks } from './sv/checks.ts';
import { editor as svEditor } from './sv/editor.ts';
import { errors as svErrors } from './sv/errors.ts';
import { frame as svFrame } from './sv/frame.ts';
import { framework as svFramework } from './sv/framework.ts';
import { overview as svOverview } from './sv/overview.ts';
import { paste as svPaste } from './sv/paste.ts';
import { plan as svPlan } from './sv/plan.ts';
import { rules as svRules } from './sv/rules.ts';
import { salvage as svSalvage } from './sv/salvage.ts';
import { session as svSession } from './sv/session.ts';
import { simulator as svSimulator } from './sv/simulator.ts';
import { templates as svTemplates } from './sv/templates.ts';
import { workload as svWorkload } from './sv/workload.ts';

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

interface Dictionary {
  readonly __proto__: null;
}

/**
 * Without a prototype an object is a dictionary from the first key on. As an ordinary one of 1,600 keys it took V8 half a
 * second to put together, at every start of the terminal and of the screens.
 */
const catalogues: Readonly<Record<InterfaceLanguage, AuthorCatalogue & Dictionary>> = {
  en: {
    __proto__: null,
    ...enFrame,
    ...enEditor,
    ...enErrors,
    ...enChecks,
    ...enApparatus,
    ...enOverview,
    ...enFramework,
    ...enPaste,
    ...enPlan,
    ...enRules,
    ...enSalvage,
    ...enSession,
    ...enSimulator,
    ...enTemplates,
    ...enWorkload,
  },
  da: {
    __proto__: null,
    ...daFrame,
    ...daEditor,
    ...daErrors,
    ...daChecks,
    ...daApparatus,
    ...daOverview,
    ...daFramework,
    ...daPaste,
    ...daPlan,
    ...daRules,
    ...daSalvage,
    ...daSession,
    ...daSimulator,
    ...daTemplates,
    ...daWorkload,
  },
  sv: {
    __proto__: null,
    ...svFrame,
    ...svEditor,
    ...svErrors,
    ...svChecks,
    ...svApparatus,
    ...svOverview,
    ...svFramework,
    ...svPaste,
    ...svPlan,
    ...svRules,
    ...svSalvage,
    ...svSession,
    ...svSimulator,
    ...svTemplates,
    ...svWorkload,
  },
  lv: {
    __proto__: null,
    ...lvFrame,
    ...lvEditor,
    ...lvErrors,
    ...lvChecks,
    ...lvApparatus,
    ...lvOverview,
    ...lvFramework,
    ...lvPaste,
    ...lvPlan,
    ...lvRules,
    ...lvSalvage,
    ...lvSession,
    ...lvSimulator,
    ...lvTemplates,
    ...lvWorkload,
  },
};

export const authorCatalogues: Readonly<Record<InterfaceLanguage, AuthorCatalogue>> = catalogues;

/** A sentence with its placeholders filled, for where there is no screen: `{name}` stands for a parameter. */
export function authorText(language: InterfaceLanguage, key: AuthorKey, params: Params = {}): string {
  return fill(authorCatalogues[language][key], params, language);
}
