/** What a person prefers: language, look, the name on their changes. */

import type { ReactNode } from 'react';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Select, Switch, TextField } from '../ui/fields.tsx';
import { useApp } from '../shell/app-context.ts';
import type { OverlayProps } from '../shell/feature.ts';

export function SettingsDialog({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const { settings, changeSettings } = useApp();
  const languages = Object.entries(interfaceLanguages) as [InterfaceLanguage, string][];
  return (
    <Dialog title={t('command.settings')} onClose={onClose}>
      <Select
        label={t('preferences.language')}
        value={settings.language}
        onChange={(language) => changeSettings({ language })}
        options={[
          { id: 'system' as const, label: t('preferences.system') },
          ...languages.map(([id, label]) => ({ id, label })),
        ]}
      />
      <Select
        label={t('preferences.theme')}
        value={settings.theme}
        onChange={(theme) => changeSettings({ theme })}
        options={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: t(`preferences.${id}`) }))}
      />
      <TextField
        label={t('preferences.author')}
        hint={t('preferences.authorHint')}
        value={settings.author}
        onChange={(author) => changeSettings({ author })}
      />
      <Switch
        label={t('preferences.typography')}
        value={settings.typography ?? true}
        onChange={(typography) => changeSettings({ typography })}
      />
      <Switch
        label={t('preferences.spelling')}
        value={settings.spelling ?? true}
        onChange={(spelling) => changeSettings({ spelling })}
      />
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
