/** Laws of what checks found, read at a glance: nothing is lost, the gravest stands first, and the same is said once. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPage } from '../../shared/model/programme/completions.ts';
import { finding, findingCodes, type Finding, type Severity } from '../../shared/base/finding.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { scorm12 } from '../../shared/output/formats/scorm12/index.ts';
import { RecordTable } from '../../shared/records/record.ts';
import { placeOf, sameOnce } from '../../shared/rules/found.ts';
import { programme } from '../unit/output/programme.ts';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];
const anyFinding = fc
  .record({
    code: fc.constantFrom(...findingCodes.slice(0, 6)),
    severity: fc.constantFrom(...severities),
    where: fc.constantFrom('p1', 'p2', 'mod'),
    words: fc.constantFrom('', 'one', 'two'),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ code, severity, where, words, count }) => finding(code, severity, where, { words, count }));

describe('what was found, read at a glance', () => {
  it('holds every finding once, the gravest first, each group of one code and one gravity', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 300 }), (findings) => {
        const found = sameOnce(findings);
        const ranks = found.map(({ severity }) => severities.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const names = found.map(({ code, severity }) => `${code} ${severity}`);
        expect(new Set(names).size).toBe(names.length);
        for (const one of found)
          expect(one.findings).toEqual(
            findings.filter(({ code, severity }) => code === one.code && severity === one.severity),
          );
        expect(found.reduce((sum, one) => sum + one.findings.length, 0)).toBe(findings.length);
      }),
    );
  });

  it('says what all of them say, and leaves open what they do not', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 40 }), (findings) => {
        for (const { params, findings: same } of sameOnce(findings))
          for (const [name, value] of Object.entries(params)) {
            const said = new Set(same.map((one) => one.params[name]));
            expect(said.size === 1 ? said.has(value) : value === '…').toBe(true);
          }
      }),
    );
  });
});

describe('the place of a finding', () => {
  const link = (words: string): BlockData => ({
    type: 'paragraph',
    children: [{ text: '' }, { type: 'link', url: 'ftp://x', children: [{ text: words }] }, { text: '' }],
  });
  const image = (alt: string): BlockData => ({
    type: 'image',
    resource: null,
    alt,
    decorative: false,
    caption: '',
    width: 'full',
  });
  const placesOf = (...blocks: BlockData[]) => {
    const records = new RecordTable(programme({ blocks, module: { passMark: null, completion: everyPage } }));
    const found = sameOnce(scorm12.check(records, 'mod', scorm12.defaults));
    return found.map((one) => ({
      code: one.code,
      places: one.findings.map((finding: Finding) => placeOf(records, one, finding)),
    }));
  };

  it('has its page, and what tells it from the others', () => {
    const [links] = placesOf(link('here'), link('there'));
    expect(links).toMatchObject({
      code: 'link.unsafe',
      places: [
        { on: 'page', title: 'Welcome', words: 'here', counted: false },
        { on: 'page', title: 'Welcome', words: 'there', counted: false },
      ],
    });
  });

  it('says nothing again of the only one, and counts blocks that have no words', () => {
    const found = placesOf(link('here'), image(''), image(''));
    expect(found.find(({ code }) => code === 'link.unsafe')?.places).toMatchObject([{ words: '', block: null }]);
    expect(found.find(({ code }) => code === 'image.empty')?.places).toMatchObject([
      { words: '', block: { kind: 'image', nth: 1, of: 2 } },
      { words: '', block: { kind: 'image', nth: 2, of: 2 } },
    ]);
  });

  it('is the module where no page is meant, and the programme where no module is', () => {
    const records = new RecordTable(programme({ blocks: [] }));
    const whole = finding('module.empty', 'error', 'mod');
    const language = finding('language.invalid', 'error', 'prog', { tag: 'x' });
    const [first, second] = sameOnce([whole, language]);
    if (!first || !second) throw new Error('two are found');
    expect(placeOf(records, first, whole)).toMatchObject({ on: 'module', holder: 'mod', words: '' });
    expect(placeOf(records, second, language)).toMatchObject({ on: 'programme', holder: null, words: '' });
  });
});
