/** Blocks from pasted HTML: what Word, Google Docs and web pages put on the clipboard, without their junk. */

import DOMPurify from 'dompurify';
import { isContainer } from '../../../shared/blocks/panel.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { isBlank as isEmpty } from '../../../shared/blocks/inline-html.ts';
import { inlineFrom, isBlank, trimmed } from './inline-from-html.ts';
import { isWordListItem, wordListItem } from './word-lists.ts';

export interface FromHtml {
  readonly blocks: readonly BlockData[];
  readonly files: readonly File[];
  readonly remoteImages: number;
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL SUMMARY'.split(
    ' ',
  ),
);

export function blocksFromHtml(html: string): FromHtml {
  const body = parse(html);
  const blocks: BlockData[] = [];
  const files: File[] = [];
  let remoteImages = 0;
  let run: Node[] = [];
  walk(body);
  flush();
  return {
    blocks: blocks.filter((block) => !('children' in block) || block.type === 'table' || !empty(block)),
    files,
    remoteImages,
  };

  /** Gathers inline nodes until a block begins. */
  function walk(parent: Node): void {
    for (const node of parent.childNodes) {
      if (node instanceof Element && isBlock(node)) {
        flush();
        block(node);
      } else if (node instanceof Element && node.tagName === 'IMG') {
        image(node);
      } else if (node instanceof Element && node.querySelector('img, ' + [...blockTags].join(', '))) {
        // An inline element around blocks, as Google Docs wraps everything in a bold that is not bold.
        flush();
        walk(node);
        flush();
      } else if (node.nodeName === 'BR' && run.length > 0 && node.nextSibling?.nodeName === 'BR') {
        flush();
      } else run.push(node);
    }
  }

  function flush(): void {
    const nodes = run;
    run = [];
    if (nodes.length > 0) words({ type: 'paragraph', children: [] }, nodes);
  }

  function words(
    shell: Extract<BlockData, { type: 'paragraph' | 'heading' | 'list-item' | 'quote' }>,
    nodes: readonly Node[],
  ): void {
    const children = trimmed(nodes.flatMap((node) => inlineFrom(node)));
    if (!isBlank(children)) blocks.push({ ...shell, children });
  }

  function block(element: Element): void {
    const heading = /^H([1-6])$/.exec(element.tagName)?.[1];
    if (heading !== undefined) {
      const level = Math.min(4, Math.max(2, Number(heading))) as 2 | 3 | 4;
      withImages(element, () => words({ type: 'heading', level, children: [] }, [...element.childNodes]));
    } else if (isWordListItem(element)) {
      const { style, depth, content } = wordListItem(element);
      words({ type: 'list-item', style, depth, children: [] }, [content]);
    } else if (element.tagName === 'UL' || element.tagName === 'OL') list(element, 0);
    else if (element.tagName === 'BLOCKQUOTE')
      words({ type: 'quote', source: '', children: [] }, [...element.childNodes]);
    else if (element.tagName === 'PRE') {
      blocks.push({ type: 'code', language: '', children: [{ text: (element.textContent ?? '').replace(/\n$/, '') }] });
    } else if (element.tagName === 'HR') blocks.push({ type: 'divider' });
    else if (element.tagName === 'TABLE') table(element as HTMLTableElement);
    else walkBlock(element);
  }

  function walkBlock(element: Element): void {
    walk(element);
    flush();
  }

  function withImages(element: Element, then: () => void): void {
    for (const found of element.querySelectorAll('img')) {
      image(found);
      found.remove();
    }
    then();
  }

  /** Lists may be nested in their items, or - as in Google Docs - beside them. */
  function list(element: Element, depth: number): void {
    const style = element.tagName === 'OL' ? 'numbered' : 'bulleted';
    for (const child of element.children) {
      if (child.tagName === 'UL' || child.tagName === 'OL') {
        list(child, depth + 1);
        continue;
      }
      const nested = [...child.children].filter(({ tagName }) => tagName === 'UL' || tagName === 'OL');
      const own = [...child.childNodes].filter((node) => !nested.includes(node as Element));
      const declared = Number(child.getAttribute('aria-level') ?? 0) - 1;
      const shell = { type: 'list-item', style, depth: Math.min(5, Math.max(depth, declared)), children: [] } as const;
      words({ ...shell, children: [] }, own);
      for (const inner of nested) list(inner, depth + 1);
    }
  }

  function table(element: HTMLTableElement): void {
    const rows = [...element.rows].map((row) =>
      [...row.cells].flatMap((cell) => [
        { type: 'table-cell' as const, children: trimmed(inlineFrom(cell)) },
        ...Array.from({ length: Math.min(50, cell.colSpan) - 1 }, emptyCell),
      ]),
    );
    const width = Math.min(50, Math.max(0, ...rows.map((row) => row.length)));
    if (width === 0) return;
    // A table that only lays a page out in one cell is not a table.
    if (rows.length === 1 && width === 1) return walkBlock(element.rows[0]?.cells[0] ?? element);
    blocks.push({
      type: 'table',
      caption: element.caption?.textContent?.trim() ?? '',
      headerRow: Boolean(element.tHead) || [...(element.rows[0]?.cells ?? [])].every(({ tagName }) => tagName === 'TH'),
      headerColumn:
        [...element.rows].slice(1).length > 0 &&
        [...element.rows].slice(1).every((row) => row.cells[0]?.tagName === 'TH'),
      children: rows.slice(0, 1000).map((row) => ({
        type: 'table-row',
        children: [...row, ...Array.from({ length: Math.max(0, width - row.length) }, emptyCell)].slice(0, width),
      })),
    });
  }

  function image(element: Element): void {
    const source = element.getAttribute('src') ?? '';
    const file = fileOf(source);
    if (file) files.push(file);
    else if (/^https?:/i.test(source)) remoteImages += 1;
  }
}

function emptyCell() {
  return { type: 'table-cell' as const, children: [{ text: '' }] };
}

/** Sanitised, because even a detached tree may run a handler; styles are kept to tell bold and lists by. */
function parse(html: string): Element {
  const clean = DOMPurify.sanitize(quiet(html), {
    WHOLE_DOCUMENT: false,
    RETURN_DOM: true,
    FORBID_TAGS: [
      'style',
      'script',
      'svg',
      'math',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'iframe',
      'object',
      'embed',
      'base',
      'link',
      'meta',
      'title',
    ],
    FORBID_CONTENTS: ['style', 'script', 'svg', 'math', 'title'],
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ['aria-level', 'data-style'],
    ADD_URI_SAFE_ATTR: ['data-style'],
    ADD_DATA_URI_TAGS: ['img'],
  }) as unknown as Element;
  return clean;
}

/**
 * Even a document that is never shown reports style attributes and handlers to the content policy. They get other names
 * before parsing, so that the reports that remain mean something; what is safe is DOMPurify's to say.
 */
function quiet(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/(\s)style(\s*=)/gi, '$1data-style$2').replace(/(\s|\/)on\w+(\s*=)/gi, '$1data-off$2'),
  );
}

function isBlock(element: Element): boolean {
  return blockTags.has(element.tagName);
}

function empty(block: BlockData): boolean {
  return 'children' in block && block.type !== 'table' && !isContainer(block) && isEmpty(block.children);
}

function fileOf(source: string): File | null {
  const match = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(source);
  if (!match?.[1] || !match[2]) return null;
  const bytes = Uint8Array.from(atob(match[2].replace(/\s/g, '')), (character) => character.charCodeAt(0));
  return new File([bytes], `pasted.${match[1].slice('image/'.length)}`, { type: match[1] });
}
