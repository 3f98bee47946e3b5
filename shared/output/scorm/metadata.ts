/** What a package says of its module to catalogues, before it is written in one or the other binding of learning object metadata. */

import { firstCharacters } from '../../base/first-characters.ts';
import { cleanText } from '../../base/html.ts';
import type { BloomLevel } from '../../model/goals/schema.ts';
import type { Status } from '../../model/programme/statuses.ts';
import { pagesOf, type ModuleView } from '../module-view.ts';
import { manifestIdentifier, manifestTitle } from './manifest-parts.ts';

/** Words in a language (BCP 47), or in none that is known. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

export interface TaxonPath {
  readonly source: Words;
  readonly id: string;
  readonly entry: Words;
}

/** Purposes of IEEE 1484.12.1, 9.1. */
export interface Classification {
  readonly purpose: 'educational objective' | 'competency' | 'prerequisite' | 'educational level';
  readonly paths: readonly TaxonPath[];
  readonly description: Words | null;
}

export interface Metadata {
  readonly identifier: string;
  readonly language: string;
  readonly title: Words;
  readonly description: Words | null;
  readonly keywords: readonly Words[];
  /** IEEE 1484.12.1, 2.2. */
  readonly status: 'draft' | 'final' | 'unavailable';
  /** ISO 8601 duration; null for a module that takes no time. */
  readonly time: string | null;
  readonly classifications: readonly Classification[];
}

const statusOf: Readonly<Record<Status, Metadata['status']>> = {
  draft: 'draft',
  'in review': 'draft',
  pilot: 'draft',
  approved: 'final',
  archived: 'unavailable',
};

/** IEEE 1484.12.1, 1.4, 1.5 and 9.3: readers need take no more than these. */
const longest = { description: 2000, keyword: 1000 }; // characters

const bloomSource: Words = { text: 'Revised taxonomy (Anderson & Krathwohl 2001)', language: 'en' };

export function metadataOf(view: ModuleView): Metadata {
  const { language, summary, status } = view.data;
  const words = (text: string): Words => ({ text, language });
  const line = (text: string, length: number): string => firstCharacters(cleanText(text).trim(), length);
  const said = (text: string): Words | null => {
    const kept = line(text, longest.description);
    return kept === '' ? null : words(kept);
  };
  return {
    identifier: manifestIdentifier(view),
    language,
    title: words(manifestTitle(view)),
    description: said(summary),
    keywords: view.glossary.flatMap(({ data }) => {
      const word = line(data.word, longest.keyword);
      return word === '' ? [] : [words(word)];
    }),
    status: statusOf[status],
    time: isoDuration(pagesOf(view).reduce((sum, { minutes }) => sum + minutes, 0)),
    classifications: [
      ...view.goals.map(({ data }): Classification => ({
        purpose: 'educational objective',
        paths: [bloomPath(data.bloom)],
        description: said(`${data.code} ${data.text}`),
      })),
      ...competenceClasses(view),
      ...view.prerequisites.map(({ code, title }): Classification => ({
        purpose: 'prerequisite',
        paths: [],
        description: said(`${code} ${title}`),
      })),
      ...(view.level.trim() === ''
        ? []
        : [{ purpose: 'educational level', paths: [], description: said(view.level) } satisfies Classification]),
    ],
  };
}

/** Whole minutes as ISO 8601 says them. */
export function isoDuration(minutes: number): string | null {
  const whole = Math.round(minutes);
  if (whole === 0) return null;
  const hours = Math.floor(whole / 60);
  return `PT${hours > 0 ? `${hours}H` : ''}${whole % 60 > 0 ? `${whole % 60}M` : ''}`;
}

/** Each competence once, however many goals contribute to it. */
function competenceClasses({ goals, data }: ModuleView): readonly Classification[] {
  const found = new Map(goals.flatMap(({ competences }) => competences.map((one) => [one.id, one] as const)));
  const paths = [...found.values()].map(({ taxon, statement, framework }): TaxonPath => {
    const language = framework.language || data.language;
    return {
      source: { text: cleanText(framework.title).trim() || 'Framework', language },
      id: taxon,
      entry: { text: cleanText(statement).trim(), language },
    };
  });
  return paths.length === 0 ? [] : [{ purpose: 'competency', paths, description: null }];
}

function bloomPath(level: BloomLevel): TaxonPath {
  return { source: bloomSource, id: level, entry: { text: level, language: 'en' } };
}
