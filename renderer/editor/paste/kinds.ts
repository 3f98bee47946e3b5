/** What an element of pasted HTML is: by its tag, or by the role, class or style that other programs say it with. */

import { styleOf } from './style.ts';

export type Kind =
  | { readonly is: 'heading'; readonly rank: number }
  | { readonly is: 'item'; readonly depth: number | null }
  | {
      readonly is: 'list' | 'quote' | 'code' | 'divider' | 'table' | 'figure' | 'image' | 'break' | 'block' | 'inline';
    };

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FOOTER FORM HEADER HGROUP LEGEND ' +
    'MAIN MENU NAV P SECTION SUMMARY TBODY TD TFOOT TH THEAD TR OPTGROUP'
  ).split(' '),
);
const byTag: Readonly<Record<string, 'list' | 'quote' | 'code' | 'divider' | 'table' | 'figure' | 'image' | 'break'>> =
  {
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

function tell(element: Element): Kind {
  const rank = headingRank(element);
  if (rank !== null) return { is: 'heading', rank };
  const role = element.getAttribute('role') ?? '';
  if (element.tagName === 'LI' || role === 'listitem') return { is: 'item', depth: depthOf(element) };
  // A role that says it only lays out speaks of the element, not of what is in it.
  if (/^(?:presentation|none)$/.test(role) && element.tagName === 'TABLE') return { is: 'block' };
  const is = byRole[role] ?? byTag[element.tagName];
  if (is !== undefined) return { is };
  if (blockTags.has(element.tagName)) return { is: 'block' };
  return {
    is: /^(?:block|flex|grid|table|list-item)$/.test(styleOf(element).get('display') ?? '') ? 'block' : 'inline',
  };
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
