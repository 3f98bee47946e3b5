/** A timeline: how it starts, renders and is checked. */

import { finding } from '../../base/finding.ts';
import { h, type Html } from '../../base/html.ts';
import { paragraphs } from '../recording.ts';
import type { BlockType } from '../seam.ts';
import { timelineSchema, type Timeline, type TimelineStep } from './schema.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';

export const timeline: BlockType<Timeline> = {
  type: 'timeline',
  schema: timelineSchema,
  insert: { group: 'layout' },
  create: () => ({ type: 'timeline', title: '', steps: [emptyStep('a'), emptyStep('b')] }),
  toHtml: ({ title, steps }, { blockId }) => {
    const written = steps.filter(isWritten);
    if (written.length === 0) return null;
    return h(
      'figure',
      { id: blockId, class: 'timeline' },
      title === '' ? null : h('figcaption', {}, title),
      // A list without its numbers is none to VoiceOver unless it says so.
      h('ol', { role: 'list' }, written.map(stepHtml)),
    );
  },
  onPaper: ({ title, steps }) => {
    const written = steps.filter(isWritten);
    if (written.length === 0) return [];
    return [
      {
        is: 'table',
        caption: title === '' ? null : said(title),
        widths: [22, 78],
        heads: 0,
        rows: written.map((step) => [
          { heads: 'row', pieces: [paragraph(said(step.when))] },
          {
            pieces: [
              ...(step.title === '' ? [] : [paragraph(said(step.title, { bold: true }))]),
              ...paragraphsOf(step.text),
            ],
          },
        ]),
      },
    ];
  },
  check: ({ steps }, where) => {
    const undated = steps.findIndex((step) => isWritten(step) && step.when.trim() === '');
    return [
      ...(steps.some(isWritten) ? [] : [finding('timeline.empty', 'warning', where)]),
      ...(undated < 0 ? [] : [finding('timeline.undated', 'warning', where, { place: undated + 1 })]),
    ];
  },
  brings: { style: true },
};

export function emptyStep(id: string): TimelineStep {
  return { id, when: '', title: '', text: '' };
}

function stepHtml({ when, title, text }: TimelineStep): Html {
  return h(
    'li',
    {},
    when === '' ? null : h('p', { class: 'when' }, when),
    title === '' ? null : h('p', { class: 'step' }, title),
    paragraphs(text),
  );
}

function isWritten({ when, title, text }: TimelineStep): boolean {
  return [when, title, text].some((words) => words.trim() !== '');
}
