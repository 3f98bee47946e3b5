/** Between what is seen of a block and its texts: what is selected becomes an anchor, an anchor a range that can be marked. */

import type { Anchor } from '../../shared/model/review/schema.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { rangeIn } from '../../shared/model/review/range-in.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { seekQuote } from '../../shared/review/seek-quote.ts';
import { sign } from '../../shared/review/sign.ts';
import { textsOf } from '../../shared/review/texts.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { baseStretch, shownStretch } from './between-texts.ts';

/** The words of a field as the page shows them. */
interface Line {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** What is selected, or where the caret is: the words, or the whole block. Null where that is no block of a page. */
export function anchorOfSelection({ base, records }: Pick<ProgrammeDocument, 'base' | 'records'>): Anchor | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = blockOf(range.startContainer);
  const shown = element && records.get(element.dataset['block'] ?? '');
  if (!shown) return null;
  const record = base.get(shown.id);
  if (!record) {
    // A block that is suggested is not there yet: its page is.
    const around = base.get(shown.parent ?? '');
    return around ? anchorOn(base, around, null) : null;
  }
  const words = range.collapsed ? null : rangeOf(shown, linesOf(element), range);
  return anchorOn(base, record, words && baseStretch(record, shown, words));
}

/** The block of the page that is shown. */
export function elementOf(block: string): HTMLElement | null {
  return document.querySelector(`[data-pane="page"] [data-block="${CSS.escape(block)}"]`);
}

/** Where the words of an anchor are seen; null where they are not. */
export function shownRange(
  { base, records }: Pick<ProgrammeDocument, 'base' | 'records'>,
  { record: id, range: words }: Anchor,
  element: HTMLElement,
): Range | null {
  const [record, shown] = [base.get(id), records.get(id)];
  if (!words || !record || !shown) return null;
  const there = shownStretch(record, shown, words);
  const same = there && rangeOfText(shown, there, element);
  if (same || shown !== record) return same;
  const found = seekQuote(linesOf(element), words);
  return found && found !== 'several' ? rangeAt(found.in, found.start, found.end) : null;
}

/** Where a stretch of a text of a record is seen; null where the text is not. */
export function rangeOfText(
  record: AnyRecord,
  { field, start, end }: { readonly field: string; readonly start: number; readonly end: number },
  element: HTMLElement,
): Range | null {
  const texts = textsOf(record);
  const at = texts.findIndex((one) => one.field === field);
  const text = texts[at]?.text;
  if (text === undefined) return null;
  const alike = texts.slice(0, at).filter((one) => one.text === text).length;
  const same = linesOf(element).filter((line) => line.text === text)[alike];
  return same ? rangeAt(same, start, end) : null;
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-pane="page"] [data-block]') ?? null;
}

/** The words of one line of them: of those that reach over several, the ones in the first. */
function rangeOf(
  record: AnyRecord,
  lines: readonly Line[],
  range: Range,
): { readonly field: string; readonly start: number; readonly end: number } | null {
  const texts = textsOf(record);
  for (const line of lines) {
    const [start, end] = [placeIn(line, range, 'start'), placeIn(line, range, 'end')];
    if (start >= end) continue;
    const alike = lines.slice(0, lines.indexOf(line)).filter(({ text }) => text === line.text).length;
    const same = texts.filter(({ text }) => text === line.text)[alike];
    if (same) return { field: same.field, start, end };
    const found = seekQuote(texts, rangeIn(line.text, 'line', start, end));
    if (found && found !== 'several') return { field: found.in.field, start: found.start, end: found.end };
  }
  return null;
}

/** How far into the line the range begins or ends. */
function placeIn({ nodes, text }: Line, range: Range, end: 'start' | 'end'): number {
  const [container, offset] =
    end === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  for (const { node, start } of nodes) {
    if (node === container) return start + offset;
    const place = document.createRange();
    place.selectNode(node);
    if (place.comparePoint(container, offset) < 0) return start;
  }
  return text.length;
}

function rangeAt({ nodes }: Line, start: number, end: number): Range | null {
  const first = nodes.findLast((piece) => piece.start <= start);
  const last = nodes.findLast((piece) => piece.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** A line is a field of a card, or an element that is written in on the page. */
function linesOf(block: HTMLElement): readonly Line[] {
  const lines = new Map<Element, { text: string; nodes: { node: Text; start: number }[] }>();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isSign = node instanceof Element && node.matches('[data-slate-inline][data-slate-void]');
    const element = node instanceof Text ? lineOf(node) : isSign ? lineAround(node as Element) : null;
    if (!element) continue;
    const line = lines.get(element) ?? { text: '', nodes: [] };
    lines.set(element, line);
    if (node instanceof Text) {
      line.nodes.push({ node, start: line.text.length });
      line.text += node.data;
    } else line.text += sign;
  }
  return [...lines.values()];
}

function lineOf(text: Text): Element | null {
  const parent = text.parentElement;
  if (!parent || parent.closest('[data-slate-inline][data-slate-void]')) return null;
  const field = parent.closest('[data-field]');
  if (field && field.getAttribute('contenteditable') !== 'true') return field;
  return parent.closest('[data-slate-string]') ? lineAround(parent) : null;
}

function lineAround(element: Element): Element | null {
  return element.parentElement?.closest('[data-slate-node="element"]:not([data-slate-inline])') ?? null;
}
