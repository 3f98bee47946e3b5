/** Every check, a format's own among them: what it finds, how grave that is and where it points; and that nothing is found in a sound module. */

import { describe, expect, it } from 'vitest';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import type { Panel, PanelLine } from '../../../shared/blocks/panel.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { findingCodes, type FindingCode, type Severity } from '../../../shared/base/finding.ts';
import type { CommonOptions } from '../../../shared/output/form.ts';
import type { ExportFormat } from '../../../shared/output/format.ts';
import { cc } from '../../../shared/output/formats/cc/index.ts';
import { formatEntry, formatIds } from '../../../shared/output/formats/index.ts';
import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { checkInProgramme } from '../../../shared/output/programme/check-in-programme.ts';
import { scorm2004 } from '../../../shared/output/formats/scorm2004/index.ts';
import { checkModule } from '../../../shared/rules/checks/index.ts';
import { blockType } from '../../../shared/blocks/registry.ts';
import type { Test } from '../../../shared/blocks/test/schema.ts';
import type { ExerciseTypeName } from '../../../shared/blocks/exercises.ts';
import { formatOf } from '../../support/formats.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';
import { readMessage, say } from '../../../shared/words/message.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { mergeProgrammes } from '../../../shared/review/merge/merge-programmes.ts';
import { sampleRecords } from '../../support/sample.ts';
import { translated } from '../../support/translated.ts';
import { everyBlock, picture, programme, type Sketch } from '../output/programme.ts';

function check(sketch: Sketch, more: readonly AnyRecord[] = [], without: readonly string[] = []) {
  const records = [...programme(sketch).filter(({ id }) => !without.includes(id)), ...more];
  return scorm12.check(new RecordTable(records), sketch.moduleId ?? 'mod', scorm12.defaults);
}

function inCartridge(sketch: Sketch, more: readonly AnyRecord[] = []) {
  return cc.check(new RecordTable([...programme(sketch), ...more]), 'mod', cc.defaults);
}

/** A module without a pass mark, so that a lone block stands for itself. */
const alone = (...blocks: BlockData[]): Sketch => ({ blocks, module: { passMark: null, completion: everyPage } });
/** A module with a ZIP file of 300 MB. */
function forPlatform<Options extends CommonOptions>(format: ExportFormat<Options>, options: Partial<Options>) {
  const archive: AnyRecord = {
    id: 'rZip',
    kind: 'resource',
    parent: 'prog',
    order: 'a2',
    data: { ...picture, name: 'Sheets.zip', mime: 'application/zip', size: 300_000_000, width: null, height: null },
  };
  const file: BlockData = { ...blockType({ type: 'file' }).create(), resource: 'rZip' } as BlockData;
  const records = new RecordTable([...programme(alone(file)), archive]);
  return format.check(records, 'mod', { ...format.defaults, ...options });
}
/** The module approved, with a copy in Danish that is, too. */
function withDanish(patch: object): RecordTable {
  const { records } = translated(new RecordTable(programme({ module: { status: 'approved' } })), 'mod', ['da']);
  const copy = records.get('copy0');
  if (copy?.kind !== 'module') throw new Error('no copy');
  records.apply({ puts: [{ ...copy, data: { ...copy.data, ...patch } }], removes: [] });
  return records;
}
const inLanguages = (records: RecordTable) => scorm12.check(records, 'mod', { ...scorm12.defaults, languages: 'all' });
const text = (words: string) => [{ text: words }];
const paragraph: Extract<BlockData, { type: 'paragraph' }> = { type: 'paragraph', children: text('Words.') };
const paragraphOf = (...children: Inline): BlockData => ({ type: 'paragraph', children });
const linked = (url: string, words = 'the map'): Inline => [
  { text: 'x' },
  { type: 'link', url, children: text(words) },
];
const link = (url: string, words?: string): BlockData => ({ type: 'paragraph', children: linked(url, words) });
/** The goal of the sketch, which must be met. */
const mustGoal = ((): AnyRecord => {
  const goal = programme({}).find((record) => record.id === 'goal');
  if (goal?.kind !== 'goal') throw new Error('no goal');
  return { ...goal, data: { ...goal.data, must: true } };
})();
const heading = (level: 2 | 3 | 4, words = 'Heading'): BlockData => ({ type: 'heading', level, children: text(words) });
const image = { type: 'image', resource: 'r1', alt: 'A map', decorative: false, caption: '', width: 'full' } as const;
/** A block with a picture between its words, which says nothing. */
const mute = (type: 'callout' | 'table' | 'accordion'): BlockData => {
  const block = JSON.stringify(everyBlock.find((one) => one.type === type));
  return JSON.parse(block.replace('"alt":"The port"', '"alt":" "')) as BlockData;
};
const audio = { type: 'audio', resource: 'r1', title: '', transcript: 'Welcome.', speech: true } as const;
const video = {
  type: 'video' as const,
  resource: 'r1',
  poster: null,
  title: '',
  tracks: [{ resource: 'r1', kind: 'captions' as const, language: 'en', label: 'English' }],
  transcript: '',
  speech: true,
  width: 'full' as const,
};
const file = { type: 'file', resource: 'r1', title: '', description: '' } as const;
const embed = {
  type: 'embed',
  url: 'https://example.org/map',
  title: 'Map',
  ratio: '16:9',
  fallback: 'A map of clusters.',
  image: null,
  alt: '',
} as const;
const activity = everyBlock.find((block) => block.type === 'activity') as Extract<BlockData, { type: 'activity' }>;
const choice = oneOfEach.find(({ type }) => type === 'single-choice') as Extract<BlockData, { type: 'single-choice' }>;
const exerciseOf = (name: ExerciseTypeName) => oneOfEach.find(({ type }) => type === name) as BlockData;
/** Long answers that ask for so many words at least. */
const written = (count: number, leastWords: number): BlockData[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(oneOfEach.find(({ type }) => type === 'long-answer') as Extract<BlockData, { type: 'long-answer' }>),
    prompt: rich(`What did you learn, number ${index}?`),
    leastWords,
  }));
const trueFalse = oneOfEach.find(({ type }) => type === 'true-false') as BlockData;
const long: BlockData = { type: 'paragraph', children: text('word '.repeat(2000)) };
const scenario = oneOfEach.find(({ type }) => type === 'scenario') as Extract<BlockData, { type: 'scenario' }>;
const scenes = (change: (scene: (typeof scenario)['scenes'][number]) => object): BlockData => ({
  ...scenario,
  scenes: scenario.scenes.map((scene) => ({ ...scene, ...change(scene) })),
});
/** The scenes without a choice, so that what it led to is out of reach. */
const without = (id: string) => ({
  scenes: scenario.scenes.map((scene) => ({ ...scene, choices: scene.choices.filter((choice) => choice.id !== id) })),
});
const selfCheck = oneOfEach.find(({ type }) => type === 'confidence') as Extract<BlockData, { type: 'confidence' }>;
const deck = oneOfEach.find(({ type }) => type === 'flashcards') as Extract<BlockData, { type: 'flashcards' }>;
const worksheet = oneOfEach.find(({ type }) => type === 'checklist') as Extract<BlockData, { type: 'checklist' }>;
const cloze = (words: string, ...accepted: string[][]): BlockData =>
  example('fill-in-blanks', {
    text: words,
    blanks: accepted.map((answers, index) => ({
      number: index + 1,
      chosen: false,
      accepted: answers,
      distractors: [],
    })),
  });
const options = (...texts: string[]) =>
  texts.map((words, index) => ({ id: `o${index}`, text: rich(words), correct: index === 0, feedback: rich('') }));
const table = (rows: readonly (readonly string[])[], headerRow = true, headerColumn = false): BlockData => ({
  type: 'table',
  caption: '',
  headerRow,
  headerColumn,
  children: rows.map((row) => ({
    type: 'table-row',
    children: row.map((words) => ({ type: 'table-cell', children: text(words) })),
  })),
});

const term = (id: string, patch: Partial<Extract<AnyRecord, { kind: 'term' }>['data']> = {}): AnyRecord => ({
  id,
  kind: 'term',
  parent: 'prog',
  order: `a${id}`,
  data: { word: 'cluster', forms: ['clusters'], definition: 'Firms that are close.', language: 'en', ...patch },
});
const work = (title: string): AnyRecord => ({
  id: 'w1',
  kind: 'reference',
  parent: 'prog',
  order: 'a0',
  data: { authors: 'Porter, M. E.', year: '2000', title, source: '', url: '', accessed: '' },
});
const marked = (id: string): BlockData => ({
  type: 'paragraph',
  children: [{ text: 'A ' }, { type: 'term', term: id, children: text('cluster') }, { text: '' }],
});
const noted = (content: string): BlockData => ({
  type: 'paragraph',
  children: [{ text: 'Words' }, { type: 'footnote', content, children: [{ text: '' }] }, { text: '' }],
});
const cited: BlockData = {
  type: 'paragraph',
  children: [{ text: 'Words' }, { type: 'cite', reference: 'w1', locator: '', children: [{ text: '' }] }, { text: '' }],
};
const panel = (title: string, words: string): Panel => ({
  type: 'panel',
  children: [
    { type: 'panel-title', children: text(title) },
    { type: 'paragraph', children: text(words) },
  ],
});
const accordion = (...children: Panel[]): BlockData => ({ type: 'accordion', firstOpen: false, children });
const smaller = (level: 3 | 4, words: string) => ({ type: 'heading' as const, level, children: text(words) });
const timeline = (...steps: { when: string; title: string; text: string }[]): BlockData => ({
  type: 'timeline',
  title: '',
  steps: steps.map((step, index) => ({ id: `s${index}`, ...step })),
});
const columns = (...lines: PanelLine[][]): BlockData => ({
  type: 'columns',
  ratio: 'equal',
  children: lines.map((children) => ({ type: 'column', children })),
});

const call = { type: 'button', label: 'Go', url: '#page', look: 'primary' } as const;
const formula = (source: string): BlockData => ({ type: 'math', source, alt: '' });

const twin: AnyRecord = {
  ...(programme().find(({ kind }) => kind === 'module') as Extract<AnyRecord, { kind: 'module' }>),
  id: 'twin',
  order: 'a1',
};

/** The first example of a type, changed. */
function example<T extends ExerciseTypeName>(type: T, patch: object): BlockData {
  const plain = oneOfEach.find((data) => data.type === type);
  if (!plain) throw new Error(`no example of ${type}`);
  return { ...plain, ...patch };
}
const twinAfter = (...prerequisites: string[]): AnyRecord => ({ ...twin, data: { ...twin.data, prerequisites } });
const pairs = (...texts: string[]) => texts.map((left, index) => ({ id: `p${index}`, left, right: `to ${index}` }));

/** A bank with these exercises beside a page with this test. */
function besideBank(test: Partial<Test>, ...exercises: readonly BlockData[]): [Sketch, readonly AnyRecord[]] {
  const bank: AnyRecord[] = [
    { id: 'bank', kind: 'page', parent: 'unit', order: 'a1', data: { title: 'Bank', use: 'bank' } },
    ...exercises.map((data, index) => ({
      id: `x${index}`,
      kind: 'block' as const,
      parent: 'bank',
      order: `a${index}`,
      data,
    })),
  ];
  return [alone({ ...blockType({ type: 'test' }).create(), draw: 1, bank: 'bank', ...test } as BlockData), bank];
}
const checkBank = (...given: Parameters<typeof besideBank>) => check(...besideBank(...given));

const goal = (bloom: 'remember' | 'apply', words = 'Tell a cluster', id = 'goal'): AnyRecord => {
  const data = { code: id, text: words, bloom, knowledge: null, weight: 1, audiences: [], competences: [] };
  return { id, kind: 'goal', parent: 'mod', order: id === 'goal' ? 'a0' : 'a1', data };
};
const assessedBy = (target: string, parent = 'goal'): AnyRecord => {
  return { id: `by${target}`, kind: 'alignment', parent, order: 'b0', data: { target, role: 'assesses' } };
};
const moreGoals = ['two', 'three'].flatMap((id, index) => [goal('apply', 'Tell', id), assessedBy(`b${index + 1}`, id)]);
const worth = (...points: readonly number[]): BlockData[] => points.map((each) => ({ ...choice, points: each }));

type Case = [FindingCode, Severity, string, () => ReturnType<typeof check>];
const found: Case[] = [
  ['module.empty', 'error', 'mod', () => check(alone(), [], ['page'])],
  ['module.untitled', 'warning', 'mod', () => check({ module: { title: ' ' } })],
  ['module.codeTwice', 'error', 'mod', () => check({ module: { code: 'b1' } }, [twin])],
  ['module.identifier', 'error', 'm d', () => check({ moduleId: 'm d' })],
  ['module.circle', 'warning', 'mod', () => check({ module: { prerequisites: ['twin'] } }, [twinAfter('mod')])],
  ['module.playerLanguage', 'hint', 'mod', () => check({ module: { language: 'tr' } })],
  ['language.invalid', 'error', 'mod', () => check({ module: { language: 'en-abcdefghi' } })],
  [
    'language.invalid',
    'error',
    'b0',
    () => check(alone({ type: 'paragraph', children: [{ text: 'x', lang: 'xx-a' }] })),
  ],
  [
    'language.invalid',
    'error',
    'b0',
    () =>
      check(alone({ ...video, tracks: [{ resource: 'en', kind: 'captions', language: 'en-12345-12345', label: '' }] })),
  ],
  ['page.empty', 'warning', 'page', () => check(alone())],
  ['page.empty', 'warning', 'page', () => check(alone({ ...activity, inPackage: false }))],
  ['page.untitled', 'warning', 'page', () => check({ page: '' })],
  ['heading.empty', 'warning', 'b0', () => check(alone(heading(2, ' ')))],
  ['heading.skipped', 'warning', 'b0', () => check(alone(heading(3)))],
  ['heading.skipped', 'warning', 'b2', () => check(alone(heading(2), paragraph, heading(4)))],
  ['image.empty', 'error', 'b0', () => check(alone({ ...image, resource: null }))],
  ['image.missing', 'error', 'b0', () => check(alone({ ...image, resource: 'gone' }))],
  ['image.missing', 'error', 'b0', () => check(alone({ ...image, resource: 'page' }))],
  ['image.alt', 'warning', 'b0', () => check(alone({ ...image, alt: ' ' }))],
  ...(['callout', 'table', 'accordion'] as const).map((type): Case => [
    'picture.alt',
    'warning',
    'b0',
    () => check(alone(mute(type))),
  ]),
  ['audio.empty', 'error', 'b0', () => check(alone({ ...audio, resource: null }))],
  ['audio.transcript', 'warning', 'b0', () => check(alone({ ...audio, transcript: ' ' }))],
  ['video.empty', 'error', 'b0', () => check(alone({ ...video, resource: null }))],
  ['video.captions', 'warning', 'b0', () => check(alone({ ...video, tracks: [] }))],
  [
    'video.captions',
    'warning',
    'b0',
    () => check(alone({ ...video, tracks: [{ resource: 'r1', kind: 'chapters', language: 'en', label: 'Chapters' }] })),
  ],
  ['file.empty', 'error', 'b0', () => check(alone({ ...file, resource: null }))],
  ['embed.address', 'error', 'b0', () => check(alone({ ...embed, url: 'http://example.org/' }))],
  ['embed.address', 'error', 'b0', () => check(alone({ ...embed, url: '' }))],
  ['embed.fallback', 'error', 'b0', () => check(alone({ ...embed, fallback: ' ' }))],
  ['embed.alt', 'warning', 'b0', () => check(alone({ ...embed, fallback: '', image: 'r1' }))],
  ['media.missing', 'error', 'b0', () => check(alone({ ...audio, resource: 'gone' }))],
  ['image.missing', 'error', 'b0', () => check(alone({ ...video, poster: 'gone' }))],
  ['media.missing', 'error', 'b0', () => check(alone({ ...file, resource: 'gone' }))],
  ['image.missing', 'error', 'b0', () => check(alone({ ...embed, image: 'gone' }))],
  // The same file twice is one wait.
  ['media.large', 'hint', 'b0', () => check({ ...alone(file, file), resource: { ...picture, size: 50_000_001 } })],
  ['media.heavy', 'hint', 'b0', () => check({ ...alone(image, image), resource: { ...picture, size: 1_500_001 } })],
  ['media.unplayable', 'hint', 'b0', () => check({ ...alone(audio), resource: { ...picture, mime: 'audio/ogg' } })],
  ['link.vague', 'hint', 'b0', () => check(alone(link('https://example.org', '(Click here!)')))],
  ['link.vague', 'hint', 'b0', () => check(alone(link('https://example.org', 'Læs mere …')))],
  ['link.vague', 'hint', 'b0', () => check(alone(link('https://example.org', 'www.example.org/a/b.html')))],
  ['language.unmarked', 'warning', 'b0', () => check(alone(paragraphOf({ text: 'They call it кластер there.' })))],
  ['language.unmarked', 'warning', 'b0', () => check(alone(link('https://example.org', 'Υπουργείο Ανάπτυξης')))],
  ['link.unsafe', 'warning', 'b0', () => check(alone(link('javascript:x()')))],
  ['link.relative', 'warning', 'b0', () => check(alone(link('www.example.org')))],
  ['link.empty', 'warning', 'b0', () => check(alone(link('https://example.org', ' ')))],
  ['link.dangling', 'warning', 'b0', () => check(alone(link('#gone')))],
  ['link.unsafe', 'warning', 'b0', () => check(alone({ ...everyBlock[6], children: linked('data:x') } as BlockData))],
  ['table.headers', 'warning', 'b0', () => check(alone(table([['a', 'b']], false)))],
  [
    'table.emptyHeader',
    'warning',
    'b0',
    () =>
      check(
        alone(
          table([
            ['a', ''],
            ['1', '2'],
          ]),
        ),
      ),
  ],
  ['table.uneven', 'warning', 'b0', () => check(alone(table([['a', 'b'], ['1']])))],
  ['panel.untitled', 'error', 'b0', () => check(alone(accordion(panel('A', 'a'), panel(' ', 'b'))))],
  ['panel.empty', 'warning', 'b0', () => check(alone(accordion(panel('A', 'a'), panel('B', ''))))],
  ['panel.sameTitle', 'warning', 'b0', () => check(alone(accordion(panel('A', 'a'), panel('a ', 'b'))))],
  ['tabs.single', 'warning', 'b0', () => check(alone({ type: 'tabs', children: [panel('A', 'a')] }))],
  [
    'tabs.many',
    'hint',
    'b0',
    () => check(alone({ type: 'tabs', children: [...'abcdefgh'].map((title) => panel(title, 'x')) })),
  ],
  ['timeline.empty', 'warning', 'b0', () => check(alone(timeline({ when: '', title: '', text: ' ' })))],
  [
    'timeline.undated',
    'warning',
    'b0',
    () => check(alone(timeline({ when: '2024', title: 'A', text: '' }, { when: ' ', title: 'B', text: '' }))),
  ],
  ['columns.empty', 'warning', 'b0', () => check(alone(columns([paragraph], [{ ...paragraph, children: text('') }])))],
  ['heading.empty', 'warning', 'b1', () => check(alone(heading(2), columns([paragraph, smaller(3, '')], [paragraph])))],
  ['heading.skipped', 'warning', 'b0', () => check(alone(columns([smaller(3, 'Deep')], [paragraph])))],
  [
    'link.unsafe',
    'warning',
    'b0',
    () => check(alone(columns([{ ...paragraph, children: linked('data:x') }], [paragraph]))),
  ],
  [
    'link.dangling',
    'warning',
    'b0',
    () => check(alone(columns([{ ...paragraph, children: linked('#gone') }], [paragraph]))),
  ],
  ['button.unnamed', 'error', 'b0', () => check(alone({ ...call, label: ' ' }))],
  ['button.nowhere', 'error', 'b0', () => check(alone({ ...call, url: '' }))],
  ['link.unsafe', 'warning', 'b0', () => check(alone({ ...call, url: 'javascript:x()' }))],
  ['link.dangling', 'warning', 'b0', () => check(alone({ ...call, url: '#gone' }))],
  [
    'link.dangling',
    'warning',
    'b0',
    () => {
      const [first] = selfCheck.statements;
      return check(alone({ ...selfCheck, statements: first ? [{ ...first, url: '#gone' }] : [] }));
    },
  ],
  ['formula.empty', 'error', 'b0', () => check(alone(formula(' ')))],
  ['formula.unknownCommand', 'error', 'b0', () => check(alone(formula('\\foo')))],
  ['formula.unbalanced', 'error', 'b0', () => check(alone(formula('\\frac{a')))],
  ['formula.tooBig', 'error', 'b0', () => check(alone(formula('\\def\\a{\\a}\\a')))],
  ['formula.wrong', 'error', 'b0', () => check(alone(formula('x^2^3')))],
  ['activity.participants', 'warning', 'b0', () => check(alone({ ...activity, participants: '' }))],
  ['activity.minutes', 'warning', 'b0', () => check(alone({ ...activity, minutes: 5 }))],
  ['exercise.prompt', 'error', 'b0', () => check(alone({ ...choice, prompt: rich(' ') }))],
  ['exercise.fewOptions', 'error', 'b0', () => check(alone({ ...choice, options: options('one') }))],
  ['exercise.manyOptions', 'hint', 'b0', () => check(alone({ ...choice, options: options(...'abcdefghijklm') }))],
  ['exercise.emptyOption', 'error', 'b0', () => check(alone({ ...choice, options: options('one', '') }))],
  ['exercise.sameOption', 'error', 'b0', () => check(alone({ ...choice, options: options('one', 'One ') }))],
  [
    'exercise.noCorrect',
    'error',
    'b0',
    () => check(alone({ ...choice, options: options('a', 'b').map((option) => ({ ...option, correct: false })) })),
  ],
  [
    'exercise.severalCorrect',
    'error',
    'b0',
    () => check(alone({ ...choice, options: options('a', 'b').map((option) => ({ ...option, correct: true })) })),
  ],
  ['exercise.allCorrect', 'warning', 'b0', () => check(alone(example('hottext', { text: '[[a]] [[b]]' })))],
  [
    'exercise.allCorrect',
    'warning',
    'b0',
    () =>
      check(
        alone(
          example('multiple-response', { options: options('a', 'b').map((option) => ({ ...option, correct: true })) }),
        ),
      ),
  ],
  [
    'exercise.allCorrect',
    'warning',
    'b0',
    () => {
      const spots = (example('hotspot', {}) as Extract<BlockData, { type: 'hotspot' }>).spots;
      return check(alone(example('hotspot', { spots: spots.map((spot) => ({ ...spot, correct: true })) })));
    },
  ],
  ['exercise.missingPart', 'error', 'b0', () => check(alone(example('matching', { pairs: pairs('one', '') })))],
  ['exercise.samePart', 'error', 'b0', () => check(alone(example('matching', { pairs: pairs('one', 'One ') })))],
  ['exercise.manyParts', 'hint', 'b0', () => check(alone(example('matching', { pairs: pairs(...'abcdefghijklm') })))],
  ['exercise.noImage', 'error', 'b0', () => check(alone(example('hotspot', { image: null })))],
  ['exercise.imageAlt', 'warning', 'b0', () => check(alone(example('labelling', { alt: ' ' })))],
  ['test.noBank', 'error', 'b0', () => check(alone(blockType({ type: 'test' }).create()))],
  ['test.fewExercises', 'error', 'b0', () => checkBank({})],
  ['test.fewExercises', 'error', 'b0', () => checkBank({ tags: ['hard'] }, choice)],
  ['test.fewExercises', 'warning', 'b0', () => checkBank({ draw: 2 }, choice)],
  ['test.unscored', 'warning', 'x0', () => checkBank({}, { ...choice, points: 0 })],
  ['bank.unused', 'warning', 'bank', () => checkBank({ bank: null }, choice)],
  ['bank.other', 'warning', 'x1', () => checkBank({}, choice, paragraph)],
  ['exercise.noAnswer', 'error', 'b0', () => check(alone(cloze('[1]', [])))],
  ['exercise.sameAnswer', 'hint', 'b0', () => check(alone(cloze('[1] [2]', ['one'], ['one ', ' '])))],
  ['exercise.noBlank', 'error', 'b0', () => check(alone(cloze('Words.')))],
  ['exercise.strayMark', 'warning', 'b0', () => check(alone(cloze('[1] [1]', ['one'])))],
  ['exercise.unusedBlank', 'warning', 'b0', () => check(alone(cloze('[1]', ['one'], ['two'])))],
  ['exercise.noAnswer', 'error', 'b0', () => check(alone(example('short-answer', { accepted: [' '] })))],
  [
    'exercise.noAnswer',
    'error',
    'b0',
    () => check(alone(example('numeric', { accepted: { by: 'range', low: 1, high: null } }))),
  ],
  [
    'exercise.badRange',
    'error',
    'b0',
    () => check(alone(example('numeric', { accepted: { by: 'range', low: 2, high: 1 } }))),
  ],
  ['scenario.start', 'error', 'b0', () => check(alone({ ...scenario, start: 'gone' }))],
  ['scenario.start', 'error', 'b0', () => check(alone({ ...scenario, scenes: [] }))],
  [
    'scenario.dangling',
    'error',
    'b0',
    () =>
      check(
        alone(
          scenes(({ choices }) => ({
            choices: choices.map((choice) => (choice.id === 'promise' ? { ...choice, to: null } : choice)),
          })),
        ),
      ),
  ],
  ['scenario.unreachable', 'warning', 'b0', () => check(alone({ ...scenario, start: 'listen', ...without('argue') }))],
  ['scenario.noEnding', 'error', 'b0', () => check(alone(scenes(() => ({ ending: null }))))],
  ['scenario.endless', 'error', 'b0', () => check(alone(scenes(({ id }) => (id === 'bad' ? { ending: null } : {}))))],
  [
    'scenario.notFull',
    'warning',
    'b0',
    () => check(alone(scenes(({ ending }) => ({ ending: ending && { ...ending, share: ending.share / 2 } })))),
  ],
  [
    'exercise.missingPart',
    'error',
    'b0',
    () => check(alone({ ...deck, cards: deck.cards.map((card) => ({ ...card, back: rich(' ') })) })),
  ],
  [
    'exercise.noParts',
    'error',
    'b0',
    () => check(alone({ ...worksheet, rows: worksheet.rows.filter(({ kind }) => kind === 'section') })),
  ],
  [
    'approval.notApproved',
    'error',
    'mod',
    () => {
      const own = programme({}).find((record) => record.kind === 'programme');
      const statusRules = { must: false, publish: true, changed: false };
      return check({}, own ? [{ ...own, data: { ...own.data, statusRules } }] : [], [own?.id ?? '']);
    },
  ],
  ['passing.noPoints', 'error', 'mod', () => check({ blocks: [{ ...choice, points: 0 }] })],
  [
    'passing.noMark',
    'error',
    'mod',
    () => check({ module: { passMark: null, completion: { ...everyPage, passed: true } } }),
  ],
  [
    'policy.nothing',
    'error',
    'mod',
    () => check({ module: { passMark: null, completion: { ...everyPage, pages: null } } }),
  ],
  ['policy.noneThere', 'warning', 'mod', () => check({ module: { completion: { ...everyPage, tests: true } } })],
  ['policy.noGoalMark', 'hint', 'mod', () => check({}, [mustGoal])],
  ['policy.noMustGoal', 'error', 'mod', () => check({ module: { goalMark: 60 } })],
  [
    'policy.goalUnassessed',
    'error',
    'goal',
    () => check({ blocks: [paragraph], module: { goalMark: 60 } }, [mustGoal]),
  ],
  ['platform.format', 'warning', 'mod', () => forPlatform(scorm2004['4th'], { preset: 'talentlms' })],
  ['platform.edition', 'warning', 'mod', () => forPlatform(scorm2004['4th'], { preset: 'docebo' })],
  ['platform.detail', 'warning', 'mod', () => forPlatform(scorm12, { preset: 'knowbe4', detail: 'all' })],
  ['platform.file', 'warning', 'b0', () => forPlatform(scorm12, { preset: 'tovuti' })],
  [
    'platform.parts',
    'warning',
    'mod',
    () => {
      const options = { ...scorm12.defaults, preset: 'talentlms' } as const;
      const records = new RecordTable(programme({}));
      return checkInProgramme(scorm12, records, 'mod', { options, mode: 'multi', count: 2 });
    },
  ],
  ['languages.none', 'warning', 'mod', () => inLanguages(new RecordTable(programme({})))],
  ['languages.waiting', 'warning', 'copy0', () => inLanguages(withDanish({ status: 'draft' }))],
  ['languages.twice', 'warning', 'copy0', () => inLanguages(withDanish({ language: 'en' }))],
  [
    'languages.apart',
    'warning',
    'copy0',
    () => {
      const records = withDanish({});
      const question = [...records.all()].find(
        (one) => one.kind === 'block' && one.id.startsWith('copy') && one.data.type === 'single-choice',
      );
      records.apply({ puts: [], removes: [question?.id ?? ''] });
      return inLanguages(records);
    },
  ],
  ['platform.size', 'warning', 'mod', () => forPlatform(scorm12, { preset: 'blackboard' })],
  ['room.words', 'hint', 'mod', () => check(alone(...written(5, 0)))],
  ['room.words', 'warning', 'mod', () => check(alone(...written(4, 200)))],
  ['room.scores', 'warning', 'mod', () => check(alone(...Array.from({ length: 160 }, () => choice)))],
  ['cartridge.still', 'hint', 'b0', () => inCartridge(alone(exerciseOf('matching')))],
  ['cartridge.simpler', 'hint', 'b0', () => inCartridge(alone(exerciseOf('multiple-response')))],
  ['cartridge.simpler', 'hint', 'b0', () => inCartridge(...besideBank({}, choice, choice))],
  ['cartridge.still', 'hint', 'x1', () => inCartridge(...besideBank({}, choice, exerciseOf('matching')))],
  ['passing.unusedPoints', 'hint', 'mod', () => check(alone(choice))],
  ['term.dangling', 'error', 'b0', () => check(alone(marked('gone')))],
  ['term.dangling', 'error', 'b0', () => check(alone(marked('page')))],
  ['term.undefined', 'warning', 't1', () => check(alone(marked('t1')), [term('t1', { definition: ' ' })])],
  [
    'term.twice',
    'warning',
    't2',
    () => check(alone(marked('t1')), [term('t1'), term('t2', { word: 'Clusters ', forms: [] })]),
  ],
  ['footnote.empty', 'warning', 'b0', () => check(alone(noted(' ')))],
  ['reference.missing', 'error', 'b0', () => check(alone(cited))],
  ['reference.untitled', 'warning', 'w1', () => check(alone(cited), [work(' ')])],
  ['reference.uncited', 'hint', 'w1', () => check(alone(paragraph), [work('Location')])],
  ['goal.untaught', 'hint', 'goal', () => check({}, [], ['g1t'])],
  ['goal.unassessed', 'hint', 'goal', () => check({}, [], ['g1a'])],
  ['goal.unpractised', 'hint', 'goal', () => check({}, [], ['g1p'])],
  ['goal.assessedBelow', 'hint', 'goal', () => check({ blocks: [trueFalse] })],
  ['goal.assessedAbove', 'hint', 'goal', () => check({ blocks: [activity] }, [goal('remember'), assessedBy('b0')])],
  ['goal.outOfBalance', 'hint', 'goal', () => check({ blocks: worth(6, 3, 3) }, moreGoals)],
  ['goal.unobservable', 'hint', 'goal', () => check({}, [goal('apply', 'Understand clusters')], ['goal'])],
  ['goal.verbLevel', 'hint', 'goal', () => check({}, [goal('apply', 'Design a cluster')], ['goal'])],
  ['exercise.noGoal', 'hint', 'b0', () => check(alone(choice), [], ['g1p', 'g1a'])],
  [
    'placeholder.left',
    'warning',
    'b0',
    () =>
      check(
        alone(
          { ...paragraph, children: text('[Say what it is for …]') },
          { ...paragraph, children: text('See […] below.') },
        ),
      ),
  ],
  ['workload.mostlyReading', 'hint', 'mod', () => check(alone(long, { ...activity, minutes: 1, steps: [] }))],
  ['workload.noPractice', 'hint', 'mod', () => check(alone(long))],
  ['workload.overTarget', 'hint', 'mod', () => check({ blocks: [activity], module: { plannedMinutes: 20 } })],
  ['workload.underTarget', 'hint', 'mod', () => check({ blocks: [activity], module: { plannedMinutes: 50 } })],
];

function holes(sentence: string): readonly string[] {
  const names = readMessage(sentence).flatMap((piece) =>
    typeof piece === 'string' || 'forms' in piece ? [] : [piece.name],
  );
  return names.toSorted((a, b) => (a < b ? -1 : 1));
}

describe('checks', () => {
  it('find nothing in a sound module', () => {
    expect(check({})).toEqual([]);
  });

  it('accept what is right beside what they find', () => {
    const sound = alone(
      heading(2),
      heading(3),
      heading(2),
      link('#page'),
      link('#b0'),
      link('mailto:a@example.org'),
      link('https://www.example.org', 'www.example.org'),
      paragraphOf({ text: 'They call it ' }, { text: 'кластер', lang: 'ru' }, { text: ', with α and β.' }),
      { ...image, alt: '', decorative: true },
      audio,
      { ...audio, speech: false, transcript: '' },
      video,
      { ...video, speech: false, tracks: [] },
      file,
      embed,
      { ...embed, fallback: '', image: 'r1', alt: 'A map' },
      table(
        [
          ['', 'b'],
          ['1', '2'],
        ],
        true,
        true,
      ),
      activity,
    );
    expect(check(sound)).toEqual([]);
  });

  it.each(formatIds)('ask for marks that can be passed only where learners are judged: %s', (id) => {
    const format = formatOf(id);
    const unpassable = [
      { blocks: [{ ...choice, points: 0 }] },
      { module: { passMark: null, completion: { ...everyPage, passed: true } } },
      { module: { goalMark: 60 } },
    ].map((sketch: Sketch) => format.check(new RecordTable(programme(sketch)), 'mod', format.defaults));
    const stopped = unpassable.map((findings) => findings.some(({ severity }) => severity === 'error'));
    const judges = formatEntry(id).standard !== null;
    expect(stopped).toEqual([judges, judges, judges]);
    // Whatever else is wrong stops both.
    const broken = format.check(
      new RecordTable(programme(alone({ ...image, resource: 'gone' }))),
      'mod',
      format.defaults,
    );
    expect(broken.map(({ code }) => code)).toContain('image.missing');
  });

  it.each(found)('find %s (%s at %s)', (code, severity, where, run) => {
    const hits = run().filter((finding) => finding.code === code);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ severity, where });
  });

  it('find the circle that two changes close only together, in each module that is in it', () => {
    // As a programme has it: no two modules of one code.
    const base = [...programme(), { ...twin, data: { ...twin.data, code: 'B2' } } as AnyRecord];
    const after = (id: string, prerequisite: string) =>
      base.map((record) =>
        record.kind === 'module' && record.id === id
          ? { ...record, data: { ...record.data, prerequisites: [prerequisite] } }
          : record,
      );
    const [mine, theirs] = [after('mod', 'twin'), after('twin', 'mod')];
    for (const side of [mine, theirs]) expect(codes(side)).toEqual([]);
    const { changes, conflicts } = mergeProgrammes({ base, mine, theirs });
    expect(conflicts).toEqual([]);
    const merged = new RecordTable(mine);
    merged.apply(changes);
    expect(codes([...merged.all()])).toEqual(['mod', 'twin']);

    function codes(all: readonly AnyRecord[]) {
      const table = new RecordTable(all);
      return ['mod', 'twin'].filter((id) => checkModule(table, id).some(({ code }) => code === 'module.circle'));
    }
  });

  it('put the gravest first', () => {
    const order = check(alone(image, { ...image, alt: '' }, { ...image, resource: null }, choice)).map(
      ({ severity }) => severity,
    );
    expect(order).toEqual(['error', 'warning', 'hint']);
  });

  it('know nothing of another module', () => {
    const broken = [
      { ...twin, data: { ...twin.data, code: 'B2', passMark: null } } as AnyRecord,
      { id: 'u2', kind: 'unit', parent: 'twin', order: 'a0', data: { title: '' } } as const,
      { id: 'p2', kind: 'page', parent: 'u2', order: 'a0', data: { title: '', use: 'page' } } as const,
      { id: 'x', kind: 'block', parent: 'p2', order: 'a0', data: { ...image, resource: null } } as const,
    ];
    expect(check({}, broken)).toEqual([]);
    expect(checkModule(new RecordTable(programme()), 'page')).toEqual([]);
  });

  it('find no error in the sample', () => {
    const records = new RecordTable(sampleRecords);
    const media = new Set(
      [...records.all()].flatMap(({ kind, data }) =>
        kind === 'block' && data.type === 'image' ? [data.resource] : [],
      ),
    );
    expect(media.size).toBeGreaterThan(0);
    for (const { id, kind } of records.all()) {
      if (kind !== 'module') continue;
      // Its pictures are taken in when the file is made, so they are missing from the bare records.
      const errors = checkModule(records, id).filter(
        ({ severity, code }) => severity === 'error' && code !== 'image.missing',
      );
      expect([id, errors]).toEqual([id, []]);
    }
  });
});

describe('the sentences', () => {
  const { en, da, sv, lv } = authorCatalogues;
  const tested = new Set(found.map(([code]) => code));

  it('are there in four languages, with the same parameters', () => {
    for (const code of findingCodes) {
      for (const part of ['', '.why', '.do'] as const) {
        const key = `checks.${code}${part}` as const;
        const said = [en[key], da[key], sv[key], lv[key]];
        expect(said.every((sentence) => sentence.trim().length > 5)).toBe(true);
        // Danish and Swedish may agree by chance; neither may still be English.
        expect(said.slice(1)).not.toContain(en[key]);
        for (const sentence of said) expect([key, holes(sentence)]).toEqual([key, holes(en[key])]);
      }
    }
  });

  it('ask for no parameter that the finding does not have', () => {
    for (const [code, , , run] of found) {
      const finding = run().find((one) => one.code === code);
      const asked = new Set<string>();
      const values = new Proxy(finding?.params ?? {}, {
        get: (params, name: string) => {
          asked.add(name);
          return params[name];
        },
      });
      for (const part of ['', '.why', '.do'] as const) say(en[`checks.${code}${part}`], values, 'en');
      expect([...asked].filter((name) => finding?.params[name] === undefined)).toEqual([]);
    }
  });

  it('belong to findings that are tested', () => {
    expect(findingCodes.filter((code) => !tested.has(code))).toEqual([]);
  });
});
