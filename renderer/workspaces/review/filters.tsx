/** Which threads of a review are shown: by their state and weight, by who said, sees to or is called in them, and by what is new. */

import { useMemo, type ReactNode } from 'react';
import type { ThreadLabel } from '../../../shared/model/review/schema.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { mentionsIn } from '../../../shared/review/mentions.ts';
import { peopleIn } from '../../../shared/review/people.ts';
import { isOpen, type Thread } from '../../../shared/review/threads.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { ModuleSelect } from '../../document/module-select.tsx';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { namesNow } from '../../review/names.ts';
import { useMarkAllRead, useUnread } from '../../review/reading.ts';
import { setView } from '../../shell/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import css from './review-workspace.module.css';

export interface Filter {
  readonly state: 'open' | 'settled' | 'all';
  readonly label: 'any' | ThreadLabel;
  /** The id of a person; empty for anybody. */
  readonly who: string;
  /** The id of whoever is to see to it; empty for anybody. */
  readonly assigned: string;
  readonly words: string;
  /** Of what is the reader's own business; what was new when it was asked for stays while it is read. */
  readonly only: 'any' | 'mentions' | { readonly unread: ReadonlySet<RecordId> };
}

export const allOpen: Filter = { state: 'open', label: 'any', who: '', assigned: '', words: '', only: 'any' };

/** The threads that call the reader by their name, and those with something that they did not read. */
export interface OfMine {
  readonly mentions: ReadonlySet<RecordId>;
  readonly unread: ReadonlySet<RecordId>;
}

export function useOfMine(all: readonly Thread[]): OfMine {
  const unread = useUnread();
  const { baseSeen } = useDocument();
  const name = useMe().person?.name;
  const mentions = useMemo(() => {
    const names = namesNow(baseSeen);
    const isMe = (words: string): boolean =>
      name !== undefined &&
      words.includes('@') &&
      mentionsIn(words, [...names, name]).some((one) => one.name.toLowerCase() === name.toLowerCase());
    const calling = all.filter(({ comments }) => comments.some(({ data }) => isMe(data.words)));
    return new Set(calling.map(({ record }) => record.id));
  }, [all, baseSeen, name]);
  return useMemo(() => ({ mentions, unread }), [mentions, unread]);
}

export function Filters({
  module,
  all,
  mine,
  filter,
  onChange,
}: {
  readonly module: RecordId | null;
  readonly all: readonly Thread[];
  readonly mine: OfMine;
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
      {modules.length > 1 && <ModuleSelect value={module ?? ''} onChange={(id) => setView({ selected: id })} />}
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
      <OnlyMine mine={mine} filter={filter} onChange={onChange} />
      <TextField label={t('review.words')} value={filter.words} onChange={(words) => onChange({ words })} />
    </section>
  );
}

function OnlyMine({
  mine,
  filter,
  onChange,
}: {
  readonly mine: OfMine;
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
}): ReactNode {
  const t = useText();
  const markAllRead = useMarkAllRead();
  const only = typeof filter.only === 'string' ? filter.only : 'unread';
  return (
    <>
      <Select
        label={t('unread.only')}
        value={only}
        // Settled ones may be new as well.
        onChange={(id) => onChange(id === 'unread' ? { only: { unread: mine.unread }, state: 'all' } : { only: id })}
        options={[
          { id: 'any' as const, label: t('review.any') },
          { id: 'unread' as const, label: t('unread.filter', { count: mine.unread.size }) },
          { id: 'mentions' as const, label: t('mention.filter', { count: mine.mentions.size }) },
        ]}
      />
      {mine.unread.size > 0 && <Button onPress={markAllRead}>{t('unread.allRead')}</Button>}
    </>
  );
}

export function passes(thread: Thread, filter: Filter, mine: OfMine): boolean {
  const { state, label, who, assigned, words, only } = filter;
  const { id, data } = thread.record;
  return (
    (state === 'all' || isOpen(thread) === (state === 'open')) &&
    (label === 'any' || data.label === label) &&
    (assigned === '' || data.assigned === assigned) &&
    (who === '' || thread.comments.some((comment) => comment.data.by.id === who)) &&
    isOfMine(id, only, mine) &&
    holds(thread, words)
  );
}

function isOfMine(id: RecordId, only: Filter['only'], { mentions, unread }: OfMine): boolean {
  if (only === 'any') return true;
  return only === 'mentions' ? mentions.has(id) : unread.has(id) || only.unread.has(id);
}

function holds({ record, comments }: Thread, words: string): boolean {
  const sought = words.trim().toLocaleLowerCase();
  const texts = [record.data.anchor.range?.quote ?? '', ...comments.map(({ data }) => data.words)];
  return sought === '' || texts.some((text) => text.toLocaleLowerCase().includes(sought));
}
