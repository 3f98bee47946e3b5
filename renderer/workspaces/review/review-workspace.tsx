/** The Review workspace: what was said in a module, page by page, who is done, and what came back. */

import { useMemo, useState, type ReactNode } from 'react';
import type { RecordId, RecordOf } from '../../../shared/records/record.ts';
import { signOff, type Thread } from '../../../shared/review/threads.ts';
import { useChildren, useDocument, useRecord, useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { sayingAs, useMe } from '../../review/me.ts';
import { DecideMenu } from '../../review/decide-menu.tsx';
import { SuggestionCard } from '../../review/suggestion-card.tsx';
import { useSuggestedOn } from '../../review/use-suggestions.ts';
import { ThreadCard } from '../../review/thread-card.tsx';
import { inReadingOrder, useThreads } from '../../review/use-threads.ts';
import { goTo, moduleOf } from '../../shell/navigate.ts';
import { useView } from '../../shell/view.ts';
import { Button } from '../../ui/button.tsx';
import { AskedOf } from './asked.tsx';
import { allOpen, Filters, passes, useOfMine, type Filter } from './filters.tsx';
import { GiveBack } from './give-back.tsx';
import { openJoin } from './join-feature.ts';
import { Report } from './report-dialog.tsx';
import { SendDialog } from './send-dialog.tsx';
import { ModuleStatus } from './status-dialog.tsx';
import { TakeReturns } from './take-returns.tsx';
import css from './review-workspace.module.css';

export function ReviewWorkspace(): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  const module = moduleOf(records, selected) ?? modules[0]?.id ?? null;
  const all = useThreads();
  const [isSending, setSending] = useState(false);
  const [filter, setFilter] = useState<Filter>(allOpen);
  const [most, setMost] = useState(few);
  const mine = useOfMine(all);
  const shown = useMemo(
    () =>
      inReadingOrder(
        records,
        all.filter((thread) => passes(thread, filter, mine)),
      ),
    [records, all, filter, mine],
  );
  const suggested = useSuggestedOn(null);
  const groups = useMemo(() => grouped(document.records, shown, module), [document, shown, module]);
  const counted = groups.reduce((sum, { threads }) => sum + threads.length, 0);
  return (
    <main className={css.review} data-pane="review" data-threads tabIndex={-1}>
      <header className={css.head}>
        <div className={css.titled}>
          <h1>{t('review.title')}</h1>
          {module !== null && <Status module={module} />}
        </div>
        <div className={css.take}>
          {module !== null && <Report module={module} />}
          <TakeReturns />
          <GiveBack />
          {document.mayDecide && (
            <Button variant="quiet" onPress={openJoin}>
              {t('command.joinCopy')}
            </Button>
          )}
          {module !== null && document.mayDecide && (
            <Button variant="primary" onPress={() => setSending(true)}>
              {t('review.send')}
            </Button>
          )}
        </div>
        {isSending && module !== null && <Sending module={module} onClose={() => setSending(false)} />}
      </header>
      {module !== null && <AskedOf module={module} />}
      <Filters
        module={module}
        all={all}
        mine={mine}
        filter={filter}
        onChange={(change) => setFilter({ ...filter, ...change })}
      />
      {groups.length === 0 && (
        <p className={css.none}>{t(all.length + suggested.length === 0 ? 'review.empty' : 'review.noneSuch')}</p>
      )}
      {firstOf(groups, most).map(({ place, threads, count }) => (
        <section key={place ?? 'elsewhere'} className={css.group}>
          <PlaceHead place={place} count={count} />
          <div className={css.threads}>
            {threads.map((thread) => (
              <ThreadCard key={thread.record.id} thread={thread} />
            ))}
          </div>
        </section>
      ))}
      <More left={counted - most} onMore={() => setMost(most + few)} />
      <Suggested />
    </main>
  );
}

/** Cards that are drawn at once: thousands of them would hold up whatever is pressed. */
const few = 200;

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }): ReactNode {
  const t = useText();
  return left > 0 && <Button onPress={onMore}>{t('review.moreThreads', { number: left })}</Button>;
}

function Suggested(): ReactNode {
  const t = useText();
  const suggested = useSuggestedOn(null);
  const [most, setMost] = useState(few);
  if (suggested.length === 0) return null;
  return (
    <section className={css.group}>
      <div className={css.place}>
        <h2>{t('review.suggestions')}</h2>
        <DecideMenu changes={suggested} byPage />
      </div>
      <div className={css.threads}>
        {suggested.slice(0, most).map((change) => (
          <SuggestionCard key={`${change.suggestion} ${change.name}`} change={change} />
        ))}
      </div>
      <More left={suggested.length - most} onMore={() => setMost(most + few)} />
    </section>
  );
}

function Sending({ module, onClose }: { readonly module: RecordId; readonly onClose: () => void }): ReactNode {
  const record = useRecord('module', module);
  return record && <SendDialog module={record} onClose={onClose} />;
}

function Status({ module }: { readonly module: RecordId }): ReactNode {
  const record = useRecord('module', module);
  return record && <ModuleStatus key={module} module={record} />;
}

/** The title of what the threads are on, and whether one is done with it. */
function PlaceHead({ place, count }: { readonly place: RecordId | null; readonly count: number }): ReactNode {
  const t = useText();
  const document = useDocument();
  const record = place === null ? undefined : document.records.get(place);
  const title = record && 'title' in record.data ? record.data.title : t('review.elsewhere');
  return (
    <div className={css.place}>
      <h2>
        {record ? (
          <button type="button" data-content onClick={() => goTo(document.records, record.id)}>
            {title.trim() || t('outline.untitled')}
          </button>
        ) : (
          title
        )}
      </h2>
      <span>{t('review.threads', { count })}</span>
      {record?.kind === 'page' && <Done page={record.id} />}
    </div>
  );
}

function Done({ page }: { readonly page: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const all = useChildren(document.programme.id, 'signoff');
  const done = all.filter(({ data }) => data.page === page && data.done);
  const isMine = done.some(({ data }) => data.by.id === person?.id);
  return (
    <>
      {done.length > 0 && <span>{t('review.doneBy', { names: namesOf(done) })}</span>}
      {person && document.readOnly === null && (
        <Button
          variant="quiet"
          onPress={() =>
            document.change(signOff(document.records, page, !isMine, sayingAs(document, person)), {
              label: 'undo.signOff',
            })
          }
        >
          {t(isMine ? 'review.notDone' : 'review.done')}
        </Button>
      )}
    </>
  );
}

function namesOf(done: readonly RecordOf<'signoff'>[]): string {
  return done.map(({ data }) => data.by.name).join(', ');
}

interface Group {
  /** A page, a unit, a module or the programme; null for what is gone. */
  readonly place: RecordId | null;
  readonly threads: readonly Thread[];
}

/** Those of one module, and those of none, by what they stand on. */
function grouped(
  records: ReturnType<typeof useRecords>,
  threads: readonly Thread[],
  module: RecordId | null,
): readonly Group[] {
  const groups = Map.groupBy(
    threads.filter(({ record }) => {
      const { anchor } = record.data;
      const own = moduleOf(records, anchor.record) ?? anchor.module;
      return own === module || own === null || !records.get(own);
    }),
    ({ record }) => {
      for (let at = records.get(record.data.anchor.record) ?? records.get(record.data.anchor.page ?? ''); at;) {
        if (['page', 'unit', 'module', 'programme'].includes(at.kind)) return at.id;
        at = at.parent === null ? undefined : records.get(at.parent);
      }
      return null;
    },
  );
  return [...groups].map(([place, own]) => ({ place, threads: own }));
}

/** The first of them, with how many each place has in all. */
function firstOf(groups: readonly Group[], most: number): readonly (Group & { readonly count: number })[] {
  let left = most;
  return groups.flatMap(({ place, threads }) => {
    const shown = threads.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ place, threads: shown, count: threads.length }] : [];
  });
}
