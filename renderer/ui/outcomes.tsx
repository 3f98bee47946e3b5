/** What came of each of several files that were taken in. */

import type { ReactNode } from 'react';
import type { Failure } from '../../shared/base/result.ts';
import { useText, type Text } from '../i18n/index.ts';
import { sentences } from '../i18n/sentences.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import css from './outcomes.module.css';

export interface Outcome {
  readonly name: string;
  readonly told: string;
  readonly isFailed: boolean;
}

export function Outcomes({
  title,
  outcomes,
  onClose,
}: {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className={css.outcomes}>
        {outcomes.map(({ name, told, isFailed }, at) => (
          // The same file may have been chosen twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${name} ${at}`} data-failed={isFailed || undefined}>
            <b>{name}</b>
            <span>{told}</span>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** All of it in a row, where there is no notice of its own for it. */
export function sayFailure({ code, params }: Failure, t: Text): string {
  const say = (part: 'happened' | 'safe' | 'todo') => t(`errors.${code}.${part}`, params);
  return sentences(say('happened'), say('safe'), say('todo'));
}
