/** Links lead somewhere a learner can follow and say where (WCAG 2.4.4). */

import { safeUrl } from '../base/html.ts';
import { finding, type Finding } from '../base/finding.ts';
import type { RecordId } from '../base/ids.ts';
import { isBlank, links, linkTarget } from './inline-html.ts';
import { inlineText, type InlineNode } from './inline.ts';

export function checkLinks(inline: readonly InlineNode[], where: RecordId): readonly Finding[] {
  return links(inline).flatMap(({ url, children }): Finding[] => {
    const found: Finding[] = [];
    if (isBlank(children)) found.push(finding('link.empty', 'warning', where, { url }));
    if (linkTarget(url) !== null) return found;
    const code = safeUrl(url) === null ? 'link.unsafe' : 'link.relative';
    return [...found, finding(code, 'warning', where, { words: inlineText(children).trim(), url })];
  });
}
