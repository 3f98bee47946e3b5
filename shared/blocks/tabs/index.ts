/** Tabs: how they start, render, read and are checked. Without script they are sections one below the other. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { inlineHtml, isBlank } from '../inline-html.ts';
import { checkPanels, copiedPanels, linesHtml } from '../panel-content.ts';
import { emptyPanel, titleOf } from '../panel.ts';
import type { BlockType } from '../seam.ts';
import { tabsSchema, type Tabs } from './schema.ts';
import { panelsOnPaper } from '../panel-paper.ts';

const manyTabs = 7; // more do not fit beside each other

export const tabs: BlockType<Tabs> = {
  type: 'tabs',
  schema: tabsSchema,
  insert: { group: 'layout' },
  create: () => ({ type: 'tabs', children: [emptyPanel(), emptyPanel()] }),
  toHtml: (data, context) =>
    h(
      'div',
      { id: context.blockId, class: 'tabs', 'data-block': 'tabs' },
      data.children.map((panel, place) => {
        const id = `${context.blockId}-${place}`;
        return h(
          'section',
          { id, class: 'panel', 'aria-labelledby': `${id}-title` },
          h(
            'p',
            { id: `${id}-title`, class: 'tab-title' },
            isBlank(titleOf(panel)) ? String(place + 1) : inlineHtml(titleOf(panel), context),
          ),
          linesHtml(panel, place, context),
        );
      }),
    ),
  onPaper: ({ children }, context) => panelsOnPaper(children, context),
  toCopiedHtml: ({ children }, context) => copiedPanels(children, context),
  check: (data, where) => [
    ...(data.children.length === 1 ? [finding('tabs.single', 'warning', where)] : []),
    ...(data.children.length > manyTabs ? [finding('tabs.many', 'hint', where, { count: data.children.length })] : []),
    ...checkPanels(data.children, where),
  ],
  brings: { script: true, style: true },
  keys: ['tabs'],
};
