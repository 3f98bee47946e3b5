/** An activity. A learner gets its participants' side; room, materials, steps and notes are for the facilitator. */

import { h } from '../../base/html.ts';
import { finding } from '../../base/finding.ts';
import { linesHtml } from '../inline-html.ts';
import { lineHtml, namedHtml } from '../copied-html.ts';
import { paragraphs } from '../recording.ts';
import type { BlockType } from '../seam.ts';
import { activityForms, activitySchema, type Activity, type ParticipantActivity } from './schema.ts';
import { own } from '../inline-paper.ts';
import { paragraph, paragraphsOf, said } from '../../flow/pieces.ts';

export const activity: BlockType<Activity, ParticipantActivity> = {
  type: 'activity',
  schema: activitySchema,
  insert: { group: 'activity', forms: Object.fromEntries(activityForms.map((form) => [form, { form }])) },
  create: () => ({
    type: 'activity',
    form: 'group-discussion',
    title: '',
    minutes: 20,
    grouping: '',
    room: '',
    materials: [],
    steps: [],
    facilitatorNotes: '',
    participants: '',
    inPackage: true,
  }),
  toHtml: (data, { blockId, text }) =>
    h(
      'div',
      { id: blockId, class: 'activity', role: 'group', 'aria-label': data.title || text[data.form] },
      h('p', { class: 'label' }, `${text[data.form]} · ${text.minutes.replace('{count}', String(data.minutes))}`),
      data.title === '' ? null : h('p', { class: 'title' }, data.title),
      data.participants === '' ? null : h('p', {}, linesHtml(data.participants)),
    ),
  onPaper: ({ form, title, minutes, participants }, context) => {
    const { text, blockId } = context;
    return [
      {
        is: 'box',
        tone: 'activity',
        label: own(`${text[form]} · ${text.minutes.replace('{count}', String(minutes))}`, context),
        pieces: [...(title === '' ? [] : [paragraph(said(title), 'panel', true)]), ...paragraphsOf(participants)],
        mark: blockId,
      },
    ];
  },
  toCopiedHtml: (data, { say }) => {
    const minutes = (count: number) => say('activity.minutesShort', { count });
    const { form, title, grouping, room, materials, participants, steps, facilitatorNotes } = data;
    return [
      namedHtml(say(`insert.${form}`), title),
      lineHtml([minutes(data.minutes), grouping, room, ...materials].filter(Boolean).join(' · ')),
      paragraphs(participants),
      steps.length > 0 &&
        h(
          'ol',
          {},
          steps.map((step) => h('li', {}, linesHtml(step.text), ` (${minutes(step.minutes)})`)),
        ),
      paragraphs(facilitatorNotes),
    ];
  },
  toText: (data) => [data.title, data.participants].filter(Boolean).join('\n'),
  check: (data, where) => {
    const { minutes, steps } = data;
    const planned = steps.reduce((sum, step) => sum + step.minutes, 0);
    return [
      ...(data.inPackage && data.participants.trim() === ''
        ? [finding('activity.participants', 'warning', where)]
        : []),
      ...(planned > minutes ? [finding('activity.minutes', 'warning', where, { planned, minutes })] : []),
    ];
  },
};

/** The part of an activity that a learner's package carries, or null when it carries none of it. */
export function participantsSide(data: Activity): ParticipantActivity | null {
  const { type, form, title, minutes, participants, inPackage } = data;
  return inPackage ? { type, form, title, minutes, participants } : null;
}
