/** The export itself: where to, how far it is, how it ended. */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Result } from '../../../shared/base/result.ts';
import type { FormatId } from '../../../shared/export/formats/ids.ts';
import type { Events } from '../../../shared/ipc/contract.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { useApp } from '../../app/app-context.ts';
import { setView } from '../../app/view.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import kit from '../../ui/kit.module.css';
import { speak, useFailureNotice } from '../../ui/notices.tsx';
import css from './publish.module.css';

type Done = Events['export.done']['result'];
type Written = Extract<Done, { ok: true }>['value'];

interface Running {
  readonly job: string;
  readonly phase: 'build' | 'write' | 'verify';
  readonly share: number;
}

export function ExportCard({
  module,
  format,
  options,
  blocked,
}: {
  readonly module: RecordOf<'module'>;
  readonly format: FormatId;
  readonly options: Readonly<Record<string, unknown>>;
  readonly blocked: boolean;
}): ReactNode {
  const t = useText();
  const say = useFormat();
  const fail = useFailureNotice();
  const document = useDocument();
  const { core, info } = useApp();
  const [running, setRunning] = useState<Running | null>(null);
  const [done, setDone] = useState<{ readonly job: string; readonly written: Written } | null>(null);

  /** Jobs that ended, for one that ends before the reply that tells its number. */
  const ended = useRef(new Set<string>());

  useEffect(() => {
    const off = [
      core.on('export.progress', ({ job, phase, done: at, total }) =>
        setRunning((now) => (now?.job === job ? { job, phase, share: total === 0 ? 0 : at / total } : now)),
      ),
      core.on('export.done', ({ job, result }) => {
        ended.current.add(job);
        setRunning((now) => (now?.job === job ? null : now));
        finished(job, result);
      }),
    ];
    return () => off.forEach((stop) => stop());
    // oxlint-disable-next-line react/exhaustive-deps
  }, [core]);

  function finished(job: string, result: Done): void {
    if (result.ok) {
      setDone({ job, written: result.value });
      speak(t('publish.done', { name: result.value.name }));
    } else if (result.error.code === 'export.cancelled') speak(t('publish.cancelled'));
    else fail(result.error);
  }

  async function start(): Promise<void> {
    const chosen = await chooseFile(core, info, 'package', `${module.data.code}-${format}.zip`);
    if (!chosen) return;
    setDone(null);
    if (!(await document.flush())) {
      if (document.saveState.failure) fail(document.saveState.failure);
      return;
    }
    const request = {
      session: document.session,
      module: module.id,
      format,
      options,
      file: chosen.handle,
    };
    const started: Result<{ job: string }> = await core.call('export.start', request);
    if (!started.ok) fail(started.error);
    else if (!ended.current.has(started.value.job)) setRunning({ job: started.value.job, phase: 'build', share: 0 });
  }

  /** The exporter's own output, as it is now, without writing it anywhere. */
  async function tryIt(): Promise<void> {
    await document.flush();
    setView({ trial: { from: 'module', session: document.session, module: module.id, format, options } });
  }

  /** Somebody else's, or one that was made before. */
  async function tryPackage(): Promise<void> {
    const chosen = await chooseFile(core, info, 'package', null);
    if (chosen) setView({ trial: { from: 'file', file: chosen.handle } });
  }

  return (
    <section className={css.panel}>
      {running ? (
        <>
          <ProgressBar aria-label={t(`publish.phase.${running.phase}`)} value={running.share * 100}>
            {({ percentage, valueText }) => (
              <>
                <p>
                  {t(`publish.phase.${running.phase}`)} {valueText}
                </p>
                <div className={kit.progress}>
                  <div style={{ width: `${percentage ?? 0}%` }} />
                </div>
              </>
            )}
          </ProgressBar>
          <p>
            <Button onPress={() => void core.call('export.cancel', { job: running.job })}>{t('common.cancel')}</Button>
          </p>
        </>
      ) : (
        <div className={css.actions}>
          <Button variant="primary" isDisabled={blocked} onPress={() => void start()}>
            {t('publish.export')}
          </Button>
          <Button onPress={() => void tryIt()}>{t('sim.try')}</Button>
          <Button variant="quiet" onPress={() => void tryPackage()}>
            {t('command.tryPackage')}
          </Button>
        </div>
      )}
      {blocked && <p className={css.blocked}>{t('publish.blocked')}</p>}
      {done && (
        <div className={css.done} role="status">
          <p>
            <b>{done.written.name}</b> · {say.size(done.written.size)}
          </p>
          <p className={css.path}>{done.written.folder}</p>
          <Button onPress={() => setView({ trial: { from: 'job', job: done.job } })}>{t('sim.try')}</Button>
          <Button
            onPress={() =>
              void core.call('export.reveal', { job: done.job }).then((shown) => shown.ok || fail(shown.error))
            }
          >
            {t('publish.reveal')}
          </Button>
        </div>
      )}
    </section>
  );
}
