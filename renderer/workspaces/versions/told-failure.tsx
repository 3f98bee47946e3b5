/** Says in its place that something could not be had, and tries again. */

import type { ReactNode } from 'react';
import type { Failure } from '../../../shared/base/result.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import css from './versions.module.css';

export function ToldFailure({
  failure,
  again,
}: {
  readonly failure: Failure | null;
  readonly again: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  if (!failure) return null;
  const key = `errors.${failure.code}` as const;
  const parts = (['happened', 'safe', 'todo'] as const).map((part) => t(`${key}.${part}`, failure.params));

  /** A core that was started anew is led to the file first. */
  async function tryAgain(): Promise<void> {
    if (failure?.code === 'session.unknown') await document.resume();
    again();
  }

  return (
    <div role="alert" className={css.none}>
      <p>{parts.join(' ')}</p>
      <Button onPress={() => void tryAgain()}>{t('frame.retry')}</Button>
    </div>
  );
}
