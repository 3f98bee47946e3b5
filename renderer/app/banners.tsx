/** What the person must know about the file as a whole, with every way out of it. */

import { useEffect, useState, type ReactNode } from 'react';
import type { FailureCode } from '../../shared/base/failures.ts';
import type { CommandContext } from '../shell/command.ts';
import { useAccess, useDocument, useSaveState } from '../document/hooks.tsx';
import { isPermanent } from '../document/outbox.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { notify, notifyFailure } from '../ui/notices.tsx';
import { heldFailure, useHeld } from '../ui/refusal.ts';
import css from './app.module.css';

/** Failures after which the file is to be opened anew, and what the button for it says. */
const reopening: Partial<Record<FailureCode, 'frame.editHere' | 'frame.reopen'>> = {
  'file.elsewhere': 'frame.editHere',
  'file.replaced': 'frame.reopen',
  'file.missing': 'frame.reopen',
  'session.unknown': 'frame.reopen',
  'commit.stale': 'frame.reopen',
};

export function Banners({ context }: { readonly context: CommandContext }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { failure } = useSaveState();
  const { readOnly } = useAccess(document);
  const held = useHeld(heldFailure);
  const resume = useResume();
  useEffect(() => document.onContested(() => notify({ title: (say) => say('frame.contested') })), [document]);
  const saveCopy = <Button onPress={() => context.actions.saveCopy()}>{t('command.saveCopy')}</Button>;
  if (readOnly !== null) return <ReadOnlyBanner>{saveCopy}</ReadOnlyBanner>;
  const said = failure ?? held;
  if (!said) return <div />;
  const key = `errors.${said.code}` as const;
  const isTried = failure !== null && !isPermanent(failure);
  const reopen = failure ? reopening[failure.code] : undefined;
  return (
    <div className={css.banner} data-tone="error" role="alert">
      <p>
        <b>{t(`${key}.happened`, said.params)}</b> {isTried ? t('frame.kept') : t(`${key}.safe`, said.params)}{' '}
        {t(`${key}.todo`, said.params)}
      </p>
      {reopen ? (
        <Button onPress={() => void resume(false)}>{t(reopen)}</Button>
      ) : (
        isTried && <Button onPress={() => void context.document?.flush()}>{t('frame.retry')}</Button>
      )}
      {saveCopy}
    </div>
  );
}

/** Why it can only be read, who has it, and how to have it here. */
function ReadOnlyBanner({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useText();
  const { dateTime } = useFormat();
  const { readOnly, lockedBy } = useAccess(useDocument());
  const resume = useResume();
  const [asking, setAsking] = useState(false);
  if (readOnly === null) return null;
  const host = lockedBy?.host ?? '';
  const why =
    readOnly === 'locked' && lockedBy && lockedBy.since !== null
      ? t('readOnly.lockedAt', { host, time: dateTime(lockedBy.since) })
      : t(`readOnly.${readOnly}`);
  return (
    <div className={css.banner} role="status">
      <p>{why}</p>
      {readOnly === 'elsewhere' && <Button onPress={() => void resume(false)}>{t('frame.editHere')}</Button>}
      {readOnly === 'locked' && <Button onPress={() => setAsking(true)}>{t('frame.editHere')}</Button>}
      {children}
      {asking && (
        <Dialog title={t('frame.takeTitle')} onClose={() => setAsking(false)}>
          <p>{t('frame.takeText', { host })}</p>
          <DialogActions>
            <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button variant="primary" onPress={() => void resume(true).then(() => setAsking(false))}>
              {t('frame.editHere')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}

/** Opens the file of this programme anew, and says why that could not be. */
function useResume(): (force: boolean) => Promise<void> {
  const document = useDocument();
  return async (force) => {
    const resumed = await document.resume(force);
    if (!resumed.ok) notifyFailure(resumed.error);
  };
}
