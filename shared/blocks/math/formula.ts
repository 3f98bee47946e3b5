/** LaTeX as MathML in the house's own tree: only elements and attributes known to be harmless, and bounded in size. */

import { h, type Html } from '../../base/html.ts';
import { ok, type Result } from '../../base/result.ts';
import { limitOf } from '../../model/fields.ts';
import { mathSchema } from './schema.ts';
import { typeset, type TypesetNode } from './typesetter.ts';

export type FormulaProblem = 'empty' | 'unknownCommand' | 'unbalanced' | 'tooBig' | 'wrong';

/** What is wrong with a formula: in words of the catalogue, with the command or the place it is about. */
export interface FormulaFailure {
  readonly code: `formula.${FormulaProblem}`;
  readonly params: Readonly<Record<string, string | number>>;
}

const deepest = 60;
const mostNodes = 3000;

const elements = new Set(
  'math semantics mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom none'.split(
    ' ',
  ),
);
/** No colours: a colour chosen for one background cannot be read on the other. */
const attributes = new Set(
  'display displaystyle scriptlevel mathvariant stretchy fence separator form accent accentunder largeop movablelimits symmetric lspace rspace minsize maxsize width height depth voffset linethickness rowspan columnspan'.split(
    ' ',
  ),
);

/**
 * The formula as an element, or what is wrong with it; its LaTeX as long as there is no typesetter. Nothing an author writes
 * makes this throw.
 */
export function formulaHtml(source: string, alt: string, display: boolean): Result<Html, FormulaFailure> {
  if (source.trim() === '') return fail('empty');
  if (source.length > limitOf(mathSchema.shape.source)) return fail('tooBig');
  let tree: TypesetNode | null;
  try {
    tree = typeset(source, display);
  } catch (error) {
    return explain(source, error);
  }
  if (tree === null) return ok(h('code', {}, source));
  const budget = { left: mostNodes };
  const inner = (tree.children ?? []).map((child) => convert(child, 0, budget));
  if (budget.left < 0) return fail('tooBig');
  return ok(
    h(
      'math',
      {
        display: display ? 'block' : 'inline',
        alttext: alt.trim() === '' ? source : alt,
        // The words are its name; a role beside its own it may not have (ARIA in HTML).
        ...(alt.trim() === '' ? {} : { 'aria-label': alt }),
      },
      h('semantics', {}, h('mrow', {}, inner), h('annotation', { encoding: 'application/x-tex' }, source)),
    ),
  );
}

function convert(node: TypesetNode, depth: number, budget: { left: number }): Html {
  budget.left -= 1;
  if (depth > deepest) budget.left = -1;
  if (budget.left < 0) return null;
  if (node.text !== undefined && node.children === undefined) return node.text;
  const inner = (node.children ?? []).map((child) => convert(child, depth + 1, budget));
  const { type } = node;
  if (type === 'annotation') return null;
  // A crossed-out part is drawn by the style: its element is not in browsers.
  if (type === 'menclose') return h('mrow', { class: crossed(node) }, inner);
  if (type === undefined || type === 'semantics' || !elements.has(type)) return inner;
  const look = type === 'mtd' ? alignment(node) : node.style?.['border'] ? 'boxed' : undefined;
  return h(type, { ...allowed(node.attributes ?? {}), class: look }, inner);
}

function allowed(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      attributes.has(name) && (typeof value === 'string' || typeof value === 'number') ? [[name, String(value)]] : [],
    ),
  );
}

function crossed({ attributes: given }: TypesetNode): string {
  const notation = given?.['notation'];
  return typeof notation === 'string' && notation.includes('strike') ? 'crossed' : 'boxed';
}

function alignment({ classes = [], style = {} }: TypesetNode): string | undefined {
  if (style['textAlign'] === 'left' || classes.includes('tml-left')) return 'left';
  return style['textAlign'] === 'right' || classes.includes('tml-right') ? 'right' : undefined;
}

/** The library's messages are English and about its parser; what a person needs is which kind of mistake, and where. */
function explain(source: string, error: unknown): Result<never, FormulaFailure> {
  const message = error instanceof Error ? error.message : '';
  if (error instanceof RangeError || /too many expansions/i.test(message)) return fail('tooBig');
  const at = Number((error as { position?: unknown } | null)?.position ?? Number.NaN);
  const command = /(?:Unsupported function name|Undefined control sequence|No such environment): *(\S+)/.exec(
    message,
  )?.[1];
  const untrusted = /Function "([^"]+)" is not trusted/.exec(message)?.[1];
  if (command ?? untrusted) return fail('unknownCommand', { command: command ?? untrusted ?? '' });
  if (/end of input|got 'EOF'|got '\}'|Expected '\\right'|Expected '\}'/.test(message)) return fail('unbalanced');
  const place = Number.isFinite(at) ? at : source.length;
  return fail('wrong', { near: source.slice(Math.max(0, place - 5), place + 10).trim() });
}

function fail(problem: FormulaProblem, params: FormulaFailure['params'] = {}): Result<never, FormulaFailure> {
  return { ok: false, error: { code: `formula.${problem}`, params } };
}
