/** The Review workspace: what was said in a module, page by page, who is done, and what came back. */

import { useMemo, useState, type ReactNode } from 'react';
import type { ThreadLabel } from '../../../shared/model/review/schema.ts';
import type { RecordId, RecordOf } from '../../../shared/records/record.ts';
import { peopleIn } from '../../../shared/review/people.ts';
import { isOpen, signOff, type Thread } from '../../../shared/review/threads.ts';
import { useChildren, useDocument, useRecord, useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { sayingAs, useMe } from '../../review/me.ts';
import { DecideMenu } from '../../review/decide-menu.tsx';
import { SuggestionCard } from '../../review/suggestion-card.tsx';
import { useSuggestedOn } from '../../review/use-suggestions.ts';
import { ThreadCard } from '../../review/thread-card.tsx';
import { inReadingOrder, useThreads } from '../../review/use-threads.ts';
import { goTo, moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { AskedOf } from './asked.tsx';
import { GiveBack } from './give-back.tsx';
import { openJoin } from './join-feature.ts';
import { Report } from './report-dialog.tsx';
import { SendDialog } from './send-dialog.tsx';
import { ModuleStatus } from './status-dialog.tsx';
import { TakeReturns } from './take-returns.tsx';
import css from './review-workspace.module.css';

interface Filter {
  readonly state: 'open' | 'settled' | 'all';
  readonly label: 'any' | ThreadLabel;
  /** The id of a person; empty for anybody. */
  readonly who: string;
  /** The id of whoever is to see to it; empty for anybody. */
  readonly assigned: string;
  readonly words: string;
}

export function ReviewWorkspace(): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  const module = moduleOf(records, selected) ?? modules[0]?.id ?? null;
  const all = useThreads();
  const [isSending, setSending] = useState(false);
  const [filter, setFilter] = useState<Filter>({ state: 'open', label: 'any', who: '', assigned: '', words: '' });
  const shown = useMemo(
    () =>
      inReadingOrder(
        records,
        all.filter((thread) => passes(thread, filter)),
      ),
    [records, all, filter],
  );
  const suggested = useSuggestedOn(null);
  const groups = useMemo(() => grouped(document.records, shown, module), [document, shown, module]);
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
      <Filters module={module} all={all} filter={filter} onChange={(change) => setFilter({ ...filter, ...change })} />
      {groups.length === 0 && (
        <p className={css.none}>{t(all.length + suggested.length === 0 ? 'review.empty' : 'review.noneSuch')}</p>
      )}
      {groups.map(({ place, threads }) => (
        <section key={place ?? 'elsewhere'} className={css.group}>
          <PlaceHead place={place} count={threads.length} />
          <div className={css.threads}>
            {threads.map((thread) => (
              <ThreadCard key={thread.record.id} thread={thread} />
            ))}
          </div>
        </section>
      ))}
      {suggested.length > 0 && (
        <section className={css.group}>
          <div className={css.place}>
            <h2>{t('review.suggestions')}</h2>
            <DecideMenu changes={suggested} byPage />
          </div>
          <div className={css.threads}>
            {suggested.map((change) => (
              <SuggestionCard key={`${change.suggestion} ${change.name}`} change={change} />
            ))}
          </div>
        </section>
      )}
    </main>
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

function Filters({
  module,
  all,
  filter,
  onChange,
}: {
  readonly module: RecordId | null;
  readonly all: readonly Thread[];
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const modules = useChildren(document.programme.id, 'module');
  const { baseSeen } = document;
  const people = useMemo(() => [...peopleIn(baseSeen).values()], [baseSeen]);
  return (
    <section className={css.filters} aria-label={t('review.filters')}>
      {modules.length > 1 && (
        <Select
          label={t('publish.module')}
          value={module ?? ''}
          onChange={(id) => setView({ selected: id })}
          options={modules.map(({ id, data: { code, title } }) => ({
            id,
            label: `${code} ${title.trim() || t('outline.untitled')}`,
          }))}
        />
      )}
      <Select
        label={t('review.state')}
        value={filter.state}
        onChange={(state) => onChange({ state })}
        options={(['open', 'settled', 'all'] as const).map((id) => ({ id, label: t(`review.state.${id}`) }))}
      />
      <Select
        label={t('review.label')}
        value={filter.label}
        onChange={(label) => onChange({ label })}
        options={[
          { id: 'any' as const, label: t('review.any') },
          ...(['must', 'should', 'idea'] as const).map((id) => ({ id, label: t(`review.label.${id}`) })),
        ]}
      />
      {people.length > 1 && (
        <Select
          label={t('review.who')}
          value={filter.who}
          onChange={(who) => onChange({ who })}
          options={[{ id: '', label: t('review.any') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        />
      )}
      {(filter.assigned !== '' || all.some(({ record }) => record.data.assigned !== null)) && (
        <Select
          label={t('review.assigned')}
          value={filter.assigned}
          onChange={(assigned) => onChange({ assigned })}
          options={[{ id: '', label: t('review.any') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        />
      )}
      <TextField label={t('review.words')} value={filter.words} onChange={(words) => onChange({ words })} />
    </section>
  );
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

function passes(thread: Thread, { state, label, who, assigned, words }: Filter): boolean {
  const { data } = thread.record;
  return (
    (state === 'all' || isOpen(thread) === (state === 'open')) &&
    (label === 'any' || data.label === label) &&
    (assigned === '' || data.assigned === assigned) &&
    (who === '' || thread.comments.some((comment) => comment.data.by.id === who)) &&
    holds(thread, words)
  );
}

function holds({ record, comments }: Thread, words: string): boolean {
  const sought = words.trim().toLocaleLowerCase();
  const texts = [record.data.anchor.range?.quote ?? '', ...comments.map(({ data }) => data.words)];
  return sought === '' || texts.some((text) => text.toLocaleLowerCase().includes(sought));
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
