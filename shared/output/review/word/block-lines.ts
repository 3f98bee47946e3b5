/** What a block is in a document: each of its texts as a paragraph of its kind, its pictures, its table. */

import { isExercise } from '../../../blocks/exercises.ts';
import { formulaWords } from '../../../blocks/inline.ts';
import type { ContainerType } from '../../../blocks/panel.ts';
import type { LearnerBlock } from '../../../blocks/render-blocks.ts';
import type { BlockData } from '../../../blocks/registry.ts';
import { blockData } from '../../../blocks/registry.ts';
import { reading } from '../../../model/walk.ts';
import { recordOf, type RecordId, type RecordOf } from '../../../records/record.ts';
import { textsOf } from '../../../review/texts.ts';
import { fill } from '../../../words/fill.ts';
import { isShown } from '../../word/drawing-xml.ts';
import { exerciseLines } from './exercise-lines.ts';
import type { Bullet } from '../../word/numbering-xml.ts';
import type { Line, Style } from './line.ts';
import { label, shownOf, textLine, type Writing } from './writing.ts';

/** Numbers of one list run on; each list has its own. */
export class Lists {
  #run = 0;
  #isRunning = false;

  bullet({
    type,
    ...data
  }: {
    readonly type: string;
    readonly style?: string;
    readonly depth?: number;
  }): Bullet | null {
    if (type !== 'list-item') {
      this.#isRunning = false;
      return null;
    }
    if (!this.#isRunning) this.#run += 1;
    this.#isRunning = true;
    const { style, depth = 0 } = data;
    return { sign: style === 'numbered' ? 'numbered' : 'bulleted', depth, run: this.#run };
  }
}

export function blockLines(writing: Writing, { id, data: shown }: LearnerBlock, lists: Lists): readonly Line[] {
  const record = recordOf(writing.records, 'block', id);
  const bullet = lists.bullet(shown);
  if (!record) return [];
  const { data } = record;
  if (shown.type === 'test') return testLines(writing, record, shown.exercises);
  if (isExercise(data)) return [...pictures(writing, record), ...exerciseLines(writing, record, data)];
  switch (data.type) {
    case 'paragraph':
    case 'list-item':
    case 'heading':
    case 'quote':
    case 'code':
      return [
        ...textLine(record, 'children', styleOf(data), bullet ? { bullet } : {}),
        ...textLine(record, 'source', 'Source'),
      ];
    case 'callout':
      return [label(writing, writing.view.text[data.tone], id), ...textLine(record, 'children', 'Callout')];
    case 'accordion':
    case 'tabs':
    case 'columns':
      return panelLines(record, data, lists);
    case 'table':
      return [...textLine(record, 'caption', 'Caption'), { is: 'table', record, table: data }];
    case 'image':
      return [...imageLine(writing, record, data), ...textLine(record, 'caption', 'Caption')];
    case 'math':
      return [label(writing, formulaWords(data), id, 'Code', writing.view.data.language)];
    default:
      return [...heads(writing, record), ...pictures(writing, record), ...plainLines(writing, record)];
  }
}

type Worded = Extract<BlockData, { type: 'paragraph' | 'list-item' | 'heading' | 'quote' | 'code' }>;

function styleOf(data: Pick<Worded, 'type'> & { readonly level?: 2 | 3 | 4 }): Style {
  if (data.type === 'heading') return ({ 2: 'Heading3', 3: 'Heading4', 4: 'Heading5' } as const)[data.level ?? 2];
  return ({ quote: 'Quote', code: 'Code', paragraph: 'Normal', 'list-item': 'Normal' } as const)[data.type];
}

function panelLines(
  record: RecordOf<'block'>,
  { children }: Extract<BlockData, { type: ContainerType }>,
  lists: Lists,
): readonly Line[] {
  return children.flatMap((panel, place) =>
    panel.children.flatMap((line, index) => {
      const field = `children/${place}/children/${index}`;
      const bullet = lists.bullet(line);
      const style = line.type === 'panel-title' ? 'PanelTitle' : styleOf(line);
      return [
        ...textLine(record, `${field}/children`, style, bullet ? { bullet } : {}),
        ...textLine(record, `${field}/source`, 'Source'),
      ];
    }),
  );
}

/** What a test asks stands in its place, once however many tests may ask it. */
function testLines(
  writing: Writing,
  record: RecordOf<'block'>,
  exercises: readonly { readonly id: string }[],
): readonly Line[] {
  return [
    label(writing, writing.view.text.test, record.id),
    ...textLine(record, 'title', 'Prompt'),
    ...exercises.flatMap(({ id }) => {
      const source = recordOf(writing.records, 'block', id.slice(record.id.length + 1));
      return source && isExercise(source.data)
        ? [...pictures(writing, source), ...exerciseLines(writing, source, source.data)]
        : [];
    }),
  ];
}

function imageLine(
  writing: Writing,
  { id }: RecordOf<'block'>,
  { resource, alt, decorative }: Extract<BlockData, { type: 'image' }>,
): readonly Line[] {
  if (resource === null) return [];
  return [pictureOf(writing, id, resource, decorative ? null : alt)];
}

/** What Word cannot show is named. */
function pictureOf(writing: Writing, record: RecordId, file: RecordId, alt: string | null): Line {
  const view = writing.view.files.find(({ id }) => id === file);
  if (view && isShown(view.data.mime)) return { is: 'picture', record, file, alt };
  return label(writing, leftOut(writing, view?.data), record);
}

function leftOut(
  { words, view }: Writing,
  { name, size }: { readonly name: string; readonly size: number } = { name: '', size: 0 },
): string {
  const most = { maximumFractionDigits: 1 };
  const megabytes = Math.max(0.1, size / 1024 / 1024).toLocaleString(view.language, most);
  return fill(words.leftOut, { name, size: megabytes }, view.language);
}

const readFiles = reading('file');

/** The files of a block that has places of its own for them, beside or among its words. */
function pictures(writing: Writing, record: RecordOf<'block'>): readonly Line[] {
  const lines: Line[] = [];
  readFiles(blockData, record.data, ({ value, path }) => {
    let at: unknown = record.data;
    for (const step of path.slice(0, -1)) at = (at as Readonly<Record<string | number, unknown>>)[step];
    const beside = at as { readonly type?: unknown; readonly alt?: unknown };
    if (beside.type === 'picture' || !writing.view.files.some(({ id }) => id === value)) return;
    const alt = typeof beside.alt === 'string' ? beside.alt : '';
    lines.push(pictureOf(writing, record.id, value, alt));
  });
  return lines;
}

/** What says which kind of block it is, where its words do not. */
function heads(writing: Writing, { id, data }: RecordOf<'block'>): readonly Line[] {
  return data.type === 'activity' ? [label(writing, writing.view.text[data.form], id)] : [];
}

function plainLines(writing: Writing, record: RecordOf<'block'>): readonly Line[] {
  const fields = new Set(textsOf(record).map(({ field }) => field));
  return shownOf(writing, record.id)
    .filter((field) => fields.has(field))
    .flatMap((field) => textLine(record, field, field === 'title' ? 'Prompt' : 'Normal'));
}
