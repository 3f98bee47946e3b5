/** What machines are told of the platform as a whole: every module with its address, in the order of the catalogue. */

import { moduleFolder } from '../addresses.ts';
import { competencesOf } from '../facets.ts';
import type { Site, SiteModule } from '../site.ts';
import { recordName } from './module-record.ts';

export const indexName = 'index.json';

/** Addresses are as seen from the file, or whole where the platform has one. */
export function siteIndex(site: Site): string {
  const { id, data, address } = site;
  const index = {
    format: 'modulewright-platform',
    version: 1,
    programme: { id, title: data.title.trim(), languages: data.languages },
    ...(address === null ? {} : { address }),
    modules: site.modules.map((module) => entryOf(site, module)),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}

function entryOf({ data: { audiences }, address }: Site, module: SiteModule) {
  const { id, data, level, minutes, ects, before, since } = module;
  const { code, title, language, reach, delivery, status } = data;
  const page = `${address ?? ''}${moduleFolder(id)}`;
  return {
    id,
    code,
    title: title.trim(),
    language,
    level,
    audiences: audiences.filter((one) => data.audiences.includes(one.id)).map(({ label }) => label),
    reach,
    delivery,
    minutes: Math.round(minutes),
    ects: Math.round(ects * 100) / 100,
    status,
    since,
    prerequisites: before,
    competences: competencesOf(module).map(({ statement, uri }) => ({ statement, uri })),
    page,
    record: `${page}${recordName}`,
  };
}
