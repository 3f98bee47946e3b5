/** A small programme for the tests of checks and exports: one module with a block of every type. */

import { everyPageAndPassed } from '../../../shared/model/programme/completions.ts';
import { oneOfEach } from '../../support/exercise-fixtures.ts';
import type { PictureNode } from '../../../shared/blocks/inline.ts';
import type { Panel } from '../../../shared/blocks/panel.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { ModuleData, ResourceData } from '../../../shared/model/programme/schema.ts';
import { keysBetween } from '../../../shared/store/order.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';

export const notes = 'Wait for the quiet ones before you sum up.';
export const step = 'Put the three chairs in a half circle.';

export const picture: ResourceData = {
  name: 'Map.png',
  mime: 'image/png',
  size: 3,
  sha256: 'ab'.repeat(32),
  crc32: 0,
  width: 640,
  height: 360,
  original: null,
  source: '',
  licence: '',
};

const kept = (name: string, mime: ResourceData['mime'], sha256: string): ResourceData => ({
  ...picture,
  name,
  mime,
  sha256: sha256.repeat(32),
  width: null,
  height: null,
});

/** Files, words and works that blocks below lead to, by id. */
const used: readonly AnyRecord[] = [
  ...Object.entries({
    rSound: { ...kept('Interview.wav', 'audio/wav', 'a1'), duration: 1 },
    rFilm: { ...kept('Tour.mp4', 'video/mp4', 'f1'), width: 640, height: 360, duration: 90 },
    rCaptions: kept('Tour.en.vtt', 'text/vtt', 'c1'),
    rSheet: kept('Worksheet.pdf', 'application/pdf', 'd1'),
  }).map(([id, data]) => ({ id, kind: 'resource' as const, parent: 'prog', order: 'a1', data })),
  {
    id: 'tCluster',
    kind: 'term',
    parent: 'prog',
    order: 'a0',
    data: { word: 'cluster', forms: ['clusters'], definition: 'Firms that are close.\nAnd related.', language: 'en' },
  },
  {
    id: 'wPorter',
    kind: 'reference',
    parent: 'prog',
    order: 'a0',
    data: {
      authors: 'Porter, M. E.',
      year: '2000',
      title: 'Location, competition & development',
      source: 'Economic Quarterly, 14(1), 15–34',
      url: 'https://example.org/porter?a=1&b=2',
      accessed: '2024-05-02',
    },
  },
];

const words = (text: string) => [{ text }];

const seen: PictureNode = { type: 'picture', resource: 'r1', alt: 'The port', children: [{ text: '' }] };

const panel = (title: string, text: string): Panel => ({
  type: 'panel',
  children: [
    { type: 'panel-title', children: words(title) },
    { type: 'list-item', style: 'bulleted', depth: 0, children: [...words(text), seen] },
  ],
});

export const everyBlock: readonly BlockData[] = [
  { type: 'heading', level: 2, children: words('Why clusters') },
  {
    type: 'paragraph',
    children: [
      { text: 'A ' },
      { text: 'cluster', bold: true, italic: true },
      { text: ' is a ' },
      { type: 'link', url: 'https://example.org/?a=1&b=2', children: words('network') },
      { text: ', in Latvian ' },
      { text: 'klasteris', lang: 'lv' },
      { text: '.\nNew line, with ' },
      {
        type: 'formula',
        source: '\\frac{1}{n} \\sum_{i=1}^{n} w_i x_i + \\sqrt{a^2 + b^2 + c^2} - 1',
        alt: '',
        children: [{ text: '' }],
      },
      { text: ' in it.' },
    ],
  },
  { type: 'list-item', style: 'bulleted', depth: 0, children: words('one') },
  { type: 'list-item', style: 'numbered', depth: 1, children: words('one, first') },
  { type: 'list-item', style: 'bulleted', depth: 0, children: words('two') },
  { type: 'quote', source: 'A reader', children: words('Well said.') },
  { type: 'callout', tone: 'tip', children: [{ text: 'Try it. ' }, seen] },
  { type: 'code', language: 'text', children: words('a < b\n  && c') },
  {
    type: 'table',
    caption: 'Roles',
    headerRow: true,
    headerColumn: true,
    children: [
      ['', 'Does'],
      ['Facilitator', 'Connects'],
    ].map((row) => ({
      type: 'table-row' as const,
      children: row.map((text) => ({
        type: 'table-cell' as const,
        children: text === 'Connects' ? [...words(text), seen] : words(text),
      })),
    })),
  },
  { type: 'image', resource: 'r1', alt: 'A map', decorative: false, caption: 'The region', width: 'full' },
  { type: 'divider' },
  {
    type: 'accordion',
    firstOpen: true,
    children: [panel('What a cluster is', 'Firms that work together.'), panel('What it is not', 'A club.')],
  },
  {
    type: 'timeline',
    title: 'How clusters came about',
    steps: [
      { id: 'a', when: '1990', title: 'Porter', text: 'Names <them>.\n\nThen others do.' },
      { id: 'b', when: 'Spring 2024', title: '', text: 'Partners meet in Rīga.' },
    ],
  },
  { type: 'button', label: 'Start', url: '#page', look: 'primary' },
  { type: 'math', source: '\\frac{a}{b} = \\sqrt{x}', alt: '' },
  { type: 'tabs', children: [panel('Denmark', 'Aarhus'), panel('Latvia', 'Rīga')] },
  {
    type: 'columns',
    ratio: 'wide-left',
    children: ['Left', 'Right'].map((text) => ({
      type: 'column' as const,
      children: [{ type: 'paragraph' as const, children: words(text) }],
    })),
  },
  {
    type: 'paragraph',
    children: [
      { text: 'In ' },
      { type: 'term', term: 'tCluster', children: words('clusters') },
      { text: ' firms are close' },
      { type: 'footnote', content: 'By road & by trade.', children: [{ text: '' }] },
      { text: ' ' },
      { type: 'cite', reference: 'wPorter', locator: 'p. 15', children: [{ text: '' }] },
      { text: '.' },
    ],
  },
  { type: 'audio', resource: 'rSound', title: 'Interview', transcript: 'Why here?\n\nThe port.', speech: true },
  {
    type: 'video',
    resource: 'rFilm',
    poster: 'r1',
    title: 'Tour of the port',
    tracks: [{ resource: 'rCaptions', kind: 'captions', language: 'en', label: 'English' }],
    transcript: 'Cranes & ships.',
    speech: true,
    width: 'medium',
  },
  { type: 'file', resource: 'rSheet', title: 'Worksheet', description: 'For your group.' },
  {
    type: 'embed',
    url: 'https://example.org/map?a=1&b=2',
    title: 'Map of clusters',
    ratio: '16:9',
    fallback: 'Clusters lie along the coast.',
    image: 'r1',
    alt: 'A map',
  },
  {
    type: 'activity',
    form: 'workshop',
    title: 'Draw your cluster',
    minutes: 30,
    grouping: 'Groups of three',
    room: 'Tables apart',
    materials: ['Large paper'],
    steps: [{ text: step, minutes: 10 }],
    facilitatorNotes: notes,
    participants: 'Draw who works with whom.',
    inPackage: true,
  },
  ...oneOfEach,
];

export interface Sketch {
  readonly module?: Partial<ModuleData>;
  readonly moduleId?: string;
  readonly programmeTitle?: string;
  readonly page?: string;
  readonly blocks?: readonly BlockData[];
  readonly resource?: ResourceData;
}

/**
 * Ids: programme `prog`, module `mod`, unit `unit`, page `page`, blocks `b0`, `b1` …, goal `goal`, resource `r1`;
 * and of the files, words and works above those that the blocks use.
 */
export function programme(sketch: Sketch = {}): readonly AnyRecord[] {
  const blocks = sketch.blocks ?? everyBlock;
  const module = sketch.moduleId ?? 'mod';
  const orders = keysBetween(null, null, blocks.length);
  const named = JSON.stringify(blocks);
  return [
    {
      id: 'prog',
      kind: 'programme',
      parent: null,
      order: 'a0',
      data: {
        title: sketch.programmeTitle ?? 'Programme',
        description: '',
        languages: ['en'],
        partners: [],
        audiences: [],
        levels: [{ id: 'basic', label: 'Basic' }],
        goalLabel: 'goal',
        ectsHours: 25,
      },
    },
    {
      id: module,
      kind: 'module',
      parent: 'prog',
      order: 'a0',
      data: {
        code: 'B1',
        title: 'Clusters & you',
        summary: '',
        level: 'basic',
        reach: [],
        audiences: [],
        owner: '',
        prerequisites: [],
        delivery: 'self-paced',
        status: 'draft',
        language: 'en',
        passMark: 70,
        goalMark: null,
        counts: 'best',
        completion: everyPageAndPassed,
        plannedMinutes: null,
        // What is tried is on the pages.
        cover: false,
        ...sketch.module,
      },
    },
    {
      id: 'goal',
      kind: 'goal',
      parent: module,
      order: 'a0',
      data: {
        code: 'G1',
        text: 'Tell a cluster',
        bloom: 'apply',
        knowledge: null,
        weight: 1,
        audiences: [],
        competences: [],
      },
    },
    { id: 'g1t', kind: 'alignment', parent: 'goal', order: 'a0', data: { target: 'page', role: 'teaches' } },
    { id: 'g1a', kind: 'alignment', parent: 'goal', order: 'a1', data: { target: 'page', role: 'assesses' } },
    { id: 'g1p', kind: 'alignment', parent: 'goal', order: 'a2', data: { target: 'page', role: 'practises' } },
    { id: 'unit', kind: 'unit', parent: module, order: 'a0', data: { title: 'Start' } },
    { id: 'page', kind: 'page', parent: 'unit', order: 'a0', data: { title: sketch.page ?? 'Welcome', use: 'page' } },
    ...blocks.map((data, index) => ({
      id: `b${index}`,
      kind: 'block' as const,
      parent: 'page',
      order: orders[index] ?? 'a0',
      data,
    })),
    { id: 'r1', kind: 'resource', parent: 'prog', order: 'a0', data: sketch.resource ?? picture },
    ...used.filter(({ id }) => named.includes(`"${id}"`)),
  ];
}
