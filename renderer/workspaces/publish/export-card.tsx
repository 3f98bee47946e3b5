/** The export itself: where to, how far it is, how it ended. */

import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { FormatId } from '../../../shared/output/formats/index.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { useApp } from '../../shell/app-context.ts';
import { setView } from '../../shell/view.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import kit from '../../ui/kit.module.css';
import { notifyFailure } from '../../ui/notices.tsx';
import { startExport, useExportJobs, type ExportJob, type ExportResult } from './export-jobs.ts';
import css from './publish.module.css';

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
  const document = useDocument();
  const { core, info } = useApp();
  const job = useExportJobs((jobs) => jobs.get(module.id));
  const own = job?.request.session === document.session ? job : undefined;
  const running = own?.running;
  const written = own?.result?.ok ? own.result.value : null;

  async function start(): Promise<void> {
    const chosen = await chooseFile(core, info, 'package', `${module.data.code}-${format}.zip`);
    if (!chosen) return;
    if (!(await document.flush())) {
      if (document.saveState.failure) notifyFailure(document.saveState.failure);
      return;
    }
    const { session } = document;
    const about = { session, module: module.id, format, options, file: chosen.handle };
    const started = await startExport(core, { job: document.newId(), ...about });
    if (!started.ok) notifyFailure(started.error);
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
      {own && running ? (
        <Running job={own.request.job} running={running} />
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
      {own && written && <Written job={own.request.job} written={written} />}
    </section>
  );
}

function Running({
  job,
  running,
}: {
  readonly job: string;
  readonly running: NonNullable<ExportJob['running']>;
}): ReactNode {
  const t = useText();
  const { core } = useApp();
  return (
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
        <Button onPress={() => void core.call('export.cancel', { job: job })}>{t('common.cancel')}</Button>
      </p>
    </>
  );
}

/** Where it lies, and what can be done with it. */
function Written({
  job,
  written,
}: {
  readonly job: string;
  readonly written: Extract<ExportResult, { ok: true }>['value'];
}): ReactNode {
  const t = useText();
  const say = useFormat();
  const { core } = useApp();
  return (
    <div className={css.done} role="status">
      <p>
        <b>{written.name}</b> · {say.size(written.size)}
      </p>
      <p className={css.path}>{written.folder}</p>
      <Button onPress={() => setView({ trial: { from: 'job', job } })}>{t('sim.try')}</Button>
      <Button
        onPress={() => void core.call('export.reveal', { job }).then((shown) => shown.ok || notifyFailure(shown.error))}
      >
        {t('publish.reveal')}
      </Button>
    </div>
  );
}
