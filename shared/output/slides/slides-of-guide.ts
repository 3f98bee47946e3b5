/** A module as slides: its goals, a slide for each page with its key points, its activities and exercises, each with notes. */

import type { Activity } from '../../blocks/activity/schema.ts';
import { exerciseType } from '../../blocks/exercises.ts';
import { own } from '../../blocks/inline-paper.ts';
import { inlineText } from '../../blocks/inline.ts';
import { blocksOnPaper } from '../../blocks/paper-of-blocks.ts';
import { blockType } from '../../blocks/registry.ts';
import type { Piece } from '../../flow/flow.ts';
import { allPieces, plainWords, said } from '../../flow/pieces.ts';
import { fill } from '../../words/fill.ts';
import { paperContext, type DocumentContext } from '../flow/paper-context.ts';
import type { GuideExercise, GuidePage, GuidePart, GuideView } from '../guide/guide-view.ts';
import { whenOf } from '../guide/parts-flow.ts';
import { pagesOf } from '../module-view.ts';
import type { SessionRow } from '../../rules/session/session-plan.ts';
import type { Slide, SlideWords } from './slide.ts';

export function slidesOf(guide: GuideView): readonly Slide[] {
  const { data, level, goals, logo } = guide.learners;
  const context = paperContext(guide.learners);
  const named = goals.filter((goal) => goal.data.text.trim() !== '');
  const first = [guide.programme, data.code, level].filter((one) => one.trim() !== '').join(' · ');
  return [
    {
      ...empty,
      is: 'title',
      title: said(data.title),
      lines: [line(said(first))],
      picture: logo ? { file: logo.file.id, alt: logo.alt === '' ? null : logo.alt } : null,
      notes: paragraphsIn(data.summary),
    },
    ...(named.length === 0
      ? []
      : [
          {
            ...empty,
            title: own(context.text.aboutGoals, context),
            lines: named.map((goal) => line(said(goal.data.text))),
            notes:
              guide.materials.length === 0
                ? []
                : [own(`${context.paper.materials}: `, context), ...guide.materials.map((one) => said(one))],
          },
        ]),
    ...guide.units.flatMap((unit) => [
      {
        ...empty,
        is: 'part' as const,
        title: said(unit.title),
        lines: unit.pages.map(({ title }) => line(said(title))),
      },
      ...unit.pages.flatMap((page) => pageSlides(page, guide, context)),
    ]),
  ];
}

const empty = { is: 'content', lines: [], picture: null, notes: [] } as const;

function line(words: SlideWords, level: 0 | 1 = 0): Slide['lines'][number] {
  return { words, level };
}

function paragraphsIn(text: string): readonly SlideWords[] {
  return text
    .split('\n')
    .filter((part) => part.trim() !== '')
    .map((part) => said(part.trim()));
}

function pageSlides(page: GuidePage, guide: GuideView, context: DocumentContext): readonly Slide[] {
  const blocks = pagesOf(guide.learners).find(({ id }) => id === page.id)?.blocks ?? [];
  // What is done has slides of its own.
  const read = blocks.filter(({ data }) => !['exercise', 'activity'].includes(blockType(data).insert.group));
  const pieces = blocksOnPaper(read, context);
  const [first, ...more] = allPieces(pieces).filter((piece) => piece.is === 'figure');
  const row = page.parts.find((part) => part.is === 'content')?.row;
  const title = said(page.title);
  const shown = (figure: typeof first) => (figure ? { file: figure.file, alt: figure.alt } : null);
  return [
    {
      ...empty,
      title,
      lines: pointsOf(page),
      picture: shown(first),
      notes: [...(row ? [whenOf(row, context)] : []), ...spoken(pieces)],
    },
    ...more.map((figure) => ({
      ...empty,
      title: figure.caption ? said(plainWords(figure.caption)) : title,
      picture: shown(figure),
      notes: figure.alt === null ? [] : [said(figure.alt)],
    })),
    ...page.parts.flatMap((part) => (part.is === 'activity' ? [activitySlide(part.row, part.activity, context)] : [])),
    ...exerciseSlides(page, context),
  ];
}

/** What stands above the first heading is below none. */
function pointsOf({ points }: GuidePage): Slide['lines'] {
  const first = points.findIndex(({ level }) => level === 0);
  return points.map(({ words, level }, index) => line(said(words), index < first || first < 0 ? 0 : level));
}

/** The words of a page, to be said freely: headings in bold, a row of a table as one line. */
function spoken(pieces: readonly Piece[]): readonly SlideWords[] {
  return pieces.flatMap((piece): readonly SlideWords[] => {
    switch (piece.is) {
      case 'heading':
        return [said(plainWords(piece.words), { bold: true })];
      case 'paragraph':
        return [said(plainWords(piece.words))].filter((words) => words.length > 0);
      case 'list':
        return piece.items.flatMap(({ words, inside = [] }) => [said(plainWords(words)), ...spoken(inside)]);
      case 'table':
        return piece.rows.map((row) => {
          const cells = row.map((cell) => spoken(cell.pieces).flatMap((words) => words.map(({ text }) => text)));
          return said(cells.map((words) => words.join(' ')).join(' | '));
        });
      case 'beside':
        return spoken(piece.columns.flat());
      case 'box':
      case 'together':
        return spoken(piece.pieces);
      default:
        return [];
    }
  });
}

/** What participants read is on the slide; how to run it is said in the notes. */
function activitySlide(row: SessionRow, activity: Activity, context: DocumentContext): Slide {
  const { paper, text } = context;
  const { form, title, minutes, grouping, room, materials, steps, facilitatorNotes, participants } = activity;
  const minutesOf = (count: number): string => text.minutes.replace('{count}', String(count));
  const named = (name: string, words: string): readonly SlideWords[] =>
    words.trim() === '' ? [] : [[...own(`${name}: `, context), ...said(words)]];
  return {
    ...empty,
    title: title.trim() === '' ? own(text[form], context) : said(title),
    lines: [
      line(own(`${text[form]} · ${minutesOf(minutes)}`, context)),
      ...paragraphsIn(participants).map((words) => line(words)),
    ],
    notes: [
      whenOf(row, context),
      ...named(paper.groups, grouping),
      ...named(paper.place, room),
      ...named(paper.materials, materials.filter((one) => one.trim() !== '').join('; ')),
      ...steps.map((step, index) => [
        ...said(`${index + 1}. ${step.text}`),
        ...own(step.minutes === 0 ? '' : ` (${minutesOf(step.minutes)})`, context),
      ]),
      ...paragraphsIn(facilitatorNotes),
    ],
  };
}

/** So many are asked on one slide. */
const most = 5;

function exerciseSlides({ title, parts }: GuidePage, context: DocumentContext): readonly Slide[] {
  const asked = parts.flatMap((part: GuidePart) => (part.is === 'exercises' ? part.exercises : []));
  const slides = Math.ceil(asked.length / most);
  return Array.from({ length: slides }, (_, at) => {
    const here = asked.slice(at * most, (at + 1) * most);
    return {
      ...empty,
      title: [...said(`${title} · `), ...own(context.paper.workbook, context)],
      lines: here.flatMap((exercise) => [
        line(own(nameOf(exercise, context), context)),
        line(said(inlineText(exercise.data.prompt)), 1),
      ]),
      notes: here.flatMap((exercise) => keyOf(exercise, context)),
    };
  });
}

function nameOf({ id }: GuideExercise, { paper, number, playerLanguage }: DocumentContext): string {
  return fill(paper.exercise, { number: number(id) ?? '' }, playerLanguage);
}

/** What is right, in words. */
function keyOf(exercise: GuideExercise, context: DocumentContext): readonly SlideWords[] {
  const { id, data } = exercise;
  const pieces = allPieces(exerciseType(data).keyOnPaper(data, { ...context, blockId: id }));
  const right = pieces.flatMap((piece) =>
    piece.is === 'list'
      ? piece.items.filter(({ sign }) => sign !== 'wrong').map(({ words }) => said(plainWords(words)))
      : [],
  );
  return right.length === 0 ? [] : [own(`${nameOf(exercise, context)} - ${context.paper.answers}:`, context), ...right];
}
