/**
 * Shows on the page what is suggested: words that would go or come in the colour of who says so, and a bar beside each block that would
 * change. Nothing of the page is touched: ranges of the CSS Custom Highlight API, rules of a style sheet, and what leaves have beside them.
 */

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { AnyRecord, RecordId } from '../../shared/records/record.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import type { Marks } from '../../shared/review/suggestions/marks.ts';
import { useDocument } from '../document/hooks.tsx';
import type { Applied } from '../document/applied.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { Ghosts, type GhostAt, type GhostsOf } from '../editor/ghosts.ts';
import { stepsTo } from '../editor/text-places.ts';
import { suggestionKey } from './active.ts';
import { blockRules } from './block-rules.ts';
import { colourOf, colours } from './colours.ts';
import { seenAt } from './follow-caret.ts';
import { marksOf, useSeen, type Seen } from './seen.ts';
import { elementOf, rangeOfText } from './words-of-block.ts';

const nothing: readonly never[] = [];

/** Around the page: what would come or go between its words. */
export function SuggestionGhosts({ children }: { readonly children: ReactNode }): ReactNode {
  const document = useDocument();
  const seen = useSeen();
  const [turn, setTurn] = useState(0);
  useEffect(
    () =>
      document.onApplied((applied) => {
        // What is written on the page is drawn anew by itself.
        if (applied.origin !== 'editor' && saysSomething(applied)) setTurn((last) => last + 1);
      }),
    [document],
  );
  const ghostsOf = useMemo<GhostsOf>(
    () => (block) => {
      const record = seen && document.record('block', block.id);
      return record
        ? marksOf(document, record.id, seen).ghosts.flatMap((ghost) => placed(document, record, ghost))
        : [];
    },
    // Another turn is another function: every block is looked at again.
    // oxlint-disable-next-line react/exhaustive-deps
    [document, seen, turn],
  );
  return <Ghosts value={ghostsOf}>{children}</Ghosts>;
}

function saysSomething({ changes, inverse }: Applied): boolean {
  return [...changes.puts, ...inverse.puts].some(({ kind }) => isSaid(kind));
}

/** In the text of the page. */
function placed(
  document: ProgrammeDocument,
  record: AnyRecord,
  { is, change, field, at, text }: Marks['ghosts'][number],
): readonly GhostAt[] {
  const steps = stepsTo(record, field);
  return steps ? [{ is, text, who: colourOf(document.base, change.by.id), steps, offset: at }] : nothing;
}

const canMark = typeof CSS !== 'undefined' && 'highlights' in CSS;

export function SuggestionMarks({ pageId }: { readonly pageId: RecordId }): ReactNode {
  const document = useDocument();
  const seen = useSeen();
  useEffect(() => {
    const page = window.document.querySelector('[data-pane="page"]');
    if (!seen || !page || !canMark) return;
    const drawing = new Drawing(document, pageId, seen);
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const block = element?.closest<HTMLElement>('[data-block]');
        if (block) drawing.want(block.dataset['block'] ?? '');
        else drawing.wantAll();
      }
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    const end = document.onApplied((applied) => {
      if (saysSomething(applied) || applied.origin !== 'editor') drawing.wantAll();
    });
    drawing.wantAll();
    return () => {
      observer.disconnect();
      end();
      drawing.end();
    };
  }, [document, pageId, seen]);
  return null;
}

interface Drawn {
  readonly highlight: Highlight;
  readonly range: Range;
  /** The key of the change. */
  readonly change: string;
}

/** What is drawn on a page: block by block, before the next frame. */
class Drawing {
  readonly #document: ProgrammeDocument;
  readonly #page: RecordId;
  readonly #seen: Seen;
  readonly #drawn = new Map<RecordId, readonly Drawn[]>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #sheet = new CSSStyleSheet();
  #rules = '';
  #wanted: Set<RecordId> | 'all' = new Set();
  #frame: number | null = null;

  constructor(document: ProgrammeDocument, page: RecordId, seen: Seen) {
    this.#document = document;
    this.#page = page;
    this.#seen = seen;
    for (const is of ['added', 'removed', 'format'])
      for (let who = 0; who < colours; who++) {
        const highlight = new Highlight();
        // Over what threads are on.
        highlight.priority = 1;
        this.#highlights.set(`${is}-${who}`, highlight);
        CSS.highlights.set(`${is}-${who}`, highlight);
      }
    window.document.adoptedStyleSheets.push(this.#sheet);
  }

  want(block: RecordId): void {
    if (this.#wanted !== 'all') this.#wanted.add(block);
    this.#soon();
  }

  wantAll(): void {
    this.#wanted = 'all';
    this.#soon();
  }

  end(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    seenAt.suggestions = new Map();
    const sheets = window.document.adoptedStyleSheets;
    sheets.splice(sheets.indexOf(this.#sheet), 1);
  }

  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      const wanted = this.#wanted;
      this.#wanted = new Set();
      const { rules, blocks } = blockRules(this.#document, this.#page, this.#seen);
      if (rules !== this.#rules) this.#sheet.replaceSync(rules);
      this.#rules = rules;
      const stale = wanted === 'all' ? new Set([...blocks, ...this.#drawn.keys()]) : wanted;
      for (const id of stale) this.#draw(id, blocks.has(id));
      const drawn = Map.groupBy([...this.#drawn.values()].flat(), ({ change }) => change);
      seenAt.suggestions = new Map([...drawn].map(([change, all]) => [change, all.map(({ range }) => range)]));
    });
  }

  #draw(id: RecordId, isChanged: boolean): void {
    for (const { highlight, range } of this.#drawn.get(id) ?? nothing) highlight.delete(range);
    this.#drawn.delete(id);
    const record = isChanged ? this.#document.record('block', id) : undefined;
    const element = record && elementOf(id);
    if (!record || !element) return;
    const drawn = marksOf(this.#document, id, this.#seen).words.flatMap((mark): readonly Drawn[] => {
      const highlight = this.#highlights.get(`${mark.is}-${colourOf(this.#document.base, mark.change.by.id)}`);
      const range = rangeOfText(record, mark, element);
      if (!highlight || !range) return [];
      highlight.add(range);
      return [{ highlight, range, change: suggestionKey(mark.change) }];
    });
    if (drawn.length > 0) this.#drawn.set(id, drawn);
  }
}
