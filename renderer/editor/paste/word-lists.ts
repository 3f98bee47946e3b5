/** Word's lists: paragraphs with a style that names the level, and a marker written as text. */

import { maxListDepth } from '../../../shared/blocks/list-item/schema.ts';
import { styleOf } from './style.ts';

export interface WordItem {
  readonly style: 'bulleted' | 'numbered';
  readonly depth: number;
  readonly content: Element;
}

/** The item without its marker; null for a paragraph that is none. */
export function wordItem(element: Element): WordItem | null {
  if (element.tagName !== 'P') return null;
  const level = /^l\d+\s+level(\d+)/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  const named = /\bMsoList(Bullet|Number)(\d?)(?![a-z])/i.exec(element.className);
  if (level === undefined && !named) return null;
  const content = element.cloneNode(true) as Element;
  const sign = takeMarkers(content) || (/^\s*(\S+)[\u00a0\s]+/.exec(content.textContent ?? '')?.[1] ?? '');
  const numbered = named && level === undefined ? named[1]?.toLowerCase() === 'number' : isNumber(sign);
  return {
    style: numbered ? 'numbered' : 'bulleted',
    depth: Math.min(maxListDepth, Math.max(0, Number(level ?? (named?.[2] || 1)) - 1)),
    content,
  };
}

/** Takes the markers out that Word wrote for programs without lists - before headings too - and tells what they say. */
export function takeMarkers(element: Element): string {
  const markers = [...element.querySelectorAll('span')].filter((span) => styleOf(span).get('mso-list') === 'ignore');
  const sign = markers[0]?.textContent ?? '';
  for (const marker of markers) marker.remove();
  return sign.replace(/[\u00a0\s]+/g, ' ').trim();
}

/** `1.`, `1.1.`, `1.1`, `(2)`, `a)`, `iv.`, `§ 3.`: numbers or letters that a stop or a bracket ends or parts. A bare `o` is a bullet. */
function isNumber(sign: string): boolean {
  return /^(?:§ ?)?(?:\((?:\d+|[a-z]|[ivxlcdm]+)\)|(?:\d+|[a-z]|[ivxlcdm]+)(?:\.(?:\d+|[a-z]))*[.)]|\d+(?:\.\d+)+|\d+)$/i.test(
    sign,
  );
}
