/** What is sought in the whole programme: hits by place, gone to one at a time, replaced one by one or all as one step. */

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../shared/base/result.ts';
import { finder, inReadingOrder, replaceHits, type FindOptions, type Hit } from '../../shared/edit/find.ts';
import { useDocument, useRecords } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { goToHit, isOnScreen } from '../shell/navigate.ts';
import { speak } from '../ui/notices.tsx';
import { attempt } from '../ui/refusal.ts';
import { seek } from '../ui/sought.ts';
import { unmarkFound } from './mark-found.ts';

export interface Find {
  readonly sought: FindOptions;
  readonly seekFor: (change: Partial<FindOptions>) => void;
  readonly hits: readonly Hit[];
  /** Place of the hit that is gone to, or that would be next; -1 without hits. */
  readonly at: number;
  readonly go: (index: number) => void;
  /** One on, or back; the first step goes to the one that is next already. */
  readonly step: (by: 1 | -1) => void;
  readonly replace: (some: readonly Hit[], replacement: string) => void;
  readonly refused: Failure | null;
}

export function useFind(): Find {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const [sought, setSought] = useState<FindOptions>({ query: '', matchCase: false, wholeWord: false });
  /** The hit that was gone to. */
  const [gone, setGone] = useState<number | null>(null);
  const isReplaced = useRef(false);
  const [refused, setRefused] = useState<Failure | null>(null);
  // Words that are written beside the search change one record of thousands.
  const find = useMemo(() => finder(sought), [sought]);
  const hits = useMemo(() => find(inReadingOrder(records)), [records, find]);
  const here = hits.findIndex((hit) => isOnScreen(records, hit));
  const at = Math.min(gone ?? Math.max(0, here), hits.length - 1);

  function show(index: number): void {
    const hit = hits[index];
    if (!hit) return;
    setGone(index);
    goToHit(records, hit);
  }

  function go(index: number): void {
    if (hits.length === 0) return;
    const next = (index + hits.length) % hits.length;
    show(next);
    speak(t('find.position', { number: next + 1, count: hits.length }));
  }

  // While it is typed, the first on this page is shown; nobody is taken to another page before Enter.
  const onSought = useEffectEvent(() => {
    setGone(null);
    setRefused(null);
    if (here !== -1) show(here);
  });
  useEffect(() => {
    onSought();
    return () => {
      seek(null);
      unmarkFound();
    };
  }, [sought]);
  // What comes after the one that was replaced.
  const onChanged = useEffectEvent(() => {
    const next = hits[at];
    if (isReplaced.current && next && isOnScreen(records, next)) show(at);
    isReplaced.current = false;
  });
  useEffect(() => onChanged(), [records]);

  return {
    sought,
    seekFor: (change) => setSought((before) => ({ ...before, ...change })),
    hits,
    at,
    go,
    step: (by) => go(gone === null && by === 1 ? at : at + by),
    replace(some, replacement) {
      const changes = replaceHits(document.records, some, replacement);
      const failure = attempt(() => document.change(changes, { label: 'undo.replace', origin: 'command' }));
      setRefused(failure);
      isReplaced.current = !failure;
      if (!failure) return speak(t('find.replaced', { count: some.length }));
      const { record, field } = failure.params;
      const own = hits.filter((hit) => hit.record === record);
      const where = own.find(({ path }) => `${path.join('.')}.`.startsWith(`${field}.`)) ?? own[0];
      if (where) go(hits.indexOf(where));
    },
    refused,
  };
}
