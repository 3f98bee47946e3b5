/** How much of a programme goes into its file, which of its modules stay out, and the making of it. */

import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { purposeOf } from '../../../shared/ipc/file-purposes.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import { fileName } from '../../ui/save-file.ts';
import { notifyFailure } from '../../ui/notices.tsx';
import { BeingChecked, Running, Written } from './export-card.tsx';
import { useExportJobs } from './export-jobs.ts';
import { usePacking } from './packing.ts';
import { publish, usePublisher } from './publish.ts';
import css from './publish.module.css';
import { inMode, modeIn, useWholePacking, type CheckedModule } from './whole-packing.ts';

/** `checked` is null until the checks have answered. */
export function WholeCard({ checked }: { readonly checked: readonly CheckedModule[] | null }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core, info } = useApp();
  const publisher = usePublisher();
  const packing = usePacking();
  const { mode: wanted, statuses } = useWholePacking();
  const { programme, session } = document;
  const job = useExportJobs((jobs) => jobs.get(programme.id));
  const own = job?.request.session === session ? job : undefined;
  const [beginning, setBeginning] = useState(false);
  const out = (checked ?? []).filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const count = (checked ?? []).length - out.length;

  async function begin(): Promise<void> {
    const { format } = packing;
    const mode = modeIn(format, wanted);
    const name = fileName(`${programme.data.title} ${format} ${mode}`, 'programme', 'zip');
    const chosen = await chooseFile(core, info, purposeOf('.zip'), name);
    if (!chosen) return;
    const whole = { programme: programme.id, mode, statuses: [...statuses] };
    const started = await publish(publisher, whole, inMode(packing, mode), chosen.handle);
    if (!started.ok) notifyFailure(started.error);
  }

  async function start(): Promise<void> {
    setBeginning(true);
    await begin().finally(() => setBeginning(false));
  }

  return (
    <section className={css.panel}>
      <div className={css.head}>
        {checked ? <Verdict count={count} all={checked.length} out={out} /> : <BeingChecked />}
        <div className={css.actions}>
          <Button
            variant="primary"
            isPending={beginning || Boolean(own?.running)}
            isDisabled={checked !== null && count === 0}
            onPress={() => void start()}
          >
            {t('whole.export')}
          </Button>
        </div>
      </div>
      {own?.running && <Running job={own.request.job} running={own.running} />}
      {own?.result?.ok && <Written job={own.request.job} written={own.result.value} />}
      {own?.result?.ok && !document.mayDecide && <p>{t('published.notKept')}</p>}
    </section>
  );
}

/** How many of the modules go in, and which do not. */
function Verdict({
  count,
  all,
  out,
}: {
  readonly count: number;
  readonly all: number;
  readonly out: readonly CheckedModule[];
}): ReactNode {
  const t = useText();
  const isBlocked = count === 0 || out.length > 0;
  const Icon = isBlocked ? CircleAlert : CircleCheck;
  return (
    <div className={css.verdict} data-blocked={isBlocked} role="status">
      <Icon size={26} aria-hidden />
      <div>
        <b>{t('whole.count', { count, all })}</b>
        {out.map(({ module: { id, data } }) => (
          <p key={id}>{`${data.code} ${data.title.trim()}: ${t('packages.out')}`}</p>
        ))}
      </div>
    </div>
  );
}
