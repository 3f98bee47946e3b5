/** The sheets of a session, written as one file: which of them, in what and in which language. */

import { useState, type ReactNode } from 'react';
import type { FilePurpose } from '../../../shared/ipc/file-purposes.ts';
import { sheetForms, sheetNames, type SheetForm, type SheetName } from '../../../shared/output/pilot/sheet-names.ts';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import {
  closestLanguage,
  interfaceLanguages,
  interfaceLanguageTags,
  type InterfaceLanguage,
} from '../../../shared/words/languages.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { unsaved } from '../../document/unsaved.ts';
import { useText } from '../../i18n/index.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { Choices, Select } from '../../ui/fields.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import { notify, notifyFailure } from '../../ui/notices.tsx';
import { fileName } from '../../ui/save-file.ts';
import css from './pilot.module.css';

const purposes: Readonly<Record<SheetForm, FilePurpose>> = { pdf: 'print', docx: 'document', html: 'review' };

export function Sheets({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core, info } = useApp();
  const module = useRecord('module', session.data.module);
  const [names, setNames] = useState<readonly SheetName[]>(sheetNames);
  const [as, setAs] = useState<SheetForm>('pdf');
  const [chosen, choose] = useState<InterfaceLanguage | null>(null);
  const language = chosen ?? closestLanguage(session.data.language);
  const [isWriting, setWriting] = useState(false);

  async function write(): Promise<void> {
    const title = [module?.data.code ?? '', session.data.place, ...(names.length === 1 ? names : ['sheets'])];
    const file = await chooseFile(core, info, purposes[as], fileName(title.join(' '), 'sheets', as));
    if (!file) return;
    setWriting(true);
    // What is written is what the file holds.
    const written = (await document.flush())
      ? await core.call('sheets.write', {
          session: document.session,
          pilot: session.id,
          sheets: [...names],
          as,
          language,
          file: file.handle,
        })
      : unsaved(document);
    setWriting(false);
    if (written.ok) notify({ title: (say) => say('pilot.sheets.written', { name: file.name }) });
    else notifyFailure(written.error);
  }

  return (
    <section className={css.panel} aria-labelledby="pilot-sheets">
      <h3 id="pilot-sheets">{t('pilot.sheets')}</h3>
      <p className={css.about}>{t('pilot.sheetsIntro')}</p>
      <div className={css.sheets}>
        <Choices
          label={t('pilot.sheets.which')}
          values={names}
          options={sheetNames.map((id) => ({ id, label: t(`pilot.sheet.${id}`) }))}
          onChange={setNames}
        />
        <div>
          <Select
            label={t('pilot.sheets.as')}
            value={as}
            onChange={setAs}
            options={sheetForms.map((id) => ({ id, label: t(`pilot.sheets.as.${id}`) }))}
          />
          <Select
            label={t('pilot.sheets.language')}
            value={language}
            onChange={choose}
            options={interfaceLanguageTags.map((id) => ({ id, label: interfaceLanguages[id] }))}
          />
          <Button isDisabled={names.length === 0} isPending={isWriting} onPress={() => void write()}>
            {t('pilot.sheets.write')}
          </Button>
        </div>
      </div>
    </section>
  );
}
