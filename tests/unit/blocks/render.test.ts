/** Blocks as HTML: the elements they become, lists that nest, and what is left out. */

import { existsSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { noApparatus } from '../../support/no-apparatus.ts';
import type { Inline } from '../../../shared/blocks/inline.ts';
import type { ListItem } from '../../../shared/blocks/list-item/schema.ts';
import type { Panel, PanelLine } from '../../../shared/blocks/panel.ts';
import { renderBlocks } from '../../../shared/blocks/render-blocks.ts';
import { blockText, blockType, blockTypeNames, type LearnerBlockData } from '../../../shared/blocks/registry.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import { blockData } from '../../../shared/blocks/registry.ts';
import { picture } from '../output/programme.ts';

const files = new Map([['r1', { path: 'media/a.png', width: 640, height: 360, data: picture }]]);

function html(...blocks: LearnerBlockData[]): string {
  const placed = blocks.map((data, index) => ({ id: `b${index}`, data }));
  return renderHtml(
    renderBlocks(placed, {
      language: 'en',
      playerLanguage: 'en',
      text: learnerText('en'),
      apparatus: noApparatus,
      resource: (id) => files.get(id),
    }),
  );
}

function page(...blocks: LearnerBlockData[]): Document {
  return new JSDOM(`<!doctype html><title>t</title>${html(...blocks)}`).window.document;
}

const words = (text: string): Inline => [{ text }];
const item = (text: string, depth = 0, style: 'bulleted' | 'numbered' = 'bulleted'): ListItem => ({
  type: 'list-item',
  style,
  depth,
  children: words(text),
});
const panel = (title: string, ...lines: [PanelLine, ...PanelLine[]]): Panel => ({
  type: 'panel',
  children: [{ type: 'panel-title', children: [{ text: title }] }, ...lines],
});
/** A list as indented text: `-` bulleted, `1` numbered, `.` an item that is only there to hold deeper ones. */
function outline(list: Element | Document, depth = 0): string[] {
  return [...list.querySelectorAll(':scope > ul, :scope > ol, :scope > body > ul, :scope > body > ol')].flatMap(
    (group) =>
      [...group.children].flatMap((entry) => {
        const own = [...entry.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
        const sign = entry.className === 'bare' ? '.' : group.tagName === 'OL' ? '1' : '-';
        return [`${'  '.repeat(depth)}${sign}${own.join('')}`, ...outline(entry, depth + 1)];
      }),
  );
}

function link(url: string, text = 'here'): string {
  return html({ type: 'paragraph', children: [{ text: 'x' }, { type: 'link', url, children: [{ text }] }] });
}

function row(...texts: string[]) {
  const cells = texts.map((text) => ({ type: 'table-cell' as const, children: words(text) }));
  return { type: 'table-row' as const, children: cells };
}

describe('inline content', () => {
  it('nests marks one way whatever their order, breaks lines and tags languages', () => {
    const text = {
      text: 'a\nb',
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      code: true,
      lang: 'lv',
    } as const;
    expect(html({ type: 'paragraph', children: [text] })).toBe(
      '<p id="b0"><span lang="lv"><strong><em><u><s><code>a<br>b</code></s></u></em></strong></span></p>',
    );
    expect(
      html({
        type: 'paragraph',
        children: [
          { text: '2', sub: true },
          { text: '3', sup: true },
        ],
      }),
    ).toBe('<p id="b0"><sub>2</sub><sup>3</sup></p>');
  });

  it('opens links out of the package beside it, and keeps places on the page', () => {
    expect(link('https://example.org/?a=1&b="2"')).toContain(
      '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" target="_blank" rel="noopener noreferrer">here</a>',
    );
    expect(link('#page2')).toContain('<a href="#page2">here</a>');
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001JavaScript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'www.example.org',
    '//example.org',
    '../../index.php',
    '',
  ])('keeps the words of %j and drops the link', (url) => {
    expect(link(url)).toBe('<p id="b0">xhere</p>');
  });

  it('leaves out a link without words', () => {
    expect(link('https://example.org', ' ')).toBe('<p id="b0">x</p>');
  });
});

describe('lists', () => {
  it('gathers runs, nests by depth and starts anew where the style changes', () => {
    const doc = page(
      item('a'),
      item('b', 1, 'numbered'),
      item('c', 1, 'numbered'),
      item('d', 2),
      item('e'),
      item('f', 0, 'numbered'),
    );
    expect(outline(doc)).toEqual(['-a', '  1b', '  1c', '    -d', '-e', '1f']);
  });

  it('keeps the depth of an item that has no parent', () => {
    expect(outline(page(item('deep', 2), item('up', 1), item('top')))).toEqual([
      '.',
      '  .',
      '    -deep',
      '  -up',
      '-top',
    ]);
  });

  it('ends at any other block', () => {
    const doc = page(item('a'), { type: 'divider' }, item('b'));
    expect(doc.querySelectorAll('ul')).toHaveLength(2);
  });

  it('carries every item’s id', () => {
    const doc = page(item('a'), item('b', 3), item('c', 1));
    expect(['b0', 'b1', 'b2'].map((id) => doc.getElementById(id)?.tagName)).toEqual(['LI', 'LI', 'LI']);
  });
});

describe('blocks', () => {
  it('makes tables that say what heads what', () => {
    const data: LearnerBlockData = {
      type: 'table',
      caption: 'Roles',
      headerRow: true,
      headerColumn: true,
      children: [row('', 'Does'), row('Facilitator', 'Connects')],
    };
    const table = page(data).querySelector('table');
    expect(table?.caption?.textContent).toBe('Roles');
    expect([...(table?.querySelectorAll('th') ?? [])].map((th) => [th.scope, th.textContent])).toEqual([
      ['col', 'Does'],
      ['row', 'Facilitator'],
    ]);
    expect(table?.querySelectorAll('thead tr, tbody tr')).toHaveLength(2);
    const plain = page({ ...data, headerRow: false, headerColumn: false, caption: '' });
    expect(plain.querySelectorAll('th, thead, caption')).toHaveLength(0);
    expect(plain.getElementById('b0')?.getAttribute('aria-label')).toBe('Table');
  });

  it('describes images, hides decorative ones, keeps their place free, and leaves out those without a file', () => {
    const image = {
      type: 'image',
      resource: 'r1',
      alt: 'A map',
      decorative: false,
      caption: 'North',
      width: 'small',
    } as const;
    const img = page(image).querySelector('figure.small img');
    expect(['alt', 'width', 'height', 'src'].map((name) => img?.getAttribute(name))).toEqual([
      'A map',
      '640',
      '360',
      'media/a.png',
    ]);
    expect(
      page({ ...image, decorative: true })
        .querySelector('img')
        ?.getAttribute('alt'),
    ).toBe('');
    expect(html({ ...image, resource: null }) + html({ ...image, resource: 'gone' })).toBe('');
  });

  it('labels callouts and activities in the learner’s language', () => {
    const data = { type: 'callout', tone: 'warning', children: words('Mind.') } as const;
    const render = (tag: string) =>
      renderHtml(
        blockType(data).toHtml(data, {
          blockId: 'c',
          language: tag,
          apparatus: noApparatus,
          playerLanguage: 'en',
          text: learnerText(tag),
          resource: () => undefined,
        }),
      );
    expect(render('en')).toContain('>Warning<');
    expect(render('da')).toContain('>Advarsel<');
    const activity = { type: 'activity', form: 'workshop', title: '', minutes: 30, participants: 'Do\nit' } as const;
    expect(page(activity).querySelector('[role=group]')?.textContent).toBe('Workshop · 30 minDoit');
  });

  it('makes an accordion that opens without script, its lists whole and its ids once', () => {
    const doc = page({
      type: 'accordion',
      firstOpen: true,
      children: [
        panel('First', item('one'), item('deeper', 1), { type: 'paragraph', children: words('then') }),
        panel('', item('two')),
      ],
    });
    const details = [...doc.querySelectorAll('#b0 > details')];
    expect(details.map((one) => [one.hasAttribute('open'), one.querySelector('summary')?.textContent])).toEqual([
      [true, 'First'],
      [false, '2'],
    ]);
    expect(outline(details[0]?.querySelector('.panel') as Element)).toEqual(['-one', '  -deeper']);
    const ids = [...doc.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes tabs that are named sections without script, and columns in their widths', () => {
    const doc = page(
      { type: 'tabs', children: [panel('DK', item('Aarhus')), panel('LV', item('Rīga'))] },
      {
        type: 'columns',
        ratio: 'wide-right',
        children: ['a', 'b'].map((text) => ({
          type: 'column' as const,
          children: [{ type: 'paragraph' as const, children: words(text) }],
        })),
      },
    );
    const names = [...doc.querySelectorAll('#b0 > section')].map(
      (section) => doc.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(names).toEqual(['DK', 'LV']);
    expect([...doc.querySelectorAll('#b1.beside.wide-right > div')].map(({ textContent }) => textContent)).toEqual([
      'a',
      'b',
    ]);
  });

  it('reads panels title by title', () => {
    const data = { type: 'tabs', children: [panel('DK', item('Aarhus')), panel('LV', item('Rīga'))] } as const;
    expect(blockText(blockData.parse(data))).toBe('DK\nAarhus\nLV\nRīga');
  });

  it('keeps the layout of code', () => {
    expect(html({ type: 'code', language: '', children: [{ text: 'a < b\n\tc' }] })).toContain(
      '<code>a &lt; b\n\tc</code>',
    );
  });

  it('leaves out headings and paragraphs without words', () => {
    expect(html({ type: 'heading', level: 2, children: words(' ') }, { type: 'paragraph', children: words('') })).toBe(
      '',
    );
  });

  it.each(blockTypeNames.filter((type) => type !== 'test'))('starts a %s that is legal and carries its id', (type) => {
    const data = blockType({ type }).create();
    expect(blockData.parse(data)).toEqual(data);
    expect(data.type).toBe(type);
    const doc = page(item('before'), data as LearnerBlockData);
    const hidden = ['heading', 'paragraph', 'image', 'audio', 'video', 'file', 'embed', 'timeline'].includes(type);
    expect(doc.getElementById('b1') !== null).toBe(!hidden);
  });

  it.each(blockTypeNames)('brings with a %s the script and the style that its folder has', (type) => {
    const has = (name: string) => existsSync(new URL(`../../../shared/blocks/${type}/${name}`, import.meta.url));
    const { script = false, style = false } = blockType({ type }).brings ?? {};
    expect({ script, style }).toEqual({ script: has('player.dom.ts'), style: has('player.css') });
  });
});
