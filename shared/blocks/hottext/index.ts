/** Mark the words: the authoring side. */

import { h } from '../../base/html.ts';
import { finding, type Finding } from '../../base/finding.ts';
import type { RecordId } from '../../base/ids.ts';
import { exerciseText } from '../../words/learner.ts';
import { checkCorrect, checking } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { hottextSchema, type Hottext, type HottextResponse } from './schema.ts';
import { hottextScoring } from './score.ts';
import { linesOf, marksIn, strayMarks, stretchesOf } from './stretches.ts';
import { hottextPaper } from './paper.ts';

/** Platforms name the parts of a choice by single characters (RTE 1.2), or keep 36 of them (RTE 2004). */
const many = 36;

export const hottext: ExerciseType<Hottext, HottextResponse> = {
  ...hottextScoring,
  ...hottextPaper,
  type: 'hottext',
  minutes: 1.5,
  levels: ['remember', 'analyse'],
  schema: hottextSchema,
  labels: {
    members: { everyWord: { key: 'exercise.hottext.everyWord' } },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  keys: ['tick'],
  create: () => ({ ...scoredStart, type: 'hottext', points: 2, partialCredit: true, text: '', everyWord: false }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('hottext', context.playerLanguage).mark },
      context,
      h(
        'div',
        { class: data.everyWord ? 'options hottext words' : 'options hottext' },
        linesOf(data).map((line) =>
          h(
            'p',
            {},
            line.map((run) =>
              typeof run === 'string'
                ? run
                : h(
                    'label',
                    { class: 'hot' },
                    h('input', { type: 'checkbox', name: context.blockId, value: run.id }),
                    h('span', {}, run.text),
                  ),
            ),
          ),
        ),
      ),
    ),
  unanswered: ({ text }) => text.replace(/\[\[|\]\]|\(\(|\)\)/g, ''),
  outline(data) {
    const lines = linesOf({ ...data, everyWord: false })
      .map((line) => line.map((run) => (typeof run === 'string' ? run : `[${run.text}]`)).join(''))
      .filter((text) => text.trim() !== '');
    return [
      ...(lines.length > 0
        ? lines.map((text) => ({ text }))
        : [{ text: '', name: ['exercise.hottext.text', 1] as const }]),
      ...marksIn(data.text).map((mark) => ({ text: mark.words, right: mark.correct })),
    ];
  },
  several: true,
  longest: (data) => stretchesOf(data).map(({ id }) => id),
  answers: (data) => stretchesOf(data).map(({ id }) => [id]),
  check: checking(hottextSchema, checkStretches),
};

function checkStretches(data: Pick<Hottext, 'text' | 'everyWord'>, where: RecordId): readonly Finding[] {
  const stretches = stretchesOf(data);
  const found: Finding[] = [];
  if (stretches.length === 0) found.push(finding('exercise.noParts', 'error', where));
  else found.push(...checkCorrect(stretches, where));
  if (stretches.length === 1) found.push(finding('exercise.fewOptions', 'error', where));
  if (stretches.length > many) {
    found.push(finding('exercise.manyParts', 'hint', where, { count: stretches.length }));
  }
  for (const text of new Set(strayMarks(data))) found.push(finding('exercise.strayMark', 'warning', where, { text }));
  return found;
}
