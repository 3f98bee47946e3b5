/** `word/styles.xml`: how a document looks - headings as Word knows them, and what is ours told apart from the module's words. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import type { OfficeLook } from '../look/office-look.ts';
import { wordNamespaces } from './namespaces.ts';
import { wordLanguage } from './languages.ts';

/** Sizes in half points, space in twentieths of a point. */
export interface Looks {
  readonly id: string;
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly outline?: number;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly keepNext?: true;
  readonly bold?: true;
  readonly italic?: true;
  readonly mono?: true;
  readonly color?: string;
  /** In the colour and the letters of headings that a look has. */
  readonly themed?: true;
  readonly size?: number;
  readonly shade?: string;
  readonly line?: string;
  /** Lines below, and between those that follow each other: to write on. */
  readonly ruled?: true;
  readonly centred?: true;
  /** Its words, a row of dots, a number at the right edge, in twentieths of a point. */
  readonly dotted?: number;
  /** Height of a line in twentieths of a point, whatever stands on it. */
  readonly height?: number;
}

const heading = (level: number, size: number): Looks => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  based: 'Normal',
  next: 'Normal',
  outline: level - 1,
  before: 480 - level * 60,
  after: 120,
  keepNext: true,
  bold: true,
  size,
});

const paragraphs: readonly Looks[] = [
  { id: 'Title', name: 'Title', based: 'Normal', next: 'Normal', before: 240, after: 240, bold: true, size: 48 },
  heading(1, 36),
  heading(2, 30),
  heading(3, 26),
  heading(4, 24),
  heading(5, 22),
  { id: 'Quote', name: 'Quote', based: 'Normal', left: 480, italic: true },
  { id: 'Source', name: 'Quote source', based: 'Normal', left: 480, color: '595959' },
  { id: 'Code', name: 'Code block', based: 'Normal', mono: true, size: 20, shade: 'F2F2F2' },
  { id: 'Callout', name: 'Callout', based: 'Normal', left: 240, line: '2F6F8F' },
  { id: 'PanelTitle', name: 'Panel title', based: 'Normal', before: 200, keepNext: true, bold: true },
  { id: 'Prompt', name: 'Prompt', based: 'Normal', before: 200, keepNext: true, bold: true },
  { id: 'Part', name: 'Part', based: 'Normal', left: 400 },
  { id: 'PartNote', name: 'Part note', based: 'Normal', left: 800, italic: true, size: 20 },
  { id: 'Caption', name: 'caption', based: 'Normal', italic: true, size: 20, color: '404040' },
  { id: 'TableHead', name: 'Table head', based: 'Normal', bold: true },
  { id: 'Label', name: 'Label', based: 'Normal', before: 160, after: 40, keepNext: true, size: 18, color: '595959' },
  { id: 'Asked', name: 'Asked', based: 'Normal', after: 60, shade: 'EAF2F6' },
  { id: 'FootnoteText', name: 'footnote text', based: 'Normal', after: 0, size: 18 },
  { id: 'CommentText', name: 'annotation text', based: 'Normal', after: 0, size: 20 },
];

/** `own` are those of a certain kind of document: beside the others, or in place of one of the same name. */
export function stylesXml(language: string, own: readonly Looks[] = [], look: OfficeLook | null = null): string {
  const root = xmlDocument('w:styles', { 'xmlns:w': wordNamespaces['xmlns:w'] });
  const defaults = root.ele('w:docDefaults');
  const run = defaults.ele('w:rPrDefault').ele('w:rPr');
  const font = look?.text.name ?? 'Calibri';
  const named = { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font };
  run.ele('w:rFonts', look ? { ...named, ...lettersOf('minor') } : named);
  run.ele('w:sz', { 'w:val': '22' });
  run.ele('w:szCs', { 'w:val': '22' });
  run.ele('w:lang', { 'w:val': wordLanguage(language), 'w:eastAsia': 'ja-JP', 'w:bidi': 'ar-SA' });
  defaults
    .ele('w:pPrDefault')
    .ele('w:pPr')
    .ele('w:spacing', { 'w:after': '120', 'w:line': '276', 'w:lineRule': 'auto' });
  const normal = root.ele('w:style', { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' });
  normal.ele('w:name', { 'w:val': 'Normal' });
  normal.ele('w:qFormat');
  const standard = root.ele('w:style', {
    'w:type': 'character',
    'w:default': '1',
    'w:styleId': 'DefaultParagraphFont',
  });
  standard.ele('w:name', { 'w:val': 'Default Paragraph Font' });
  standard.ele('w:uiPriority', { 'w:val': '1' });
  standard.ele('w:semiHidden');
  const looks = new Map([...paragraphs, ...own].map((one) => [one.id, one]));
  for (const one of looks.values()) paragraphStyle(root, one);
  characters(root, look);
  tables(root);
  return root.end();
}

/** Those that the theme of the document names. */
function lettersOf(part: 'major' | 'minor') {
  return { 'w:asciiTheme': `${part}HAnsi`, 'w:hAnsiTheme': `${part}HAnsi` };
}

function paragraphStyle(root: XmlNode, looks: Looks): void {
  const style = root.ele('w:style', { 'w:type': 'paragraph', 'w:styleId': looks.id });
  style.ele('w:name', { 'w:val': looks.name });
  if (looks.based !== undefined) style.ele('w:basedOn', { 'w:val': looks.based });
  if (looks.next !== undefined) style.ele('w:next', { 'w:val': looks.next });
  style.ele('w:qFormat');
  const paragraph = style.ele('w:pPr');
  if (looks.keepNext) paragraph.ele('w:keepNext');
  bordersOf(paragraph, looks);
  if (looks.shade !== undefined) paragraph.ele('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': looks.shade });
  if (looks.dotted !== undefined)
    paragraph.ele('w:tabs').ele('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(looks.dotted) });
  paragraph.ele('w:spacing', {
    ...(looks.before === undefined ? {} : { 'w:before': String(looks.before) }),
    'w:after': String(looks.after ?? 120),
    ...(looks.height === undefined ? {} : { 'w:line': String(looks.height), 'w:lineRule': 'exact' }),
  });
  if (looks.left !== undefined) paragraph.ele('w:ind', { 'w:left': String(looks.left) });
  if (looks.centred) paragraph.ele('w:jc', { 'w:val': 'center' });
  if (looks.outline !== undefined) paragraph.ele('w:outlineLvl', { 'w:val': String(looks.outline) });
  const run = style.ele('w:rPr');
  if (looks.themed) run.ele('w:rFonts', lettersOf('major'));
  if (looks.mono) run.ele('w:rFonts', { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas', 'w:cs': 'Consolas' });
  if (looks.bold) run.ele('w:b');
  if (looks.italic) run.ele('w:i');
  if (looks.color !== undefined)
    run.ele('w:color', { 'w:val': looks.color, ...(looks.themed ? { 'w:themeColor': 'accent1' } : {}) });
  if (looks.size !== undefined) run.ele('w:sz', { 'w:val': String(looks.size) });
}

function bordersOf(paragraph: XmlNode, { line, ruled }: Looks): void {
  if (line === undefined && !ruled) return;
  const borders = paragraph.ele('w:pBdr');
  if (line !== undefined) borders.ele('w:left', { 'w:val': 'single', 'w:sz': '24', 'w:space': '8', 'w:color': line });
  if (!ruled) return;
  for (const side of ['bottom', 'between'])
    borders.ele(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '1', 'w:color': '7F7F7F' });
}

function characters(root: XmlNode, look: OfficeLook | null): void {
  const made = (id: string, name: string): XmlNode => {
    const style = root.ele('w:style', { 'w:type': 'character', 'w:styleId': id });
    style.ele('w:name', { 'w:val': name });
    return style.ele('w:rPr');
  };
  const link = made('Hyperlink', 'Hyperlink');
  link.ele('w:color', look ? { 'w:val': look.told, 'w:themeColor': 'hyperlink' } : { 'w:val': '0B5394' });
  link.ele('w:u', { 'w:val': 'single' });
  made('Term', 'Term').ele('w:u', { 'w:val': 'dotted' });
  made('CodeWords', 'Code words').ele('w:rFonts', { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas', 'w:cs': 'Consolas' });
  made('Sign', 'Sign').ele('w:color', { 'w:val': '595959' });
  made('FootnoteReference', 'footnote reference').ele('w:vertAlign', { 'w:val': 'superscript' });
  made('CommentReference', 'annotation reference').ele('w:sz', { 'w:val': '16' });
}

function tables(root: XmlNode): void {
  const normal = root.ele('w:style', { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' });
  normal.ele('w:name', { 'w:val': 'Normal Table' });
  normal.ele('w:uiPriority', { 'w:val': '99' });
  normal.ele('w:semiHidden');
  const margins = normal.ele('w:tblPr').ele('w:tblCellMar');
  margins.ele('w:left', { 'w:w': '108', 'w:type': 'dxa' });
  margins.ele('w:right', { 'w:w': '108', 'w:type': 'dxa' });
  const plain = root.ele('w:style', { 'w:type': 'table', 'w:styleId': 'Plain' });
  plain.ele('w:name', { 'w:val': 'Plain' });
  plain.ele('w:basedOn', { 'w:val': 'TableNormal' });
  const grid = root.ele('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' });
  grid.ele('w:name', { 'w:val': 'Table Grid' });
  grid.ele('w:basedOn', { 'w:val': 'TableNormal' });
  const borders = grid.ele('w:tblPr').ele('w:tblBorders');
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'])
    borders.ele(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '7F7F7F' });
}
