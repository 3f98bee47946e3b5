/** The notation of the sample: what README.md shows compiles, and each mistake is told with its file, its line and what was expected. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../shared/base/result.ts';
import { validateAll } from '../../../shared/records/validate.ts';
import { compileSample } from '../../../shared/sample/compile.ts';
import { exerciseReaders } from '../../../shared/sample/exercises.ts';

const programme = `---
description: A programme of one module
languages: [en]
partners: []
audiences: [{ id: managers, label: Managers }]
levels: [{ id: basic, label: Basic }]
goalLabel: goal
ectsHours: 27
modules: [m1]
images: { source: Drawn, licence: CC0, files: { img: helix.svg } }
---
`;

const framework = `---
title: Competences
description: What people are able to do
source: Written here
licence: CC0
version: '1'
language: en
---

# A: Reading

1. Foundation: Reads
`;

const module = `---
code: M1
title: One
summary: A module
level: basic
reach: [national]
audiences: [managers]
owner: Nobody
delivery: blended
status: draft
language: en
passMark: null
completion: { pages: 100 }
plannedMinutes: 10
after: []
goals:
  - { code: G1, text: Read, bloom: apply, knowledge: factual, weight: 1, competences: [A1] }
  - { code: G2, text: Write, bloom: apply, knowledge: factual, weight: 1, competences: [] }
  - { code: G3, text: Count, bloom: apply, knowledge: factual, weight: 1, competences: [] }
---
`;

const review = `---
question: Is it true?
due: '2026-12-18'
decider: Ann
sent: 2026-11-16T08:00:00Z
people: { ann: Ann }
threads:
  # On the words of a page
  - on: Words
    said: [{ by: ann, at: 2026-11-16T08:00:00Z, words: Which? }]
suggestions: []
done: []
---
`;

const written = {
  'programme.md': programme,
  'framework.md': framework,
  'glossary.md': '# actor map\n\nKey: actormap\nAlso: actor maps; maps of actors\n\nA drawing.\n',
  'references.md': '# granovetter1973\n\nAuthors: G.\nYear: 1973\nTitle: Ties\nSource: AJS\n',
  'm1/module.md': module,
};

function compile(changed: Readonly<Record<string, string>>) {
  return compileSample(new Map(Object.entries({ ...written, ...changed })));
}

/** `page` begins in line 6 of its file. */
function unit(page: string): string {
  return `---\ntitle: A unit\n---\n\n# A page\n${page}\n`;
}

function compiledPage(page: string) {
  const compiled = compile({ 'm1/1.md': unit(page) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value.records.filter(({ kind }) => kind === 'block').map(({ data }) => data);
}

const choice = ['- [x] yes', '- [ ] no', '', 'Right: Yes.', '', 'Wrong: No.'];
const exercise = (type: string, ...lines: readonly string[]) => [`:::${type}`, ...lines, ':::'].join('\n');

describe('what README.md shows', () => {
  const readme = readFileSync(new URL('../../../shared/sample/README.md', import.meta.url), 'utf8');
  const examples = [...readme.matchAll(/^```\n([^]*?)^```$/gm)].map(([, example = '']) => example);

  it('compiles, and is legal', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    const [page = '', ...blocks] = examples;
    const compiled = compile({ 'm1/1.md': `---\ntitle: A unit\n---\n\n${[page, ...blocks].join('\n')}` });
    expect(compiled).toMatchObject({ ok: true });
    if (compiled.ok) unwrap(validateAll(compiled.value.records));
  });

  it.each([...Object.keys(exerciseReaders), 'test', 'scenario'])('has a line about %s', (type) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${type}\` `, 'm'));
  });
});

describe('words', () => {
  it('have marks, terms, works, notes and other languages', () => {
    const page =
      'An *[actor map](term:actormap)*, **strong** [ord](lang:sv) [@granovetter1973, p. 3].[^a]\n\n[^a]: A note.';
    expect(compiledPage(page)).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: 'An ' },
          { type: 'term', term: 'tactormap', children: [{ text: 'actor map', italic: true }] },
          { text: ', ' },
          { text: 'strong', bold: true },
          { text: ' ' },
          { text: 'ord', lang: 'sv', italic: true },
          { text: ' ' },
          { type: 'cite', reference: 'wgranovetter1973', locator: 'p. 3', children: [{ text: '' }] },
          { text: '.' },
          { type: 'footnote', content: 'A note.', children: [{ text: '' }] },
        ],
      },
    ]);
  });

  it('have marks, links and pictures in exercises, behind each label and in each line', () => {
    const page = [
      '\n:::single-choice',
      'Is **it** so, ![a helix](helix.svg)?',
      '',
      '- [x] *yes* of course',
      '  > See [there](https://example.org/).',
      '- [ ] `no`',
      '',
      'Right: **Well** put.',
      'Wrong: Look *again*,',
      'please.',
      ':::',
    ].join('\n');
    expect(compiledPage(page)).toMatchObject([
      {
        prompt: [
          { text: 'Is ' },
          { text: 'it', bold: true },
          { text: ' so, ' },
          { type: 'picture', alt: 'a helix' },
          { text: '?' },
        ],
        options: [
          {
            text: [{ text: 'yes', italic: true }, { text: ' of course' }],
            feedback: [
              { text: 'See ' },
              { type: 'link', url: 'https://example.org/', children: [{ text: 'there' }] },
              { text: '.' },
            ],
          },
          { text: [{ text: 'no', code: true }], feedback: [{ text: '' }] },
        ],
        feedback: {
          correct: [{ text: 'Well', bold: true }, { text: ' put.' }],
          incorrect: [{ text: 'Look ' }, { text: 'again', italic: true }, { text: ', please.' }],
        },
      },
    ]);
  });

  it('are the same with the line ends of Windows, and in broken lines', () => {
    const page = '\nA sentence\nin two lines: 15:30, :name\n\n:::tip\nA tip\n:::';
    expect(compiledPage(page.replaceAll('\n', '\r\n'))).toEqual(compiledPage(page));
    expect(compiledPage(page)[0]).toMatchObject({ children: [{ text: 'A sentence in two lines: 15:30, :name' }] });
  });
});

/** The mistake, the page, the line of the file, and words of what was expected. */
const mistakes: readonly (readonly [what: string, page: string, line: number, expected: string])[] = [
  ['an unknown block', '\n:::tipp\nWords\n:::', 7, 'not ":::tipp": note, tip'],
  ['a block without its end', '\nWords\n\n:::tip\nWords', 9, 'a line ":::" after ":::tip"'],
  ['an end without its block', '\nWords\n\n:::', 9, 'or ":::" after such a block'],
  ['braces without their end', '\n:::tip{teaches=G1\nWords\n:::', 7, '":::name[title]{setting=value}"'],
  [
    'an unknown setting',
    `\n${exercise('single-choice{point=3}', 'Yes?', '', ...choice)}`,
    7,
    'not "point": points, attempts',
  ],
  [
    'a setting that is no number',
    `\n${exercise('single-choice{points=two}', 'Yes?', '', ...choice)}`,
    7,
    'a number: points',
  ],
  ['a goal that the module has not', '\n::page{teaches="G1 G7"}', 7, 'instead of "G7"'],
  ['an exercise without its question', `\n${exercise('single-choice', ...choice)}`, 7, 'what is asked'],
  [
    'two questions',
    `\n${exercise('single-choice', 'Yes?', '', 'No?', '', ...choice)}`,
    10,
    'one paragraph without a label',
  ],
  [
    'nothing said to a wrong answer',
    `\n${exercise('single-choice', 'Yes?', '', ...choice.slice(0, 4))}`,
    7,
    '"Wrong: ..."',
  ],
  [
    'the same said twice',
    `\n${exercise('single-choice', 'Yes?', '', ...choice, '', 'Right: So.')}`,
    17,
    '"Right:" once',
  ],
  [
    'an answer that is neither right nor wrong',
    `\n${exercise('single-choice', 'Yes?', '', '- perhaps', ...choice)}`,
    10,
    '"[x] " or "[ ] "',
  ],
  ['an answer in what knows none', `\n${exercise('short-answer', 'Yes?', '', ...choice)}`, 10, 'no "[x]" or "[ ]"'],
  [
    'a list in what has none',
    `\n${exercise('numeric{low=1 high=2 unit=m}', 'How long?', '', ...choice)}`,
    10,
    'no list',
  ],
  ['a list of the other kind', `\n${exercise('ordering', 'In order?', '', ...choice)}`, 10, 'a list with "1. "'],
  [
    'words beneath a line that takes none',
    `\n${exercise('ordering', 'In order?', '', '1. one', '   > why', '', 'Right: Yes.', '', 'Wrong: No.')}`,
    11,
    'beneath it only what README.md says',
  ],
  ['marks in the title of a page', '\n# *Really*', 7, 'plain words'],
  [
    'marks in what a field takes as it stands',
    `\n${exercise('fill-in-blanks', 'Fill in.', '', 'Text: A [[*cluster*]].', '', 'Right: Yes.', '', 'Wrong: No.')}`,
    7,
    'plain words',
  ],
  [
    'a note in an exercise',
    `\n${exercise('single-choice', 'Yes[^a]?', '', ...choice)}\n\n[^a]: Note.`,
    8,
    'no term, note',
  ],
  [
    'a work in an exercise',
    `\n${exercise('single-choice', 'Yes [@granovetter1973]?', '', ...choice)}`,
    8,
    'no term, note',
  ],
  [
    'an image that there is none of',
    `\n${exercise('single-choice', 'Is ![it](x.svg) so?', '', ...choice)}`,
    8,
    'an image',
  ],
  [
    'a number beyond its limits',
    '\n:::test[Final]{bank=a-page draw=0 points=1 pass=60 attempts=1 review=never}\n:::',
    7,
    'test, draw: ',
  ],
  [
    'true or false in other words',
    `\n${exercise('true-false', 'Yes?', '', ...choice)}`,
    7,
    '"- [ ] True" and "- [ ] False"',
  ],
  [
    'a place without its size',
    `\n${exercise('hotspot', 'Where?', '', '![A map](helix.svg)', '', '- [x] Here (1, 2)', '', 'Right: Yes.', '', 'Wrong: No.')}`,
    12,
    'and size in percent',
  ],
  [
    'a place on no image',
    `\n${exercise('hotspot', 'Where?', '', '- [x] Here (1, 2, 8)', '', 'Right: Yes.', '', 'Wrong: No.')}`,
    7,
    'an image',
  ],
  ['a row of no kind', `\n${exercise('checklist', 'Tick.', '', '- done', '', 'Said: Kept.')}`, 10, 'what the row is'],
  [
    'help from no page',
    `\n${exercise('confidence', 'Sure?', '', 'Scale: no; yes', '', '- Reading (#b-page)', '', 'Said: Good.')}`,
    12,
    'instead of "b-page": a-page',
  ],
  [
    'a test over no bank',
    '\n:::test[Final]{bank=b draw=1 points=1 pass=60 attempts=1 review=never}\n:::',
    7,
    'instead of "b": a-page',
  ],
  [
    'an activity of no form',
    '\n:::activity[A]{form=talk minutes=5}\nGrouping: All\nRoom: Any\n\nParticipants: Talk.\n\nFacilitator: Listen.\n:::',
    7,
    'form=... with one of lecture',
  ],
  [
    'a step without its time',
    '\n:::activity[A]{form=workshop minutes=5}\nGrouping: All\nRoom: Any\n\n1. Talk\n\nParticipants: Talk.\n\nFacilitator: Listen.\n:::',
    11,
    'how long the step takes',
  ],
  [
    'a scene without a name',
    `\n${exercise('scenario', 'Go.', '', 'Right: Yes.', '', 'Wrong: No.', '', '### Monday', '', 'Words', '', 'Ending: good, 100 %')}`,
    14,
    'the name of the scene',
  ],
  [
    'a choice that leads nowhere',
    `\n${exercise('scenario', 'Go.', '', 'Right: Yes.', '', 'Wrong: No.', '', '### a: Monday', '', 'Words', '', '- on', '', '### b: End', '', 'Words', '', 'Ending: good, 100 %')}`,
    18,
    'where the choice leads',
  ],
  ['a table without its caption', '\n:::table\n\n| a | b |\n| - | - |\n| c | d |\n\n:::', 7, 'a title'],
  ['a quote by nobody', '\n> Words', 7, 'who said it'],
  ['an image that shows nothing', '\n![](helix.svg)', 7, 'what the image shows'],
  ['an unknown image', '\n![A map](map.svg)', 7, 'instead of "map.svg"'],
  ['an unknown word of the glossary', '\nWords\n\nAn [actor](term:actor)', 9, 'instead of "actor"'],
  ['an unknown work', '\nWords [@porter1998]', 7, 'instead of "@porter1998"'],
  ['a work cited in another way', '\nWords [@granovetter1973 p. 3]', 7, '"[@work, p. 12]"'],
  ['a note that is nowhere', '\nWords\nand[^more]', 8, '"[^name]: ..."'],
  ['HTML', '\nWords <b>and</b>', 7, 'not HTML'],
  ['a heading of another rank', '\n#### Small', 7, '"##" or "###"'],
];

describe('a mistake', () => {
  it.each(mistakes)('is told: %s', (_, page, line, expected) => {
    const compiled = compile({ 'm1/1.md': unit(page) });
    const error = compiled.ok ? [] : compiled.error;
    expect(error).toContainEqual({ file: 'm1/1.md', line, expected: expect.stringContaining(expected) });
    // Each file has its own, and a mistake on a page is none elsewhere.
    expect(new Set(error.map(({ file }) => file))).toEqual(new Set(['m1/1.md']));
  });

  it.each([
    ['a word before the first page', 'm1/1.md', '---\ntitle: A unit\n---\n\nWords\n', 5, 'a heading "# ..."'],
    ['a unit without a title', 'm1/1.md', '---\nname: A unit\n---\n\n# A page\n', 2, 'title'],
    ['data that is no YAML', 'm1/module.md', module.replace('title: One', 'title: One: two'), 3, 'YAML'],
    [
      'data that the module has not',
      'm1/module.md',
      module.replace('passMark: null', 'passMark: most'),
      12,
      'passMark',
    ],
    [
      'a level that is nowhere',
      'm1/module.md',
      module.replace('level: basic', 'level: basc'),
      5,
      'a level of programme.md',
    ],
    ['an audience that is nowhere', 'm1/module.md', module.replace('[managers]', '[all]'), 7, 'an audience of'],
    [
      'a module that is nowhere',
      'm1/module.md',
      module.replace('after: []', 'after: [M2]'),
      15,
      'the code of a module',
    ],
    [
      'a competence that is nowhere',
      'm1/module.md',
      module.replace('[A1]', '[A2]'),
      17,
      'a competence of framework.md',
    ],
    ['words of the module in the wrong file', 'm1/module.md', `${module}\nWords\n`, 22, 'in its units'],
    [
      'a competence without a level',
      'framework.md',
      framework.replace('Foundation: ', ''),
      12,
      'a level before the words',
    ],
    ['an area without a letter', 'framework.md', framework.replace('A: Reading', 'Reading'), 10, 'a letter, then'],
    ['a word without a key', 'glossary.md', `${written['glossary.md']}\n# broker\n\nSomebody.\n`, 8, '"Key: ..."'],
    [
      'a word without a meaning',
      'glossary.md',
      `${written['glossary.md']}\n# broker\n\nKey: broker\n`,
      8,
      'what the word means',
    ],
    [
      'a comment on words that are nowhere',
      'm1/review.md',
      review.replace('on: Words', 'on: Wards'),
      9,
      'in one place',
    ],
    ['a comment of nobody', 'm1/review.md', review.replace('by: ann', 'by: bo'), 10, 'one of the people'],
    ['a work without a year', 'references.md', written['references.md'].replace('Year: 1973\n', ''), 1, '"Year: ..."'],
  ])('is told: %s', (_, file, text, line, expected) => {
    const compiled = compile({ 'm1/1.md': unit('\nWords'), [file]: text });
    expect(compiled.ok ? [] : compiled.error).toContainEqual({
      file,
      line,
      expected: expect.stringContaining(expected),
    });
  });

  it('is told where a text is missing', () => {
    const compiled = compileSample(new Map(Object.entries(written).filter(([file]) => file !== 'm1/module.md')));
    expect(compiled.ok ? [] : compiled.error).toContainEqual({ file: 'm1/module.md', line: 1, expected: 'this file' });
  });
});
