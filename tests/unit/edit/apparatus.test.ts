/** Works told apart in the text, and where terms and works are used. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { removeUnused, usesOf } from '../../../shared/edit/uses.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { citationLabel, citations } from '../../../shared/edit/citation.ts';
import type { ReferenceData } from '../../../shared/model/references/schema.ts';
import { programme } from '../output/programme.ts';

const work = (authors: string, year: string, title = 'T'): ReferenceData => ({
  authors,
  year,
  title,
  source: '',
  url: '',
  accessed: '',
});
const someWork = fc
  .tuple(
    fc.constantFrom('Porter, M. E.', 'Porter, A.', 'Ketels, C.; Sölvell, Ö.', 'OECD', ''),
    fc.constantFrom('1998', '2000', ' ', 'in press'),
  )
  .map(([authors, year]) => work(authors, year));

describe('works cited', () => {
  it('are named by a letter each where author and year are the same, and without one where they are not', () => {
    fc.assert(
      fc.property(fc.array(someWork, { maxLength: 80 }), (works) => {
        const named = citations(works, 'n.d.');
        expect(new Set(named.map(({ label }) => label)).size).toBe(works.length);
        for (const [index, data] of works.entries()) {
          const plain = citationLabel(data, 'n.d.');
          const alike = works.filter((other) => citationLabel(other, 'n.d.') === plain).length;
          const letters = named[index]?.label.slice(plain.length) ?? '';
          expect(letters).toMatch(alike === 1 ? /^$/ : /^[a-z]+$/);
          expect(named[index]?.year).toBe((data.year.trim() || 'n.d.') + letters);
        }
      }),
    );
  });

  it('go from a to z and on to aa in their order', () => {
    const named = citations(
      Array.from({ length: 28 }, () => work('Porter, M. E.', '1998')),
      'n.d.',
    );
    expect([0, 1, 25, 26, 27].map((index) => named[index]?.year)).toEqual([
      '1998a',
      '1998b',
      '1998z',
      '1998aa',
      '1998ab',
    ]);
  });
});

const nothing: [{ text: '' }] = [{ text: '' }];
const nodes = fc.array(
  fc.oneof(
    fc.constantFrom('tCluster', 'tOther').map((term) => ({ type: 'term' as const, term, children: [{ text: 'x' }] })),
    fc
      .constantFrom('wPorter', 'wOther')
      .map((reference) => ({ type: 'cite' as const, reference, locator: '', children: nothing })),
    fc.constant({ type: 'footnote' as const, content: 'tCluster', children: nothing }),
    fc.constant({ type: 'formula' as const, source: 'x', alt: '', children: nothing }),
  ),
  { maxLength: 5 },
);
const block = nodes.chain((children) => {
  const line = { type: 'paragraph' as const, children: [{ text: '' }, ...children] };
  return fc.constantFrom<BlockData>(line, {
    type: 'columns',
    ratio: 'equal',
    children: [
      { type: 'column', children: [{ type: 'paragraph', children: [{ text: '' }] }] },
      { type: 'column', children: [line] },
    ],
  });
});

describe('uses of terms and works', () => {
  it('are each block as often as it uses them, however deep, and what has none can be removed', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const own = programme({ blocks }).filter(({ kind }) => kind !== 'term' && kind !== 'reference');
        const term = { word: 'w', forms: [], definition: 'd', language: 'en' };
        const table = new RecordTable([
          ...own,
          ...['tCluster', 'tOther'].map((id): AnyRecord => ({
            id,
            kind: 'term',
            parent: 'prog',
            order: 'a0',
            data: term,
          })),
          ...['wPorter', 'wOther'].map((id): AnyRecord => ({
            id,
            kind: 'reference',
            parent: 'prog',
            order: 'a0',
            data: work('A', '1'),
          })),
        ]);
        const uses = usesOf(table);
        for (const id of ['tCluster', 'tOther', 'wPorter', 'wOther']) {
          const pattern = new RegExp(`"(term|reference)":"${id}"`, 'g');
          const expected = [...table.all()].flatMap((record) =>
            record.kind === 'block' ? [...JSON.stringify(record.data).matchAll(pattern)].map(() => record.id) : [],
          );
          expect(uses.get(id)?.toSorted() ?? []).toEqual(expected.toSorted());
          expect(removeUnused(table, { id }).removes).toEqual(expected.length === 0 ? [id] : []);
        }
      }),
      { numRuns: 60 },
    );
  });
});
