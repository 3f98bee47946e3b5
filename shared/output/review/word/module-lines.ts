/** A module from what is asked of its reader to the works that it cites, line by line. */

import { htmlText, type HtmlElement } from '../../../base/html.ts';
import type { RequestData } from '../../../model/review/schema.ts';
import type { Records } from '../../../records/record.ts';
import { fill } from '../../../words/fill.ts';
import { reviewText } from '../../../words/review.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import { backMatter } from '../../page/back-matter.ts';
import { mainHtml, recordsByElement } from '../build-review-file.ts';
import { elementsWithId, partsOf } from '../parts.ts';
import type { ReviewOptions, ReviewView } from '../review-view.ts';
import { blockLines, Lists } from './block-lines.ts';
import { wordLanguage } from '../../word/languages.ts';
import type { Line } from './line.ts';
import { label, textLine, type Writing } from './writing.ts';

export interface Asking {
  readonly request: RequestData | null;
  readonly revision: number;
  /** Of what is said to the reader. */
  readonly language: InterfaceLanguage;
}

export function moduleLines(
  records: Records,
  view: ReviewView,
  options: ReviewOptions,
  asking: Asking,
): readonly Line[] {
  const main = mainHtml(records, view, options);
  const shown = new Map(
    // An exercise that two tests may ask is there twice.
    partsOf(records, main, recordsByElement(view)).map(({ record, texts }) => [
      record,
      texts.map(({ field }) => field),
    ]),
  );
  const writing: Writing = { records, view, options, words: reviewText(view.language), shown };
  const lists = new Lists();
  const written = new Set<string>();
  const lines = [
    ...asked(asking),
    ...head(writing),
    ...view.units.flatMap((unit) => [
      ...textsOfRecord(writing, unit.id, ['title'], 'Heading1'),
      ...unit.pages.flatMap((page) => [
        ...textsOfRecord(writing, page.id, ['title'], 'Heading2'),
        ...page.blocks.flatMap((block) => blockLines(writing, block, lists)),
      ]),
    ]),
    ...back(writing),
  ];
  return lines.filter((line) => line.is !== 'text' || isFirst(written, `${line.record.id} ${line.field}`));
}

function isFirst(written: Set<string>, name: string): boolean {
  const before = written.size;
  return written.add(name).size > before;
}

/** What is asked, by when, and how to give it back. */
function asked({ request, revision, language }: Asking): readonly Line[] {
  const words = reviewText(language);
  const say = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
    fill(sentence, params, language);
  const day = (iso: string): string =>
    new Date(`${iso}T00:00:00Z`).toLocaleDateString(wordLanguage(language), { dateStyle: 'long', timeZone: 'UTC' });
  const said = [
    request && request.question.trim() !== '' ? `${words.asked}: ${request.question.trim()}` : '',
    request && request.due !== null ? say(words.due, { date: day(request.due) }) : '',
    request && request.reviewers.length > 0 ? say(words.askedOf, { names: request.reviewers.join(', ') }) : '',
    request && request.decider.trim() !== '' ? say(words.decides, { name: request.decider.trim() }) : '',
    words.wordHow,
    say(words.version, { revision }),
  ];
  return said
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ is: 'label', style: 'Asked', record: null, words: sentence, language }));
}

function head(writing: Writing): readonly Line[] {
  const { view } = writing;
  const goals = view.goals.flatMap(({ id }) => textsOfRecord(writing, id, ['text'], 'Normal'));
  return [
    ...textsOfRecord(writing, view.id, ['title'], 'Title'),
    ...textsOfRecord(writing, view.id, ['summary'], 'Normal'),
    ...(goals.length > 0 ? [label(writing, view.text.aboutGoals, view.id)] : []),
    ...goals.map((line): Line => (line.is === 'text' ? { ...line, bullet: bulleted } : line)),
  ];
}

const bulleted = { sign: 'bulleted', depth: 0, run: 0 } as const;

function textsOfRecord(
  { records, view }: Writing,
  id: string,
  fields: readonly string[],
  style: Parameters<typeof textLine>[2],
): readonly Line[] {
  const record = records.get(id);
  if (!record) return [];
  const own = record.kind === 'term' ? record.data.language : view.data.language;
  const language = own === view.data.language ? null : own;
  return fields.flatMap((field) => textLine(record, field, style, { language }));
}

function back(writing: Writing): readonly Line[] {
  const { view } = writing;
  const works = new Map(elementsWithId(backMatter(view)).map(({ id, element }) => [id, plain(element)]));
  return [
    ...(view.glossary.length > 0 ? [label(writing, view.text.glossary, null, 'Heading1')] : []),
    ...view.glossary.flatMap(({ id }) => [
      ...textsOfRecord(writing, id, ['word'], 'Prompt'),
      ...textsOfRecord(writing, id, ['definition'], 'Normal'),
    ]),
    ...(view.references.length > 0 ? [label(writing, view.text.references, null, 'Heading1')] : []),
    ...view.references.map(({ id }) =>
      label(writing, works.get(`reference-${id}`) ?? '', id, 'Normal', view.data.language),
    ),
  ];
}

function plain(element: HtmlElement): string {
  return htmlText(element).trim();
}
