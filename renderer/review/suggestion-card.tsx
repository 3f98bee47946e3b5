/** A suggested change: what would go and what would come, by whom, and whether it is taken. */

import { memo, type ReactNode } from 'react';
import type { Change, TextChange } from '../../shared/review/suggestions/change.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { sayChange, sentenceOf } from '../../shared/review/suggestions/sentence.ts';
import { flatText } from '../../shared/review/texts.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useDocument } from '../document/hooks.tsx';
import { useFormat } from '../i18n/format.ts';
import { useText, type Text } from '../i18n/index.ts';
import { goTo } from '../shell/navigate.ts';
import { Button } from '../ui/button.tsx';
import { notify } from '../ui/notices.tsx';
import { thenKeysTo } from './keys-to.ts';
import { sayingAs, useMe } from './me.ts';
import css from './review.module.css';

export const SuggestionCard = memo(function SuggestionCard({ change }: { readonly change: Change }): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { person } = useMe();
  const { by, at, target } = change;
  const mayDecide = document.access.readOnly === null;
  return (
    <article className={css.thread} aria-label={t('review.suggestionOf', { name: by.name })}>
      <p className={css.kind}>{t('review.suggestion')}</p>
      <What change={change} />
      {change.conflict && <p className={css.lost}>{conflictIn(change, t)}</p>}
      <p className={css.who}>
        <b>{by.name}</b> {by.unverified && <span className={css.unverified}>{t('review.unverified')}</span>}
        <time dateTime={at}>{format.dateTime(at)}</time>
      </p>
      <div className={css.acts}>
        {mayDecide && (
          <>
            <Button variant="quiet" onPress={() => thenKeysTo(null, () => accept(document, change, person))}>
              {t('review.accept')}
            </Button>
            <Button variant="quiet" onPress={() => thenKeysTo(null, () => reject(document, change, person))}>
              {t('review.reject')}
            </Button>
          </>
        )}
        {document.base.get(target) && (
          <Button variant="quiet" onPress={() => goTo(document.base, target)}>
            {t('review.show')}
          </Button>
        )}
      </div>
    </article>
  );
});

function What({ change }: { readonly change: Change }): ReactNode {
  const t = useText();
  const format = useFormat();
  const sentence = sentenceOf(change);
  if (sentence) return <p className={css.words}>{sayChange(sentence, t, (value) => format.number(value))}</p>;
  if (change.kind !== 'text' && change.kind !== 'format') return null;
  const [removed, added] = [flatText(change.removed), flatText(change.added)];
  // Of another look the words are the same.
  const isNew = change.kind === 'text';
  return (
    <p className={css.words}>
      {removed !== '' && isNew && <del>{removed}</del>} {added !== '' && <ins>{added}</ins>}
      {leadsTo(change).map((url) => (
        <small key={url}> → {url}</small>
      ))}
    </p>
  );
}

/** Where links among the words would lead: nobody accepts one unseen. */
function leadsTo({ added }: TextChange): readonly string[] {
  return [...new Set(added.flatMap((node) => ('type' in node && node.type === 'link' ? [node.url] : [])))];
}

/** What stands there by now, which accepting would overwrite. */
function conflictIn({ kind, conflict }: Change, t: Text): string {
  const theirs = kind === 'text' && Array.isArray(conflict?.theirs) ? flatText(conflict.theirs) : '';
  return theirs === '' ? t('review.conflict') : t('review.conflictWith', { words: theirs });
}

type Person = ReturnType<typeof useMe>['person'];

/** Whoever decides without a name yet is nobody in particular. */
function decidingAs(document: ProgrammeDocument, person: Person) {
  return { ...sayingAs(document, person ?? { id: 'author', name: '–' }), words: '' };
}

function accept(document: ProgrammeDocument, { suggestion, name }: Change, person: Person): void {
  const { changes, left } = acceptChanges(document.base, [{ suggestion, change: name }], decidingAs(document, person));
  if (left.length > 0) notify({ tone: 'error', title: (t) => t('review.cannotAccept') });
  else document.change(changes, { label: 'undo.accept', direct: true });
}

function reject(document: ProgrammeDocument, { suggestion, name }: Change, person: Person): void {
  const changes = rejectChanges(document.base, [{ suggestion, change: name }], decidingAs(document, person));
  document.change(changes, { label: 'undo.reject', direct: true });
}
