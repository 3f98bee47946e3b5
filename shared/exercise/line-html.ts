/** The markup of an answer on one line: a labelled field, and on paper a line to write on. */

import { h, type Html } from '../base/html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import { longestAnswer } from './answer-text.ts';

interface Line {
  readonly label: string;
  /** Shown behind the field. */
  readonly unit?: string;
  /** Brings up the number keys of a phone. */
  readonly digits?: boolean;
}

export function lineHtml({ label, unit = '', digits = false }: Line, { blockId, playerLanguage }: RenderContext): Html {
  const id = `${blockId}line`;
  return h(
    'p',
    { class: 'answer' },
    h('label', { for: id, lang: playerLanguage }, label),
    h('input', { id, ...typed, inputmode: digits ? 'decimal' : null }),
    h('span', { class: 'paper line' }),
    unit === '' ? null : h('span', { class: 'unit' }, unit),
  );
}

/** A field for an answer that the browser must neither know nor correct. Its placeholder lets print tell it is empty. */
export const typed = {
  type: 'text',
  maxlength: longestAnswer,
  placeholder: ' ',
  autocomplete: 'off',
  autocapitalize: 'none',
  autocorrect: 'off',
  spellcheck: 'false',
} as const;
