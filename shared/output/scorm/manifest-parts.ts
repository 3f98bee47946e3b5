/** What the manifests of both generations of SCORM share: identifiers that never change, titles that fit. */

import { firstCharacters } from '../../base/first-characters.ts';
import { cleanText } from '../../base/html.ts';
import type { RecordId } from '../../records/record.ts';
import type { ModuleView } from '../module-view.ts';

/** imscp_rootv1p1p2.xsd allows no more. */
const longestTitle = 200; // UTF-16 units, so that no reader counts more

/** Identifiers come from the module's record, so that a new export of the same module replaces the old one in the LMS. */
export function manifestIdentifier({ id }: { readonly id: RecordId }): string {
  return `MW_${id}`;
}

export function manifestTitle({ data: { title, code } }: Pick<ModuleView, 'data'>): string {
  return titled(title, code);
}

/** As a manifest may have it; `otherwise` where there is none. */
export function titled(title: string, otherwise: string): string {
  return shortened(oneLine(title) || otherwise, longestTitle);
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Cut at a word where there is one in the second half, and never inside a character. */
function shortened(title: string, length: number): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length - 1);
  const word = cut.lastIndexOf(' ');
  return `${firstCharacters(title, word > length / 2 ? word : cut.length)}…`;
}
