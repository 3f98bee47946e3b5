/** How documents look beside what all of ours have: their cover and contents, what is asked and written, what is set apart. */

import type { Tone } from '../../flow/flow.ts';
import type { OfficeLook } from '../look/office-look.ts';
import { pageWidth } from './section-xml.ts';
import type { Looks } from './styles-xml.ts';

/** Dark enough on white (WCAG 1.4.3), in print too. */
const ink = '1F4E63';
const small = '4A4A4A';

const heading = (level: number, size: number, before: number): Looks => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  based: 'Normal',
  next: 'Normal',
  outline: level - 1,
  before,
  after: level === 1 ? 200 : 100,
  keepNext: true,
  bold: true,
  size,
  color: ink,
});

const contents = (level: number): Looks => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  based: 'Normal',
  next: 'Normal',
  before: level === 1 ? 120 : 0,
  after: 40,
  left: (level - 1) * 360,
  dotted: pageWidth,
  ...(level === 1 ? { bold: true as const } : {}),
});

const styles: readonly Looks[] = [
  {
    id: 'Title',
    name: 'Title',
    based: 'Normal',
    next: 'Normal',
    before: 120,
    after: 240,
    bold: true,
    size: 60,
    color: ink,
  },
  { id: 'Lead', name: 'Lead', based: 'Normal', after: 200, size: 26, color: '333333' },
  heading(1, 40, 0),
  heading(2, 30, 360),
  heading(3, 26, 280),
  heading(4, 24, 240),
  heading(5, 22, 200),
  heading(6, 22, 200),
  ...[1, 2, 3].map(contents),
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    based: 'Normal',
    next: 'Normal',
    after: 200,
    keepNext: true,
    bold: true,
    size: 36,
    color: ink,
  },
  { id: 'Header', name: 'header', based: 'Normal', after: 0, size: 18, color: small },
  { id: 'Footer', name: 'footer', based: 'Normal', after: 0, size: 18, color: small, centred: true },
  {
    id: 'PanelTitle',
    name: 'Panel title',
    based: 'Normal',
    before: 160,
    after: 60,
    keepNext: true,
    bold: true,
    color: ink,
  },
  {
    id: 'Label',
    name: 'Label',
    based: 'Normal',
    before: 280,
    after: 40,
    keepNext: true,
    bold: true,
    size: 18,
    color: ink,
  },
  { id: 'Prompt', name: 'Prompt', based: 'Normal', after: 80, keepNext: true, bold: true, size: 23 },
  {
    id: 'Instruction',
    name: 'Instruction',
    based: 'Normal',
    after: 100,
    keepNext: true,
    italic: true,
    size: 20,
    color: small,
  },
  { id: 'Note', name: 'Note', based: 'Normal', after: 80, size: 20, color: small },
  { id: 'Figure', name: 'Figure', based: 'Normal', before: 80, after: 80 },
  { id: 'Mark', name: 'Mark', based: 'Normal', after: 0, centred: true, size: 26 },
  { id: 'InCell', name: 'In a cell', based: 'Normal', before: 40, after: 40, size: 21 },
  { id: 'ListPart', name: 'List part', based: 'Normal', after: 60 },
  { id: 'Write', name: 'To write on', based: 'Normal', after: 0, ruled: true, height: 480 },
  { id: 'Behind', name: 'Behind a table', based: 'Normal', after: 0, height: 160 },
];

/** What has the colour of headings is of the look, where there is one. */
export function documentStyles(look: OfficeLook | null): readonly Looks[] {
  if (!look) return styles;
  return styles.map((one) => (one.color === ink ? { ...one, color: look.heading, themed: true } : one));
}

/** Of what is set apart: the line at its side, and what it stands on. */
interface ToneColours {
  readonly line: string;
  readonly ground: string;
}

const toneColours: Readonly<Record<Tone, ToneColours>> = {
  note: { line: '2F6F8F', ground: 'EEF5F8' },
  tip: { line: '2E7D4F', ground: 'EEF7F1' },
  warning: { line: 'B3541E', ground: 'FCF3EC' },
  example: { line: '6B5B95', ground: 'F4F2F9' },
  activity: { line: '1F4E63', ground: 'EAF1F4' },
  key: { line: '2E7D4F', ground: 'F3F9F5' },
  facilitator: { line: '8A6D1D', ground: 'FBF6E7' },
};

export function toneOf(tone: Tone, look: OfficeLook | null): ToneColours {
  if (look && tone === 'note') return { line: look.told, ground: look.toldGround };
  if (look && tone === 'activity') return { line: look.heading, ground: look.ground };
  return toneColours[tone];
}
