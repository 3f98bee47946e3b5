/** A whole module as a document for learners: cover, contents, goals, units with their pages, glossary and works cited. */

import { own } from '../../blocks/inline-paper.ts';
import { blocksOnPaper } from '../../blocks/paper-of-blocks.ts';
import type { Flow, Piece } from '../../flow/flow.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';
import { fill } from '../../words/fill.ts';
import type { LogoView, ModuleView, UnitView } from '../module-view.ts';
import { minutesOf } from '../page/minutes.ts';
import { backFlow } from './back-flow.ts';
import { paperContext, type DocumentContext } from './paper-context.ts';

export function moduleFlow(view: ModuleView): Flow {
  const context = paperContext(view);
  return {
    title: view.data.title,
    language: view.data.language,
    running: said(view.data.title),
    pieces: [
      ...coverOf(view, context, context.paper.document),
      { is: 'contents', title: own(context.text.contents, context), depth: 2 },
      ...view.units.flatMap((unit) => unitFlow(unit, context)),
      ...backFlow(view, context),
    ],
  };
}

/** What the document is, of which module, for what and how long it takes; alone on its page. */
export function coverOf(view: ModuleView, context: DocumentContext, kind: string): readonly Piece[] {
  const { data, level, logo, prerequisites } = view;
  const { paper, playerLanguage, text } = context;
  const before = prerequisites.map(({ code, title }) => `${code} ${title}`).join(', ');
  return [
    ...(logo ? [logoFigure(logo)] : []),
    paragraph([...own(kind, context), ...said(data.code === '' ? '' : ` ${data.code}`)], 'label'),
    paragraph(said(data.title), 'title'),
    ...paragraphsOf(data.summary, 'lead'),
    paragraph(own(fill(paper.level, { level }, playerLanguage), context), 'note'),
    ...(before === ''
      ? []
      : [paragraph(own(fill(paper.before, { modules: before }, playerLanguage), context), 'note')]),
    paragraph(own(text.aboutMinutes.replace('{minutes}', String(minutesOf(view))), context), 'note'),
    ...goalsOf(view, context),
    { is: 'break' },
  ];
}

/** Not wider than a third of the page, and not as high as it would be beside its title. */
function logoFigure({ file: { id, data }, alt }: LogoView): Piece {
  const shape = (data.width ?? 3) / (data.height ?? 1);
  return { is: 'figure', file: id, alt: alt === '' ? null : alt, share: Math.min(0.36, 0.14 * shape), caption: null };
}

function goalsOf({ goals }: ModuleView, context: DocumentContext): readonly Piece[] {
  const written = goals.filter(({ data }) => data.text.trim() !== '');
  if (written.length === 0) return [];
  return [
    paragraph(own(context.text.aboutGoals, context), 'panel', true),
    { is: 'list', sign: 'bulleted', items: written.map(({ data }) => ({ words: said(data.text) })) },
  ];
}

function unitFlow(unit: UnitView, context: DocumentContext): readonly Piece[] {
  return [
    { is: 'heading', level: 1, words: said(unit.title), mark: unit.id, onNewPage: true },
    ...unit.pages.flatMap((page): readonly Piece[] => [
      { is: 'heading', level: 2, words: said(page.title), mark: page.id },
      ...blocksOnPaper(page.blocks, context),
    ]),
  ];
}
