/** Copied blocks for other programs: plain HTML that word processors and mail read, and the same as text. */

import { h, type Html, type HtmlElement } from '../../../shared/base/html.ts';
import type { Apparatus } from '../../../shared/blocks/apparatus.ts';
import type { Activity } from '../../../shared/blocks/activity/schema.ts';
import { flowHtml } from '../../../shared/blocks/flow-html.ts';
import { inlineHtml, linesHtml } from '../../../shared/blocks/inline-html.ts';
import { linesOf, titleOf, type Column, type Panel } from '../../../shared/blocks/panel.ts';
import { paragraphs } from '../../../shared/blocks/recording.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { blockType } from '../../../shared/blocks/registry.ts';
import { exerciseType, isExercise, plainExercise, type ExerciseData } from '../../../shared/blocks/exercises.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { recordOf, type RecordId, type Records } from '../../../shared/records/record.ts';
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
  const apparatus: Apparatus = {
    term: () => null,
    footnote: (content) => ({ number: notes.push(content), id: '', href: '' }),
    cite: (id) => {
      const work = recordOf(around.records, 'reference', id);
      return work ? { label: citationLabel(work.data, around.t('apparatus.undated')), href: '' } : null;
    },
  };
  const [only] = blocks;
  const html =
    form === 'words' && only && 'children' in only.data
      ? inlineHtml(only.data.children as never, apparatus)
      : flowHtml(blocks, apparatus, ({ data }) => blockHtml(data as BlockData, apparatus, around));
  return plain([html, notes.map((note, index) => h('p', {}, `[${index + 1}] `, linesHtml(note)))]);
}

function blockHtml(data: BlockData, apparatus: Apparatus, around: Surroundings): Html {
  const { t, language } = around;
  if (isExercise(data)) return exerciseHtml(data, around);
  switch (data.type) {
    case 'accordion':
    case 'tabs':
      return data.children.map((panel) => [
        h('h4', {}, inlineHtml(titleOf(panel), apparatus)),
        panelHtml(panel, apparatus, around),
      ]);
    case 'columns':
      return data.children.map((column) => panelHtml(column, apparatus, around));
    case 'image':
      return [named(t('insert.image'), data.alt), line(data.caption)];
    case 'audio':
    case 'video':
      return [
        named(t(`insert.${data.type}`), data.title || fileName(data.resource, around)),
        paragraphs(data.transcript),
      ];
    case 'file':
      return [named(t('insert.file'), data.title || fileName(data.resource, around)), paragraphs(data.description)];
    case 'embed':
      return [
        h('p', {}, h('a', { href: data.url }, data.title || data.url)),
        line(data.alt),
        paragraphs(data.fallback),
      ];
    case 'button':
      return h('p', {}, data.url.startsWith('#') ? data.label : h('a', { href: data.url }, data.label || data.url));
    case 'activity':
      return activityHtml(data, around);
    case 'test':
      return named(t('insert.test'), data.title);
    default: {
      const context = { blockId: '', language, playerLanguage: language, text: learnerText(language), apparatus };
      return blockType(data).toHtml(data, { ...context, resource: () => undefined });
    }
  }
}

function panelHtml(panel: Panel | Column, apparatus: Apparatus, around: Surroundings): Html {
  const lines = linesOf(panel).map((data) => ({ id: '', data }));
  return flowHtml(lines, apparatus, ({ data }) => blockHtml(data, apparatus, around));
}

/** The question and its parts, with what is right: what an author wants to send to a colleague. */
function exerciseHtml(data: ExerciseData, { t, figure }: Surroundings): Html {
  const plain = plainExercise(data);
  const lines = exerciseType(data).outline(plain, figure);
  return [
    h('p', {}, h('b', {}, t(`insert.${data.type}`)), h('br'), linesHtml(plain.prompt)),
    lines.length > 0 &&
      h(
        'ul',
        {},
        lines.map(({ text, right, note }) =>
          h('li', {}, linesHtml(text), right && ` (${t('exercise.right')})`, note ? [h('br'), linesHtml(note)] : null),
        ),
      ),
  ];
}

function activityHtml(data: Activity, { t }: Surroundings): Html {
  const facts = [t('activity.minutesShort', { count: data.minutes }), data.grouping, data.room, ...data.materials];
  return [
    named(t(`insert.${data.form}`), data.title),
    line(facts.filter(Boolean).join(' · ')),
    paragraphs(data.participants),
    data.steps.length > 0 &&
      h(
        'ol',
        {},
        data.steps.map(({ text, minutes }) =>
          h('li', {}, linesHtml(text), ` (${t('activity.minutesShort', { count: minutes })})`),
        ),
      ),
    paragraphs(data.facilitatorNotes),
  ];
}

function named(kind: string, title: string): Html {
  return h('p', {}, h('b', {}, kind), title === '' ? null : [': ', linesHtml(title)]);
}

function line(text: string): Html {
  return text === '' ? null : h('p', {}, linesHtml(text));
}

function fileName(id: RecordId | null, { records }: Surroundings): string {
  return (id === null ? undefined : recordOf(records, 'resource', id)?.data.name) ?? '';
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
