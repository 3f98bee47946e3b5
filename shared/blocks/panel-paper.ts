/** What stands in a panel or column, in a document: each panel below its title, as nothing opens there. */

import type { Piece } from '../flow/flow.ts';
import { paragraph } from '../flow/pieces.ts';
import { heading } from './heading/index.ts';
import { isBlank } from './inline-html.ts';
import { inlineOnPaper } from './inline-paper.ts';
import { inOrderOnPaper } from './list-paper.ts';
import { linesOf, titleOf, type Column, type Panel } from './panel.ts';
import { paragraph as paragraphType } from './paragraph/index.ts';
import { quote } from './quote/index.ts';
import type { PaperContext } from './seam.ts';

export function panelsOnPaper(panels: readonly Panel[], context: PaperContext): readonly Piece[] {
  return panels.flatMap((panel, place) => [
    ...(isBlank(titleOf(panel)) ? [] : [paragraph(inlineOnPaper(titleOf(panel), context), 'panel', true)]),
    ...columnOnPaper(panel, place, context),
  ]);
}

export function columnOnPaper(panel: Panel | Column, place: number, context: PaperContext): readonly Piece[] {
  const lines = linesOf(panel).map((data, index) => ({ id: `${context.blockId}-${place}-${index}`, data }));
  return inOrderOnPaper(lines, context, ({ id, data }) => {
    const here = { ...context, blockId: id };
    switch (data.type) {
      case 'paragraph':
        return paragraphType.onPaper(data, here);
      case 'heading':
        return heading.onPaper(data, here);
      case 'quote':
        return quote.onPaper(data, here);
    }
  });
}
