/** Links must lead somewhere safe and say where (WCAG 2.4.4). */

import { safeUrl } from '../base/html.ts';
import type { Finding } from '../checks/finding.ts';
import type { RecordId } from '../records/record.ts';
import { inlineText, links } from './inline-html.ts';
import type { Inline } from './inline.ts';

export function checkLinks(inline: Inline, where: RecordId): readonly Finding[] {
  return links(inline).flatMap((link): Finding[] => {
    const words = inlineText(link.children).trim();
    const found: Finding[] = [];
    if (safeUrl(link.url) === null) {
      found.push({ code: 'link.unsafe', severity: 'error', where, params: { words, url: link.url } });
    }
    if (words === '') found.push({ code: 'link.empty', severity: 'warning', where, params: { url: link.url } });
    return found;
  });
}
