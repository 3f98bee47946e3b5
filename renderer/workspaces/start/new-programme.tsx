/** Starts a programme: its title, its language, what it begins with, where it is kept. */

import { useState, type ReactNode } from 'react';
import type { TemplateChoice } from '../../../shared/ipc/templates.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { programmeData } from '../../../shared/model/programme/schema.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import { useApp } from '../../shell/app-context.ts';
import type { OverlayProps } from '../../shell/feature.ts';
import { useLanguage, useText } from '../../i18n/index.ts';
import { TemplateChooser } from '../../templates/template-chooser.tsx';
import css from '../../templates/templates.module.css';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';

const longestTitle = limitOf(programmeData.shape.title);

export function NewProgramme({ context, onClose }: OverlayProps): ReactNode {
  const t = useText();
  const { core, info } = useApp();
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<InterfaceLanguage>(useLanguage());
  const [template, setTemplate] = useState<TemplateChoice | null>(null);
  const complete = title.trim() !== '' && title.length <= longestTitle;

  async function create(): Promise<void> {
    if (!complete) return;
    const name =
      title
        .trim()
        .replace(/[/\\:*?"<>|\u0000-\u001f]/g, ' ')
        .replace(/^\.+/, '') || 'Programme';
    onClose();
    const chosen = await chooseFile(core, info, 'programme', `${name}.mwp`);
    if (!chosen) return;
    const about = { file: chosen.handle, title: title.trim(), language, replace: chosen.replace };
    await context.actions.enter(await core.call('project.create', template ? { ...about, template } : about));
  }

  return (
    <Dialog title={t('command.new')} onClose={onClose} wide>
      <form
        className={css.about}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField label={t('programme.title')} value={title} most={longestTitle} onChange={setTitle} autoFocus />
        <Select
          label={t('programme.language')}
          value={language}
          onChange={setLanguage}
          options={(Object.entries(interfaceLanguages) as [InterfaceLanguage, string][]).map(([id, label]) => ({
            id,
            label,
          }))}
        />
      </form>
      <TemplateChooser kind="programme" language={language} choice={template} onChoice={setTemplate} />
      <div className={css.end}>
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void create()} isDisabled={!complete}>
            {t('start.chooseFolder')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
