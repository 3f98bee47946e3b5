/** The way to the page of a module from another page of the platform. */

import { h, type Html } from '../../base/html.ts';
import type { RecordId } from '../../records/record.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { moduleFolder, pageName } from './addresses.ts';
import type { Site } from './site.ts';

/** `root` leads from the page to the root of the platform. */
export function moduleLink(site: Site, id: RecordId, language: InterfaceLanguage, root: string): Html {
  const data = site.byId.get(id)?.data;
  if (!data) return null;
  const href = `${root}${moduleFolder(id)}${pageName(site, language)}`;
  return h('a', { href, lang: data.language }, `${data.code} ${data.title.trim()}`);
}
