/** Pages of other designs than one column: what stands where in each output, and that a page without one is what it was. */

import { describe, expect, it } from 'vitest';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { setPageDesign } from '../../../shared/edit/structure.ts';
import { pageDesigns, type PageDesign } from '../../../shared/model/programme/schema.ts';
import { moduleFlow } from '../../../shared/output/flow/module-flow.ts';
import { moduleView, type ModuleView } from '../../../shared/output/module-view.ts';
import { packageTree } from '../../../shared/output/package-tree.ts';
import { pageFiles } from '../../../shared/output/page/files.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { formatOf } from '../../support/formats.ts';
import { programme } from './programme.ts';

const item = (text: string): BlockData => ({
  type: 'list-item',
  style: 'numbered',
  depth: 0,
  children: [{ text }],
});
const blocks: readonly BlockData[] = [
  { type: 'image', resource: null, alt: '', decorative: false, caption: 'Not chosen yet', width: 'full' },
  item('Before'),
  { type: 'image', resource: 'r1', alt: 'A map', decorative: false, caption: 'The region', width: 'small' },
  item('Behind'),
  { type: 'image', resource: 'r1', alt: 'A map again', decorative: false, caption: '', width: 'full' },
];

/** `undefined` is the page as it was before there were designs. */
function designed(design: PageDesign | undefined, on: readonly BlockData[] = blocks): readonly AnyRecord[] {
  return programme({ blocks: on }).map((record) =>
    record.kind === 'page' && design ? { ...record, data: { ...record.data, design } } : record,
  );
}

function view(records: readonly AnyRecord[]): ModuleView {
  const found = moduleView(new RecordTable(records), 'mod', { language: null, audience: 'learner' });
  if (!found) throw new Error('no module');
  return found;
}

function page(records: readonly AnyRecord[]): string {
  const { entries } = packageTree('index.html', pageFiles(view(records), 'web'));
  const found = entries.find(({ path }) => path === 'index.html');
  return found?.kind === 'text' ? found.text : '';
}

describe('a page with a picture across its top', () => {
  it('has the first picture that is chosen behind its title, and what stood around it apart', () => {
    const html = page(designed('lead-image'));
    expect(html).toContain('<section id="page" class="page lead-image"');
    expect(html).toMatch(/<\/h1><figure id="b2" class="image small"><img [^>]*alt="A map"/);
    expect(html.match(/id="b2"/g)).toHaveLength(1);
    expect(html).toMatch(/<ol><li id="b1">Before<\/li><\/ol><ol><li id="b3">Behind<\/li><\/ol><figure id="b4"/);
  });

  it('is one column while it has no picture', () => {
    const words = blocks.filter(({ type }) => type !== 'image');
    const html = page(designed('lead-image', words)).replace(/<link[^>]*designs\.css">/, '');
    expect(html.replace('class="page lead-image"', 'class="page"')).toBe(page(designed(undefined, words)));
  });
});

describe('what a design changes', () => {
  it.each(pageDesigns)('is the style of a package for %s, and nothing where all is one column', (design) => {
    const paths = pageFiles(view(designed(design)), 'web').map(({ path }) => path);
    expect(paths.includes('player/designs.css')).toBe(design !== 'column');
    expect(page(designed(design)).includes('player/designs.css')).toBe(design !== 'column');
    if (design === 'column') expect(page(designed(design))).toBe(page(designed(undefined)));
  });

  it.each(pageDesigns)('is no document: with %s it flows as it is written', (design) => {
    expect(moduleFlow(view(designed(design)))).toEqual(moduleFlow(view(designed(undefined))));
  });

  it('is the page of a book', () => {
    const epub = formatOf('epub');
    const { entries } = epub.build(new RecordTable(designed('side-figure')), 'mod', epub.defaults);
    const chapter = entries.find((entry) => entry.kind === 'text' && entry.text.includes('id="page"'));
    const text = chapter?.kind === 'text' ? chapter.text : '';
    expect(text).toContain('class="page side-figure"');
    expect(text).toContain('class="image small at-side"');
  });

  it('is written so that every reader of books knows its selectors', () => {
    const epub = formatOf('epub');
    const { entries } = epub.build(new RecordTable(designed('side-figure')), 'mod', epub.defaults);
    const styles = entries.filter(({ path }) => path.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles)
      expect(style.kind === 'text' ? style.text : '').not.toMatch(/:has\(|:is\(|:where\(|:not\([^)]*,/);
  });
});

describe('choosing a design', () => {
  it('keeps it with the page, and one column as no design at all', () => {
    const plain = new RecordTable(designed(undefined));
    const changed = setPageDesign(plain, { page: 'page', design: 'full-bleed' });
    expect(changed.puts[0]?.data).toEqual({ title: 'Welcome', use: 'page', design: 'full-bleed' });
    const back = setPageDesign(new RecordTable(designed('full-bleed')), { page: 'page', design: 'column' });
    expect(back.puts[0]?.data).toEqual({ title: 'Welcome', use: 'page' });
    expect(setPageDesign(plain, { page: 'page', design: 'column' })).toEqual({ puts: [], removes: [] });
  });
});
