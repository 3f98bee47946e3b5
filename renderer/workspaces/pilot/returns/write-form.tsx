/** A sheet of a session as a form: one file to fill in on any phone or computer. */

import { useState, type ReactNode } from 'react';
import { filledSheets, type FilledSheet } from '../../../../shared/model/pilots/sheet.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import {
  closestLanguage,
  interfaceLanguages,
  interfaceLanguageTags,
  type InterfaceLanguage,
} from '../../../../shared/words/languages.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { unsaved } from '../../../document/unsaved.ts';
import { useText } from '../../../i18n/index.ts';
import { useApp } from '../../../shell/app-context.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { chooseFile } from '../../../ui/file-picker.tsx';
import { notify, notifyFailure } from '../../../ui/notices.tsx';
import { fileName } from '../../../ui/save-file.ts';
import css from '../pilot.module.css';

export function WriteForm({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core, info } = useApp();
  const module = useRecord('module', session.data.module);
  const [sheet, setSheet] = useState<FilledSheet>('participant');
  const [chosen, choose] = useState<InterfaceLanguage | null>(null);
  const language = chosen ?? closestLanguage(session.data.language);
  const [isWriting, setWriting] = useState(false);

  async function write(): Promise<void> {
    const title = [module?.data.code ?? '', session.data.place, sheet, language].join(' ');
    const file = await chooseFile(core, info, 'review', fileName(title, 'form', 'html'));
    if (!file) return;
    setWriting(true);
    // What is asked is what the file holds.
    const written = (await document.flush())
      ? await core.call('sheets.form', {
          session: document.session,
          pilot: session.id,
          sheet,
          language,
          file: file.handle,
        })
      : unsaved(document);
    setWriting(false);
    if (written.ok) notify({ title: (say) => say('pilot.form.written', { name: file.name }) });
    else notifyFailure(written.error);
  }

  return (
    <div className={css.form}>
      <Select
        label={t('pilot.form.sheet')}
        value={sheet}
        onChange={setSheet}
        options={filledSheets.map((id) => ({ id, label: t(`pilot.sheet.${id}`) }))}
      />
      <Select
        label={t('pilot.form.language')}
        value={language}
        onChange={choose}
        options={interfaceLanguageTags.map((id) => ({ id, label: interfaceLanguages[id] }))}
      />
      <Button isPending={isWriting} onPress={() => void write()}>
        {t('pilot.form.write')}
      </Button>
    </div>
  );
}
