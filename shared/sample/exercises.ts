/** The exercises: which settings, labels and lists each type is written with. `README.md` shows one of each. */

import { inlineText, type RichText } from '../blocks/inline.ts';
import type { BlockData } from '../blocks/registry.ts';
import { rowKinds } from '../blocks/checklist/schema.ts';
import { rich, sliceText } from '../blocks/rich-text.ts';
import { scoredStart, unscoredStart } from '../exercise/schema.ts';
import { plainly, severalOf, severalRich, type Form, type Item, type Parts } from './parts.ts';
import type { SampleReader } from './reader.ts';
import type { Settings } from './settings.ts';

interface ExerciseReader {
  readonly settings: readonly string[];
  readonly form: Form;
  readonly read: (parts: Parts<RichText>, settings: Settings, reader: SampleReader) => BlockData;
}

const scoring = ['points', 'attempts'];
/** What is said to a right and to a wrong answer, and what may be asked for before. */
export const scoredForm: Form = { labels: ['Right', 'Wrong', 'Hint'], several: ['Hint'] };
const choices: Form = { ...scoredForm, bulleted: 'answers' };

export const exerciseReaders: Readonly<Record<string, ExerciseReader>> = {
  'single-choice': {
    settings: scoring,
    form: choices,
    read: (parts, settings) => ({
      ...scored(parts, settings, 1),
      type: 'single-choice',
      shuffle: true,
      options: parts.bulleted.map(option),
    }),
  },
  'multiple-response': {
    settings: scoring,
    form: choices,
    read: (parts, settings) => ({
      ...scored(parts, settings),
      type: 'multiple-response',
      shuffle: true,
      partialCredit: true,
      options: parts.bulleted.map(option),
    }),
  },
  'true-false': { settings: scoring, form: choices, read: trueFalse },
  matching: {
    settings: scoring,
    form: { ...scoredForm, labels: [...scoredForm.labels, 'Also offered'], bulleted: 'beneath' },
    read: (parts, settings) => ({
      ...scored(parts, settings),
      type: 'matching',
      partialCredit: true,
      pairs: parts.bulleted.map(({ words, beneath }, index) => ({ id: partId(index), left: words, right: beneath })),
      distractors: parts.all('Also offered').flatMap(severalRich),
    }),
  },
  ordering: {
    settings: scoring,
    form: { ...scoredForm, numbered: 'plain' },
    read: (parts, settings) => ({
      ...scored(parts, settings),
      type: 'ordering',
      partialCredit: false,
      items: parts.numbered.map(({ words }, index) => ({ id: partId(index), text: words })),
    }),
  },
  categories: { settings: scoring, form: { ...scoredForm, bulleted: 'lists' }, read: categories },
  'fill-in-blanks': {
    settings: scoring,
    form: { ...scoredForm, labels: [...scoredForm.labels, 'Text'] },
    read: blanks,
  },
  numeric: {
    settings: [...scoring, 'low', 'high', 'unit'],
    form: scoredForm,
    read: (parts, settings) => ({
      ...scored(parts, settings),
      type: 'numeric',
      accepted: { by: 'range', low: settings.number('low'), high: settings.number('high') },
      units: [settings.text('unit')],
      unitAsked: false,
    }),
  },
  'short-answer': {
    settings: scoring,
    form: { ...scoredForm, bulleted: 'plain' },
    read: (parts, settings, reader) => ({
      ...scored(parts, settings),
      type: 'short-answer',
      accepted: parts.bulleted.map(({ words, place }) => plainly(words, place, reader)),
      caseMatters: false,
      accentsMatter: false,
      wildcards: false,
    }),
  },
  hotspot: { settings: scoring, form: { ...choices, image: true }, read: hotspot },
  'long-answer': {
    settings: [],
    form: { labels: ['Said', 'Model'], bulleted: 'plain' },
    read: (parts) => ({
      ...unscored(parts),
      type: 'long-answer',
      leastWords: 30,
      model: parts.after('Model'),
      criteria: parts.bulleted.map(({ words }, index) => ({ id: partId(index), text: words })),
    }),
  },
  checklist: {
    settings: [],
    form: { labels: ['Said'], bulleted: 'beneath' },
    read: (parts, _, { expect }) => ({
      ...unscored(parts),
      type: 'checklist',
      rows: parts.bulleted.map(({ place, words, text, beneath }, index) => {
        const kind = rowKinds.find((name) => text.startsWith(`${name}: `));
        if (!kind)
          expect(place, `what the row is, before its words: ${rowKinds.map((name) => `"${name}: "`).join(', ')}`);
        return {
          id: partId(index),
          kind: kind ?? 'line',
          text: sliceText(words, (kind ?? '').length + 2),
          note: beneath,
        };
      }),
    }),
  },
  flashcards: {
    settings: [],
    form: { labels: ['Said'], bulleted: 'beneath' },
    read: (parts) => ({
      ...unscored(parts),
      type: 'flashcards',
      shuffle: true,
      cards: parts.bulleted.map(({ words, beneath }, index) => ({ id: partId(index), front: words, back: beneath })),
    }),
  },
  confidence: {
    settings: [],
    form: { labels: ['Said', 'Scale'], bulleted: 'beneath' },
    read: (parts, _, reader) => ({
      ...unscored(parts),
      type: 'confidence',
      scale: scaleOf(parts, reader),
      statements: parts.bulleted.map(({ place, words, text, beneath }, index) => {
        const [, said = text, anchor] = /^(.*) \(#([^)]+)\)$/.exec(text) ?? [];
        if (anchor === undefined)
          reader.expect(place, 'the page that helps, at the end of the line: "(#title-of-the-page)"');
        const url = `#${reader.page(anchor ?? '', place)}`;
        return { id: partId(index), text: sliceText(words, 0, said.length), advice: beneath, url };
      }),
    }),
  },
  likert: {
    settings: [],
    form: { labels: ['Said', 'Scale'], bulleted: 'plain' },
    read: (parts, _, reader) => ({
      ...unscored(parts),
      type: 'likert',
      statements: parts.bulleted.map(({ words }, index) => ({ id: partId(index), text: words })),
      scale: scaleOf(parts, reader),
    }),
  },
};

export function scored(parts: Parts<RichText>, settings: Settings, points = 2, attempts = 2) {
  return {
    ...scoredStart,
    prompt: parts.words,
    hints: [...parts.all('Hint')],
    points: settings.number('points', points),
    attempts: settings.number('attempts', attempts),
    feedback: { correct: parts.after('Right'), incorrect: parts.after('Wrong') },
  };
}

/** What is said to every answer. */
function unscored(parts: Parts<RichText>) {
  return { ...unscoredStart, prompt: parts.words, feedback: { correct: parts.after('Said'), incorrect: '' as const } };
}

function trueFalse(parts: Parts<RichText>, settings: Settings, { expect }: SampleReader): BlockData {
  const [yes, no] = parts.bulleted;
  const one = yes?.checked !== no?.checked;
  if (yes?.text !== 'True' || no?.text !== 'False' || parts.bulleted.length !== 2 || !one) {
    expect(parts.place, 'two lines, "- [ ] True" and "- [ ] False", one of them with [x]');
  }
  return {
    ...scored(parts, settings, 1, 1),
    type: 'true-false',
    answer: yes?.checked === true,
    optionFeedback: { true: yes?.beneath ?? rich(''), false: no?.beneath ?? rich('') },
  };
}

function categories(parts: Parts<RichText>, settings: Settings): BlockData {
  const items = parts.bulleted.flatMap(({ inner }, category) =>
    inner.map(({ words }) => ({ text: words, category: `c${category + 1}` })),
  );
  return {
    ...scored(parts, settings),
    type: 'categories',
    partialCredit: true,
    categories: parts.bulleted.map(({ words }, index) => ({ id: `c${index + 1}`, text: words })),
    // In turns, so that the order of the page says nothing.
    items: items
      .toSorted((a, b) => (inlineText(a.text) < inlineText(b.text) ? -1 : 1))
      .map((item, index) => ({ ...item, id: partId(index) })),
  };
}

/** A blank is `[[answer|also accepted]]` where it is typed, `[[answer/wrong/wrong]]` where it is chosen. */
function blanks(parts: Parts<RichText>, settings: Settings, reader: SampleReader): BlockData {
  const written = plainly(parts.after('Text'), parts.place, reader);
  const found = [...written.matchAll(/\[\[(.+?)\]\]/g)].map(([, inner = ''], index) => {
    const [answer = '', ...wrong] = inner.split('/');
    return { number: index + 1, chosen: wrong.length > 0, accepted: answer.split('|'), distractors: wrong };
  });
  let number = 0;
  return {
    ...scored(parts, settings),
    type: 'fill-in-blanks',
    partialCredit: true,
    text: written.replace(/\[\[.+?\]\]/g, () => `[${++number}]`),
    blanks: found,
    caseMatters: false,
    accentsMatter: false,
  };
}

function hotspot(parts: Parts<RichText>, settings: Settings, { expect, image }: SampleReader): BlockData {
  const { url, alt } = parts.image;
  return {
    ...scored(parts, settings),
    type: 'hotspot',
    partialCredit: false,
    image: image(url, parts.place),
    alt,
    multiple: false,
    spots: parts.bulleted.map(({ place, words, text, beneath, checked }, index) => {
      const [, said = text, x, y, size] = /^(.*) \(([\d.]+), ([\d.]+), ([\d.]+)\)$/.exec(text) ?? [];
      if (size === undefined) expect(place, 'from the left, from above, and size in percent: "(20, 35.5, 8)"');
      const square = { x: Number(x ?? 0), y: Number(y ?? 0), width: Number(size ?? 1), height: Number(size ?? 1) };
      return {
        id: partId(index),
        text: sliceText(words, 0, said.length),
        ...square,
        correct: checked,
        feedback: beneath,
      };
    }),
  };
}

function option({ words, checked, beneath }: Item<RichText>, index: number) {
  return { id: String.fromCharCode('a'.charCodeAt(0) + index), text: words, correct: checked, feedback: beneath };
}

function scaleOf(parts: Parts<RichText>, reader: SampleReader) {
  const points = severalOf(plainly(parts.after('Scale'), parts.place, reader));
  return points.map((text, index) => ({ id: `s${index + 1}`, text }));
}

function partId(index: number): string {
  return `p${index + 1}`;
}
