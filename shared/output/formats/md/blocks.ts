/** What stands on a page as Markdown's tree has it. */

import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { h, htmlText, type Html, type HtmlElement } from '../../../base/html.ts';
import { elementsIn, flat, hasClass, isElement } from '../../still/tree.ts';
import { texOf, toWriteOn, wordsOf, type Places } from './words.ts';

/** What is a line of its own; all else runs among words. */
const blockTags = new Set(
  'section header figure figcaption div p ul ol li blockquote pre table dl dt dd hr h1 h2 h3 h4 h5 h6 audio video'.split(
    ' ',
  ),
);

/** What is said in bold or in italics where a page says it by its place or its look. */
const bold = ['prompt', 'summary', 'tab-title', 'panel-title', 'label', 'title', 'heading', 'lead', 'when', 'front'];
const italic = ['instruction'];

export const tones = ['note', 'tip', 'warning', 'example'];

/** `deeper` is how many levels the page's headings stand below its own. */
export function blocksOf(html: Html, places: Places, deeper: number): RootContent[] {
  const found: RootContent[] = [];
  let run: Html[] = [];
  const end = (): void => {
    const children = wordsOf(run, places);
    run = [];
    if (children.length > 0) found.push({ type: 'paragraph', children });
  };
  for (const node of flat([html])) {
    if (!isElement(node) || !isBlock(node)) {
      run.push(node);
      continue;
    }
    end();
    found.push(...blockOf(node, places, deeper));
  }
  end();
  return together(found);
}

function isBlock(node: HtmlElement): boolean {
  return blockTags.has(node.tag) || (node.tag === 'math' && node.attributes['display'] === 'block');
}

function blockOf(node: HtmlElement, places: Places, deeper: number): RootContent[] {
  const { tag, children } = node;
  const inside = (): RootContent[] => blocksOf(children, places, deeper);
  if (/^h[1-6]$/.test(tag)) {
    const depth = Math.min(6, Number(tag[1]) + deeper) as 1 | 2 | 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: wordsOf(children, places) }];
  }
  switch (tag) {
    case 'p':
      return paragraph(node, places);
    case 'ul':
    case 'ol':
      return listOf(node, places, deeper);
    case 'blockquote':
      return [{ type: 'blockquote', children: inside() as BlockContent[] }];
    case 'pre':
      return [{ type: 'code', value: htmlText(children).replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return tableOf(node, places);
    case 'math':
      return [{ type: 'math', value: texOf(node) }];
    case 'dl':
      return elementsIn(children, ({ tag: inner }) => inner === 'dt').flatMap((dt, index) =>
        entry(dt, elementsIn(children, ({ tag: inner }) => inner === 'dd')[index], places),
      );
    case 'figcaption':
      return said(wordsOf(children, places), 'emphasis');
    default:
      return byClass(node, places, deeper) ?? inside();
  }
}

function byClass(node: HtmlElement, places: Places, deeper: number): RootContent[] | null {
  const { children } = node;
  if (hasClass(node, 'callout')) {
    const tone = tones.find((name) => hasClass(node, name)) ?? 'note';
    const [, ...words] = flat(children);
    return [
      {
        type: 'containerDirective',
        name: tone,
        attributes: {},
        children: blocksOf(words, places, deeper) as BlockContent[],
      },
    ];
  }
  if (hasClass(node, 'activity'))
    return [{ type: 'blockquote', children: blocksOf(children, places, deeper) as BlockContent[] }];
  if (hasClass(node, 'quote')) return quotation(node, places, deeper);
  if (hasClass(node, 'image')) return picture(node, places);
  if (hasClass(node, 'rules')) return [{ type: 'paragraph', children: [{ type: 'text', value: toWriteOn }] }];
  if (hasClass(node, 'tick')) return [{ type: 'list', spread: false, children: [itemOf(node, places, deeper)] }];
  return null;
}

function paragraph(node: HtmlElement, places: Places): RootContent[] {
  // Each of what is to be filled in has a line of its own behind it.
  const blanks = hasClass(node, 'names') ? flat(node.children).map((name) => [name, ` ${toWriteOn} `]) : null;
  const words = wordsOf(blanks ?? node.children, places);
  if (bold.some((name) => hasClass(node, name))) return said(words, 'strong');
  if (italic.some((name) => hasClass(node, name))) return said(words, 'emphasis');
  return words.length === 0 ? [] : [{ type: 'paragraph', children: words }];
}

function said(words: PhrasingContent[], type: 'strong' | 'emphasis'): RootContent[] {
  if (words.length === 0) return [];
  // Marks do not go over breaks and notes with every reader, so that what holds some is left as it is.
  const plain = words.every((word) => ['text', 'inlineCode', 'emphasis', 'strong', 'link'].includes(word.type));
  return [{ type: 'paragraph', children: plain ? [{ type, children: words }] : words }];
}

function listOf(node: HtmlElement, places: Places, deeper: number): RootContent[] {
  const children = flat(node.children)
    .filter(isElement)
    .map((item) => itemOf(item, places, deeper));
  if (children.length === 0) return [];
  const spread = children.some(
    (item) => item.children.length > 1 && item.children.slice(1).some(({ type }) => type !== 'list'),
  );
  return [
    { type: 'list', ordered: node.tag === 'ol', spread, children: children.map((item) => ({ ...item, spread })) },
  ];
}

/** What is ticked is a task as GitHub writes it. */
function itemOf(node: HtmlElement, places: Places, deeper: number): ListItem {
  const [first, ...rest] = flat(node.children);
  const isTask = isElement(first) && hasClass(first, 'sign');
  const children = blocksOf(isTask ? rest : flat(node.children), places, deeper) as BlockContent[];
  return { type: 'listItem', spread: false, ...(isTask ? { checked: false } : {}), children };
}

/** Things to tick one after the other are one list. */
function together(nodes: readonly RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (isTasks(node) && last && isTasks(last))
      found[found.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else found.push(node);
  }
  return found;
}

function isTasks(node: RootContent): node is List {
  return node.type === 'list' && node.children.every(({ checked }) => checked === false);
}

function quotation(node: HtmlElement, places: Places, deeper: number): RootContent[] {
  const parts = flat(node.children).filter(isElement);
  const words = parts
    .filter(({ tag }) => tag === 'blockquote')
    .flatMap(({ children }) => blocksOf(children, places, deeper));
  const source = htmlText(parts.filter(({ tag }) => tag !== 'blockquote'))
    .trim()
    .replace(/^[—–-]\s*/, '');
  const by: RootContent[] =
    source === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: `— ${source}` }] }];
  return [{ type: 'blockquote', children: [...words, ...by] as BlockContent[] }];
}

/** A picture with its caption as its title, as the product reads one. */
function picture(node: HtmlElement, places: Places): RootContent[] {
  const caption = htmlText(elementsIn(node, ({ tag }) => tag === 'figcaption')).trim();
  return elementsIn(node, ({ tag }) => tag === 'img').map((image) => {
    const [shown] = wordsOf([image], places);
    const children = shown?.type === 'image' && caption !== '' ? [{ ...shown, title: caption }] : shown ? [shown] : [];
    return { type: 'paragraph', children };
  });
}

/** GitHub's tables have one row of heads and cells of words alone; a merged cell keeps its words in its first place. */
function tableOf(node: HtmlElement, places: Places): RootContent[] {
  const rows = elementsIn(node, ({ tag }) => tag === 'tr').map((row) => flat(row.children).filter(isElement));
  const grid = spread(rows);
  const width = Math.max(0, ...grid.map(({ length }) => length));
  const isHeaded = elementsIn(node, ({ tag }) => tag === 'thead').length > 0;
  const caption = elementsIn(node, ({ tag }) => tag === 'caption');
  const row = (cells: readonly (HtmlElement | null)[]): Table['children'][number] => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, x) => ({
      type: 'tableCell',
      children: cellOf(cells[x] ?? null, places),
    })),
  });
  const lines = (isHeaded ? grid : [[], ...grid]).map(row);
  return [...said(wordsOf(caption, places), 'strong'), { type: 'table', children: lines }];
}

function cellOf(cell: HtmlElement | null, places: Places): PhrasingContent[] {
  // A line break would end the row.
  return cell === null
    ? []
    : wordsOf(cell.children, places).map((word) => (word.type === 'break' ? { type: 'text', value: ' ' } : word));
}

function spread(rows: readonly (readonly HtmlElement[])[]): readonly (readonly (HtmlElement | null)[])[] {
  const grid: (HtmlElement | null)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const [columns, height] = ['colspan', 'rowspan'].map((name) => Number(cell.attributes[name] ?? 1));
      for (let down = 0; down < (height ?? 1); down += 1)
        for (let right = 0; right < (columns ?? 1); right += 1) {
          const line = grid[y + down];
          if (line) line[x + right] = down === 0 && right === 0 ? cell : null;
        }
    }
  }
  return grid;
}

function entry(term: HtmlElement, meaning: HtmlElement | undefined, places: Places): RootContent[] {
  const children = wordsOf([term.children, h('span', {}, ': '), meaning?.children ?? []], places);
  return [{ type: 'paragraph', children }];
}
