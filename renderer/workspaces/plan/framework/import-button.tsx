/** Reads a framework from a file as one step, and says what could not be kept as it was. */

import { useState, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { importFramework, readFramework, type FrameworkImport } from '../../../../shared/goals/frameworks/exchange.ts';
import type { FrameworkLoss } from '../../../../shared/goals/frameworks/outline.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { useFailureNotice } from '../../../ui/notices.tsx';
import css from './framework.module.css';
import { readFiles } from './read-files.ts';

interface Report extends FrameworkImport {
  readonly title: string;
  readonly losses: readonly FrameworkLoss[];
}

export function ImportButton({ onImported }: { readonly onImported: (framework: RecordId) => void }): ReactNode {
  const t = useText();
  const fail = useFailureNotice();
  const document = useDocument();
  const [report, setReport] = useState<Report | null>(null);

  async function read(chosen: readonly File[]): Promise<void> {
    const files = await readFiles(chosen);
    const parsed = files.ok ? readFramework(files.value) : files;
    if (!parsed.ok) {
      fail(parsed.error);
      return;
    }
    const { outline, losses, format } = parsed.value;
    const { records, newId, programme } = document;
    const at = new Date().toISOString();
    const { changes, result } = importFramework(records, { newId, programme: programme.id, outline, format, at });
    document.sealStep();
    document.change(changes, { label: 'undo.import' });
    document.sealStep();
    setReport({ ...result, title: outline.data.title, losses });
    onImported(result.framework);
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
        <Button>{t('framework.import')}</Button>
      </FileTrigger>
      {report && (
        <Dialog title={t('framework.imported')} onClose={() => setReport(null)}>
          <p>
            <b>{report.title}</b>
          </p>
          <p>{t('framework.result', { added: report.added, changed: report.changed, removed: report.removed })}</p>
          {report.losses.length === 0 ? (
            <p>{t('framework.noLosses')}</p>
          ) : (
            <>
              <h3 className={css.group}>{t('framework.losses')}</h3>
              <ul className={css.uses}>
                {report.losses.map(({ code, count }) => (
                  <li key={code}>{t(`framework.loss.${code}`, { number: count })}</li>
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
