/** Worksheet: the authoring side. */

import { finding } from '../../base/finding.ts';
import { exerciseText } from '../../words/learner.ts';
import { checking, checkParts } from '../../exercise/check-exercise.ts';
import { rich } from '../rich-text.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { unscoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { worksheetHtml } from './html.ts';
import { checklistSchema, type Checklist, type ChecklistResponse } from './schema.ts';
import { checklistScoring, longestEntry } from './score.ts';
import { sectionsOf } from './sections.ts';
import { fullOf } from '../../exercise/share.ts';
import { checklistPaper } from './paper.ts';

/** More than a sheet of paper, and more than a small platform keeps. */
const many = 25;

const boxes = { section: '', tick: '☐ ', line: '', text: '', number: '', date: '' } as const;
const blanks = { section: '', tick: '', line: ' ______', text: ' ______', number: ' ____', date: ' __-__-__' } as const;

const shortest = { tick: 1, line: 'w', text: 'w', number: '1', date: '2000-01-01' } as const;

export const checklist: ExerciseType<Checklist, ChecklistResponse> = {
  ...checklistScoring,
  ...checklistPaper,
  type: 'checklist',
  minutes: 1.5,
  levels: null,
  schema: checklistSchema,
  labels: {
    members: {
      kind: {
        key: 'exercise.checklist.kind',
        values: {
          section: 'exercise.checklist.section',
          tick: 'exercise.checklist.tick',
          line: 'exercise.checklist.line',
          text: 'exercise.checklist.text',
          number: 'exercise.checklist.number',
          date: 'exercise.checklist.date',
        },
      },
    },
    parts: { rows: 'exercise.checklist.row' },
    lists: { rows: 'exercise.checklist.rows' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  keys: ['tick'],
  create: () => ({
    ...unscoredStart,
    type: 'checklist',
    rows: [
      { id: 'a', kind: 'section', text: rich(''), note: rich('') },
      { id: 'b', kind: 'tick', text: rich(''), note: rich('') },
      { id: 'c', kind: 'tick', text: rich(''), note: rich('') },
      { id: 'd', kind: 'text', text: rich(''), note: rich('') },
    ],
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('checklist', context.playerLanguage).choose },
      context,
      worksheetHtml(data, context),
    ),
  outline: ({ rows }) =>
    rows.map(({ kind, text, note }, index) => ({
      text: text === '' ? '' : `${boxes[kind]}${text}${blanks[kind]}`,
      name: [`exercise.checklist.${kind}`, index + 1] as const,
      note,
    })),
  longest: ({ rows }) =>
    Object.fromEntries(
      rows.flatMap(({ id, kind }): [string, 1 | string][] => {
        if (kind === 'section') return [];
        return [[id, kind === 'tick' ? 1 : fullOf(longestEntry[kind])]];
      }),
    ),
  answers: ({ rows }) => rows.flatMap(({ id, kind }) => (kind === 'section' ? [] : [{ [id]: shortest[kind] }])),
  check: checking(checklistSchema, ({ rows }, where) => {
    const sections = sectionsOf(rows);
    const titles = sections.flatMap(({ title }) => (title ? [title.text] : []));
    const entries = sections.flatMap((section) => section.rows);
    // What is asked of two things may well be the same words twice; not in one section.
    const twice = sections.flatMap((section) =>
      checkParts(
        section.rows.map(({ text }) => text),
        where,
        0,
      ),
    );
    return [
      ...(entries.length === 0 ? [finding('exercise.noParts', 'error', where)] : []),
      ...checkParts(titles, where, 0),
      ...twice,
      ...(entries.length > many ? [finding('exercise.manyParts', 'hint', where, { count: entries.length })] : []),
    ];
  }),
};
