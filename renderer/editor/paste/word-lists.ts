/** Lists of Word and PowerPoint: paragraphs with a style that names the level, and a marker written as text. */

import { maxListDepth } from '../../../shared/blocks/list-item/schema.ts';
import { styleOf } from './style.ts';

export interface WordItem {
  readonly style: 'bulleted' | 'numbered';
  readonly depth: number;
  readonly content: Element;
  /** What its marker says, where that can be read. */
  readonly number: number | null;
}

/** The item without its marker; null for a paragraph that is none. */
export function listItem(element: Element): WordItem | null {
  return element.tagName === 'P' ? (wordItem(element) ?? slideItem(element)) : slideItem(element);
}

function wordItem(element: Element): WordItem | null {
  const level = /^l\d+\s+level(\d+)/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  const named = /\bMsoList(Bullet|Number)(\d?)(?![a-z])/i.exec(element.className);
  if (level === undefined && !named) return null;
  const content = element.cloneNode(true) as Element;
  const sign = takeMarkers(content) || (/^\s*(\S+)[\u00a0\s]+/.exec(content.textContent ?? '')?.[1] ?? '');
  const numbered = named && level === undefined ? named[1]?.toLowerCase() === 'number' : isNumber(sign);
  // Each list of a style has one level, and the style says how deep it stands.
  return item(numbered, Math.max(Number(level ?? 1), Number(named?.[2] || 1)) - 1, { content, sign });
}

/** PowerPoint: the class says how deep the words stand, or the indent, by half an inch. */
function slideItem(element: Element): WordItem | null {
  if (!/^(?:P|DIV)$/.test(element.tagName) || element.querySelector('p, div')) return null;
  const content = element.cloneNode(true) as Element;
  const marker = [...content.querySelectorAll('span')].find((span) => styleOf(span).has('mso-special-format'));
  const sign = (marker?.textContent ?? '').trim();
  if (!marker || sign.length > 4 || !(content.textContent ?? '').trim().startsWith(sign)) return null;
  const numbered = styleOf(marker).get('mso-special-format')?.startsWith('num') === true;
  marker.remove();
  const inches = /^([\d.]+)in$/.exec(styleOf(element).get('margin-left') ?? '')?.[1];
  const level = /^[A-Z]{1,2}(\d)$/.exec(element.className)?.[1];
  return item(numbered, Number(level ?? Math.floor(Number(inches ?? 0) / 0.5)), { content, sign });
}

function item(numbered: boolean, depth: number, { content, sign }: { content: Element; sign: string }): WordItem {
  return {
    style: numbered ? 'numbered' : 'bulleted',
    depth: Math.min(maxListDepth, Math.max(0, depth)),
    content,
    number: numbered ? numberOf(sign) : null,
  };
}

/** The last of `2.1.3.`, the place of a letter alone; Roman ones are left. */
function numberOf(sign: string): number | null {
  const digits = /(\d+)\D*$/.exec(sign)?.[1];
  if (digits !== undefined) return Number(digits);
  const letter = /^\(?([a-h])[.)]$/i.exec(sign)?.[1];
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
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
