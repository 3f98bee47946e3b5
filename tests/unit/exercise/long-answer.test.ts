/** Long answers: what is told of them, what is found wrong with them, and that nothing is shown before its time. */

import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { fixtures } from '../../../shared/blocks/long-answer/fixtures.ts';
import { longAnswer } from '../../../shared/blocks/long-answer/index.ts';
import type { Plain } from '../../../shared/blocks/plain.ts';
import type { LongAnswer } from '../../../shared/blocks/long-answer/schema.ts';
import { scorm12Interaction } from '../../../shared/output/tracking/scorm12.ts';
import { scorm2004Interaction } from '../../../shared/output/tracking/scorm2004.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { richOf } from '../../support/rich.ts';
import { noApparatus } from '../../support/no-apparatus.ts';

const [data] = fixtures.examples as [Plain<LongAnswer>];
const told = (text: string, met: readonly string[] | null) => longAnswer.report(data, { text, met });

describe('what is told of a long answer', () => {
  it('is its words, before the criteria were shown and while none is ticked', () => {
    for (const met of [null, [], ['gone']]) {
      expect(told('Ask, {first}.', met)).toEqual([
        { type: 'long-fill-in', description: data.prompt, response: 'Ask, {first}.' },
      ]);
    }
  });

  it('is each criterion, met or open, once one is ticked', () => {
    const [, criteria] = told('Ask first.', ['c2', 'c0']);
    expect(criteria).toMatchObject({ type: 'performance', part: 'criteria' });
    if (!criteria) return;
    expect(scorm12Interaction(criteria)).toMatchObject({ studentResponse: 'c0.met,c1.open,c2.met' });
    expect(scorm2004Interaction(criteria)).toMatchObject({ learnerResponse: 'c0[.]met[,]c1[.]open[,]c2[.]met' });
  });

  it('is nothing once it was taken back', () => {
    expect(told('', ['c0'])).toEqual([]);
  });
});

it('keeps the text though its author took a criterion away, and takes nothing that is too long', () => {
  expect(longAnswer.isResponse(data, { text: 'x', met: ['gone'] })).toBe(true);
  expect(longAnswer.isResponse(data, { text: 'x'.repeat(4001), met: null })).toBe(false);
  expect(longAnswer.isResponse(data, { text: 'x', met: [1] })).toBe(false);
  expect(longAnswer.isResponse(data, { text: 'x' })).toBe(false);
});

it('shows neither the model answer nor the criteria in the page itself', () => {
  const markup = renderHtml(
    longAnswer.toHtml(richOf(longAnswer.schema, data), {
      blockId: 'b1',
      language: 'en',
      playerLanguage: 'en',
      text: learnerText('en'),
      apparatus: noApparatus,
      resource: () => undefined,
    }),
  );
  expect(markup).toContain('At least 30 words.');
  expect(markup).not.toContain('what members need');
  expect(markup).not.toContain('reason');
});

it('wants each criterion in words of its own', () => {
  const codes = (...texts: string[]) =>
    longAnswer
      .check(
        richOf(longAnswer.schema, { ...data, criteria: texts.map((text, index) => ({ id: `c${index}`, text })) }),
        'b0',
      )
      .map(({ code }) => code);
  expect(codes()).toEqual([]);
  expect(codes('Names a reason', ' ')).toEqual(['exercise.missingPart']);
  expect(codes('Names a reason', 'names a reason ')).toEqual(['exercise.samePart']);
});
