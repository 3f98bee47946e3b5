/** Whether a package can be made of a module, and the making of it: where to, how far it is, how it ended. */

import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Severity } from '../../../shared/base/finding.ts';
import { purposeOf } from '../../../shared/ipc/file-purposes.ts';
import { formatEntry } from '../../../shared/output/formats/index.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import type { Standing } from '../../../shared/rules/acceptances.ts';
import { useApp } from '../../shell/app-context.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import kit from '../../ui/kit.module.css';
import { notifyFailure } from '../../ui/notices.tsx';
import { useExportJobs, type ExportJob, type ExportWritten } from './export-jobs.ts';
import { endingOf, type Packing } from './packing.ts';
import { publish, usePublisher } from './publish.ts';
import css from './publish.module.css';
import { tryModule } from './try-module.ts';

export function ExportCard({
  module,
  packing,
  standing,
}: {
  readonly module: RecordOf<'module'>;
  readonly packing: Packing;
  /** Null until the checks have answered. */
  readonly standing: Standing | null;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core, info } = useApp();
  const publisher = usePublisher();
  const job = useExportJobs((jobs) => jobs.get(module.id));
  const own = job?.request.session === document.session ? job : undefined;
  const running = own?.running ?? null;
  const written = own?.result?.ok ? own.result.value : null;
  // From the press until what is typed is saved and the job has begun; the focus stays on the button meanwhile.
  const [beginning, setBeginning] = useState(false);
  const { format } = packing;
  const { standard } = formatEntry(format);

  async function begin(): Promise<void> {
    const extension = endingOf(packing);
    const name = `${module.data.code}-${format}${extension}`;
    const chosen = await chooseFile(core, info, purposeOf(extension), name);
    if (!chosen) return;
    const started = await publish(publisher, { module: module.id }, packing, chosen.handle);
    if (!started.ok) notifyFailure(started.error);
  }

  async function start(): Promise<void> {
    setBeginning(true);
    await begin().finally(() => setBeginning(false));
  }

  return (
    <section className={css.panel}>
      <div className={css.head}>
        {standing ? <Verdict standing={standing} /> : <BeingChecked />}
        <div className={css.actions}>
          {standard && <Button onPress={() => void tryModule(document, module.id)}>{t('sim.try')}</Button>}
          <Button
            variant="primary"
            isPending={beginning || running !== null}
            isDisabled={standing?.open.some(({ severity }) => severity === 'error') ?? false}
            onPress={() => void start()}
          >
            {t(standard ? 'publish.export' : 'publish.exportDocument')}
          </Button>
        </div>
      </div>
      {own && running && <Running job={own.request.job} running={running} />}
      {own && written && <Written job={own.request.job} written={written} />}
      {own && written && !document.mayDecide && <p>{t('published.notKept')}</p>}
    </section>
  );
}

export function BeingChecked(): ReactNode {
  const t = useText();
  return (
    <div className={css.verdict}>
      <b>{t('publish.checking')}</b>
    </div>
  );
}

/** In a glance: whether it can be published, and how much of what was found. */
function Verdict({ standing: { open, accepted } }: { readonly standing: Standing }): ReactNode {
  const t = useText();
  const number = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const [errors, warnings, hints] = [number('error'), number('warning'), number('hint')];
  const Icon = errors > 0 ? CircleAlert : CircleCheck;
  return (
    <div className={css.verdict} data-blocked={errors > 0} role="status">
      <Icon size={26} aria-hidden />
      <div>
        <b>{t(errors > 0 ? 'publish.notReady' : 'publish.ready')}</b>
        <p>
          {open.length + accepted.length === 0
            ? t('packages.clean')
            : [
                ...(errors > 0 ? [t('packages.errors', { count: errors })] : []),
                ...(warnings > 0 ? [t('packages.warnings', { count: warnings })] : []),
                ...(hints > 0 ? [t('publish.hints', { count: hints })] : []),
                ...(accepted.length > 0 ? [t('publish.accepted', { count: accepted.length })] : []),
              ].join(' · ')}
        </p>
        {errors > 0 && <p>{t('publish.blocked')}</p>}
      </div>
    </div>
  );
}

export function Running({
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
export function Written({ job, written }: { readonly job: string; readonly written: ExportWritten }): ReactNode {
  const t = useText();
  const say = useFormat();
  const { core } = useApp();
  return (
    <div className={css.done} role="status">
      <p>
        <b>{written.name}</b> · {say.size(written.size)}
      </p>
      <p className={css.path}>{written.folder}</p>
      <Button
        onPress={() => void core.call('export.reveal', { job }).then((shown) => shown.ok || notifyFailure(shown.error))}
      >
        {t('publish.reveal')}
      </Button>
    </div>
  );
}
