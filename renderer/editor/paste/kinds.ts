/** What an element of pasted HTML is: by its tag, or by the role, class or style that other programs say it with. */

import type { calloutTones } from '../../../shared/blocks/callout/schema.ts';
import { styleOf } from './style.ts';

type CalloutTone = (typeof calloutTones)[number];

export type Kind =
  | { readonly is: 'heading'; readonly rank: number }
  | { readonly is: 'item'; readonly depth: number | null }
  | { readonly is: 'callout'; readonly tone: CalloutTone }
  | {
      readonly is:
        'list' | 'quote' | 'code' | 'divider' | 'table' | 'figure' | 'details' | 'image' | 'break' | 'block' | 'inline';
    };

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE CAPTION CENTER DD DIALOG DIV DL DT FIELDSET FIGCAPTION FOOTER FORM HEADER HGROUP LEGEND ' +
    'MAIN MENU NAV P SECTION SUMMARY TBODY TD TFOOT TH THEAD TR OPTGROUP'
  ).split(' '),
);
const byTag: Readonly<
  Record<string, 'list' | 'quote' | 'code' | 'divider' | 'table' | 'figure' | 'details' | 'image' | 'break'>
> = {
  UL: 'list',
  OL: 'list',
  MENU: 'list',
  DIR: 'list',
  BLOCKQUOTE: 'quote',
  PRE: 'code',
  LISTING: 'code',
  XMP: 'code',
  HR: 'divider',
  TABLE: 'table',
  FIGURE: 'figure',
  DETAILS: 'details',
  IMG: 'image',
  BR: 'break',
};
const byRole: Readonly<Record<string, 'list' | 'quote' | 'divider' | 'table' | 'figure'>> = {
  list: 'list',
  blockquote: 'quote',
  separator: 'divider',
  table: 'table',
  grid: 'table',
  figure: 'figure',
};

const known = new WeakMap<Element, Kind>();

export function kindOf(element: Element): Kind {
  const kind = known.get(element) ?? tell(element);
  known.set(element, kind);
  return kind;
}

export function isInline(element: Element): boolean {
  return kindOf(element).is === 'inline';
}

/** Whether more than words and their breaks stands inside. */
export function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some((inside) => !isInline(inside) && kindOf(inside).is !== 'break');
}

/** Items may stand in elements that are neither list nor item. */
export function holdsItems(element: Element): boolean {
  return element.querySelector('li, [role="listitem"]') !== null;
}

export function nextIsBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next?.nodeName === 'BR';
}

function tell(element: Element): Kind {
  const rank = headingRank(element);
  if (rank !== null) return { is: 'heading', rank };
  const role = element.getAttribute('role') ?? '';
  if (element.tagName === 'LI' || role === 'listitem') return { is: 'item', depth: depthOf(element) };
  // A role that says it only lays out speaks of the element, not of what is in it.
  if (/^(?:presentation|none)$/.test(role) && element.tagName === 'TABLE') return { is: 'block' };
  if (isQuote(element)) return { is: 'quote' };
  const tone = calloutTone(element);
  if (tone !== null) return { is: 'callout', tone };
  const is = byRole[role] ?? byTag[element.tagName];
  if (is !== undefined) return { is };
  // What a page draws code with, line by line.
  if (element.classList.contains('syntaxhighlighter')) return { is: 'code' };
  if (blockTags.has(element.tagName)) return { is: 'block' };
  const drawn = /^(?:block|flex|grid|table|list-item)$/.test(styleOf(element).get('display') ?? '');
  // A frame or a handle drawn over the words is no end of their line.
  const empty = (element.textContent ?? '').trim() === '' && element.childElementCount === 0;
  return { is: drawn && !empty ? 'block' : 'inline' };
}

function isQuote(element: Element): boolean {
  return element.tagName === 'P' && /(?:^|\s)Mso(?:Intense)?Quote(?:\s|$)/.test(element.className);
}

const calloutClass = /(?:^|\s)(?:admonition|callout|markdown-alert|confluence-information-macro)(?:\s|$)/;
const tones: readonly (readonly [CalloutTone, RegExp])[] = [
  ['warning', /warn|danger|error|caution|important/],
  ['tip', /tip|success|hint/],
  ['example', /example/],
];

/** Notes set apart: by role, by the class that documentation writes, or an aside of words alone. Null for what is none. */
function calloutTone(element: Element): CalloutTone | null {
  const role = element.getAttribute('role');
  const said =
    role === 'note' || (/^(?:DIV|ASIDE|SECTION)$/.test(element.tagName) && calloutClass.test(element.className));
  if (!said && !(element.tagName === 'ASIDE' && role === null && isWordsAlone(element))) return null;
  return tones.find(([, words]) => words.test(element.className.toLowerCase()))?.[0] ?? 'note';
}

function isWordsAlone(element: Element): boolean {
  return [...element.querySelectorAll('*')].every(
    (inside) => /^(?:P|DIV|BR)$/.test(inside.tagName) || isInline(inside),
  );
}

/** 1 to 9, or null: Word's title stands above its first headings, other styles say their outline level. */
function headingRank(element: Element): number | null {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (tag !== undefined) return Number(tag);
  if (element.getAttribute('role') === 'heading') return Math.max(1, Number(element.getAttribute('aria-level')) || 2);
  if (element.tagName !== 'P') return null;
  if (element.classList.contains('MsoTitle')) return 1;
  const outline = /^[1-9]$/.exec(styleOf(element).get('mso-outline-level') ?? '')?.[0];
  return outline === undefined ? null : Number(outline);
}

/** Google Docs and Word on the web say how deep an item is, whatever list it stands in. */
function depthOf(element: Element): number | null {
  const level = Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level') ?? 0);
  return level >= 1 ? level - 1 : null;
}
