/** The backups of the open programme, or of all that were opened on this machine: when, of what, how large, and restoring one. */

import { useEffect, useState, type ReactNode } from 'react';
import type { Backup } from '../../shared/ipc/backups.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { notifyFailure } from '../ui/notices.tsx';
import { useApp } from '../shell/app-context.ts';
import css from './backups.module.css';
import type { OverlayProps } from '../shell/feature.ts';

export function BackupsDialog({ context, onClose }: OverlayProps): ReactNode {
  const t = useText();
  const { core } = useApp();
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  /** Of the open programme; null for all. */
  const session = context.document?.session ?? null;

  useEffect(() => {
    async function read(): Promise<void> {
      const listed = await core.call('backups.list', { session });
      if (listed.ok) setBackups(listed.value);
      else notifyFailure(listed.error);
    }
    void read();
    // Once for each time the dialog opens.
  }, [core, session]);

  return (
    <Dialog title={t('restore.title')} onClose={onClose}>
      <p>{t('restore.about')}</p>
      {backups?.length === 0 && <p className={css.none}>{t('restore.none')}</p>}
      {backups !== null && backups.length > 0 && (
        <ul className={css.list}>
          {backups.map((backup) => (
            <BackupRow
              key={backup.backup}
              backup={backup}
              onRestore={(name) => {
                onClose();
                context.actions.restore(backup.backup, name);
              }}
            />
          ))}
        </ul>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function BackupRow({
  backup,
  onRestore,
}: {
  readonly backup: Backup;
  readonly onRestore: (name: string) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { title, file, folder, madeAt, modules, pages, size, problem } = backup;
  const when = format.dateTime(madeAt);
  const name = (title || file.replace(/\.mwp$/i, '') || 'Programme')
    .replace(/[/\\:*?"<>|\u0000-\u001f]/g, ' ')
    .slice(0, 100);
  // No system forbids these digits in a name, and names sort by them.
  const proposed = `${name} ${madeAt.slice(0, 10)} ${madeAt.slice(11, 16).replace(':', '.')}.mwp`;
  return (
    <li>
      <div>
        <b>
          <time dateTime={madeAt}>{when}</time>
        </b>
        <span>{title || file}</span>
        <small>
          {problem ? t('restore.unreadable') : t('restore.holds', { modules, pages, size: format.size(size) })}
        </small>
        {folder !== '' && <small>{`${file} · ${folder}`}</small>}
      </div>
      <Button
        aria-label={`${t('restore.restore')} ${title || file}, ${when}`}
        isDisabled={problem !== null}
        onPress={() => onRestore(proposed)}
      >
        {t('restore.restore')}
      </Button>
    </li>
  );
}
