/** Formulas between words: in the package, in the words of a page, in the checks, and out of the reach of Replace. */

import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { inlineHtml, isBlank } from '../../../shared/blocks/inline-html.ts';
import { inlineText, inline, type FormulaNode, type Inline } from '../../../shared/blocks/inline.ts';
import { apparatus } from '../../../shared/rules/checks/apparatus.ts';
import { findAll, replaceHits } from '../../../shared/edit/find.ts';
import { recordOf, RecordTable } from '../../../shared/records/record.ts';
import { wordsOf } from '../../../shared/records/words.ts';
import { noApparatus } from '../../support/no-apparatus.ts';
import { programme } from '../output/programme.ts';

const formula = (source: string, alt = ''): FormulaNode => ({
  type: 'formula',
  source,
  alt,
  children: [{ text: '' }],
});
const line = (source: string, alt = ''): Inline => [{ text: 'With ' }, formula(source, alt), { text: ' in it.' }];
const html = (content: Inline) =>
  renderHtml(inlineHtml(content, { apparatus: noApparatus, resource: () => undefined }));
const paragraph = (source: string, alt = '') => [{ type: 'paragraph' as const, children: line(source, alt) }];

describe('a formula between words', () => {
  it('is set in the line', () => {
    expect(html(line('x^2'))).toBe(
      'With <span class="math"><math display="inline" alttext="x^2"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span> in it.',
    );
  });

  it('is reachable by keyboard when it may be wider than a telephone', () => {
    const long = '\\alpha + \\beta + \\gamma + a + b + c + d + e + f + g + h + i + j + k';
    expect(html(line(long, 'a sum'))).toContain(
      '<span class="math wide" role="group" tabindex="0" aria-label="a sum"><math',
    );
    expect(html(line('\\alpha + \\operatorname{ln} x'))).not.toContain('tabindex');
  });

  it('shows its LaTeX, escaped, when that is wrong, and nothing when there is none', () => {
    expect(html(line('<b>\\frac{a'))).toBe('With <code>&lt;b&gt;\\frac{a</code> in it.');
    expect(html(line(' '))).toBe('With  in it.');
  });

  it('is words to a reader: those it is read as, else its LaTeX', () => {
    expect(inlineText(line('x^2', 'x squared'))).toBe('With x squared in it.');
    expect(inlineText(line('x^2'))).toBe('With x^2 in it.');
    expect(isBlank([{ text: '' }, formula('x'), { text: '' }])).toBe(false);
  });

  it('is found by search in both', () => {
    expect(
      wordsOf({
        id: 'b',
        kind: 'block',
        parent: 'p',
        order: 'a0',
        data: { type: 'paragraph', children: line('x^2', 'x squared') },
      }),
    ).toBe('With x squared x^2 in it.');
  });

  it('is bounded, and holds nothing but itself', () => {
    expect(inline.safeParse(line('x')).success).toBe(true);
    expect(inline.safeParse(line('x'.repeat(2001))).success).toBe(false);
    expect(inline.safeParse([{ ...formula('x'), children: [{ text: 'y' }] }]).success).toBe(false);
    expect(inline.safeParse([{ ...formula('x'), onclick: 'y' }]).success).toBe(false);
  });

  it.each([
    ['x^2', []],
    ['', ['formula.empty']],
    ['\\frac{a', ['formula.unbalanced']],
    ['\\href{javascript:alert(1)}{x}', ['formula.unknownCommand']],
  ])('of %j the checks say %j', (source, codes) => {
    const records = new RecordTable(programme({ blocks: paragraph(source) }));
    const module = recordOf(records, 'module', 'mod');
    if (!module) throw new Error('no module');
    const found = apparatus.run(records, module).map(({ code, severity }) => [code, severity]);
    expect(found).toEqual(codes.map((code) => [code, 'error']));
  });

  it('keeps its LaTeX when words are replaced, and changes what it is read as', () => {
    const records = new RecordTable(programme({ blocks: paragraph('\\sin x', 'sine of x, in radians') }));
    const hits = findAll(records.all(), { query: 'sin', matchCase: true, wholeWord: false });
    const block = replaceHits(records, hits, 'SIN').puts.find(({ kind }) => kind === 'block');
    expect(block?.data).toEqual({ type: 'paragraph', children: line('\\sin x', 'SINe of x, in radians') });
  });
});
