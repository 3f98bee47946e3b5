/** What stands in a panel or column: as HTML, as words, and checked. */

import { h, type Html } from '../base/html.ts';
import { finding, type Finding } from '../base/finding.ts';
import type { RecordId } from '../base/ids.ts';
import { checkInline } from './check-inline.ts';
import { flowHtml } from './flow-html.ts';
import { heading } from './heading/index.ts';
import { inlineHtml, isBlank } from './inline-html.ts';
import { inlineText } from './inline.ts';
import { learnerWords } from './learner-words.ts';
import { linesOf, panelLineSchema, titleOf, type Column, type Panel } from './panel.ts';
import { paragraph } from './paragraph/index.ts';
import { quote } from './quote/index.ts';
import type { RenderContext } from './seam.ts';

/** The lines of one panel. Their ids follow from the place: lines are no records, but an id must be unique on the page. */
export function linesHtml(panel: Panel | Column, place: number, context: RenderContext): Html {
  const lines = linesOf(panel).map((data, index) => ({ id: `${context.blockId}-${place}-${index}`, data }));
  return flowHtml(lines, context, ({ id, data }) => {
    const here = { ...context, blockId: id };
    switch (data.type) {
      case 'paragraph':
        return paragraph.toHtml(data, here);
      case 'heading':
        return heading.toHtml(data, here);
      case 'quote':
        return quote.toHtml(data, here);
    }
  });
}

/** Panels as other programs are given them: each below its title. */
export function copiedPanels(panels: readonly Panel[], context: RenderContext): Html {
  return panels.map((panel, place) => [
    h('h4', {}, inlineHtml(titleOf(panel), context)),
    linesHtml(panel, place, context),
  ]);
}

export function linesText(panel: Panel | Column): string {
  return linesOf(panel)
    .map((line) => learnerWords(panelLineSchema, line))
    .filter(Boolean)
    .join('\n');
}

/** What is wrong with the content of panels or columns, each line by the rules of its kind. */
export function checkLines(panels: readonly (Panel | Column)[], where: RecordId): readonly Finding[] {
  return panels.flatMap((panel) =>
    linesOf(panel).flatMap((line) => [
      ...(line.type === 'heading' && isBlank(line.children) ? [finding('heading.empty', 'warning', where)] : []),
      ...checkInline(line.children, where),
    ]),
  );
}

/** Panels have titles of their own and something in them. */
export function checkPanels(panels: readonly Panel[], where: RecordId): readonly Finding[] {
  const titles = panels.map((panel) => inlineText(titleOf(panel)).trim());
  const twice = titles.find((title, index) => title !== '' && sameAs(title, titles.slice(0, index)));
  const empty = panels.findIndex((panel) => linesText(panel).trim() === '');
  return [
    ...(titles.includes('') ? [finding('panel.untitled', 'error', where, { place: titles.indexOf('') + 1 })] : []),
    ...(empty >= 0 ? [finding('panel.empty', 'warning', where, { title: titles[empty] || String(empty + 1) })] : []),
    ...(twice === undefined ? [] : [finding('panel.sameTitle', 'warning', where, { title: twice })]),
    ...checkLines(panels, where),
  ];
}

function sameAs(title: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === title.toLowerCase());
}
