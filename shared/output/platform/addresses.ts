/**
 * Where everything of a platform lies. A module's address is made of its record's id, which no renaming changes and no other
 * module ever gets: an address that was given once stays.
 */

import type { RecordId } from '../../records/record.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { Ending } from '../format.ts';
import type { SiteOptions } from './site.ts';

/** From the page of a module to the root of the platform. */
export const toRoot = '../../';

export const catalogueScript = 'catalogue.js';

export const platformScript = 'platform/platform.js';
export const platformStyle = 'platform/platform.css';

export function moduleFolder(id: RecordId): string {
  return `modules/${id}/`;
}

export function readFolder(id: RecordId): string {
  return `${moduleFolder(id)}read/`;
}

/** Of a page in one of the platform's languages, whichever folder it is in. */
export function pageName({ languages }: Pick<SiteOptions, 'languages'>, language: InterfaceLanguage): string {
  return language === languages[0] ? 'index.html' : `index.${language}.html`;
}

/** Not by the module's code, which may change. */
export function packagePath(id: RecordId, format: string, ending: Ending): string {
  return `${moduleFolder(id)}${format}${ending}`;
}
