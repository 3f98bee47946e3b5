/**
 * Marks the words that threads are on, as ranges of the CSS Custom Highlight API: nothing of the page is touched. A thread on words that
 * the caret enters is the one that is looked at.
 */

import { useEffect, useMemo, type ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { isOpen } from '../../shared/review/threads.ts';
import { useDocument } from '../document/hooks.tsx';
import { useActive } from './active.ts';
import { NearView } from './near-view.ts';
import { followIntoDrawn, seenAt, useCaretFollowed } from './follow-caret.ts';
import { useThreadsOn } from './use-threads.ts';
import { elementOf, shownRange } from './words-of-block.ts';

const canMark = typeof CSS !== 'undefined' && 'highlights' in CSS;
const rests = 300; // milliseconds without a change of the page

export function ThreadMarks({ pageId }: { readonly pageId: RecordId }): ReactNode {
  const document = useDocument();
  const all = useThreadsOn(pageId);
  const threads = useMemo(() => all.filter(isOpen), [all]);
  const active = useActive(({ thread }) => thread);
  const draft = useActive((state) => state.draft);

  useEffect(() => {
    const page = window.document.querySelector('[data-pane="page"]');
    if (!canMark || !page || (threads.length === 0 && !draft)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const near = new NearView(page, () => rest());
    const draw = (): void => {
      const blocks = near.blocks();
      const ranges = new Map<RecordId, Range>();
      for (const { record, standing } of threads) {
        const { anchor } = record.data;
        const isNear = standing.is === 'words' && blocks.has(anchor.record);
        const element = isNear ? elementOf(anchor.record) : null;
        const range = element ? shownRange(document, anchor, element) : null;
        if (range) ranges.set(record.id, range);
      }
      seenAt.threads = ranges;
      const drafted = draft && elementOf(draft.record);
      const begun = draft && drafted ? shownRange(document, draft, drafted) : null;
      const looked = [...(active ? [ranges.get(active)] : []), begun].filter((range) => range instanceof Range);
      CSS.highlights.set('threads', new Highlight(...ranges.values()));
      CSS.highlights.set('thread', new Highlight(...looked));
      followIntoDrawn();
    };
    const rest = (): void => {
      clearTimeout(timer);
      timer = setTimeout(draw, rests);
    };
    const observer = new MutationObserver(rest);
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    draw();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      near.end();
      for (const name of ['threads', 'thread']) CSS.highlights.delete(name);
      seenAt.threads = new Map();
    };
  }, [document, threads, active, draft]);

  useCaretFollowed();
  return null;
}
