/** Find and replace in the whole programme: hits by place, one at a time or all as one step. */

import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Failure } from '../../shared/base/result.ts';
import { findAll, inReadingOrder, replaceHits, type Hit } from '../../shared/edit/find.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { goToHit, isOnScreen } from '../shell/navigate.ts';
import { setView, useView } from '../shell/view.ts';
import { useDocument, useVersion } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Switch, TextField } from '../ui/fields.tsx';
import { speak } from '../ui/notices.tsx';
import { attempt } from '../ui/refusal.ts';
import { HoldsWords, seek } from '../ui/sought.ts';
import css from './find.module.css';
import { unmarkFound } from './mark-found.ts';

const shownAtMost = 200;

export function FindReplace(): ReactNode {
  const t = useText();
  const document = useDocument();
  const version = useVersion();
  const mode = useView((view) => view.find);
  const [query, setQuery] = useState('');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  /** The hit that was gone to. */
  const [gone, setGone] = useState<number | null>(null);
  const isReplaced = useRef(false);
  const [refused, setRefused] = useState<Failure | null>(null);
  const panel = useRef<HTMLElement>(null);
  const writable = document.readOnly === null;

  const hits = useMemo(
    () => findAll(inReadingOrder(document.records), { query, matchCase, wholeWord }),
    // The records are the same object; their version says when they changed.
    // oxlint-disable-next-line react/exhaustive-deps
    [document, version, query, matchCase, wholeWord],
  );
  const here = hits.findIndex((hit) => isOnScreen(document.records, hit));
  const at = Math.min(gone ?? Math.max(0, here), hits.length - 1);
  const current = hits[at];

  useEffect(giveFocusBack, []);
  useEffect(() => panel.current?.querySelector('input')?.focus(), [mode]);
  // While it is typed, the first on this page is shown; nobody is taken to another page before Enter.
  useEffect(() => {
    setGone(null);
    setRefused(null);
    if (here !== -1) show(here);
    return () => {
      seek(null);
      unmarkFound();
    };
    // Those of that time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [query, matchCase, wholeWord]);
  // What comes after the one that was replaced.
  useEffect(() => {
    if (isReplaced.current && current && isOnScreen(document.records, current)) show(at);
    isReplaced.current = false;
    // oxlint-disable-next-line react/exhaustive-deps
  }, [version]);

  function show(index: number): void {
    const hit = hits[index];
    if (!hit) return;
    setGone(index);
    goToHit(document.records, hit);
  }

  /** One on, or back; the first step goes to the one that is next already. */
  function step(by: 1 | -1): void {
    go(gone === null && by === 1 ? at : at + by);
  }

  function go(index: number): void {
    if (hits.length === 0) return;
    const next = (index + hits.length) % hits.length;
    show(next);
    speak(t('find.position', { number: next + 1, count: hits.length }));
  }

  function replace(some: readonly Hit[]): void {
    const changes = replaceHits(document.records, some, replacement);
    const failure = attempt(() => document.change(changes, { label: 'undo.replace', origin: 'command' }));
    setRefused(failure);
    isReplaced.current = !failure;
    if (!failure) return speak(t('find.replaced', { count: some.length }));
    const { record, field } = failure.params;
    const own = hits.filter((hit) => hit.record === record);
    const where = own.find(({ path }) => `${path.join('.')}.`.startsWith(`${field}.`)) ?? own[0];
    if (where) go(hits.indexOf(where));
  }

  return (
    <section
      ref={panel}
      className={css.find}
      aria-label={t('command.find')}
      data-pane="find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setView({ find: 'closed' });
        else if (event.key === 'F3' || (event.key === 'Enter' && (event.target as Element).tagName === 'INPUT')) {
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <div className={css.fields}>
        <HoldsWords value={false}>
          <TextField label={t('find.query')} value={query} onChange={setQuery} />
          {mode === 'replace' && writable && (
            <TextField label={t('find.replacement')} value={replacement} onChange={setReplacement} />
          )}
        </HoldsWords>
        <div className={css.options}>
          <Switch label={t('find.matchCase')} value={matchCase} onChange={setMatchCase} />
          <Switch label={t('find.wholeWord')} value={wholeWord} onChange={setWholeWord} />
        </div>
        <div className={css.actions}>
          <span role="status">
            {query === ''
              ? ''
              : hits.length === 0
                ? t('find.none')
                : t('find.position', { number: at + 1, count: hits.length })}
          </span>
          <Button isDisabled={hits.length === 0} onPress={() => step(-1)}>
            {t('find.previous')}
          </Button>
          <Button isDisabled={hits.length === 0} onPress={() => step(1)}>
            {t('find.next')}
          </Button>
          {mode === 'replace' && writable && (
            <>
              <Button isDisabled={!current} onPress={() => current && replace([current])}>
                {t('find.replaceOne')}
              </Button>
              <Button isDisabled={hits.length === 0} onPress={() => replace(hits)}>
                {t('find.replaceAll')}
              </Button>
            </>
          )}
          <IconButton label={t('common.close')} onPress={() => setView({ find: 'closed' })}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      </div>
      {refused && (
        <p role="alert" className={css.refused}>
          {refused.code === 'text.tooLong'
            ? t('find.tooLong', { place: nameOf(String(refused.params['record'])), most: refused.params['most'] ?? 0 })
            : t('find.refused', { place: nameOf(String(refused.params['record'])) })}
        </p>
      )}
      {hits.length > 0 && (
        <ul className={css.hits}>
          {hits.slice(0, shownAtMost).map((hit, index) => (
            <li key={`${hit.record} ${hit.run.pieces[0]?.path.join('.')} ${hit.start}`}>
              <button type="button" aria-current={index === at} onClick={() => go(index)}>
                <Excerpt hit={hit} />
                <small>{nameOf(hit.record)}</small>
              </button>
            </li>
          ))}
          {hits.length > shownAtMost && (
            <li className={css.more}>{t('find.more', { count: hits.length - shownAtMost })}</li>
          )}
        </ul>
      )}
    </section>
  );

  /** Where a record is: module › page, or what it is. */
  function nameOf(id: RecordId): string {
    const names: string[] = [];
    for (
      let record = document.records.get(id);
      record;
      record = record.parent === null ? undefined : document.records.get(record.parent)
    ) {
      if (record.kind === 'page') names.unshift(record.data.title);
      if (record.kind === 'module') names.unshift(record.data.code);
      if (record.kind === 'framework') names.unshift(record.data.title);
    }
    const kind = document.records.get(id)?.kind;
    if (kind === 'term') return t('glossary.title');
    if (kind === 'reference') return t('references.title');
    return names.join(' › ') || document.programme.data.title;
  }
}

/** Called while the focus is where the panel was asked for; when the panel goes with the focus in it, that goes back there. */
function giveFocusBack(): () => void {
  const before = document.activeElement;
  return () => {
    if (document.activeElement !== document.body) return;
    // A hit on another page has put that page in the place of the one before.
    const back = before?.isConnected ? before : document.querySelector('[data-pane="page"] [role="textbox"]');
    if (back instanceof HTMLElement) back.focus();
  };
}

function Excerpt({ hit }: { readonly hit: Hit }): ReactNode {
  const { start, length } = hit;
  const { text } = hit.run;
  const from = Math.max(0, start - 30);
  return (
    <span>
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, start + length)}</mark>
      {text.slice(start + length, start + length + 50)}
    </span>
  );
}
