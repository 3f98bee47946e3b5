/** Where a comment is written; whoever says something for the first time says who they are. */

import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { limitOf } from '../../shared/model/fields.ts';
import { commentData, personData, type Person } from '../../shared/model/review/schema.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import { useMe } from './me.ts';
import css from './review.module.css';

const mostWords = limitOf(commentData.shape.words);
const mostName = limitOf(personData.shape.name);

export function Composer({
  label,
  done,
  begin = '',
  mayBeEmpty = false,
  onSay,
  onCancel,
  children,
}: {
  readonly label: string;
  readonly done: string;
  readonly begin?: string;
  readonly mayBeEmpty?: boolean;
  readonly onSay: (words: string, person: Person) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  const me = useMe();
  const [words, setWords] = useState(begin);
  const [name, setName] = useState('');
  const asked = me.person === null;
  const isReady =
    (mayBeEmpty || words.trim() !== '') &&
    words.length <= mostWords &&
    (!asked || (name.trim() !== '' && name.length <= mostName));

  function say(): void {
    if (isReady) onSay(words.trim(), me.person ?? me.become(name));
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
      <TextField label={label} value={words} onChange={setWords} multiline autoFocus={!asked} most={mostWords} />
      {children}
      <div className={css.acts}>
        <Button variant="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button isDisabled={!isReady} onPress={say}>
          {done}
        </Button>
      </div>
    </div>
  );
}
