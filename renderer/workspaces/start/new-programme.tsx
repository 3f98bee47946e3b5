/** Starts a programme: its title, its language, where it is kept. */

import { useState, type ReactNode } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { OpenedProject } from '../../../shared/ipc/contract.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { useApp } from '../../app/app-context.ts';
import { setView } from '../../app/view.ts';
import { useLanguage, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';

export function NewProgramme({ show }: { readonly show: (opened: Result<OpenedProject>) => void }): ReactNode {
  const t = useText();
  const { core, info } = useApp();
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<InterfaceLanguage>(useLanguage());
  const close = (): void => setView({ overlay: null });

  async function create(): Promise<void> {
    const name =
      title
        .trim()
        .replace(/[/\\:*?"<>|\u0000-\u001f]/g, ' ')
        .replace(/^\.+/, '') || 'Programme';
    close();
    const chosen = await chooseFile(core, info, 'programme', `${name}.mwp`);
    if (chosen) show(await core.call('project.create', { file: chosen.handle, title: title.trim(), language }));
  }

  return (
    <Dialog title={t('command.new')} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') void create();
        }}
      >
        <TextField label={t('programme.title')} value={title} onChange={setTitle} autoFocus />
        <Select
          label={t('programme.language')}
          value={language}
          onChange={setLanguage}
          options={(Object.entries(interfaceLanguages) as [InterfaceLanguage, string][]).map(([id, label]) => ({
            id,
            label,
          }))}
        />
        <DialogActions>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={title.trim() === ''}>
            {t('start.chooseFolder')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
