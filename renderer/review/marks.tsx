/**
 * Marks the words that threads are on, as ranges of the CSS Custom Highlight API: nothing of the page is touched. A thread on words that
 * the caret enters is the one that is looked at.
 */

import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { RecordId } from '../../shared/records/record.ts';
import { isOpen } from '../../shared/review/threads.ts';
import { useDocument } from '../document/hooks.tsx';
import { useActive } from './active.ts';
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
  const shown = useRef<ReadonlyMap<RecordId, Range>>(new Map());

  useEffect(() => {
    const page = window.document.querySelector('[data-pane="page"]');
    if (!canMark || !page || (threads.length === 0 && !draft)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      const ranges = new Map<RecordId, Range>();
      for (const { record, standing } of threads) {
        const { anchor } = record.data;
        const on = standing.is === 'words' ? document.base.get(anchor.record) : undefined;
        const element = on ? elementOf(on.id) : null;
        const range = on && element ? shownRange(on, anchor, element) : null;
        if (range) ranges.set(record.id, range);
      }
      shown.current = ranges;
      const about = draft && document.base.get(draft.record);
      const drafted = about && elementOf(about.id);
      const begun = draft && about && drafted ? shownRange(about, draft, drafted) : null;
      const looked = [...(active ? [ranges.get(active)] : []), begun].filter((range) => range instanceof Range);
      CSS.highlights.set('threads', new Highlight(...ranges.values()));
      CSS.highlights.set('thread', new Highlight(...looked));
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
      for (const name of ['threads', 'thread']) CSS.highlights.delete(name);
    };
  }, [document, threads, active, draft]);

  useEffect(() => {
    const onSelection = (): void => {
      const caret = getSelection();
      if (!caret?.focusNode || shown.current.size === 0) return;
      const { focusNode, focusOffset } = caret;
      const entered = [...shown.current].find(([, range]) => range.isPointInRange(focusNode, focusOffset));
      if (entered && entered[0] !== useActive.getState().thread) useActive.setState({ thread: entered[0] });
    };
    window.document.addEventListener('selectionchange', onSelection);
    return () => window.document.removeEventListener('selectionchange', onSelection);
  }, []);

  return null;
}
