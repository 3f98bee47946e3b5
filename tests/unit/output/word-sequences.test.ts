/**
 * What is written for Word keeps the sequences of ECMA-376 part 1 (annex A): Word calls a document damaged in which a property
 * stands before another that it belongs behind, where other programs read on.
 */

import { describe, expect, it } from 'vitest';
import { child, children, readXml, type XmlElement } from '../../../shared/base/xml.ts';
import { formatEntry, formatIds } from '../../../shared/output/formats/index.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { formatOf } from '../../support/formats.ts';
import { sampleRecords } from '../../support/sample.ts';
import { wordTexts, type Texts } from '../../support/word.ts';
import { everyBlock, programme as programmeOf } from './programme.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const runProperties = `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color
  spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath`;
const paragraphProperties = `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens
  kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing
  mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`;

/** By the parent: its children in the order in which they may stand, and no others. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  pPr: words(paragraphProperties),
  rPr: words(`ins del moveFrom moveTo ${runProperties} rPrChange`),
  numPr: words('ilvl numId ins'),
  pBdr: words('top left bottom right between bar'),
  tbl: words('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  tblPr:
    words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd
    tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  tblGrid: words('gridCol'),
  tblBorders: words('top left start bottom right end insideH insideV'),
  tblCellMar: words('top left start bottom right end'),
  tcPr: words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  tr: words('tblPrEx trPr tc'),
  sectPr:
    words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt
    vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
  styles: words('docDefaults latentStyles style'),
  docDefaults: words('rPrDefault pPrDefault'),
  style:
    words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose
    personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  numbering: words('numPicBullet abstractNum num numIdMacAtCleanup'),
  abstractNum: words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  lvl: words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  num: words('abstractNumId lvlOverride'),
  settings:
    words(`writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins attachedTemplate stylePaneFormatFilter
    documentType revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride defaultTabStop
    autoHyphenation evenAndOddHeaders updateFields footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping
    decimalSymbol listSeparator`),
  inline: words('extent effectExtent docPr cNvGraphicFramePr graphic'),
  sdt: words('sdtPr sdtEndPr sdtContent'),
  docPartObj: words('docPartGallery docPartCategory docPartUnique'),
  tcBorders: words('top left start bottom right end insideH insideV tl2br tr2bl'),
  tcMar: words('top left start bottom right end'),
  trPr: words(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  ),
  AlternateContent: words('Choice Fallback'),
  wgp: words('cNvPr cNvGrpSpPr grpSpPr pic wsp'),
  wsp: words('cNvPr cNvSpPr cNvCnPr spPr style extLst txbx linkedTxbx bodyPr'),
  spPr: words('xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln'),
  xfrm: words('off ext chOff chExt'),
};

/** Where it stands, of each element that has a child out of its place, or one that has none there. */
function misplaced(element: XmlElement, path: string): readonly string[] {
  const sequence = sequences[element.name];
  const places = element.children.map(({ name }) => sequence?.indexOf(name) ?? 0);
  const isWrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
  const here = `${path}/${element.name}`;
  const own = isWrong ? [`${here}: ${element.children.map(({ name }) => name).join(' ')}`] : [];
  return [...own, ...ends(element, here), ...element.children.flatMap((one) => misplaced(one, here))];
}

const heads: Readonly<Record<string, string>> = { p: 'pPr', r: 'rPr', tc: 'tcPr' };

/** Properties come before all else, and a cell ends with a paragraph. */
function ends({ name, children: inside }: XmlElement, path: string): readonly string[] {
  const head = heads[name];
  const isBehind = head !== undefined && inside.findIndex((one) => one.name === head) > 0;
  const isOpen = name === 'tc' && inside.at(-1)?.name !== 'p';
  return [...(isBehind ? [`${path}: ${head} behind`] : []), ...(isOpen ? [`${path}: no paragraph at its end`] : [])];
}

const limits = { characters: 1e8, depth: 200, elements: 1e7, attributes: 256 };

function read(texts: Texts, path: string): XmlElement {
  const root = readXml(texts.get(path) ?? '', limits);
  if (typeof root === 'string') throw new Error(`${path}: ${root}`);
  return root;
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((one) => all(one, name))];
}

/** Of those elements, the values of an attribute. */
const valuesOf = (elements: readonly XmlElement[], attribute: string): readonly string[] =>
  elements.map(({ attributes }) => attributes[attribute] ?? '');

const sample = new RecordTable(sampleRecords);
const [programme] = sample.children(null, 'programme');
const modules = sample.children(programme?.id ?? '', 'module');
const copies = modules.map(
  ({ id, data }) => [data.code, wordTexts(sample, id, { options: { exercises: 'key', facilitator: true } })] as const,
);

/** Formats whose files are documents of Word. */
const written = formatIds.filter((id) => formatEntry(id).ending({}) === '.docx');
const everything = new RecordTable(programmeOf({ blocks: everyBlock }));
const made = written.flatMap((id) =>
  [
    ...modules.map((module) => [sample, module.id, module.data.code] as const),
    [everything, 'mod', 'all blocks'] as const,
  ].map(([records, module, name]) => {
    const { entries } = formatOf(id).build(records, module, formatOf(id).defaults);
    const texts: Texts = new Map(entries.flatMap((entry) => (entry.kind === 'text' ? [[entry.path, entry.text]] : [])));
    return [`${id} ${name}`, texts] as const;
  }),
);
const documents = [...copies.map(([code, texts]) => [`a review copy of ${code}`, texts] as const), ...made];

describe('a document for Word', () => {
  it.each(documents)('%s has every element where the standard has it', (_, texts) => {
    const parts = [...texts.keys()].filter((path) => /^word\/\w+\.xml$/.test(path));
    expect(parts).toContain('word/numbering.xml');
    expect(parts.flatMap((path) => misplaced(read(texts, path), path))).toEqual([]);
  });

  it.each(documents)('%s opens and closes each of its bookmarks and comments once', (_, texts) => {
    const document = read(texts, 'word/document.xml');
    const ids = (name: string) => valuesOf(all(document, name), 'w:id').toSorted();
    const names = valuesOf(all(document, 'bookmarkStart'), 'w:name');
    const headings = valuesOf(all(document, 'pStyle'), 'w:val').filter((style) => style.startsWith('Heading'));
    expect(headings.length).toBeGreaterThan(1);
    expect(names.length).toBeGreaterThan(headings.length);
    for (const name of names) expect(name).toMatch(/^\w{1,40}$/);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids('bookmarkStart')).size).toBe(names.length);
    expect(ids('bookmarkEnd')).toEqual(ids('bookmarkStart'));
    const said = texts.has('word/comments.xml') ? children(read(texts, 'word/comments.xml'), 'comment') : [];
    const comments = valuesOf(said, 'w:id').toSorted();
    expect(ids('commentReference')).toEqual(comments);
    expect(ids('commentRangeEnd')).toEqual(ids('commentRangeStart'));
  });

  it.each(documents)('%s names no style, list, note or relation that it has not', (_, texts) => {
    const document = read(texts, 'word/document.xml');
    const there = (path: string, name: string, attribute: string) =>
      new Set(valuesOf(children(read(texts, path), name), attribute));
    const missing = (used: readonly string[], known: ReadonlySet<string>) => used.filter((id) => !known.has(id));
    const styles = there('word/styles.xml', 'style', 'w:styleId');
    for (const name of ['pStyle', 'rStyle', 'tblStyle'])
      expect(missing(valuesOf(all(document, name), 'w:val'), styles)).toEqual([]);
    expect(missing(valuesOf(all(document, 'numId'), 'w:val'), there('word/numbering.xml', 'num', 'w:numId'))).toEqual(
      [],
    );
    const notes = all(document, 'footnoteReference');
    if (notes.length > 0)
      expect(missing(valuesOf(notes, 'w:id'), there('word/footnotes.xml', 'footnote', 'w:id'))).toEqual([]);
    const relations = there('word/_rels/document.xml.rels', 'Relationship', 'Id');
    expect(missing(valuesOf(all(document, 'blip'), 'r:embed'), relations)).toEqual([]);
    const links = all(document, 'hyperlink');
    const outside = links.filter(({ attributes }) => attributes['w:anchor'] === undefined);
    expect(missing(valuesOf(outside, 'r:id'), relations)).toEqual([]);
    const bookmarks = new Set(valuesOf(all(document, 'bookmarkStart'), 'w:name'));
    const anchors = links.flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    const pages = all(document, 'instrText').flatMap(({ text }) => /PAGEREF (\w+)/.exec(text)?.[1] ?? []);
    expect(missing([...anchors, ...pages], bookmarks)).toEqual([]);
    expect(child(document, 'body')?.children.at(-1)?.name).toBe('sectPr');
  });
});
