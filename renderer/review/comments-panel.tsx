/** The threads of what is shown, beside it: a comment that is being written first, open threads in reading order, settled ones on demand. */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ThreadLabel } from '../../shared/model/review/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { noChange } from '../../shared/records/record.ts';
import { longestQuote } from '../../shared/model/review/kept-of-text.ts';
import { suggestWords } from '../../shared/review/suggestions/other-words.ts';
import { beginThread, isOpen } from '../../shared/review/threads.ts';
import { compose } from '../../shared/store/compose.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { useActive } from './active.ts';
import { beginComment } from './begin-comment.ts';
import { Composer } from './composer.tsx';
import { sayingAs } from './me.ts';
import { nameOfRecord } from './name-of-record.ts';
import css from './review.module.css';
import { SuggestionCard } from './suggestion-card.tsx';
import { ThreadCard } from './thread-card.tsx';
import { useSuggestedOn } from './use-suggestions.ts';
import { useThreadsOn } from './use-threads.ts';

/** Characters of what is suggested in place of some words. */
const longestInstead = 10_000;

export function CommentsPanel({ on }: { readonly on: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const threads = useThreadsOn(on);
  const suggested = useSuggestedOn(on);
  const draft = useActive((active) => active.draft);
  const active = useActive(({ thread }) => thread);
  const [settledShown, setSettledShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const open = threads.filter(isOpen);
  const settled = threads.filter((thread) => !isOpen(thread));

  useEffect(() => {
    if (active)
      list.current?.querySelector(`[data-thread="${CSS.escape(active)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className={css.panel} ref={list}>
      {draft ? (
        <NewThread key={JSON.stringify(draft)} />
      ) : (
        document.readOnly === null && (
          // The words that are selected stay selected.
          <Button preventFocusOnPress onPress={() => beginComment(document.records)}>
            {t('command.comment')}
          </Button>
        )
      )}
      {threads.length + suggested.length === 0 && !draft && <p className={css.none}>{t('review.none')}</p>}
      {open.map((thread) => (
        <ThreadCard key={thread.record.id} thread={thread} />
      ))}
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
  const [instead, setInstead] = useState(quote ?? '');
  if (!draft) return null;
  const on = document.records.get(draft.record);
  return (
    <section className={css.thread} data-active aria-label={t('review.new')}>
      <p className={css.quote}>{draft.range?.quote ?? (on ? nameOfRecord(on, t) : '')}</p>
      <Composer
        label={t('review.comment')}
        done={t('command.comment')}
        mayBeEmpty={quote !== null && instead !== quote}
        onCancel={() => useActive.setState({ draft: null })}
        onSay={(words, person) => {
          const saying = sayingAs(document, person);
          const { records } = document;
          const said =
            words === '' ? noChange : beginThread(records, draft, words, saying, label === 'none' ? null : label);
          const suggested =
            quote === null || instead === quote ? noChange : suggestWords(records, draft, instead, saying);
          document.change(compose(said, suggested), { label: words === '' ? 'undo.suggest' : 'undo.comment' });
          useActive.setState({ draft: null, thread: said.puts[0]?.id ?? null });
        }}
      >
        {quote !== null && quote.length < longestQuote && (
          <TextField
            label={t('review.instead')}
            value={instead}
            onChange={setInstead}
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
