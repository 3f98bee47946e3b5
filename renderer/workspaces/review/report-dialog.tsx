/** Saves the report of a module's review, as a document, a page, a table or annotations. */

import { useState, type ReactNode } from 'react';
import { reportForms, type ReportForm } from '../../../shared/output/review-report/forms.ts';
import type { FilePurpose } from '../../../shared/ipc/file-purposes.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { closestLanguage } from '../../../shared/words/languages.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select } from '../../ui/fields.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import { notify, notifyFailure } from '../../ui/notices.tsx';
import css from './review-workspace.module.css';

const purposes: Readonly<Record<ReportForm, FilePurpose>> = {
  docx: 'document',
  html: 'review',
  csv: 'table',
  jsonld: 'annotations',
};

export function Report({ module }: { readonly module: RecordId }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('review.report')}
      </Button>
      {isOpen && <ReportDialog module={module} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReportDialog({ module, onClose }: { readonly module: RecordId; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core, info } = useApp();
  const [as, setAs] = useState<ReportForm>('docx');
  const [isSaving, setSaving] = useState(false);
  const { code = '', language = 'en' } = useRecord('module', module)?.data ?? {};

  async function save(): Promise<void> {
    const file = await chooseFile(core, info, purposes[as], `${code}-report.${as}`);
    if (!file) return;
    setSaving(true);
    // What is not saved yet was said all the same.
    await document.flush();
    const { session } = document;
    const saved = await core.call('review.report', {
      session,
      module,
      file: file.handle,
      as,
      language: closestLanguage(language),
    });
    setSaving(false);
    if (!saved.ok) {
      notifyFailure(saved.error);
      return;
    }
    notify({ title: (say) => say('review.report.saved', { name: file.name }) });
    onClose();
  }

  return (
    <Dialog title={t('review.report.dialog', { module: code })} onClose={onClose}>
      <p className={css.how}>{t('review.report.how')}</p>
      <Select
        label={t('review.report.as')}
        value={as}
        onChange={setAs}
        options={reportForms.map((id) => ({ id, label: t(`review.report.as.${id}`) }))}
      />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isPending={isSaving} onPress={() => void save()}>
          {t('review.send.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
