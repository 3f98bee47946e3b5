/** A thread: the words it is on, what was said, and what can be done with it. */

import { memo, useState, type ReactNode } from 'react';
import { limitOf } from '../../shared/model/fields.ts';
import { threadData, verdicts, type Verdict } from '../../shared/model/review/schema.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import { peopleIn } from '../../shared/review/people.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import {
  attachThread,
  changeThread,
  removeThread,
  reply,
  settleThread,
  type Thread,
} from '../../shared/review/threads.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText, type Text } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { useActive } from './active.ts';
import { Composer } from './composer.tsx';
import { notify } from '../ui/notices.tsx';
import { goToThread } from './go-to-thread.ts';
import { thenKeysTo } from './keys-to.ts';
import { sayingAs, useMe } from './me.ts';
import { nameOfRecord } from './name-of-record.ts';
import { useIsNew } from './reading.ts';
import { Said } from './said.tsx';
import css from './review.module.css';
import { anchorOfSelection } from './words-of-block.ts';

const mostOutcome = limitOf(threadData.shape.outcome.unwrap().shape.words);

export const ThreadCard = memo(function ThreadCard({ thread }: { readonly thread: Thread }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { id, data } = thread.record;
  const isActive = useActive((active) => active.thread === id);
  const [doing, setDoing] = useState<'reply' | Verdict | 'settle' | null>(null);
  const writable = document.access.readOnly === null;
  const { standing, comments } = thread;
  const quote = data.anchor.range?.quote ?? null;
  const isNew = useIsNew(thread, isActive);
  return (
    <article
      className={css.thread}
      data-thread={id}
      data-active={isActive || undefined}
      tabIndex={-1}
      data-new={isNew || undefined}
      aria-label={`${nameOfThread(thread, t)}${isNew ? `, ${t('unread.new')}` : ''}`}
      onFocus={() => useActive.setState({ thread: id, suggestion: null })}
    >
      {standing.is === 'lost' ? (
        <p className={css.lost}>{quote === null ? t('review.placeLost') : t('review.wordsLost', { quote })}</p>
      ) : (
        <button type="button" className={css.quote} onClick={() => goToThread(document, thread)}>
          {quote ?? nameOfRecord(standing.record, t)}
        </button>
      )}
      {isNew && <span className={css.new}>{t('unread.new')}</span>}
      {data.label && (
        <span className={css.label} data-label={data.label}>
          {t(`review.label.${data.label}`)}
        </span>
      )}
      {data.assigned !== null && <AssignedTo id={data.assigned} />}
      {comments.map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {data.outcome && (
        <p className={css.outcome}>
          <b>{t(data.outcome.verdict ? `review.verdict.${data.outcome.verdict}` : 'review.settled')}</b>{' '}
          {t('review.by', { name: data.outcome.by.name })}
          {data.outcome.words !== '' && <span>{data.outcome.words}</span>}
        </p>
      )}
      {writable && doing === null && (
        <div className={css.acts}>
          <Button variant="quiet" onPress={() => setDoing('reply')}>
            {t('review.reply')}
          </Button>
          {document.mayDecide &&
            (data.outcome ? (
              <Button
                variant="quiet"
                onPress={() =>
                  thenKeysTo(id, () => {
                    document.change(changeThread(document.records, id, { outcome: null }), { label: 'undo.reopen' });
                  })
                }
              >
                {t('review.reopen')}
              </Button>
            ) : (
              <Menu label={t('review.settle')} entries={settleEntries(setDoing, t)}>
                <Button variant="quiet">{t('review.settle')} ▾</Button>
              </Menu>
            ))}
          {standing.is === 'lost' && <AttachHere thread={thread} />}
          <More thread={thread} />
        </div>
      )}
      {doing !== null && <Doing thread={thread} doing={doing} onDone={() => thenKeysTo(id, () => setDoing(null))} />}
    </article>
  );
});

/** By who began it, and on what. */
function nameOfThread({ record, comments, standing }: Thread, t: Text): string {
  const name = comments[0]?.data.by.name ?? '';
  const quote = record.data.anchor.range?.quote ?? (standing.is === 'lost' ? '' : nameOfRecord(standing.record, t));
  return quote === '' ? t('review.threadOf', { name }) : t('review.threadOn', { name, quote });
}

function settleEntries(choose: (doing: Verdict | 'settle') => void, t: Text): readonly MenuEntry[] {
  return [
    ...verdicts.map((verdict) => ({
      id: verdict,
      label: t(`review.verdict.${verdict}`),
      run: () => choose(verdict),
    })),
    { id: 'settle', label: t('review.settled'), divided: true, run: () => choose('settle') },
  ];
}

/** What is said with it: an answer needs words, a decision may do without. */
function Doing({
  thread,
  doing,
  onDone,
}: {
  readonly thread: Thread;
  readonly doing: 'reply' | Verdict | 'settle';
  readonly onDone: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const me = useMe();
  const { id } = thread.record;
  const verdict = doing === 'reply' || doing === 'settle' ? null : doing;
  const name = doing === 'reply' ? 'review.reply' : verdict ? (`review.verdict.${verdict}` as const) : 'review.settled';
  return (
    <Composer
      place={`${id} ${doing}`}
      label={t(name)}
      done={t(name)}
      mayBeEmpty={doing !== 'reply'}
      {...(doing === 'reply' ? {} : { most: mostOutcome })}
      onCancel={onDone}
      onSay={(words, person) => {
        const saying = sayingAs(document, me.person ?? person);
        const { records } = document;
        const done =
          doing === 'reply'
            ? document.change(reply(records, id, words, saying), { label: 'undo.comment' })
            : document.change(settleThread(records, id, verdict, words, saying), { label: 'undo.settle' });
        if (done.ok) onDone();
        return done.ok;
      }}
    />
  );
}

function AssignedTo({ id }: { readonly id: string }): ReactNode {
  const t = useText();
  const name = peopleIn(useDocument().base).get(id)?.name ?? '–';
  return <span className={css.assigned}>{t('review.for', { name })}</span>;
}

/** Whoever has said something may be asked to see to it, and whoever asks. */
function assignEntries(document: ProgrammeDocument, thread: Thread, me: Person | null, t: Text): readonly MenuEntry[] {
  const { id, data } = thread.record;
  const people = new Map(peopleIn(document.base));
  if (me) people.set(me.id, me);
  const assign = (assigned: string | null): void => {
    document.change(changeThread(document.base, id, { assigned }), { label: 'undo.assign' });
  };
  const entries = [...people.values()].map((person, index) => ({
    id: `for ${person.id}`,
    label: t('review.for', { name: person.name }),
    divided: index === 0,
    disabled: data.assigned === person.id,
    run: () => assign(person.id),
  }));
  const nobody = { id: 'for nobody', label: t('review.forNobody'), run: () => assign(null) };
  return data.assigned === null ? entries : [...entries, nobody];
}

function AttachHere({ thread }: { readonly thread: Thread }): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <Button
      variant="quiet"
      // The words that are selected are those of before the button took the focus.
      preventFocusOnPress
      onPress={() => {
        const anchor = anchorOfSelection(document);
        if (!anchor) return notify({ title: (say) => say('review.attachWhere') });
        const { id } = thread.record;
        return thenKeysTo(id, () => {
          document.change(attachThread(document.records, id, anchor), { label: 'undo.attach' });
        });
      }}
    >
      {t('review.attach')}
    </Button>
  );
}

function More({ thread }: { readonly thread: Thread }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const { id, data } = thread.record;
  const labels = (['must', 'should', 'idea', null] as const).map((label) => ({
    id: label ?? 'none',
    label: t(label ? `review.label.${label}` : 'review.label.none'),
    disabled: data.label === label,
    run: () => void document.change(changeThread(document.records, id, { label }), { label: 'undo.label' }),
  }));
  const entries: readonly MenuEntry[] = [
    ...labels,
    ...(document.mayDecide ? assignEntries(document, thread, person, t) : []),
    {
      id: 'delete',
      label: t('common.delete'),
      divided: true,
      run: () =>
        thenKeysTo(null, () => {
          document.change(removeThread(document.records, id), { label: 'undo.removeThread' });
        }),
    },
  ];
  return (
    <Menu label={t('review.more')} entries={entries}>
      <Button variant="quiet" aria-label={t('review.more')}>
        …
      </Button>
    </Menu>
  );
}
