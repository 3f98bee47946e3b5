/** Links lead somewhere a learner can follow and say where (WCAG 2.4.4); pictures say what they show (WCAG 1.1.1). */

import { safeUrl } from '../base/html.ts';
import { finding, type Finding } from '../base/finding.ts';
import type { RecordId } from '../base/ids.ts';
import { isBlank, links, linkTarget } from './inline-html.ts';
import { inlineText, type InlineNode } from './inline.ts';

/** What is checked of words on a page. */
export function checkInline(inline: readonly InlineNode[], where: RecordId): readonly Finding[] {
  return [...checkLinks(inline, where), ...(holdsMute(inline) ? [finding('picture.alt', 'warning', where)] : [])];
}

/** Whether a picture does not say what it shows. */
export function holdsMute(inline: readonly InlineNode[]): boolean {
  return inline.some((node) => 'type' in node && node.type === 'picture' && node.alt.trim() === '');
}

export function checkLinks(inline: readonly InlineNode[], where: RecordId): readonly Finding[] {
  return links(inline).flatMap(({ url, children }): Finding[] => {
    const found: Finding[] = [];
    if (isBlank(children)) found.push(finding('link.empty', 'warning', where, { url }));
    if (linkTarget(url) !== null) return found;
    const code = safeUrl(url) === null ? 'link.unsafe' : 'link.relative';
    return [...found, finding(code, 'warning', where, { words: inlineText(children).trim(), url })];
  });
}
