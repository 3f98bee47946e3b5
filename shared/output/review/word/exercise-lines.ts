/** An exercise written out: what is asked, its parts, and - where the sender says so - what is right and what is said of answers. */

import { exerciseType, plainExercise, type ExerciseData } from '../../../blocks/exercises.ts';
import { inlineText } from '../../../blocks/inline.ts';
import type { RecordOf } from '../../../records/record.ts';
import type { Running } from '../../../review/suggestions/flat.ts';
import { textsOf } from '../../../review/texts.ts';
import type { Line, Style, TextLine } from './line.ts';
import { label, shownOf, textLine, type Writing } from './writing.ts';

/** What a text of an exercise is: asked, a part, said of an answer, the answer itself, or a name for its author alone. */
type Sort = 'prompt' | 'part' | 'note' | 'correct' | 'incorrect' | 'hint' | 'answer' | 'author';

function sortOf(field: string): Sort {
  if (field === 'prompt') return 'prompt';
  if (field.startsWith('tags/')) return 'author';
  if (field.startsWith('hints/')) return 'hint';
  if (field === 'feedback/correct') return 'correct';
  if (field === 'feedback/incorrect') return 'incorrect';
  if (/(^|\/)(feedback|note|back|right)$/.test(field)) return 'note';
  return /(^|\/)accepted\/|^blanks\//.test(field) ? 'answer' : 'part';
}

const styles: Readonly<Record<Sort, Style>> = {
  prompt: 'Prompt',
  part: 'Part',
  note: 'PartNote',
  answer: 'Part',
  correct: 'PartNote',
  incorrect: 'PartNote',
  hint: 'PartNote',
  author: 'PartNote',
};

export function exerciseLines(writing: Writing, record: RecordOf<'block'>, data: ExerciseData): readonly Line[] {
  return writing.options.exercises === 'key' ? withKey(writing, record, data) : asLearners(writing, record, data);
}

/** Nothing but what learners meet before they answer, in the order in which they meet it, which gives nothing away. */
function asLearners(writing: Writing, record: RecordOf<'block'>, data: ExerciseData): readonly Line[] {
  const unanswered = exerciseType(data).unanswered?.(plainExercise(data)) ?? '';
  // A text that gives its answers away is not the one that learners meet, and cannot be written on.
  const isGivenAway = unanswered !== textsOf(record).find(({ field }) => field === 'text')?.text;
  const met = shownOf(writing, record.id).filter((field) => !isSecret(field) && !(isGivenAway && field === 'text'));
  const fields = [...new Set(['prompt', ...met, ...(isGivenAway ? [] : ['text'])])];
  const marked = isGivenAway && unanswered.trim() !== '' ? [unanswered] : [];
  return [
    ...fields.flatMap((field) => lineOf(record, field, null)),
    ...marked.map((words) => label(writing, words, record.id, 'Part', writing.view.data.language)),
  ];
}

function isSecret(field: string): boolean {
  const sort = sortOf(field);
  if (sort === 'part' || sort === 'prompt') return false;
  // The other side of a card or a pair, and small words beside a row, are there to be read.
  return sort !== 'note' || field.endsWith('feedback');
}

function withKey(writing: Writing, record: RecordOf<'block'>, data: ExerciseData): readonly Line[] {
  const figure = (value: number): string => value.toLocaleString(writing.view.data.language);
  const outline = exerciseType(data).outline(plainExercise(data), figure);
  const rights = new Map(outline.flatMap(({ text, right }) => (right === undefined ? [] : [[text, right] as const])));
  const lines = inGroups(writing, record).flatMap((field) => lineOf(record, field, rights));
  const said = new Set(lines.map((line) => plainWords(line.running)));
  const [parts, rest] = [lines.filter(isOfParts), lines.filter((line) => !isOfParts(line))];
  const other = outline.flatMap(({ text, note = '' }) => [text, note]).filter((words) => isMore(words, said));
  const key = [...new Set(other)].map((words) =>
    label(writing, words, record.id, 'PartNote', writing.view.data.language),
  );
  return [
    ...parts,
    ...(key.length > 0 ? [label(writing, writing.words.key, record.id), ...key] : []),
    ...rest.flatMap((line) => [...labelled(writing, line), line]),
  ];
}

/** What of the outline no text says already. */
function isMore(words: string, said: ReadonlySet<string>): boolean {
  return words.trim() !== '' && !said.has(words) && !said.has(words.replace(/^\d+\. /, ''));
}

function isOfParts({ field }: TextLine): boolean {
  return ['prompt', 'part', 'note'].includes(sortOf(field));
}

function labelled(writing: Writing, { record, field }: TextLine): readonly Line[] {
  const names = { correct: 'ifRight', incorrect: 'ifWrong', hint: 'hint' } as const;
  const sort = sortOf(field);
  return sort === 'correct' || sort === 'incorrect' || sort === 'hint'
    ? [label(writing, writing.words[names[sort]], record.id)]
    : [];
}

/** In the order in which learners meet them, and what is said of a part right behind it. */
function inGroups(writing: Writing, record: RecordOf<'block'>): readonly string[] {
  const met = shownOf(writing, record.id);
  const fields = textsOf(record)
    .map(({ field }) => field)
    .filter((field) => !['author', 'answer'].includes(sortOf(field)));
  const groups = [...Map.groupBy(fields, (field) => /^\w+\/#[^/]+/.exec(field)?.[0] ?? field).values()];
  const placeOf = (group: readonly string[]): number => {
    if (group[0] === 'prompt') return -1;
    const places = group.map((field) => met.indexOf(field)).filter((place) => place >= 0);
    return places.length === 0 ? met.length : Math.min(...places);
  };
  return groups.toSorted((a, b) => placeOf(a) - placeOf(b)).flat();
}

function lineOf(
  record: RecordOf<'block'>,
  field: string,
  rights: ReadonlyMap<string, boolean> | null,
): readonly TextLine[] {
  const sort = sortOf(field);
  return textLine(record, field, styles[sort]).map((line) => {
    if (sort !== 'part' || !field.includes('/#')) return line;
    const right = rights?.get(plainWords(line.running));
    const sign = right === undefined ? 'bulleted' : right ? 'right' : 'other';
    return { ...line, bullet: { sign, depth: 0, run: 0 } };
  });
}

function plainWords(running: Running): string {
  return typeof running === 'string' ? running : inlineText(running);
}
