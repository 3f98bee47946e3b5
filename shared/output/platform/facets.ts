/** By what modules are found: the values of each facet, in the order and by the names that the programme gives them. */

import { deliveries, reaches } from '../../model/programme/schema.ts';
import { authorText } from '../../words/author.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { platformText } from '../../words/platform.ts';
import type { CompetenceView } from '../module-view.ts';
import { languageName } from './said.ts';
import type { Site, SiteModule } from './site.ts';

export const facetNames = ['level', 'audience', 'reach', 'delivery', 'language', 'competence'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** What a module with it is marked with: `level:basic`. */
  readonly mark: string;
  readonly label: string;
  /** Of the label, where it is not in the platform's. */
  readonly lang?: string;
  /** Modules that have it. */
  readonly count: number;
}

/** What a module can be found by. */
export function marksOf(module: SiteModule): readonly string[] {
  const { level, audiences, reach, delivery, language } = module.data;
  return [
    mark('level', level),
    ...audiences.map((one) => mark('audience', one)),
    ...reach.map((one) => mark('reach', one)),
    mark('delivery', delivery),
    mark('language', language),
    ...competencesOf(module).map(({ id }) => mark('competence', id)),
  ];
}

/** Each competence that one of its goals contributes to, once. */
export function competencesOf({ view }: SiteModule): readonly CompetenceView[] {
  return [...new Map(view.goals.flatMap((goal) => goal.competences.map((one) => [one.id, one] as const))).values()];
}

/** Those that divide the modules or name all of them; a facet without a value is left out. */
export function facetsOf(site: Site, language: InterfaceLanguage): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const module of site.modules)
    for (const one of new Set(marksOf(module))) counts.set(one, (counts.get(one) ?? 0) + 1);
  const text = platformText(language);
  const [content = 'en'] = site.data.languages;
  return facetNames.flatMap((name): Facet[] => {
    const values = labelled(site, name, language, content).flatMap((value): FacetValue[] => {
      const count = counts.get(value.mark);
      return count === undefined ? [] : [{ ...value, count }];
    });
    return values.length === 0 ? [] : [{ name, title: text[name], values }];
  });
}

function labelled(
  site: Site,
  name: FacetName,
  language: InterfaceLanguage,
  content: string,
): readonly Omit<FacetValue, 'count'>[] {
  switch (name) {
    case 'level':
    case 'audience': {
      const named = name === 'level' ? site.data.levels : site.data.audiences;
      return named.map(({ id, label }) => ({ mark: mark(name, id), label: label.trim() || id, lang: content }));
    }
    case 'reach':
      return reaches.map((id) => ({ mark: mark(name, id), label: authorText(language, `reach.${id}`) }));
    case 'delivery':
      return deliveries.map((id) => ({ mark: mark(name, id), label: authorText(language, `delivery.${id}`) }));
    case 'language': {
      const spoken = [...new Set(site.modules.map(({ data }) => data.language))].sort();
      return spoken.map((id) => ({ mark: mark(name, id), label: languageName(id, language) }));
    }
    case 'competence': {
      const all = new Map(site.modules.flatMap((module) => competencesOf(module).map((one) => [one.id, one] as const)));
      return [...all.values()].map(({ id, statement, framework }) => ({
        mark: mark(name, id),
        label: statement.trim() || id,
        lang: framework.language || content,
      }));
    }
  }
}

function mark(name: FacetName, value: string): string {
  return `${name}:${value}`;
}
