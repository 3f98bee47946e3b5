/** The review file: one HTML file in which somebody with nothing but a browser reads a module and comments on its words. */

import { h, type Html } from '../../base/html.ts';
import type { Activity } from '../../blocks/activity/schema.ts';
import { linesHtml } from '../../blocks/inline-html.ts';
import { paragraphs } from '../../blocks/recording.ts';
import type { RequestData } from '../../model/review/schema.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { threadsOf } from '../../review/threads.ts';
import { interfaceLanguageTags, type InterfaceLanguage } from '../../words/languages.ts';
import { reviewText, type ReviewText } from '../../words/review.ts';
import { exercisesOf, pagesOf } from '../module-view.ts';
import { backMatter } from '../page/back-matter.ts';
import { contents, section } from '../page/document.ts';
import { scriptedPage, type Brought } from '../scripted-page.ts';
import { keyHtml } from './exercise-key.ts';
import { openUp } from './open-up.ts';
import { partsOf, statesOf } from './parts.ts';
import type { ReviewData, ShownThread } from './review-data.ts';
import { shownChanges } from './shown-changes.ts';
import { reviewView, type ReviewOptions, type ReviewView } from './review-view.ts';

export interface ReviewFile {
  readonly module: RecordId;
  /** Null where nobody is asked anything. */
  readonly request: RequestData | null;
  /** Of the words around the module, where a reviewer's browser asks for none that there is. */
  readonly language: InterfaceLanguage;
  readonly revision: number;
  readonly options: ReviewOptions;
  /** `data:` addresses by the ids of files; what has none is named in its place. */
  readonly media: ReadonlyMap<RecordId, string>;
  readonly brought: Brought;
}

/** The same records and choices give the same text. Null when there is no such module. */
export function buildReviewFile(records: Records, file: ReviewFile): string | null {
  const found = reviewView(records, file.module, file.options);
  if (!found) return null;
  const view = {
    ...found,
    files: found.files.map((one) => ({ ...one, path: file.media.get(one.id) ?? one.path })),
  };
  const main = mainHtml(records, view, file.options);
  const data = dataOf(records, view, file, main);
  return scriptedPage({
    language: view.data.language,
    title: view.data.title,
    brought: file.brought,
    shows: ['img-src data:', 'media-src data:'],
    body: h(
      'div',
      { class: 'columns' },
      contents(view),
      h('main', { id: 'content', tabindex: -1 }, h('noscript', {}, needsScript(file.language)), main),
    ),
    told: { id: 'review-data', data },
  });
}

function needsScript(language: InterfaceLanguage): Html {
  return h('p', { class: 'left-out', lang: language }, reviewText(language).needsScript);
}

/** The module laid open, whatever it is read in. */
export function mainHtml(records: Records, view: ReviewView, { exercises }: ReviewOptions): Html {
  const keys = new Map(exercises === 'key' ? exercisesOf(view).map(({ id, data }) => [id, data]) : []);
  const open = (html: Html): Html =>
    openUp(view, html, (_element, id) => {
      const [key, guide] = [keys.get(id), view.guide.get(id)];
      return [key ? keyHtml(view, key) : null, guide ? guideHtml(view, guide) : null];
    });
  return [
    moduleHtml(records, view),
    view.units.map((unit) => [
      unit.title.trim() === '' ? null : h('p', { class: 'unit-title', id: `unit-${unit.id}` }, unit.title),
      unit.pages.map((page) => open(section(view, page))),
    ]),
    open(backMatter(view)),
  ];
}

/** What the module says of itself, so that it can be commented on too. */
function moduleHtml(records: Records, view: ReviewView): Html {
  const summary = recordOf(records, 'module', view.id)?.data.summary ?? '';
  const goals = view.goals.filter(({ data }) => data.text.trim() !== '');
  return h(
    'div',
    { id: view.id, class: 'module-head' },
    h('h1', {}, view.data.title),
    summary.trim() === '' ? null : h('p', {}, linesHtml(summary)),
    goals.length === 0
      ? null
      : [
          h('p', { id: 'goals', class: 'label', lang: view.language }, view.text.aboutGoals),
          h(
            'ul',
            { 'aria-labelledby': 'goals' },
            goals.map(({ id, data }) => h('li', { id: `goal-${id}` }, data.text)),
          ),
        ],
  );
}

function guideHtml(view: ReviewView, { grouping, room, materials, steps, facilitatorNotes }: Activity): Html {
  const arranged = [grouping, room, ...materials].filter((words) => words.trim() !== '');
  const name: keyof ReviewText = 'facilitator';
  return h(
    'div',
    { class: 'guide' },
    h('p', { class: 'label', 'data-word': name, lang: view.language }, reviewText(view.language)[name]),
    arranged.length === 0
      ? null
      : h(
          'ul',
          {},
          arranged.map((words) => h('li', {}, words)),
        ),
    steps.length === 0
      ? null
      : h(
          'ol',
          {},
          steps.map(({ text }) => h('li', {}, linesHtml(text))),
        ),
    paragraphs(facilitatorNotes),
  );
}

function dataOf(records: Records, view: ReviewView, file: ReviewFile, main: Html): ReviewData {
  const [programme] = records.children(null, 'programme');
  const { request } = file;
  const parts = partsOf(records, main, recordsByElement(view));
  return {
    programme: programme?.id ?? '',
    module: view.id,
    code: view.data.code,
    revision: file.revision,
    language: file.language,
    request: request && {
      key: request.key,
      question: request.question,
      reviewers: request.reviewers,
      decider: request.decider,
      due: request.due,
      pages: request.pages,
    },
    parts,
    pages: pagesOf(view).map(({ id, title }) => ({ id, title })),
    threads: threadsIn(records, view),
    changes: shownChanges(records, view.id, (record, field) =>
      parts.some((part) => part.record === record && part.texts.some((text) => text.field === field)),
    ),
    states: statesOf(records, parts, file.options),
    words: Object.fromEntries(interfaceLanguageTags.map((tag) => [tag, reviewText(tag)])) as ReviewData['words'],
  };
}

/** The records that elements are of, where their ids are others. */
export function recordsByElement(view: ReviewView): ReadonlyMap<string, RecordId> {
  return new Map<string, RecordId>([
    ...exercisesOf(view).map(({ id, source }) => [id, source] as const),
    ...view.units.map(({ id }) => [`unit-${id}`, id] as const),
    ...view.goals.map(({ id }) => [`goal-${id}`, id] as const),
    ...pagesOf(view).map(({ id }) => [`title-${id}`, id] as const),
    ...view.glossary.map(({ id }) => [`term-${id}`, id] as const),
    ...view.references.map(({ id }) => [`reference-${id}`, id] as const),
  ]);
}

/** The threads of the module, with what became of those that are settled. */
function threadsIn(records: Records, view: ReviewView): readonly ShownThread[] {
  return threadsOf(records)
    .filter(({ record: { data }, comments }) => data.anchor.module === view.id && comments.length > 0)
    .map(({ record: { id, data }, standing, comments }) => ({
      id,
      anchor: standing.is === 'lost' ? { ...data.anchor, record: '' } : data.anchor,
      label: data.label,
      comments: comments.map((comment) => ({
        id: comment.id,
        by: { id: comment.data.by.id, name: comment.data.by.name },
        at: comment.data.at,
        words: comment.data.words,
      })),
      outcome: data.outcome && {
        verdict: data.outcome.verdict,
        words: data.outcome.words,
        by: data.outcome.by.name,
      },
    }));
}
