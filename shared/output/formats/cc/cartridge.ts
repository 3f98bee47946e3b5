/** What a cartridge is made of: pages that are read, and tests of the exercises that left them. */

import { isExercise, type ExerciseData } from '../../../blocks/exercises.ts';
import type { RecordId } from '../../../base/ids.ts';
import type { Question } from '../../../exercise/question.ts';
import { h, renderHtml } from '../../../base/html.ts';
import { logoImage } from '../../look/package-look.ts';
import { stillStyle } from '../../look/still-look.ts';
import { filesShown, type ModuleView, type PageView } from '../../module-view.ts';
import { goalsList, hasCover, minutesInAll } from '../../page/cover.ts';
import { chaptersOf, inFiles, type ChapterFile } from '../../still/chapters.ts';
import { elementsIn } from '../../still/tree.ts';
import { questionOf } from './questions.ts';

export const stylePath = 'page.css';
const lookPath = 'look.css';

/** The style that the look of the programme adds to the one that all cartridges have. */
export function lookText(view: ModuleView): { readonly path: string; readonly text: string } | null {
  const text = stillStyle(view, 'page');
  return text === null ? null : { path: lookPath, text };
}

export function stylesOf(view: ModuleView): readonly string[] {
  return lookText(view) ? [stylePath, lookPath] : [stylePath];
}

/** A page of a cartridge as a file. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** The files of the module that it shows or leads to. */
  readonly files: readonly string[];
}

export interface Asked {
  readonly id: string;
  readonly data: ExerciseData;
  readonly question: Question;
}

export interface Assessment {
  readonly id: RecordId;
  readonly path: string;
  readonly title: string;
  readonly attempts: number;
  readonly minutes: number | null;
  readonly asked: readonly Asked[];
}

/** A page with the tests that follow it. */
export interface Step {
  readonly page: Page | null;
  readonly assessments: readonly Assessment[];
}

export interface Cartridge {
  readonly view: ModuleView;
  /** What the module is about, where it has a cover. */
  readonly front: Page | null;
  readonly units: readonly { readonly id: string; readonly title: string; readonly steps: readonly Step[] }[];
  readonly back: readonly Page[];
}

export function cartridgeOf(view: ModuleView): Cartridge {
  const tests = new Map(
    view.units.flatMap(({ pages }) => pages.map((page) => [page.id, assessmentsOf(page, view)] as const)),
  );
  const left = { ...view, units: view.units.map((unit) => ({ ...unit, pages: unit.pages.map(withoutAsked) })) };
  const chapters = inFiles(chaptersOf(left, 'served'), ({ id }) => `${id}.html`);
  const pages = new Map(chapters.map((chapter) => [chapter.id, pageOf(view, chapter)]));
  const own = new Set(left.units.flatMap((unit) => unit.pages.map(({ id }) => id)));
  return {
    view,
    front: hasCover(view) ? front(view) : null,
    units: left.units.map((unit) => ({
      id: unit.id,
      title: unit.title,
      steps: unit.pages.map(({ id }) => ({ page: pages.get(id) ?? null, assessments: tests.get(id) ?? [] })),
    })),
    back: [...pages.values()].filter(({ id }) => !own.has(id)),
  };
}

function asQuestion(id: string, data: ExerciseData): Asked | null {
  const question = questionOf(data);
  return question && { id, data, question };
}

/** The exercises of a page are one test, each of its tests another. */
function assessmentsOf(page: PageView, { text }: ModuleView): readonly Assessment[] {
  const alone = page.blocks.flatMap(({ id, data }) => (isExercise(data) ? (asQuestion(id, data) ?? []) : []));
  const attempts = alone.map(({ data }) => data.attempts);
  const together: Assessment = {
    id: page.id,
    path: `${page.id}.xml`,
    title: page.title,
    // The most generous of them: here they are answered together.
    attempts: attempts.includes(0) ? 0 : Math.max(1, ...attempts),
    minutes: null,
    asked: alone,
  };
  const tests = page.blocks.flatMap(({ id, data }): readonly Assessment[] => {
    if (data.type !== 'test') return [];
    const asked = data.exercises.flatMap((one) => asQuestion(one.id, one.data) ?? []);
    const { title, attempts: most, minutes } = data;
    return [{ id, path: `${id}.xml`, title: title || text.test, attempts: most, minutes, asked }];
  });
  return [together, ...tests].filter(({ asked }) => asked.length > 0);
}

function withoutAsked(page: PageView): PageView {
  return {
    ...page,
    blocks: page.blocks.flatMap((block) => {
      const { data } = block;
      if (isExercise(data)) return questionOf(data) ? [] : [block];
      if (data.type !== 'test') return [block];
      const exercises = data.exercises.filter((one) => !questionOf(one.data));
      return exercises.length === 0 ? [] : [{ ...block, data: { ...data, exercises } }];
    }),
  };
}

function front(view: ModuleView): Page {
  const { id, data, language } = view;
  const html = [
    logoImage(view),
    h('h1', {}, data.title),
    data.summary.trim() === '' ? null : h('p', {}, data.summary.trim()),
    h('p', { lang: language }, minutesInAll(view)),
    goalsList(view),
  ];
  return pageOf(view, { id, title: data.title, language: data.language, path: `${id}.html`, html });
}

function pageOf(view: ModuleView, { id, title, language, path, html: body }: ChapterFile): Page {
  const { data } = view;
  const named = new Set(
    elementsIn(body, () => true).flatMap(({ attributes }) =>
      [attributes['src'], attributes['href'], attributes['poster']].map(String),
    ),
  );
  const html = h(
    'html',
    { lang: data.language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, title),
      stylesOf(view).map((href) => h('link', { rel: 'stylesheet', href })),
    ),
    h('body', {}, h('main', { lang: language === data.language ? null : language }, body)),
  );
  return {
    id,
    title,
    path,
    text: `<!doctype html>\n${renderHtml(html)}\n`,
    files: [
      ...new Set(
        filesShown(view)
          .map(({ path }) => path)
          .filter((path) => named.has(path)),
      ),
    ],
  };
}
