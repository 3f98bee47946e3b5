/** An accordion: how it starts, renders, reads and is checked. It opens and closes without script. */

import { h } from '../../base/html.ts';
import { inlineHtml, isBlank } from '../inline-html.ts';
import { checkPanels, copiedPanels, linesHtml } from '../panel-content.ts';
import { emptyPanel, titleOf } from '../panel.ts';
import type { BlockType } from '../seam.ts';
import { accordionSchema, type Accordion } from './schema.ts';
import { panelsOnPaper } from '../panel-paper.ts';

export const accordion: BlockType<Accordion> = {
  type: 'accordion',
  schema: accordionSchema,
  insert: { group: 'layout' },
  create: () => ({ type: 'accordion', firstOpen: false, children: [emptyPanel(), emptyPanel()] }),
  toHtml: (data, context) =>
    h(
      'div',
      { id: context.blockId, class: 'accordion', 'data-block': 'accordion' },
      data.children.map((panel, place) =>
        h(
          'details',
          { open: data.firstOpen && place === 0 },
          h('summary', {}, isBlank(titleOf(panel)) ? String(place + 1) : inlineHtml(titleOf(panel), context)),
          h('div', { class: 'panel' }, linesHtml(panel, place, context)),
        ),
      ),
    ),
  onPaper: ({ children }, context) => panelsOnPaper(children, context),
  toCopiedHtml: ({ children }, context) => copiedPanels(children, context),
  check: (data, where) => checkPanels(data.children, where),
  brings: { script: true, style: true },
};
