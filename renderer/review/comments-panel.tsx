/** The threads of what is shown, beside it: a comment that is being written first, open threads in reading order, settled ones on demand. */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ThreadLabel } from '../../shared/model/review/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { isEmptyChange, noChange } from '../../shared/records/record.ts';
import { foundAgain } from '../../shared/review/anchor.ts';
import { longestQuote } from '../../shared/model/review/kept-of-text.ts';
import { suggestWords } from '../../shared/review/suggestions/other-words.ts';
import { beginThread, isOpen } from '../../shared/review/threads.ts';
import { compose } from '../../shared/store/compose.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { notify } from '../ui/notices.tsx';
import { useActive } from './active.ts';
import { beginComment } from './begin-comment.ts';
import { Composer } from './composer.tsx';
import { DecideMenu } from './decide-menu.tsx';
import { thenKeysTo } from './keys-to.ts';
import { sayingAs } from './me.ts';
import { nameOfRecord } from './name-of-record.ts';
import css from './review.module.css';
import { SuggestionCard } from './suggestion-card.tsx';
import { ThreadCard } from './thread-card.tsx';
import { useSuggestedOn } from './use-suggestions.ts';
import { keepUnsaid, unsaidAt } from './unsaid.ts';
import { useThreadsOn } from './use-threads.ts';

/** Characters of what is suggested in place of some words. */
const longestInstead = 10_000;

export function CommentsPanel({ on }: { readonly on: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const threads = useThreadsOn(on);
  const suggested = useSuggestedOn(on);
  const draft = useActive((active) => active.draft);
  const active = useActive(({ thread, suggestion }) => thread ?? suggestion);
  const [settledShown, setSettledShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const open = threads.filter(isOpen);
  const settled = threads.filter((thread) => !isOpen(thread));

  useEffect(() => {
    if (active)
      list.current
        ?.querySelector(`:is([data-thread="${CSS.escape(active)}"], [data-suggestion="${CSS.escape(active)}"])`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className={css.panel} ref={list} data-threads tabIndex={-1}>
      {draft ? (
        <NewThread key={JSON.stringify(draft)} />
      ) : (
        document.access.readOnly === null && (
          // The words that are selected stay selected.
          <Button preventFocusOnPress onPress={() => beginComment(document)}>
            {t('command.comment')}
          </Button>
        )
      )}
      {threads.length + suggested.length === 0 && !draft && <p className={css.none}>{t('review.none')}</p>}
      {open.map((thread) => (
        <ThreadCard key={thread.record.id} thread={thread} />
      ))}
      <DecideMenu changes={suggested} />
      {suggested.map((change) => (
        <SuggestionCard key={`${change.suggestion} ${change.name}`} change={change} />
      ))}
      {settled.length > 0 && (
        <Button variant="quiet" aria-expanded={settledShown} onPress={() => setSettledShown(!settledShown)}>
          {t('review.settledCount', { count: settled.length })}
        </Button>
      )}
      {settledShown && settled.map((thread) => <ThreadCard key={thread.record.id} thread={thread} />)}
    </div>
  );
}

/** What the tab of the panel says. */
export function CommentsTab({ on }: { readonly on: RecordId }): ReactNode {
  const t = useText();
  const count = useThreadsOn(on).filter(isOpen).length + useSuggestedOn(on).length;
  return (
    <>
      {t('inspector.comments')} {count > 0 && <span className={css.count}>{count}</span>}
    </>
  );
}

function NewThread(): ReactNode {
  const t = useText();
  const document = useDocument();
  const draft = useActive((active) => active.draft);
  const [label, setLabel] = useState<ThreadLabel | 'none'>('none');
  const quote = draft?.range?.quote ?? null;
  const place = `new ${JSON.stringify(draft)}`;
  const [instead, setInstead] = useState(unsaidAt(`${place} instead`) ?? quote ?? '');
  const head = useRef<HTMLElement>(null);
  // In a narrow window it stands below the page.
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!draft) return null;
  const writeInstead = (written: string): void => {
    setInstead(written);
    keepUnsaid(`${place} instead`, written);
  };
  const on = document.base.get(draft.record);
  return (
    <section ref={head} className={css.thread} data-active aria-label={t('review.new')}>
      <p className={css.quote}>{draft.range?.quote ?? (on ? nameOfRecord(on, t) : '')}</p>
      <Composer
        place={place}
        label={t('review.comment')}
        done={t('command.comment')}
        mayBeEmpty={quote !== null && instead !== quote}
        isBlocked={instead.length > longestInstead}
        onCancel={() => thenKeysTo(null, () => useActive.setState({ draft: null }))}
        onSay={(words, person) => {
          const saying = sayingAs(document, person);
          const { base: records } = document;
          // What was written meanwhile may have moved the words, or taken them away.
          const anchor = foundAgain(records, draft);
          const isOther = quote !== null && instead !== quote;
          const suggested = anchor && isOther ? suggestWords(records, anchor, instead, saying) : noChange;
          if (!anchor || (isOther && isEmptyChange(suggested))) {
            notify({ tone: 'error', title: (say) => say('review.cannotSay') });
            return false;
          }
          const said =
            words === '' ? noChange : beginThread(records, anchor, words, saying, label === 'none' ? null : label);
          const step = words === '' ? 'undo.suggest' : 'undo.comment';
          const done = document.change(compose(said, suggested), { label: step });
          if (!done.ok) return false;
          keepUnsaid(`${place} instead`, '');
          const thread = said.puts[0]?.id ?? null;
          thenKeysTo(thread, () => useActive.setState({ draft: null, thread, suggestion: null }));
          return true;
        }}
      >
        {quote !== null && quote.length < longestQuote && (
          <TextField
            label={t('review.instead')}
            value={instead}
            onChange={writeInstead}
            multiline
            most={longestInstead}
          />
        )}
        <Select
          label={t('review.label')}
          value={label}
          onChange={setLabel}
          options={(['none', 'must', 'should', 'idea'] as const).map((id) => ({ id, label: t(`review.label.${id}`) }))}
        />
      </Composer>
    </section>
  );
}
