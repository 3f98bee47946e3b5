/** Reads a framework from files as one step, shows how far it is, and says what could not be kept as it was. */

import { useEffect, useState, type ReactNode } from 'react';
import { FileTrigger, ProgressBar } from 'react-aria-components';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import kit from '../../../ui/kit.module.css';
import { notifyFailure } from '../../../ui/notices.tsx';
import css from './framework.module.css';
import { importPhases, runImport, type ImportPhase } from './import-job.ts';
import type { ReadImport } from './import-worker.ts';

/** Milliseconds: what is quicker shows no progress. */
const patience = 300;

interface Work {
  readonly phase: ImportPhase;
  stop(): void;
}

export function ImportButton({ onImported }: { readonly onImported: (framework: RecordId) => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const [work, setWork] = useState<Work | null>(null);
  const [report, setReport] = useState<ReadImport | null>(null);

  async function read(files: readonly File[]): Promise<void> {
    const controller = new AbortController();
    const show = (phase: ImportPhase): void => setWork({ phase, stop: () => controller.abort() });
    show('reading');
    try {
      for (;;) {
        const { seen } = document;
        const answer = await runImport(document, files, controller.signal, show);
        if (answer === null) return;
        // What was changed meanwhile is compared with again.
        if (answer.ok && seen !== document.seen) continue;
        if (answer.ok) take(answer.value);
        else notifyFailure(answer.error);
        return;
      }
    } finally {
      setWork(null);
    }
  }

  function take(read: ReadImport): void {
    document.sealStep();
    document.change(read.changes, { label: 'undo.import' });
    document.sealStep();
    setWork(null);
    setReport(read);
    onImported(read.framework);
  }

  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.json', '.csv', 'application/json', 'text/csv']}
        allowsMultiple
        onSelect={(files) => {
          if (files && files.length > 0) void read([...files]);
        }}
      >
        <Button>{t('competences.import')}</Button>
      </FileTrigger>
      {work && <Progress {...work} />}
      {report && (
        <Dialog title={t('competences.imported')} onClose={() => setReport(null)}>
          <p>
            <b>{report.title}</b>
          </p>
          <p>{t('competences.result', { added: report.added, changed: report.changed, removed: report.removed })}</p>
          {report.losses.length === 0 ? (
            <p>{t('competences.noLosses')}</p>
          ) : (
            <>
              <h3 className={css.group}>{t('competences.losses')}</h3>
              <ul className={css.uses}>
                {report.losses.map(({ code, count }) => (
                  <li key={code}>{t(`competences.loss.${code}`, { number: count })}</li>
                ))}
              </ul>
            </>
          )}
          <DialogActions>
            <Button
              onPress={() => {
                document.undo();
                setReport(null);
              }}
            >
              {t('command.undo')}
            </Button>
            <Button variant="primary" onPress={() => setReport(null)}>
              {t('common.done')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function Progress({ phase, stop }: Work): ReactNode {
  const t = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const share = (importPhases.indexOf(phase) + 1) / (importPhases.length + 1);
  return (
    <Dialog title={t('competences.importing')} onClose={stop}>
      <ProgressBar aria-label={t('competences.importing')} value={share * 100}>
        {({ percentage }) => (
          <>
            <p>{t(`competences.phase.${phase}`)}</p>
            <div className={kit.progress}>
              <div style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <DialogActions>
        <Button onPress={stop}>{t('common.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
