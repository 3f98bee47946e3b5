// @vitest-environment jsdom
/** Small clipboards that lost something once: what comes in is kept where it stood, or counted and named. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../../renderer/editor/paste/blocks-from-html.ts';
import { line } from './paste-line.ts';

function pasted(html: string) {
  const { blocks, pictures, losses } = blocksFromHtml(html);
  return {
    lines: blocks.map(line),
    pictures: pictures.map(({ alt, behind }) => ({ alt, behind })),
    losses: Object.fromEntries(losses.map(({ kind, count, names }) => [kind, [count, ...names]])),
  };
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/clipboard/cases', `${name}.clipboard.html`), 'utf8');
}

function fixture(name: string) {
  return pasted(read(name));
}

describe('a pasted image', () => {
  it.each([
    ['in-list', ['1. Open the lid', '1. Close it'], 0],
    ['in-cell', ['table Left|<picture> Right / a|b'], 0],
    ['in-quote', ['> Said so'], 0],
  ])('%s follows the block that it stood in, or stands in its cell, with its description', (name, lines, behind) => {
    expect(fixture(`paste-images-lost-silently-${name}`)).toEqual({
      lines,
      pictures: [{ alt: 'A small map', behind }],
      losses: {},
    });
  });

  it('of the type image/jpg is a JPEG', () => {
    const { pictures } = blocksFromHtml(read('paste-images-lost-silently-jpg-type'));
    expect(pictures.map(({ file, behind }) => [file.type, file.name, behind])).toEqual([
      ['image/jpeg', 'pasted.jpg', 0],
    ]);
  });

  it('that is a file of the computer is named and counted', () => {
    expect(fixture('paste-images-lost-silently-local-file')).toEqual({
      lines: ['Before', 'After'],
      pictures: [],
      losses: { localImages: [1, 'Plan'] },
    });
  });

  it('that is damaged is named and counted, and the words around it come', () => {
    expect(fixture('paste-bad-base64-input')).toEqual({
      lines: ['Before', 'After'],
      pictures: [],
      losses: { damagedImages: [1, 'image/png'] },
    });
  });

  it('stands where it stood, and a link on it is told', () => {
    expect(fixture('paste-image-order-input')).toEqual({
      lines: ['First words', 'Middle words', 'Last words'],
      pictures: [
        { alt: 'A small map', behind: 0 },
        { alt: 'A small map', behind: 1 },
      ],
      losses: { imageLinks: [1, 'https://example.org/'] },
    });
  });

  it.each([
    ['data:image/png;base64,%%%', 'damagedImages'],
    ['data:image/png;base64,', 'damagedImages'],
    ['data:image/png', 'damagedImages'],
    ['data:image/tiff;base64,AAAA', 'otherImages'],
    ['data:image/svg+xml,%E0%A4%A', 'damagedImages'],
    ['cid:part1@mail', 'localImages'],
    ['blob:https://example.org/1', 'localImages'],
    ['//example.org/x.png', 'webImages'],
    ['relative/x.png', 'localImages'],
  ])('from %s is told as %s and nothing throws', (source, kind) => {
    const { lines, losses } = pasted(`<p>a <img src="${source}" alt="Map"> b</p>`);
    expect(lines).toEqual(['a b']);
    expect(losses).toEqual({ [kind]: [1, 'Map'] });
  });

  it('in a part that opens stands where it stood, or behind the part when that is a panel', () => {
    const image = (alt: string) => `<img src="data:image/png;base64,iVBORw0KGgo=" alt="${alt}">`;
    const table = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(
      pasted(`<details><summary>More</summary>${image('a')}<p>x</p>${image('b')}${table}${image('c')}</details>`),
    ).toEqual({
      lines: ['h4 More', 'x', 'table 1|2'],
      pictures: [
        { alt: 'a', behind: 0 },
        { alt: 'b', behind: 1 },
        { alt: 'c', behind: 2 },
      ],
      losses: {},
    });
    expect(pasted(`<details><summary>More</summary><p>x</p>${image('a')}</details>`)).toEqual({
      lines: ['accordion'],
      pictures: [{ alt: 'a', behind: 0 }],
      losses: {},
    });
  });

  it('in its figure keeps its caption', () => {
    const { pictures, blocks } = blocksFromHtml(
      '<p>x</p><figure><img src="data:image/png;base64,iVBORw0KGgo=" alt="Map"><figcaption>The <b>region</b></figcaption></figure>',
    );
    expect(pictures.map(({ alt, caption, behind }) => [alt, caption, behind])).toEqual([['Map', 'The region', 0]]);
    expect(blocks.map(line)).toEqual(['x']);
  });
});

describe('a pasted table', () => {
  it('keeps its columns below a cell that is merged downwards', () => {
    expect(fixture('paste-rowspan-input').lines).toEqual([
      'table headed Country|City|Clusters / Latvia|Riga|9 / |Liepaja|3 / Sweden|Lund|7',
    ]);
  });

  it('keeps its columns where cells are merged both ways', () => {
    const html =
      '<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td rowspan=0>e</td><td>f</td></tr><tr><td>g</td><td>h</td></tr></table>';
    expect(pasted(html).lines).toEqual(['table a||b / ||c / d|e|f / g||h']);
  });

  it('of more rows than fit goes on in another, under the same header', () => {
    const rows = Array.from({ length: 1005 }, (_, row) => `<tr><td>row ${row + 1}</td><td>${row + 1}</td></tr>`);
    const { blocks } = blocksFromHtml(`<table><tr><th>Name</th><th>Number</th></tr>${rows.join('')}</table>`);
    expect(blocks.map((block) => (block.type === 'table' ? block.children.length : 0))).toEqual([1000, 7]);
    expect(line(blocks[1] as never)).toMatch(/^table headed Name\|Number \/ row 1000\|1000 \//);
  });

  it('of more columns than fit says how many were left out, by name', () => {
    const cells = Array.from({ length: 60 }, (_, column) => `<td>c${column + 1}</td>`).join('');
    const { blocks, losses } = blocksFromHtml(`<table><tr>${cells}</tr><tr>${cells}</tr></table>`);
    expect(blocks.map((block) => (block.type === 'table' ? block.children[0]?.children.length : 0))).toEqual([50]);
    expect(losses).toEqual([{ kind: 'columns', count: 10, names: ['c51', 'c52', 'c53'] }]);
  });

  it('that is said by roles is a table', () => {
    const html =
      '<div role="table"><div role="row"><div role="columnheader">A</div><div role="columnheader">B</div></div><div role="row"><span role="cell">1</span><span role="cell">2</span></div></div>';
    expect(pasted(html).lines).toEqual(['table headed A|B / 1|2']);
  });

  it('that lays a page out becomes its contents in order', () => {
    const html =
      '<table><tr><td><h2>News</h2></td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr><tr><td><p>Words</p></td></tr></table>';
    expect(pasted(html).lines).toEqual(['h2 News', 'table 1|2', 'Words']);
  });

  it('keeps lists, breaks and links inside its cells', () => {
    const html =
      '<table><tr><td>Who</td><td>What</td></tr><tr><td>Anna<br>Juris</td><td><ol><li>Ask <a href="https://example.org/">them</a></li><li>Note</li></ol><p>then rest</p></td></tr></table>';
    expect(pasted(html).lines).toEqual([
      'table Who|What / Anna⏎Juris|1. Ask [them](https://example.org/)⏎2. Note⏎then rest',
    ]);
  });
});

describe('a pasted formula', () => {
  it('in MathML becomes LaTeX in the run of the words', () => {
    expect(fixture('paste-formula-lost-input')).toEqual({
      lines: ['Energy is $E = m c^{2}$ for a body at rest.'],
      pictures: [],
      losses: {},
    });
  });

  it.each([
    [
      'KaTeX',
      '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span>',
      'x^2',
    ],
    [
      'an encyclopaedia',
      '<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;"><math alttext="{\\displaystyle a^{2}}"><mi>a</mi></math></span><img src="https://example.org/media/math/render/svg/1" class="mwe-math-fallback-image-inline" alt="{\\displaystyle a^{2}}"></span>',
      'a^{2}',
    ],
    ['MathJax 2', '<span class="MathJax" id="a">drawn</span><script type="math/tex">\\sqrt{b}</script>', '\\sqrt{b}'],
    [
      'MathJax 3',
      '<mjx-container><svg></svg><mjx-assistive-mml><math><msqrt><mi>b</mi></msqrt></math></mjx-assistive-mml></mjx-container>',
      '\\sqrt{b}',
    ],
    ['an image', '<img class="latex" src="https://example.org/a.png" alt="\\frac{1}{2}">', '\\frac{1}{2}'],
  ])('of %s keeps its source once', (_from, html, latex) => {
    expect(pasted(`<p>Take ${html} now</p>`)).toEqual({
      lines: [`Take $${latex}$ now`],
      pictures: [],
      losses: {},
    });
  });

  it('on a line of its own is a formula block', () => {
    expect(pasted('<p>So</p><p><math alttext="a+b"><mi>a</mi></math></p>').lines).toEqual(['So', '$$a+b$$']);
  });

  it('of Office, which no other program reads, is told by its letters', () => {
    const html =
      '<p class=MsoNormal>Area <!--[if gte msEquation 12]><m:oMath><m:r><m:t>A=π</m:t></m:r><m:r><m:t>r²</m:t></m:r></m:oMath><![endif]--> done</p>';
    expect(pasted(html)).toEqual({ lines: ['Area done'], pictures: [], losses: { formulas: [1, 'A=πr²'] } });
  });
});

describe('pasted headings', () => {
  it('shift together below the title of the page', () => {
    expect(fixture('paste-heading-ranks-input').lines).toEqual(['h2 Part', 'h3 Chapter', 'h4 Section', 'h4 Sub', 'x']);
  });

  it('that begin lower stay as they are', () => {
    expect(pasted('<h2>a</h2><h3>b</h3><h4>c</h4>').lines).toEqual(['h2 a', 'h3 b', 'h4 c']);
  });

  it.each([
    ['<p role="heading" aria-level="1">a</p><p role="heading" aria-level="2">b</p>', ['h2 a', 'h3 b']],
    [
      "<p class=MsoTitle>a</p><p style='mso-outline-level:2'>b</p><p style='mso-outline-level:body-text'>c</p>",
      ['h2 a', 'h3 b', 'c'],
    ],
  ])('are known by role, class and style: %s', (html, lines) => {
    expect(pasted(html).lines).toEqual(lines);
  });

  it('lose the number that Word wrote for others', () => {
    const html =
      "<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Background</h1>";
    expect(pasted(html).lines).toEqual(['h2 Background']);
  });
});

describe("Word's lists", () => {
  it('are numbered by any number that Word writes', () => {
    expect(fixture('paste-word-numbering-multilevel').lines).toEqual(['1. Plan', '  1. Ask', '1. Do']);
  });

  it.each([
    ['1.', '1.'],
    ['1.1', '1.'],
    ['2.1.3.', '1.'],
    ['(a)', '1.'],
    ['iv)', '1.'],
    ['§ 3.', '1.'],
    ['o', '-'],
    ['·', '-'],
    ['–', '-'],
    ['', '-'],
  ])('with the marker "%s" begin with %s', (sign, shown) => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span>Ask</p>`;
    expect(pasted(html).lines).toEqual([`${shown} Ask`]);
  });
});

describe('pasted marks', () => {
  it('are those that the style says by the name of its property', () => {
    expect(fixture('paste-word-bold-lost-input').lines).toEqual(['Send it *before Friday* please, _really_.']);
    expect(fixture('paste-word-bold-lost-false-bold').lines).toEqual(['Plain ordinary words and upright ones.']);
  });

  it('come from the classes of a style sheet on the clipboard', () => {
    const html =
      '<style><!-- .xl65 {font-weight:700; mso-number-format:General} td.xl66{font-style:italic} --></style><table><tr><td class=xl65>Who</td><td>When</td></tr><tr><td class=xl66>Anna</td><td>Monday</td></tr></table>';
    expect(pasted(html).lines).toEqual(['table *Who*|When / _Anna_|Monday']);
  });

  it('and links stay on words around blocks and images', () => {
    const html =
      '<b>bold <img src="data:image/png;base64,iVBORw0KGgo="> words</b><a href="https://example.org/"><div>a card</div></a>';
    expect(pasted(html).lines).toEqual(['*bold words*', '[a card](https://example.org/)']);
  });
});

describe('whatever else is pasted', () => {
  it.each([
    ['<iframe src="https://example.org/film" title="A film"></iframe>', { embeds: [1, 'A film'] }],
    ['<video src="https://example.org/a.mp4"></video>', { embeds: [1, 'https://example.org/a.mp4'] }],
    ['<svg width="400" height="300"><text>Growth</text></svg>', { drawings: [1, 'Growth'] }],
    ['<a href="file:///C:/plan.docx">the plan</a>', { links: [1, 'the plan'] }],
  ])('is counted and named when it cannot be kept: %s', (html, losses) => {
    expect(pasted(`<p>x ${html}</p>`).losses).toEqual(losses);
  });

  it('is kept as words where it was a form', () => {
    const html =
      '<ul><li><input type="checkbox" checked>Done</li><li><input type="checkbox">Open</li></ul><p><input value="typed"> <select><option>a</option><option>b</option></select><textarea>more</textarea></p>';
    expect(pasted(html).lines).toEqual(['- ☑ Done', '- ☐ Open', 'typed a / bmore']);
  });

  it('keeps blocks that stand in items, quotations and lists without items', () => {
    expect(
      pasted(
        '<ul>loose<li>one<pre>code</pre>after</li><div><li>two</li></div></ul><blockquote>a<ul><li>b</li></ul>c</blockquote>',
      ).lines,
    ).toEqual(['- loose', '- one', 'code code', '- after', '- two', '> a', '- b', '> c']);
  });

  it('keeps items whose list is said by roles', () => {
    expect(
      pasted('<div role="list"><div role="listitem">a</div><div role="listitem" aria-level="2">b</div></div>').lines,
    ).toEqual(['- a', '  - b']);
  });
});
