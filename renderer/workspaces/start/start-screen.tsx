/** The start screen: new, open, the sample, and what was open lately. */

import { FilePlus, FolderOpen, GraduationCap, X } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { OpenedProject, RecentProject } from '../../../shared/ipc/contract.ts';
import { useApp } from '../../shell/app-context.ts';
import { Brand } from '../../ui/brand.tsx';
import { setView } from '../../shell/view.ts';
import type { AppActions } from '../../shell/command.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import css from './start.module.css';

export function StartScreen({
  actions,
  show,
  open,
}: {
  readonly actions: AppActions;
  readonly show: (opened: Result<OpenedProject>) => void;
  /** A programme by its handle. */
  readonly open: (file: string) => Promise<void>;
}): ReactNode {
  const t = useText();
  const { core } = useApp();
  const [busy, setBusy] = useState(false);

  async function openSample(): Promise<void> {
    setBusy(true);
    show(await core.call('project.sample', {}));
    setBusy(false);
  }

  return (
    <main className={css.start}>
      <header>
        <Brand />
        <h1>{t('start.title')}</h1>
        <p>{t('start.promise')}</p>
      </header>
      <div className={css.ways}>
        <Button variant="primary" onPress={() => void openSample()} isDisabled={busy}>
          <GraduationCap size={17} aria-hidden /> {t('start.sample')}
        </Button>
        <Button onPress={() => actions.newProgramme()}>
          <FilePlus size={17} aria-hidden /> {t('command.new')}
        </Button>
        <Button onPress={() => actions.openProgramme()}>
          <FolderOpen size={17} aria-hidden /> {t('command.open')}
        </Button>
      </div>
      <Recent open={open} />
      <footer>
        <Button variant="quiet" onPress={() => setView({ overlay: 'backups' })}>
          {t('command.backups')}
        </Button>
        <Button variant="quiet" onPress={() => setView({ overlay: 'settings' })}>
          {t('command.settings')}
        </Button>
        <Button variant="quiet" onPress={() => setView({ overlay: 'shortcuts' })}>
          {t('command.shortcuts')}
        </Button>
      </footer>
    </main>
  );
}

function Recent({ open }: { readonly open: (file: string) => Promise<void> }): ReactNode {
  const t = useText();
  const { core } = useApp();
  const format = useFormat();
  const [recent, setRecent] = useState<readonly RecentProject[] | null>(null);

  const read = useCallback(async () => {
    const listed = await core.call('recent.list', {});
    if (listed.ok) setRecent(listed.value);
  }, [core]);
  useEffect(() => void read(), [read]);

  async function forget(handle: string): Promise<void> {
    const removed = await core.call('recent.remove', { handle });
    if (!removed.ok) notifyFailure(removed.error);
    await read();
  }

  if (recent === null) return null;
  return (
    <section className={css.recent} aria-labelledby="recent">
      <h2 id="recent">{t('start.recent')}</h2>
      {recent.length === 0 && <p>{t('start.noRecent')}</p>}
      <ul>
        {recent.map((file) => (
          <li key={file.handle}>
            <button type="button" disabled={!file.exists} onClick={() => void open(file.handle)}>
              <b>{file.title}</b>
              <span>{file.exists ? `${file.name} · ${file.folder}` : t('start.gone', { folder: file.folder })}</span>
            </button>
            <time dateTime={file.openedAt}>{format.dateTime(file.openedAt)}</time>
            <IconButton label={t('start.forget', { title: file.title })} onPress={() => void forget(file.handle)}>
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
