/** A suggested change: what would go and what would come, by whom, and whether it is taken. */

import { memo, type ReactNode } from 'react';
import type { Records } from '../../shared/records/record.ts';
import { carriedTo } from '../../shared/review/suggestions/carried.ts';
import type { Change, TextChange } from '../../shared/review/suggestions/change.ts';
import { sayWhole } from '../../shared/review/suggestions/say-whole.ts';
import { sayChange, sentenceOf } from '../../shared/review/suggestions/sentence.ts';
import { flatText } from '../../shared/review/texts.ts';
import { useDocument } from '../document/hooks.tsx';
import { useFormat } from '../i18n/format.ts';
import { useText, type Text } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { suggestionKey, useActive } from './active.ts';
import { colourOf } from './colours.ts';
import { accept, reject } from './decide.ts';
import { goToSuggestion, isSomewhere } from './go-to-suggestion.ts';
import { thenKeysTo } from './keys-to.ts';
import { useMe } from './me.ts';
import css from './review.module.css';

export const SuggestionCard = memo(function SuggestionCard({ change }: { readonly change: Change }): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { person } = useMe();
  const { by, at } = change;
  const isActive = useActive(({ suggestion }) => suggestion === suggestionKey(change));
  const { mayDecide } = document;
  return (
    <article
      className={css.thread}
      data-suggestion={suggestionKey(change)}
      data-who={colourOf(document.base, by.id)}
      data-active={isActive || undefined}
      tabIndex={-1}
      aria-label={t('review.suggestionSaid', {
        name: by.name,
        what: sayWhole(change, t, (value) => format.number(value)),
      })}
    >
      <p className={css.kind}>{t('review.suggestion')}</p>
      <What change={change} />
      {change.conflict && <p className={css.lost}>{conflictIn(document.base, change, t)}</p>}
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
        {isSomewhere(document, change) && (
          <Button variant="quiet" onPress={() => goToSuggestion(document, change)}>
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
function conflictIn(records: Records, change: Change, t: Text): string {
  const { kind, conflict } = change;
  if (change.kind === 'text' && carriedTo(records, change)) return t('review.conflictCarried');
  const theirs = kind === 'text' && Array.isArray(conflict?.theirs) ? flatText(conflict.theirs) : '';
  return theirs === '' ? t('review.conflict') : t('review.conflictWith', { words: theirs });
}
