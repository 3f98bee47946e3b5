/** What is checked of a text with blanks. */

import { finding, type Finding } from '../../base/finding.ts';
import type { RecordId } from '../../base/ids.ts';
import { foldAnswer } from '../../exercise/answer-text.ts';
import { checkParts } from '../../exercise/check-exercise.ts';
import { acceptedBy, blanksOf, mark, optionsOf, strayMarks } from './cloze.ts';
import type { Plain } from '../plain.ts';
import type { Blank, FillInBlanks } from './schema.ts';

export function checkBlanks(data: Plain<FillInBlanks>, where: RecordId): readonly Finding[] {
  const asked = blanksOf(data);
  const found: Finding[] = [];
  if (asked.length === 0) found.push(finding('exercise.noBlank', 'error', where));
  for (const blank of asked) found.push(...checkBlank(data, blank, where));
  const single = asked.flatMap((blank) => (blank.chosen ? [] : onlyAnswer(data, blank)));
  const twice = single.find((text, index) => single.indexOf(text) !== index);
  if (twice !== undefined) found.push(finding('exercise.sameAnswer', 'hint', where, { text: twice }));
  for (const text of new Set(strayMarks(data))) found.push(finding('exercise.strayMark', 'warning', where, { text }));
  for (const blank of data.blanks.filter((one) => !asked.includes(one))) {
    found.push(finding('exercise.unusedBlank', 'warning', where, { text: mark(blank.number) }));
  }
  if (asked.length > 10) found.push(finding('exercise.manyParts', 'hint', where, { count: asked.length }));
  return found;
}

function checkBlank(data: Plain<FillInBlanks>, blank: Blank, where: RecordId): readonly Finding[] {
  const accepted = acceptedBy(blank);
  if (accepted.every((one) => foldAnswer(one, data) === '')) {
    return [finding('exercise.noAnswer', 'error', where, { text: mark(blank.number) })];
  }
  if (!blank.chosen) return [];
  const wrong = blank.distractors.map((one) => one.trim()).filter(Boolean);
  return optionsOf(blank).length < 2 ? checkParts(optionsOf(blank), where) : checkParts([...accepted, ...wrong], where);
}

/** The one thing that a blank takes for right, if it is one thing. */
function onlyAnswer(data: Plain<FillInBlanks>, blank: Blank): readonly string[] {
  const all = new Set(acceptedBy(blank).map((one) => foldAnswer(one, data)));
  return all.size === 1 ? [...all] : [];
}
