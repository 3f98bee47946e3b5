/** What is said of changes that are not running text: by example, and of every member that there is. */

import { describe, expect, it } from 'vitest';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import type { z } from '../../../shared/base/zod.ts';
import type { AnyRecord, RecordOf } from '../../../shared/records/record.ts';
import { kindNames, kinds } from '../../../shared/records/kinds.ts';
import { fieldOf } from '../../../shared/model/fields.ts';
import { authorText } from '../../../shared/words/author.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import type { Say } from '../../../shared/words/typed.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { listOf } from '../../../shared/review/suggestions/part-labels.ts';
import { isSaid, stateOf } from '../../../shared/review/suggestions/record-plan.ts';
import { sayChange, sentenceOf } from '../../../shared/review/suggestions/sentence.ts';
import { RecordTable } from '../../../shared/records/record.ts';

const say =
  (language: InterfaceLanguage): Say =>
  (key, ...values) =>
    authorText(language, key, ...values);

const at = '2026-05-01T10:00:00.000Z';
const programme = { id: 'p', kind: 'programme', parent: null, order: 'a0', data: {} } as unknown as AnyRecord;
const record = (kind: string, data: unknown, order = 'a0'): AnyRecord =>
  ({ id: 'x', kind, parent: 'y', order, data }) as unknown as AnyRecord;

/** All sentences of what leads from one record to the other. */
function sentences(
  before: AnyRecord | null,
  after: AnyRecord | null,
  language: InterfaceLanguage = 'en',
): readonly string[] {
  const data = {
    by: { id: 'anna', name: 'Anna' },
    at,
    target: 'x',
    before: before && stateOf(before),
    after: after && stateOf(after),
    turn: 0,
  };
  const suggestion: RecordOf<'suggestion'> = { id: 's', kind: 'suggestion', parent: 'p', order: 'a0', data };
  const table = new RecordTable([programme, suggestion, ...(before ? [before] : [])]);
  return changesOf(suggestion, table).flatMap((change) => {
    const sentence = sentenceOf(change);
    return sentence ? [sayChange(sentence, say(language), String)] : [];
  });
}

const rich = (text: string) => [{ text }];
const exercise = (change: object): AnyRecord =>
  record('block', {
    type: 'single-choice',
    prompt: rich('Which?'),
    hints: [],
    tags: ['trust'],
    points: 1,
    weight: 1,
    penalty: 0,
    attempts: 2,
    feedback: { correct: rich(''), incorrect: rich('') },
    shuffle: false,
    options: ['a', 'b'].map((id) => ({ id, text: rich(`Cluster ${id}`), correct: id === 'a', feedback: rich('') })),
    ...change,
  });

describe('in English', () => {
  it('says what is right, set, added and taken away in an exercise', () => {
    const options = [
      { id: 'b', text: rich('Cluster b'), correct: true, feedback: rich('') },
      { id: 'a', text: rich('Cluster a'), correct: false, feedback: rich('') },
      { id: 'c', text: rich('None'), correct: false, feedback: rich('') },
    ];
    const after = exercise({ options, points: 2.5, shuffle: true, tags: ['power'], hints: [rich('Think of trust')] });
    expect(sentences(exercise({}), after)).toEqual([
      'Added: Hint 1 “Think of trust”',
      'Added: Tags “power”',
      'Removed: Tags “trust”',
      'Points: 2.5',
      'Switched on: Shuffle the options',
      'Option 2 “Cluster b” is now right',
      'Option 1 “Cluster a” is no longer right',
      'Added: Option 3 “None”',
      'In another order: Options',
    ]);
  });

  it('says what a block became, where it went and what is shown', () => {
    const image = (resource: string | null, alt: string) =>
      record('block', { type: 'image', resource, alt, decorative: false, caption: '', width: 'full' });
    expect(sentences(image('r1', 'A'), image('r2', 'B'))).toEqual(['Replaced: Image']);
    expect(sentences(image('r1', 'A'), image(null, ''))).toEqual(['Removed: Image']);
    expect(sentences(image(null, ''), image('r1', 'A'))).toEqual(['Added: Image']);
    const text = (data: object, order?: string) => record('block', { children: rich('Words'), ...data }, order);
    expect(sentences(text({ type: 'paragraph' }), text({ type: 'heading', level: 3 }))).toEqual([
      'Turned into: Small heading',
    ]);
    expect(sentences(text({ type: 'callout', tone: 'tip' }), text({ type: 'callout', tone: 'warning' }))).toEqual([
      'Kind: Warning',
    ]);
    expect(sentences(text({ type: 'paragraph' }), text({ type: 'paragraph' }, 'a1'))).toEqual([
      'Moved: Paragraph “Words”',
    ]);
    expect(sentences(null, text({ type: 'list-item', style: 'numbered', depth: 0 }))).toEqual([
      'Added: Numbered list “Words”',
    ]);
    expect(sentences(text({ type: 'quote', source: '' }), null)).toEqual(['Removed: Quote “Words”']);
  });

  it('says rows, columns and panels', () => {
    const table = (...rows: readonly (readonly string[])[]) =>
      record('block', {
        type: 'table',
        caption: '',
        headerRow: true,
        headerColumn: false,
        children: rows.map((cells) => ({
          type: 'table-row',
          children: cells.map((text) => ({ type: 'table-cell', children: rich(text) })),
        })),
      });
    expect(sentences(table(['a', 'b'], ['c', 'd']), table(['a', 'b'], ['x', 'y'], ['c', 'd']))).toEqual([
      'Added: row 2',
    ]);
    expect(sentences(table(['a', 'b', 'x'], ['c', 'd', 'y']), table(['a', 'b'], ['c', 'd']))).toEqual([
      'Removed: column 3',
    ]);
    const panel = (title: string, ...lines: readonly string[]) => ({
      type: 'panel',
      children: [
        { type: 'panel-title', children: rich(title) },
        ...lines.map((line) => ({ type: 'paragraph', children: rich(line) })),
      ],
    });
    const tabs = (...panels: readonly unknown[]) => record('block', { type: 'tabs', children: panels });
    expect(sentences(tabs(panel('One', 'a')), tabs(panel('One', 'a', 'b'), panel('Two', 'c')))).toEqual([
      'Added: Paragraph “b”',
      'Added: Panel “Two”',
    ]);
  });

  it('says the settings of a module by their names', () => {
    const module = (change: object) =>
      record('module', {
        code: 'B1',
        title: 'T',
        summary: '',
        level: 'basic',
        reach: ['regional'],
        audiences: [],
        owner: '',
        prerequisites: [],
        delivery: 'blended',
        status: 'draft',
        language: 'en',
        passMark: 80,
        goalMark: null,
        counts: 'best',
        completion: everyPage,
        plannedMinutes: null,
        ...change,
      });
    const after = module({
      code: 'B2',
      status: 'in review',
      passMark: null,
      plannedMinutes: 90,
      reach: ['national'],
      prerequisites: ['m2'],
    });
    expect(sentences(module({}), after)).toEqual([
      'Code: B2',
      'Added: national',
      'Removed: regional',
      'Added: Take first',
      'Status: in review',
      'Emptied: Pass mark (%)',
      'Planned minutes: 90',
    ]);
  });
});

it('has a sentence in every language', () => {
  for (const language of Object.keys(interfaceLanguages) as InterfaceLanguage[]) {
    const [said] = sentences(exercise({}), exercise({ points: 3 }), language);
    expect(said).toMatch(/^\p{L}+: 3$/u);
  }
  expect(sentences(null, record('page', { title: 'Tillit', use: 'page' }), 'sv')).toEqual(['Tillagt: Sida ”Tillit”']);
});

/** Parts of a whole that are not set by themselves, and what nobody sets. */
const unnamed = new Set([
  'type',
  'id',
  // Of a review copy, which nobody sets.
  'programme module',
  'programme request',
  'programme revision',
  // Of what is translated, set with it.
  'module of',
  'module same',
  'module here',
  'module there',
  'resource sha256',
  'resource crc32',
  'resource size',
  'resource mime',
  'resource width',
]);
for (const member of ['height', 'duration', 'x', 'y', 'resource']) unnamed.add(`resource ${member}`);

it('has a name for every member that can be set, of every block and record', () => {
  const missing = new Set<string>();
  const visit = (schema: z.ZodType, of: string, member: string): void => {
    const def = schema._zod.def as unknown as {
      type: string;
      innerType: z.ZodType;
      element: z.ZodType;
      items: z.ZodType[];
      rest: z.ZodType | null;
      options: z.ZodType[];
      shape: Record<string, z.ZodType>;
    };
    const field = fieldOf(schema);
    if (field?.is === 'words' || field?.is === 'richText') return;
    if (def.type === 'nullable' || def.type === 'optional') return visit(def.innerType, of, member);
    if (def.type === 'object') return Object.entries(def.shape).forEach(([name, held]) => visit(held, of, name));
    if (def.type === 'union' && !field)
      return def.options.forEach((option) => {
        const [type] = option._zod.propValues?.['type'] ?? [];
        const isBlock = of === 'block' && typeof type === 'string';
        visit(option, isBlock ? type : of, member);
      });
    if (!field && (def.type === 'array' || def.type === 'tuple'))
      for (const element of def.type === 'array' ? [def.element] : [...def.items, ...(def.rest ? [def.rest] : [])])
        visit(element, of, member);
    if (member === '' || unnamed.has(member) || unnamed.has(`${of} ${member}`)) return;
    if (listOf(of, member) === undefined && member !== 'children') missing.add(`${of} ${member}`);
  };
  for (const kind of kindNames) if (!isSaid(kind)) visit(kinds[kind].data as z.ZodType, kind, '');
  expect([...missing]).toEqual([]);
});
