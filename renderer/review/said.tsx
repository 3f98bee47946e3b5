/** One thing that somebody said in a thread: by whom, when, and its words, which may call people by their names. */

import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { RecordOf } from '../../shared/records/record.ts';
import { mentionsIn } from '../../shared/review/mentions.ts';
import { sayAnew } from '../../shared/review/threads.ts';
import { useDocument } from '../document/hooks.tsx';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Composer } from './composer.tsx';
import { thenKeysTo } from './keys-to.ts';
import { useMe } from './me.ts';
import { namesNow } from './names.ts';
import css from './review.module.css';

export function Said({ comment }: { readonly comment: RecordOf<'comment'> }): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { person } = useMe();
  const [anew, setAnew] = useState(false);
  const { by, at, words } = comment.data;
  const mayChange = document.access.readOnly === null && by.id === person?.id;
  return (
    <div className={css.said}>
      <span className={css.face} aria-hidden>
        {initials(by.name)}
      </span>
      <p className={css.who}>
        <b>{by.name}</b> {by.unverified && <span className={css.unverified}>{t('review.unverified')}</span>}
        <time dateTime={at}>{format.dateTime(at)}</time>
        {mayChange && !anew && (
          <IconButton label={t('review.change')} onPress={() => setAnew(true)}>
            <Pencil size={13} aria-hidden />
          </IconButton>
        )}
      </p>
      {anew ? (
        <Composer
          place={comment.id}
          label={t('review.change')}
          done={t('common.done')}
          begin={words}
          onCancel={() => thenKeysTo(comment.parent, () => setAnew(false))}
          onSay={(said) => {
            const done = document.change(sayAnew(document.records, comment.id, said), { label: 'undo.comment' });
            if (done.ok) thenKeysTo(comment.parent, () => setAnew(false));
            return done.ok;
          }}
        />
      ) : (
        <p className={css.words}>
          <WithMentions words={words} />
        </p>
      )}
    </div>
  );
}

function WithMentions({ words }: { readonly words: string }): ReactNode {
  const { baseSeen } = useDocument();
  const mentions = words.includes('@') ? mentionsIn(words, namesNow(baseSeen)) : [];
  return (
    <>
      {mentions.map(({ start, end }, at) => (
        <span key={start}>
          {words.slice(mentions[at - 1]?.end ?? 0, start)}
          <b>{words.slice(start, end)}</b>
        </span>
      ))}
      {words.slice(mentions.at(-1)?.end ?? 0)}
    </>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/u)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
