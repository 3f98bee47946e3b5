/** What came back as a report: of the session, of all sessions of the module, or of the whole programme. */

import { useState, type ReactNode } from 'react';
import type { FilePurpose } from '../../../../shared/ipc/file-purposes.ts';
import { reportForms, type ReportForm } from '../../../../shared/output/pilot/report/report-forms.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import {
  interfaceLanguages,
  interfaceLanguageTags,
  type InterfaceLanguage,
} from '../../../../shared/words/languages.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { unsaved } from '../../../document/unsaved.ts';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { useApp } from '../../../shell/app-context.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { chooseFile } from '../../../ui/file-picker.tsx';
import { notify, notifyFailure } from '../../../ui/notices.tsx';
import { fileName } from '../../../ui/save-file.ts';
import css from '../pilot.module.css';

const purposes: Readonly<Record<ReportForm, FilePurpose>> = {
  pdf: 'print',
  docx: 'document',
  html: 'review',
  csv: 'table',
};

const reaches = ['session', 'module', 'programme'] as const;

export function WriteReport({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core, info } = useApp();
  const module = useRecord('module', session.data.module);
  const all = useChildren(document.programme.id, 'pilot');
  const [of, setOf] = useState<(typeof reaches)[number]>('session');
  const [as, setAs] = useState<ReportForm>('docx');
  const spoken = useLanguage();
  const [chosen, choose] = useState<InterfaceLanguage | null>(null);
  const [isWriting, setWriting] = useState(false);

  async function write(): Promise<void> {
    const code = module?.data.code ?? '';
    const about = { session: `${code} ${session.data.place}`, module: code, programme: document.programme.data.title }[
      of
    ];
    const file = await chooseFile(
      core,
      info,
      purposes[as],
      fileName(`${about} ${t('pilot.report.name')}`, 'report', as),
    );
    if (!file) return;
    const wanted = {
      session: [session],
      module: all.filter(({ data }) => data.module === session.data.module),
      programme: all,
    }[of];
    setWriting(true);
    // What is reported is what the file holds.
    const written = (await document.flush())
      ? await core.call('pilots.report', {
          session: document.session,
          pilots: wanted.map(({ id }) => id),
          as,
          language: chosen ?? spoken,
          file: file.handle,
        })
      : unsaved(document);
    setWriting(false);
    if (written.ok) notify({ title: (say) => say('pilot.report.written', { name: file.name }) });
    else notifyFailure(written.error);
  }

  return (
    <div className={css.report}>
      <Select
        label={t('pilot.report.of')}
        value={of}
        onChange={setOf}
        options={reaches.map((id) => ({ id, label: t(`pilot.report.of.${id}`) }))}
      />
      <Select
        label={t('pilot.report.as')}
        value={as}
        onChange={setAs}
        options={reportForms.map((id) => ({ id, label: t(`pilot.report.as.${id}`) }))}
      />
      <Select
        label={t('pilot.report.language')}
        value={chosen ?? spoken}
        onChange={choose}
        options={interfaceLanguageTags.map((id) => ({ id, label: interfaceLanguages[id] }))}
      />
      <Button isPending={isWriting} onPress={() => void write()}>
        {t('pilot.report.write')}
      </Button>
    </div>
  );
}
