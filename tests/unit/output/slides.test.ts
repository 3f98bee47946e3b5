/** Slides: each has a title and notes, nothing on them is larger than its place, and their package keeps its sequences. */

import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../shared/base/xml.ts';
import { guideView } from '../../../shared/output/guide/guide-view.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { slidesOf } from '../../../shared/output/slides/slides-of-guide.ts';
import { slidesPackage } from '../../../shared/output/slides/slides-package.ts';
import { officeFaults } from '../../../shared/output/word/office-faults.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';
import { everyBlock, programme } from './programme.ts';

const sample = new RecordTable(sampleRecords);
const everything = new RecordTable(programme({ blocks: everyBlock }));
const made = [
  ...[...sample.all()].filter(({ kind }) => kind === 'module').map(({ id }) => [id, sample] as const),
  ['mod', everything] as const,
].map(([id, records]) => {
  const view = guideView(records, id, null);
  if (!view) throw new Error(id);
  return [id, view, slidesOf(view)] as const;
});

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** By the parent: its children in the order in which ECMA-376 part 1 (annex A) has them, and no others. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  presentation: words('sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz defaultTextStyle'),
  sldMaster: words('cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst'),
  sldLayout: words('cSld clrMapOvr transition timing hf extLst'),
  sld: words('cSld clrMapOvr transition timing extLst'),
  notes: words('cSld clrMapOvr extLst'),
  notesMaster: words('cSld clrMap hf notesStyle extLst'),
  cSld: words('bg spTree custDataLst controls extLst'),
  sp: words('nvSpPr spPr style txBody extLst'),
  pic: words('nvPicPr blipFill spPr style extLst'),
  nvSpPr: words('cNvPr cNvSpPr nvPr'),
  nvPicPr: words('cNvPr cNvPicPr nvPr'),
  spPr: words('xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst'),
  xfrm: words('off ext chOff chExt'),
  txBody: words('bodyPr lstStyle p'),
  p: words('pPr r br fld endParaRPr'),
  txStyles: words('titleStyle bodyStyle otherStyle'),
  lvl1pPr: words('lnSpc spcBef spcAft buClr buSzPct buFont buNone buAutoNum buChar tabLst defRPr'),
  lvl2pPr: words('lnSpc spcBef spcAft buClr buSzPct buFont buNone buAutoNum buChar tabLst defRPr'),
  defRPr: words('ln noFill solidFill effectLst highlight latin ea cs sym'),
  themeElements: words('clrScheme fontScheme fmtScheme extLst'),
  clrScheme: words('dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'),
  fmtScheme: words('fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst'),
};

/** Words and breaks come in any order among themselves. */
const free = new Set(['r', 'br', 'fld']);

function misplaced(element: XmlElement, path: string): readonly string[] {
  const here = `${path}/${element.name}`;
  const sequence = sequences[element.name];
  const places = element.children.map(({ name }) => sequence?.indexOf(free.has(name) ? 'r' : name) ?? 0);
  const isWrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
  const own = isWrong ? [`${here}: ${element.children.map(({ name }) => name).join(' ')}`] : [];
  return [...own, ...element.children.flatMap((one) => misplaced(one, here))];
}

function read(text: string): XmlElement {
  const root = readXml(text, { characters: 1e7, depth: 100, elements: 1e6, attributes: 64 });
  if (typeof root === 'string') throw new Error(root);
  return root;
}

describe.each(made)('slides of %s', (_, view, slides) => {
  const files = filesOf(slidesPackage(slides, view.learners));

  it('have a title each, and what the facilitator says to every activity', () => {
    for (const slide of slides)
      expect(
        slide.title
          .map(({ text }) => text)
          .join('')
          .trim(),
      ).not.toBe('');
    const notes = slides.flatMap((slide) => slide.notes.map((one) => one.map(({ text }) => text).join(''))).join('\n');
    for (const { notes: own } of view.rows) for (const line of own.split('\n')) expect(notes).toContain(line.trim());
  });

  it('are a package whose parts are all there, each element in its place', () => {
    expect(officeFaults(files)).toEqual([]);
    const parts = files.paths.filter((path) => /^ppt\/.*\.xml$/.test(path));
    expect(parts.length).toBeGreaterThan(2 * slides.length);
    expect(parts.flatMap((path) => misplaced(read(files.text(path) ?? ''), path))).toEqual([]);
  });

  it('name no shape of a slide twice', () => {
    for (const path of files.paths.filter((one) => /^ppt\/slides\/[^/]+$/.test(one))) {
      const ids = [...(files.text(path) ?? '').matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
