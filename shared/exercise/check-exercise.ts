/** What is checked of every exercise, and of every exercise with options. */

import { finding, type Finding } from '../base/finding.ts';
import type { RecordId } from '../base/ids.ts';
import { checkLinks, holdsMute } from '../blocks/check-inline.ts';
import { inlineText, type RichText } from '../blocks/inline.ts';
import { plainOf, type Plain } from '../blocks/plain.ts';
import type { z } from '../base/zod.ts';
import { reading } from '../model/walk.ts';
import type { Option } from './schema.ts';

/** What is checked of every exercise, and what its type has to say of its words. */
export function checking<Data extends { readonly prompt: RichText }>(
  schema: z.ZodType<Data>,
  ofType: (data: Plain<Data>, where: RecordId) => readonly Finding[] = () => [],
): (data: Data, where: RecordId) => readonly Finding[] {
  return (data, where) => [
    ...(inlineText(data.prompt).trim() === '' ? [finding('exercise.prompt', 'error', where)] : []),
    ...ofType(plainOf(schema, data), where),
    ...checkTexts(schema, data, where),
  ];
}

const readTexts = reading('richText');

/** Where its links lead, and whether its pictures can be read aloud. */
function checkTexts(schema: z.ZodType, data: unknown, where: RecordId): readonly Finding[] {
  const texts: RichText[] = [];
  readTexts(schema, data, ({ value }) => texts.push(value as RichText));
  return [
    ...texts.flatMap((text) => checkLinks(text, where)),
    ...(texts.some(holdsMute) ? [finding('exercise.imageAlt', 'warning', where)] : []),
  ];
}

/** Parts that learners must tell apart: at least two, or `least`, each with words of its own. */
export function checkParts(texts: readonly string[], where: RecordId, least = 2): readonly Finding[] {
  const found: Finding[] = [];
  if (texts.length < least) {
    found.push(finding(least === 1 ? 'exercise.noParts' : 'exercise.fewOptions', 'error', where));
  }
  if (texts.some((text) => text.trim() === '')) found.push(finding('exercise.missingPart', 'error', where));
  const plain = texts.map((text) => text.trim().toLowerCase()).filter(Boolean);
  const twice = plain.find((text, index) => plain.indexOf(text) !== index);
  if (twice !== undefined) found.push(finding('exercise.samePart', 'error', where, { text: twice }));
  return found;
}

export function checkOptions(options: readonly Plain<Option>[], where: RecordId): readonly Finding[] {
  const found: Finding[] = [];
  if (options.length < 2) found.push(finding('exercise.fewOptions', 'error', where));
  if (options.length > 12) found.push(finding('exercise.manyOptions', 'hint', where, { count: options.length }));
  if (options.some((option) => option.text.trim() === '')) found.push(finding('exercise.emptyOption', 'error', where));
  const texts = options.map((option) => option.text.trim().toLowerCase()).filter(Boolean);
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) found.push(finding('exercise.sameOption', 'error', where, { text: twice }));
  return found;
}

/** Parts among which learners choose: one is right at least, and not all, which could be chosen without reading. */
export function checkCorrect(parts: readonly { readonly correct: boolean }[], where: RecordId): readonly Finding[] {
  if (!parts.some(({ correct }) => correct)) return [finding('exercise.noCorrect', 'error', where)];
  return allCorrect(parts) ? [finding('exercise.allCorrect', 'warning', where)] : [];
}

/** Whether there is a choice, of which nothing is wrong. */
export function allCorrect(parts: readonly { readonly correct: boolean }[]): boolean {
  return parts.length > 1 && parts.every(({ correct }) => correct);
}
