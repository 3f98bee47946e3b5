/** The blocks of a page: paragraphs, headings, lists, quotes, tables, images as Markdown has them, the others between `:::`. */

import type { List, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { activityForms } from '../blocks/activity/schema.ts';
import { isBlank } from '../blocks/inline-html.ts';
import { blockData, type BlockData } from '../blocks/registry.ts';
import { reviewRules } from '../blocks/test/schema.ts';
import { inlineOf, plainText } from '../import/markdown/inline.ts';
import { exerciseReaders } from './exercises.ts';
import type { Piece, Serves } from './module-records.ts';
import { partsOf, richPartsOf, type Form, type Item } from './parts.ts';
import type { SampleReader } from './reader.ts';
import { scenario } from './scenario.ts';
import { settingsOf, titleOf } from './settings.ts';

const activityForm: Form = {
  labels: ['Grouping', 'Room', 'Participants', 'Facilitator'],
  bulleted: 'plain',
  numbered: 'plain',
};

type Read = (node: ContainerDirective, reader: SampleReader) => Piece;

const directives: Readonly<Record<string, Read>> = {
  note: (node, reader) => callout('note', node, reader),
  tip: (node, reader) => callout('tip', node, reader),
  warning: (node, reader) => callout('warning', node, reader),
  example: (node, reader) => callout('example', node, reader),
  table,
  activity,
  test,
  scenario,
  ...Object.fromEntries(
    Object.entries(exerciseReaders).map(([name, { form, settings, read }]): [string, Read] => [
      name,
      (node, reader) => {
        const given = settingsOf(node, settings, reader);
        const parts = richPartsOf(node, node.children, form, reader);
        if (isBlank(parts.words)) reader.expect(node, 'what is asked, as the first paragraph');
        return { data: read(parts, given, reader), serves: given.serves };
      },
    ]),
  ),
};

export function piecesOf(nodes: readonly RootContent[], reader: SampleReader): readonly Piece[] {
  return nodes.flatMap((node) => {
    const pieces = node.type === 'containerDirective' ? directive(node, reader) : plainPieces(node, reader);
    for (const { data } of pieces) {
      const read = blockData.safeParse(data);
      for (const { path, message } of read.error?.issues ?? []) {
        reader.expect(node, `${data.type}, ${path.join(' ')}: ${message}`);
      }
    }
    return pieces;
  });
}

function directive(node: ContainerDirective, reader: SampleReader): readonly Piece[] {
  const read = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
  if (read) return [read(node, reader)];
  reader.expect(node, `not ":::${node.name}": ${Object.keys(directives).join(', ')}`);
  return [];
}

function plainPieces(node: RootContent, reader: SampleReader): readonly Piece[] {
  switch (node.type) {
    case 'paragraph': {
      const [first] = node.children;
      if (first?.type !== 'image' || node.children.length > 1) {
        return [piece({ type: 'paragraph', children: inlineOf(node.children, reader) })];
      }
      const { url, alt, title } = first;
      if (!alt) reader.expect(node, 'what the image shows: "![...](file)"');
      const resource = reader.image(url, node);
      const about = { alt: alt ?? '', decorative: false, caption: title ?? '', width: 'full' as const };
      return [piece({ type: 'image', resource, ...about })];
    }
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3) reader.expect(node, 'a heading inside a page: "##" or "###"');
      const level = node.depth === 3 ? 3 : 2;
      return [piece({ type: 'heading', level, children: inlineOf(node.children, reader) })];
    }
    case 'list':
      return listItems(node, 0, reader);
    case 'blockquote':
      return [quote(node, reader)];
    case 'code':
      return [piece({ type: 'code', language: '', children: [{ text: node.value }] })];
    case 'thematicBreak':
      return [piece({ type: 'divider' })];
    default:
      reader.expect(node, `a block of a page, not ${node.type}`);
      return [];
  }
}

function listItems(list: List, depth: number, reader: SampleReader): readonly Piece[] {
  const style = list.ordered ? 'numbered' : 'bulleted';
  return list.children.flatMap((item) =>
    item.children.flatMap((node, index) => {
      if (node.type === 'list') return listItems(node, depth + 1, reader);
      if (node.type === 'paragraph' && index === 0) {
        return [piece({ type: 'list-item', style, depth, children: inlineOf(node.children, reader) })];
      }
      reader.expect(node, 'one paragraph in each line of a list, then perhaps a list inside it');
      return [];
    }),
  );
}

/** The words, then who said them behind a dash. */
function quote(node: Extract<RootContent, { type: 'blockquote' }>, reader: SampleReader): Piece {
  const [words, source] = node.children;
  const said = source?.type === 'paragraph' ? plainText(source.children, reader.expect) : '';
  if (words?.type !== 'paragraph' || !said.startsWith('— ') || node.children.length > 2) {
    reader.expect(node, 'a paragraph, then a paragraph "— who said it"');
    return piece({ type: 'divider' });
  }
  return piece({ type: 'quote', source: said.slice(2), children: inlineOf(words.children, reader) });
}

function callout(tone: 'note' | 'tip' | 'warning' | 'example', node: ContainerDirective, reader: SampleReader): Piece {
  const { serves } = settingsOf(node, [], reader);
  const [words] = node.children;
  if (words?.type !== 'paragraph' || node.children.length > 1) reader.expect(node, 'one paragraph');
  const children = inlineOf(words?.type === 'paragraph' ? words.children : [], reader);
  return { data: { type: 'callout', tone, children }, serves };
}

function table(node: ContainerDirective, reader: SampleReader): Piece {
  const given = settingsOf(node, ['header-column'], reader);
  const caption = titleOf(node, reader);
  const found = node.children.find((child): child is Table => child.type === 'table');
  if (!found || node.children.length !== 2) reader.expect(node, 'a table alone between the lines, "| ... | ... |"');
  const rows = (found?.children ?? []).map((row) => ({
    type: 'table-row' as const,
    children: row.children.map((cell) => ({
      type: 'table-cell' as const,
      children: inlineOf(cell.children, reader),
    })),
  }));
  const headers = { headerRow: true, headerColumn: given.has('header-column') };
  return { data: { type: 'table', caption, ...headers, children: rows }, serves: given.serves };
}

function activity(node: ContainerDirective, reader: SampleReader): Piece {
  const given = settingsOf(node, ['form', 'minutes'], reader);
  const parts = partsOf(node, node.children, activityForm, reader.expect);
  if (parts.words !== '') reader.expect(node, 'a label before each paragraph: "Participants: ..."');
  const data: BlockData = {
    type: 'activity',
    inPackage: true,
    form: given.choice('form', activityForms),
    title: titleOf(node, reader),
    minutes: given.number('minutes'),
    grouping: parts.after('Grouping'),
    room: parts.after('Room'),
    materials: parts.bulleted.map(({ text }) => text),
    steps: parts.numbered.map((item) => step(item, reader)),
    facilitatorNotes: parts.after('Facilitator'),
    participants: parts.after('Participants'),
  };
  return { data, serves: given.serves };
}

function step({ text, place }: Item, { expect }: SampleReader) {
  const [, words = text, minutes] = /^(.*) \((\d+) min\)$/.exec(text) ?? [];
  if (minutes === undefined) expect(place, 'how long the step takes, at its end: "(10 min)"');
  return { text: words, minutes: Number(minutes ?? 0) };
}

function test(node: ContainerDirective, reader: SampleReader): Piece {
  const given = settingsOf(node, ['bank', 'draw', 'points', 'pass', 'attempts', 'review'], reader);
  const data: BlockData = {
    type: 'test',
    title: titleOf(node, reader),
    bank: reader.page(given.text('bank'), node),
    draw: given.number('draw'),
    tags: [],
    goals: [],
    shuffle: true,
    points: given.number('points'),
    passMark: given.number('pass'),
    attempts: given.number('attempts'),
    review: given.choice('review', reviewRules),
    minutes: null,
    extension: 50,
  };
  return { data, serves: given.serves };
}

function piece(data: BlockData, serves: Serves = {}): Piece {
  return { data, serves };
}
