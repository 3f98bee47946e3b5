/** The files of a platform: those of each module by themselves, so that no more than one is ever held, and those of the whole. */

import type { PackageEntry } from '../package-tree.ts';
import { fontFiles, sharingFiles } from '../page/files.ts';
import { catalogueScript, moduleFolder, pageName, platformScript, platformStyle, readFolder } from './addresses.ts';
import { catalogueData } from './catalogue-data.ts';
import { gonePage } from './gone-page.ts';
import { indexPage } from './index-page.ts';
import { modulePage } from './module-page.ts';
import { feedName, siteFeed } from './records/feed.ts';
import { moduleRecord, recordName } from './records/module-record.ts';
import { indexName, siteIndex } from './records/site-index.ts';
import type { GoneModule, Site, SiteModule, SitePackage } from './site.ts';

/** From the page that a module is read on to the root of the platform, where all of them share the player and its files. */
const readToRoot = '../../../';

/** `shared` are files that other modules may have, too, and then they are the same. */
export interface ModuleFiles {
  readonly own: readonly PackageEntry[];
  readonly shared: readonly PackageEntry[];
}

export function moduleFiles(site: Site, module: SiteModule, packages: readonly SitePackage[]): ModuleFiles {
  const folder = moduleFolder(module.id);
  const pages = site.languages.map((language): PackageEntry => {
    return {
      path: `${folder}${pageName(site, language)}`,
      kind: 'text',
      text: modulePage(site, module, packages, language),
    };
  });
  pages.push({ path: `${folder}${recordName}`, kind: 'text', text: moduleRecord(site, module, packages) });
  if (!site.preview) return { own: pages, shared: [] };
  const place = { folder: readFolder(module.id), toShared: readToRoot };
  const { page, shared } = sharingFiles(module.view, 'web', place);
  return { own: [...pages, ...page], shared };
}

export function goneFiles(site: Site, module: GoneModule): readonly PackageEntry[] {
  return site.languages.map((language): PackageEntry => {
    const path = `${moduleFolder(module.id)}${pageName(site, language)}`;
    return { path, kind: 'text', text: gonePage(site, module, language) };
  });
}

export function catalogueFiles(site: Site): readonly PackageEntry[] {
  const feed = siteFeed(site);
  return [
    ...site.languages.map((language): PackageEntry => {
      return { path: pageName(site, language), kind: 'text', text: indexPage(site, language) };
    }),
    { path: catalogueScript, kind: 'text', text: catalogueData(site) },
    { path: indexName, kind: 'text', text: siteIndex(site) },
    ...(feed === null ? [] : [{ path: feedName, kind: 'text', text: feed } as const]),
    ...site.look,
    ...[platformScript, platformStyle, ...fontFiles.map((name) => `player/fonts/${name}`)].map(
      (path): PackageEntry => ({ path, kind: 'asset', asset: path }),
    ),
  ];
}
