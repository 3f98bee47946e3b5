// @vitest-environment jsdom
/** Whatever markup is pasted: every visible word is kept, every image is kept or counted, every block fits its schema. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../shared/blocks/inline.ts';
import { blockData, type BlockData } from '../../shared/blocks/registry.ts';
import { blocksFromHtml } from '../../renderer/editor/paste/blocks-from-html.ts';

const runs = process.env['MODULEWRIGHT_TRIALS'] === 'full' ? 5000 : 250;

const blockTags = [
  'div',
  'p',
  'section',
  'article',
  'blockquote',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'details',
  'summary',
  'aside',
];
const inlineTags = [
  'span',
  'b',
  'i',
  'a',
  'code',
  'sub',
  'font',
  'label',
  'button',
  'o:p',
  'mark',
  'q',
  'small',
  'time',
];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'];
const attributes = fc.constantFrom(
  '',
  ' role="heading" aria-level="1"',
  ' role="list"',
  ' role="listitem" aria-level="3"',
  ' role="presentation"',
  ' role="note" class=warning',
  ' role="checkbox" aria-checked=true',
  ' class=MsoQuote',
  ' class=B1 style="mso-line-spacing:100%"',
  ' class=MsoListParagraph style="mso-list:l0 level2 lfo1"',
  ' style="font-weight:bold; mso-bidi-font-style:italic"',
  ' style="display:block"',
  ' style="text-decoration:underline line-through"',
  ' href="https://example.org/"',
  ' href="javascript:alert(1)"',
  ' href="#there"',
  ' onclick="alert(1)" id="API"',
);

interface Written {
  readonly html: string;
  readonly words: readonly string[];
  readonly images: number;
}

let count = 0;
const word = fc.constant(null).map((): Written => {
  const name = `w${(count += 1)}x`;
  return { html: ` ${name} `, words: [name], images: 0 };
});
const image = fc
  .constantFrom(
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/png;base64,!',
    'https://example.org/a.png',
    'file:///C:/a.png',
    'data:image/tiff;base64,AAAA',
  )
  .map((source): Written => ({ html: `<img src="${source}" alt="a picture">`, words: [], images: 1 }));
const noise = fc
  .constantFrom(
    '<br>',
    '<hr>',
    '<!-- comment -->',
    '<![if !supportLists]><![endif]>',
    '<wbr>',
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '&nbsp;',
    '</div>',
    '</p>',
    '<o:p></o:p>',
  )
  .map((html): Written => ({ html, words: [], images: 0 }));

const { tree } = fc.letrec<{ tree: Written; element: Written; table: Written }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, word, image, noise, tie('element'), tie('table')),
  element: fc
    .tuple(
      fc.constantFrom(...blockTags, ...inlineTags, ...headings),
      attributes,
      fc.array(tie('tree'), { maxLength: 4 }),
    )
    .map(([tag, said, inside]) => around(`<${tag}${said}>`, inside, `</${tag}>`)),
  table: fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), tie('tree')), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((rows) =>
      around(
        '<table>',
        rows.map((cells) =>
          around(
            '<tr>',
            cells.map(([right, down, inside]) => around(`<td colspan=${right} rowspan=${down}>`, [inside], '</td>')),
            '</tr>',
          ),
        ),
        '</table>',
      ),
    ),
}));

function around(open: string, inside: readonly Written[], close: string): Written {
  return {
    html: open + inside.map(({ html }) => html).join('') + close,
    words: inside.flatMap(({ words }) => words),
    images: inside.reduce((sum, { images }) => sum + images, 0),
  };
}

function text(block: BlockData): string {
  if (block.type === 'table') {
    return [
      block.caption,
      ...block.children.flatMap((row) => row.children.map((cell) => inlineText(cell.children))),
    ].join(' ');
  }
  if (block.type === 'accordion') {
    const words = block.children.flatMap((panel) => panel.children.map((line) => inlineText(line.children)));
    return words.join(' ');
  }
  return 'children' in block ? inlineText(block.children as never) : '';
}

describe('pasting any markup', () => {
  it('keeps every word once, keeps or counts every image, and makes only blocks that fit', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (parts) => {
        const { html, words, images } = around('', parts, '');
        const { blocks, pictures, losses } = blocksFromHtml(html);
        const kept = [...blocks.map(text), ...pictures.map(({ caption }) => caption)].join(' ');
        for (const name of words) expect(kept.split(name).length - 1, `${name} in ${html}`).toBe(1);
        const counted = losses.filter(({ kind }) => kind.endsWith('Images')).reduce((sum, loss) => sum + loss.count, 0);
        expect(pictures.length + counted, html).toBe(images);
        for (const block of blocks) expect(blockData.safeParse(block).error, html).toBeUndefined();
        for (const { behind } of pictures) expect(behind).toBeLessThan(blocks.length);
        // One among words has a place there, and no more than one.
        const written = JSON.stringify(blocks);
        const held = pictures.flatMap(({ among }) => (among ? [`"${among.resource}"`] : []));
        expect(held.map((name) => written.split(name).length - 1)).toEqual(held.map(() => 1));
        expect(pictures.map(({ behind }) => behind)).toEqual(
          pictures.map(({ behind }) => behind).toSorted((a, b) => a - b),
        );
        expect(JSON.stringify(blocks)).not.toMatch(/javascript:|alert/);
      }),
      { numRuns: runs },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<',
              '>',
              '"',
              "'",
              '<math>',
              '<svg>',
              '<table>',
              '<td rowspan=999999999 colspan=99999>',
              '<p style="',
              'data:image/png;base64,',
              '<select>',
              '<template>',
              '<noscript>',
              '&#0;',
              '\uD800',
            ),
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          for (const block of blocksFromHtml(parts.join('')).blocks)
            expect(blockData.safeParse(block).success).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});
