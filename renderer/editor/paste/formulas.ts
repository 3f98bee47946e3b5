/** Formulas of web pages as LaTeX: MathML, and what KaTeX, MathJax and encyclopaedias put around it. */

import { MathMLToLaTeX } from 'mathml-to-latex';
import { mathSchema } from '../../../shared/blocks/math/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import type { Losses } from './losses.ts';
import { comments } from './office.ts';

/** Carries LaTeX through the sanitiser. */
export const formulaAttribute = 'data-formula';

/** The wrappers first: each holds a formula twice or three times, for eyes, for ears and as its source. */
const wrappers = '.katex, .mwe-math-element, mjx-container, .MathJax, .MathJax_SVG, .MathJax_CHTML';

/** Puts a mark with its LaTeX in each formula's place; one that cannot be read keeps its words and is counted. */
export function markFormulas(root: ParentNode, losses: Losses): void {
  for (const script of root.querySelectorAll('script[type^="math/tex"]')) {
    // MathJax 2 keeps its source beside what it drew.
    const drawn = script.previousElementSibling;
    if (drawn?.matches(wrappers)) drawn.remove();
    replace(script, script.textContent ?? '', losses);
  }
  for (const wrapper of root.querySelectorAll(wrappers)) {
    if (wrapper.isConnected) replace(wrapper, latexIn(wrapper), losses);
  }
  for (const math of root.querySelectorAll('math')) {
    if (math.isConnected) replace(math, latexIn(math), losses);
  }
  for (const image of root.querySelectorAll('img.tex, img.latex, img[src*="/math/render/"]')) {
    if (image.isConnected) replace(image, image.getAttribute('alt') ?? '', losses);
  }
}

/** Office keeps formulas in comments for itself alone; only their letters can be told. */
export function countOfficeFormulas(root: Node, losses: Losses): void {
  for (const comment of comments(root)) {
    if (!/<m:oMath[\s>]/.test(comment.data)) continue;
    losses.add(
      'formulas',
      [...comment.data.matchAll(/<m:t\b[^>]*>([^<]*)/g)].map(([, letters]) => letters ?? '').join(''),
    );
    removeDrawn(comment);
  }
}

/** The image that Office puts behind for programs that show no formulas is the same one once more. */
function removeDrawn(formula: Comment): void {
  let next = formula.nextSibling;
  if (next?.nodeType !== Node.COMMENT_NODE || next.nodeValue !== '[if !msEquation]') return;
  while (next && next.nodeValue !== '[endif]') {
    const after: ChildNode | null = next.nextSibling;
    next.remove();
    next = after;
  }
}

function replace(element: Element, latex: string, losses: Losses): void {
  const source = bare(latex);
  const mark = element.ownerDocument.createElement('span');
  if (source === '' || source.length > limitOf(mathSchema.shape.source)) {
    const words = wordsOf(element);
    if (words === '' && source === '') return element.remove();
    losses.add('formulas', words || source);
    mark.textContent = words || source;
  } else mark.setAttribute(formulaAttribute, source);
  element.replaceWith(mark);
}

function latexIn(element: Element): string {
  const math = element.matches('math') ? element : element.querySelector('math');
  const annotation = element.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  if (annotation) return annotation;
  const said = math?.getAttribute('alttext') ?? element.querySelector('img[alt]')?.getAttribute('alt');
  if (said?.trim()) return said;
  return math ? converted(math) : '';
}

function converted(math: Element): string {
  try {
    return MathMLToLaTeX.convert(new XMLSerializer().serializeToString(math));
  } catch {
    return ''; // its words are kept and it is counted
  }
}

/** Without the signs around it and without what only sets its size. */
function bare(latex: string): string {
  const plain = latex.trim().replace(/^\\[([]\s*|\s*\\[)\]]$|^\$\$?|\$\$?$/g, '');
  const [, inside] = /^\{\\(?:display|text)style\s+([\s\S]*)\}$/.exec(plain) ?? [];
  return (inside ?? plain).trim();
}

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('style, script, annotation, annotation-xml, img')) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
