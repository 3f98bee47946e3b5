/** Copied blocks for other programs: plain HTML that word processors and mail read, and the same as text. */

import { h, type Html, type HtmlElement } from '../../../shared/base/html.ts';
import type { Apparatus } from '../../../shared/blocks/apparatus.ts';
import { flowHtml } from '../../../shared/blocks/flow-html.ts';
import { inlineHtml, linesHtml } from '../../../shared/blocks/inline-html.ts';
import { blockType } from '../../../shared/blocks/registry.ts';
import type { CopyContext } from '../../../shared/blocks/seam.ts';
import { exerciseType, isExercise, plainExercise, type ExerciseData } from '../../../shared/blocks/exercises.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { recordOf, type Records } from '../../../shared/records/record.ts';
import { citationLabel } from '../../../shared/edit/citation.ts';
import type { Text } from '../../i18n/index.ts';
import type { Fragment } from './fragment.ts';

export interface Surroundings {
  readonly records: Records;
  readonly t: Text;
  readonly language: InterfaceLanguage;
  /** A number as its reader writes it. */
  readonly figure: (value: number) => string;
}

/** The blocks one after the other, their footnotes behind them. */
export function fragmentHtml({ form, blocks }: Pick<Fragment, 'form' | 'blocks'>, around: Surroundings): Html {
  const notes: string[] = [];
  const context = contextFor(around, (content) => notes.push(content));
  const [only] = blocks;
  // Part of a line is a paragraph that joins where it is put.
  const isWords = form === 'words' && only?.data.type === 'paragraph';
  const html = isWords
    ? inlineHtml(only.data.children, context)
    : flowHtml(blocks, context, ({ data }) => {
        if (isExercise(data)) return exerciseHtml(data, context);
        const { toCopiedHtml, toHtml } = blockType(data);
        return toCopiedHtml ? toCopiedHtml(data, context) : toHtml(data, context);
      });
  return plain([html, notes.map((note, index) => h('p', {}, `[${index + 1}] `, linesHtml(note)))]);
}

/** Blocks have no ids, files and places here: whoever pastes has none of them. */
function contextFor(
  { records, t: say, language, figure }: Surroundings,
  takeNote: (content: string) => number,
): CopyContext {
  const apparatus: Apparatus = {
    term: () => null,
    footnote: (content) => ({ number: takeNote(content), id: '', href: '' }),
    cite: (id) => {
      const work = recordOf(records, 'reference', id);
      return work ? { label: citationLabel(work.data, say('apparatus.undated')), href: '' } : null;
    },
  };
  return {
    blockId: '',
    language,
    playerLanguage: language,
    text: learnerText(language),
    apparatus,
    resource: () => undefined,
    say,
    figure,
    fileName: (id) => (id === null ? undefined : recordOf(records, 'resource', id)?.data.name) ?? '',
  };
}

/** The question and its parts, with what is right: what an author wants to send to a colleague. */
function exerciseHtml(data: ExerciseData, { say, figure }: CopyContext): Html {
  const plain = plainExercise(data);
  const lines = exerciseType(data).outline(plain, figure);
  return [
    h('p', {}, h('b', {}, say(`insert.${data.type}`)), h('br'), linesHtml(plain.prompt)),
    lines.length > 0 &&
      h(
        'ul',
        {},
        lines.map(({ text, right, note }) =>
          h(
            'li',
            {},
            linesHtml(text),
            right && ` (${say('exercise.right')})`,
            note ? [h('br'), linesHtml(note)] : null,
          ),
        ),
      ),
  ];
}

/** What only a page of ours knows how to read: ids, classes, roles and places inside a package. */
const kept: ReadonlySet<string> = new Set([
  'href',
  'lang',
  'scope',
  'colspan',
  'rowspan',
  'display',
  'alttext',
  'encoding',
]);
const unwrapped: ReadonlySet<string> = new Set(['figure', 'div', 'section']);

function plain(html: Html): Html {
  if (html === null || html === undefined || html === false || typeof html === 'string') return html;
  if (isList(html)) return html.map(plain);
  const { tag, attributes, children } = html;
  const inner = children.map(plain);
  if (unwrapped.has(tag)) return inner;
  if (tag === 'figcaption') return h('p', {}, ...inner);
  if (tag === 'a' && !/^[a-z][a-z0-9+.-]*:/i.test(String(attributes['href'] ?? ''))) return inner;
  return h(tag, Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.has(name))), ...inner);
}

const blocks: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'li', 'pre', 'tr', 'caption', 'hr']);

/** The words as lines: cells parted by tabs, items with what stands before them. */
export function htmlLines(html: Html): string {
  return text(html, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function text(html: Html, mark: string): string {
  if (html === null || html === undefined || html === false) return '';
  if (typeof html === 'string') return html;
  if (isList(html)) return html.map((node) => text(node, mark)).join('');
  const { tag, attributes, children } = html;
  switch (tag) {
    case 'br':
      return '\n';
    case 'math':
      return `${String(attributes['alttext'])}${attributes['display'] === 'block' ? '\n' : ''}`;
    case 'ul':
    case 'ol': {
      const indent = mark.replace(/\S/g, ' ');
      const items = flat(children).map((item, index) =>
        text(item, `${indent}${tag === 'ol' ? `${index + 1}.` : '•'} `),
      );
      return `\n${items.join('')}`;
    }
    case 'li':
      return `${mark}${text(children, mark)}\n`.replace(/\n+$/, '\n');
    case 'td':
    case 'th':
      return `${text(children, mark)}\t`;
    case 'tr':
      return `${text(children, mark).replace(/\t$/, '')}\n`;
    default: {
      const words = text(children, mark);
      return blocks.has(tag) ? `${words}\n` : words;
    }
  }
}

function flat(nodes: readonly Html[]): readonly HtmlElement[] {
  return nodes.flatMap((node) => (isList(node) ? flat(node) : typeof node === 'object' && node !== null ? [node] : []));
}

function isList(html: Html): html is readonly Html[] {
  return Array.isArray(html);
}
