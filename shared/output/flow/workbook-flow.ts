/** A workbook for participants: what they do, with room to write; the words of the module too, where whoever makes it wants them. */

import { blockType } from '../../blocks/registry.ts';
import { own } from '../../blocks/inline-paper.ts';
import { blocksOnPaper } from '../../blocks/paper-of-blocks.ts';
import type { LearnerBlock } from '../../blocks/render-blocks.ts';
import type { Flow, Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import type { ModuleView, PageView, UnitView } from '../module-view.ts';
import { backFlow } from './back-flow.ts';
import { coverOf } from './module-flow.ts';
import { paperContext, type DocumentContext } from './paper-context.ts';

export type WorkbookContent = 'exercises' | 'whole';

/** Lines below an activity, and at the end of a unit. */
const afterActivity = 6;
const afterUnit = 8;

export function workbookFlow(view: ModuleView, content: WorkbookContent): Flow {
  const context = paperContext(view);
  const { paper } = context;
  const isWhole = content === 'whole';
  return {
    title: `${view.data.title} - ${paper.workbook}`,
    language: view.data.language,
    running: [...said(`${view.data.title} · `), ...own(paper.workbook, context)],
    pieces: [
      ...nameBelow(coverOf(view, context, paper.workbook), context),
      { is: 'contents', title: own(context.text.contents, context), depth: 2 },
      ...view.units.flatMap((unit) => unitFlow(unit, isWhole, context)),
      ...(isWhole ? backFlow(view, context) : []),
    ],
  };
}

/** On the cover, whose it is. */
function nameBelow(cover: readonly Piece[], context: DocumentContext): readonly Piece[] {
  const name = paragraph([...own(`${context.paper.name}: `, context), { type: 'blank', room: 'words' }], 'lead');
  return cover.flatMap((piece) => (piece.is === 'break' ? [name, piece] : [piece]));
}

function unitFlow(unit: UnitView, isWhole: boolean, context: DocumentContext): readonly Piece[] {
  const pages = unit.pages.map((page) => ({ page, blocks: page.blocks.filter((block) => isWhole || isDone(block)) }));
  const shown = pages.filter(({ blocks }) => blocks.length > 0);
  if (shown.length === 0) return [];
  return [
    { is: 'heading', level: 1, words: said(unit.title), mark: unit.id, onNewPage: true },
    ...shown.flatMap(({ page, blocks }) => pageFlow(page, blocks, context)),
    paragraph(own(context.paper.ownNotes, context), 'panel', true),
    { is: 'room', lines: afterUnit },
  ];
}

function pageFlow(page: PageView, blocks: readonly LearnerBlock[], context: DocumentContext): readonly Piece[] {
  return [
    { is: 'heading', level: 2, words: said(page.title), mark: page.id },
    ...runs(blocks).flatMap((run): readonly Piece[] => [
      ...blocksOnPaper(run, context),
      ...(run.at(-1)?.data.type === 'activity' ? [{ is: 'room' as const, lines: afterActivity }] : []),
    ]),
  ];
}

/** Each ends with an activity, or with the page. */
function runs(blocks: readonly LearnerBlock[]): readonly (readonly LearnerBlock[])[] {
  const made: LearnerBlock[][] = [[]];
  for (const block of blocks) {
    made.at(-1)?.push(block);
    if (block.data.type === 'activity') made.push([]);
  }
  return made;
}

/** Whether learners do it, rather than read it. */
function isDone({ data }: LearnerBlock): boolean {
  return ['exercise', 'activity'].includes(blockType(data).insert.group);
}
