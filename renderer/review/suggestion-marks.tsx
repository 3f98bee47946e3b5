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
import { colourOf } from './colours.ts';
import { MarkDrawing } from './mark-drawing.ts';
import { marksOf, useSeen } from './seen.ts';

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
    const drawing = new MarkDrawing(document, pageId, seen, page);
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        const block = blockOf(target);
        if (block) drawing.want(block.dataset['block'] ?? '');
        else if ([...addedNodes, ...removedNodes].some(holdsBlock)) drawing.wantAll();
      }
    });
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    const end = document.onApplied((applied) => {
      if (applied.origin !== 'editor') drawing.wantAll();
      else for (const id of changedBy(applied)) drawing.want(id);
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

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

function holdsBlock(node: Node): boolean {
  return node instanceof Element && (node.matches('[data-block]') || node.querySelector('[data-block]') !== null);
}

/** What is written on the page, and what is suggested by it. */
function changedBy({ changes, inverse }: Applied): readonly RecordId[] {
  return [...changes.puts, ...inverse.puts].flatMap((record) => {
    if (record.kind === 'suggestion') return record.data.target;
    return record.kind === 'block' ? record.id : [];
  });
}
