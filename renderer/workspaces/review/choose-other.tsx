/** A dialog that begins with the choice of another programme's file, and says why one cannot be taken. */

import { useState, type ReactNode } from 'react';
import type { Failure, Result } from '../../../shared/base/result.ts';
import { useText } from '../../i18n/index.ts';
import { sentences } from '../../i18n/sentences.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import css from './join.module.css';

type Reading<T> =
  | { readonly is: 'none' | 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'read'; readonly value: T };

export function ChooseOther<T>({
  words,
  read,
  onClose,
  children,
}: {
  readonly words: Readonly<Record<'title' | 'about' | 'choose' | 'reading', string>>;
  /** Reads the file that has this handle. */
  readonly read: (handle: string) => Promise<Result<T>>;
  readonly onClose: () => void;
  /** What is shown of it; where it cannot be taken after all, another is chosen. */
  readonly children: (value: T, onFailed: (failure: Failure) => void) => ReactNode;
}): ReactNode {
  const t = useText();
  const { core, info } = useApp();
  const [reading, setReading] = useState<Reading<T>>({ is: 'none' });

  async function choose(): Promise<void> {
    const file = await chooseFile(core, info, 'programme', null);
    if (!file) return;
    setReading({ is: 'reading' });
    const result = await read(file.handle);
    setReading(result.ok ? { is: 'read', value: result.value } : { is: 'failed', failure: result.error });
  }

  return (
    <Dialog title={words.title} onClose={onClose} wide={reading.is === 'read'}>
      {reading.is === 'read' ? (
        children(reading.value, (failure) => setReading({ is: 'failed', failure }))
      ) : (
        <>
          <p>{words.about}</p>
          {reading.is === 'reading' && <p role="status">{words.reading}</p>}
          {reading.is === 'failed' && (
            <p className={css.failed} role="alert">
              {saidOf(reading.failure, t)}
            </p>
          )}
          <DialogActions>
            <Button variant="quiet" onPress={onClose}>
              {t('common.cancel')}
            </Button>
            <Button variant="primary" autoFocus isPending={reading.is === 'reading'} onPress={() => void choose()}>
              {reading.is === 'failed' ? t('merging.chooseOther') : words.choose}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

function saidOf({ code, params }: Failure, t: ReturnType<typeof useText>): string {
  const say = (part: 'happened' | 'safe' | 'todo') => t(`errors.${code}.${part}`, params);
  return sentences(say('happened'), say('safe'), say('todo'));
}
