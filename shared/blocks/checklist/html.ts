/** The markup of a worksheet: real fields on the screen, boxes and lines to write on when it is printed. */

import { h, type Html } from '../../base/html.ts';
import { inlineText, type RichText } from '../inline.ts';
import { labelHtml, inlineHtml } from '../inline-html.ts';
import { isPlain } from '../rich-text.ts';
import type { RenderContext } from '../seam.ts';
import { exerciseText } from '../../words/learner.ts';
import type { Checklist, ChecklistRow } from './schema.ts';
import { longestEntry } from './score.ts';
import { sectionsOf } from './sections.ts';

const rules = { line: 1, text: 4, number: 1, date: 1 } as const;

export function worksheetHtml({ rows }: Checklist, context: RenderContext): Html {
  const { blockId, playerLanguage } = context;
  const { name, date } = exerciseText('checklist', playerLanguage);
  return h(
    'div',
    { class: 'worksheet' },
    h('p', { class: 'paper names', lang: playerLanguage }, h('span', {}, name), h('span', {}, date)),
    sectionsOf(rows).map(({ title, rows: own }) => {
      const content = own.map((row) => rowHtml(row, `${blockId}${row.id}`, context));
      if (!title) return content;
      const id = `${blockId}${title.id}`;
      return h(
        'div',
        { class: 'part', role: 'group', 'aria-labelledby': id },
        h('p', { class: 'heading', id }, labelHtml(title.text, context)),
        isNothing(title.note) ? null : h('p', { class: 'about' }, inlineHtml(title.note, context)),
        content,
      );
    }),
  );
}

function rowHtml({ id: row, kind, text, note }: ChecklistRow, id: string, context: RenderContext): Html {
  if (kind === 'section') return null;
  const about = isNothing(note) ? null : h('small', { id: `${id}n` }, inlineHtml(note, context));
  const described = about && `${id}n`;
  if (kind === 'tick') {
    return h(
      'label',
      { class: 'tick', 'data-row': row },
      h('input', { type: 'checkbox', id, 'aria-describedby': described }),
      h('span', {}, labelHtml(text, context), about),
    );
  }
  const field = { id, maxlength: longestEntry[kind], 'aria-describedby': described, autocomplete: 'off' };
  return h(
    'div',
    { class: `entry ${kind}`, 'data-row': row },
    h('label', { for: id }, labelHtml(text, context)),
    about,
    kind === 'text' ? h('textarea', { ...field, rows: 4 }) : inputHtml(kind, field),
    h('div', { class: 'written' }),
    h(
      'div',
      { class: 'rules' },
      Array.from({ length: rules[kind] }, () => h('i', {})),
    ),
  );
}

/** Not a word, and no picture. */
function isNothing(note: RichText): boolean {
  return isPlain(note) && inlineText(note) === '';
}

/** Length means nothing to a number or a date. */
function inputHtml(kind: 'line' | 'number' | 'date', field: Readonly<Record<string, string | number | null>>): Html {
  if (kind === 'line') return h('input', { type: 'text', ...field });
  return h('input', { ...field, type: kind, maxlength: null, step: kind === 'number' ? 'any' : null });
}
