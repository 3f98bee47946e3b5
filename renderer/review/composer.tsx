/** Where a comment is written; whoever says something for the first time says who they are. */

import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { limitOf } from '../../shared/model/fields.ts';
import { commentData, personData, type Person } from '../../shared/model/review/schema.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { useMe } from './me.ts';
import { MentionField } from './mention-field.tsx';
import css from './review.module.css';
import { keepUnsaid, unsaidAt } from './unsaid.ts';

const mostWords = limitOf(commentData.shape.words);
const mostName = limitOf(personData.shape.name);

export function Composer({
  place,
  label,
  done,
  begin = '',
  most = mostWords,
  mayBeEmpty = false,
  isBlocked = false,
  onSay,
  onCancel,
  children,
}: {
  /** What it is about: what is begun there and not said is kept until it is. */
  readonly place: string;
  readonly label: string;
  readonly done: string;
  readonly begin?: string;
  /** Characters. */
  readonly most?: number;
  readonly mayBeEmpty?: boolean;
  /** Something else that is written with it cannot be said so. */
  readonly isBlocked?: boolean;
  /** Answers whether it was taken: else it stays. */
  readonly onSay: (words: string, person: Person) => boolean;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  const me = useMe();
  const [words, setWords] = useState(unsaidAt(place) ?? begin);
  const [name, setName] = useState('');
  const asked = me.person === null;
  const isReady =
    (mayBeEmpty || words.trim() !== '') &&
    words.length <= most &&
    !isBlocked &&
    (!asked || (name.trim() !== '' && name.length <= mostName));

  function say(): void {
    if (isReady && onSay(words.trim(), me.person ?? me.become(name))) keepUnsaid(place, '');
  }

  function write(written: string): void {
    setWords(written);
    keepUnsaid(place, written);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // Escape and Ctrl+Enter are those of the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css.composer} onKeyDown={onKeyDown}>
      {asked && <TextField label={t('review.yourName')} value={name} onChange={setName} most={mostName} autoFocus />}
      <MentionField label={label} value={words} onChange={write} autoFocus={!asked} most={most} />
      {children}
      <div className={css.acts}>
        <Button
          variant="quiet"
          onPress={() => {
            keepUnsaid(place, '');
            onCancel();
          }}
        >
          {t('common.cancel')}
        </Button>
        <Button isDisabled={!isReady} onPress={say}>
          {done}
        </Button>
      </div>
    </div>
  );
}
