/** Formulas: LaTeX becomes MathML of known elements only, and hostile or wrong LaTeX neither breaks nor stalls anything. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { formulaHtml } from '../../../shared/blocks/math/formula.ts';
import '../../../shared/blocks/math/temml.ts';

function mathml(source: string, alt = ''): string {
  const formula = formulaHtml(source, alt, true);
  if (!formula.ok) throw new Error(JSON.stringify(formula.error));
  return renderHtml(formula.value);
}

function problem(source: string): string {
  const formula = formulaHtml(source, '', true);
  return formula.ok ? 'none' : formula.error.code;
}

describe('a formula', () => {
  it('keeps its structure, its LaTeX and what it is read as', () => {
    expect(mathml('\\frac{a}{b}')).toBe(
      '<math display="block" alttext="\\frac{a}{b}"><semantics><mrow><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow><annotation encoding="application/x-tex">\\frac{a}{b}</annotation></semantics></math>',
    );
    expect(mathml('x', 'the share')).toContain('alttext="the share" aria-label="the share"');
  });

  it('sets matrices, sums and text', () => {
    expect(mathml('\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}')).toContain('<mtr><mtd><mi>a</mi></mtd>');
    expect(mathml('\\sum_{i=1}^{n} x_i')).toContain('<munderover>');
    expect(mathml('\\text{<script>}')).toContain('<mtext>&lt;script&gt;</mtext>');
  });

  it('keeps the box around a part and the stroke through one', () => {
    expect(mathml('\\boxed{x}')).toContain('class="boxed"><mi>x</mi>');
    expect(mathml('\\cancel{y}')).toContain('class="crossed"><mi>y</mi>');
  });

  it.each([
    ['', 'formula.empty'],
    ['\\foo', 'formula.unknownCommand'],
    ['\\begin{foo}a\\end{foo}', 'formula.unknownCommand'],
    ['\\frac{a', 'formula.unbalanced'],
    ['a}', 'formula.unbalanced'],
    ['\\left( a', 'formula.unbalanced'],
    ['x^2^3', 'formula.wrong'],
    ['x^', 'formula.wrong'],
    ['\\href{javascript:alert(1)}{x}', 'formula.unknownCommand'],
    ['\\includegraphics{https://example.org/x.png}', 'formula.unknownCommand'],
    ['\\style{color:red}{x}', 'formula.unknownCommand'],
    ['\\class{button}{x}', 'formula.unknownCommand'],
    ['\\def\\a{\\a}\\a', 'formula.tooBig'],
    [`${'\\sqrt{'.repeat(200)}x${'}'.repeat(200)}`, 'formula.tooBig'],
    ['x'.repeat(2001), 'formula.tooBig'],
  ])('says of %j what is wrong with it: %s', (source, code) => {
    expect(problem(source)).toBe(code);
  });

  it('keeps no macro from one formula for the next', () => {
    problem('\\gdef\\mine{x}\\mine');
    expect(problem('\\mine')).toBe('formula.unknownCommand');
  });

  it('never throws, stalls or lets anything but MathML through, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...'\\frac \\sqrt \\left( \\right) { } ^ _ & \\\\ \\begin{matrix} \\end{matrix} \\def\\a{\\a\\a} \\a \\text{ \\color{red} \\rule{99em}{99em} \\href{x}{y} \\cancel{x} \\boxed{y} \\tag{1} <b> " \' é 𝔸 \u0000 \ud800'.split(
        ' ',
      ),
      'a',
      '1',
      ' ',
      '+',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const formula = formulaHtml(parts.join(''), '', true);
        if (!formula.ok) return;
        const html = renderHtml(formula.value);
        expect(html).not.toMatch(/<(?!\/?(?:math|semantics|annotation|m[a-z]+|none)[\s>])/);
        expect(html).not.toMatch(/<[^>]* (?:style|href|src|on[a-z]+)=/);
      }),
      { numRuns: 500 },
    );
  });
});
