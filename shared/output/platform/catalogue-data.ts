/** What the script of the catalogue is told of its modules: a classic script, as a page from a disk can fetch nothing. */

import { scriptJson } from '../../base/json.ts';
import { fold } from './fold.ts';
import { competencesOf, marksOf } from './facets.ts';
import type { Site, SiteModule } from './site.ts';

export interface CatalogueEntry {
  readonly id: string;
  /** The values of facets that it has. */
  readonly marks: readonly string[];
  /** Its code and title, folded. */
  readonly name: string;
  /** All else that it is found by, folded. */
  readonly text: string;
}

/** In the order of the list on the page. */
export function catalogueData(site: Site): string {
  const entries = site.modules.map((module) => entryOf(site, module));
  return `globalThis.modulewrightCatalogue = [\n${entries.map(scriptJson).join(',\n')}\n];\n`;
}

function entryOf({ data: { audiences } }: Site, module: SiteModule): CatalogueEntry {
  const { id, data, view, level } = module;
  const words = [
    data.summary,
    level,
    ...audiences.flatMap((one) => (data.audiences.includes(one.id) ? [one.label] : [])),
    data.owner,
    ...view.goals.map((goal) => goal.data.text),
    ...competencesOf(module).map(({ statement }) => statement),
    ...view.units.flatMap((unit) => [unit.title, ...unit.pages.map(({ title }) => title)]),
    ...view.glossary.map((term) => term.data.word),
  ];
  const name = fold(`${data.code} ${data.title}`);
  return { id, marks: [...new Set(marksOf(module))], name, text: fold(words.join(' ')) };
}
