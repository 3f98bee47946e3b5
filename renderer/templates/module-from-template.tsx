/** A new module from a template: chosen, named, and made as one step. */

import { limitOf } from '../../shared/model/fields.ts';
import { moduleData } from '../../shared/model/programme/schema.ts';
import { useState, type ReactNode } from 'react';
import { closestLanguage, interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import type { TemplateChoice } from '../../shared/ipc/templates.ts';
import { instantiateModule } from '../../shared/templates/instantiate.ts';
import type { Template } from '../../shared/templates/schema.ts';
import { goTo } from '../shell/navigate.ts';
import { useDocument } from '../document/hooks.tsx';
import { offerUndo } from '../document/offer-undo.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { TemplateChooser } from './template-chooser.tsx';
import css from './templates.module.css';
import { useTemplate } from './use-templates.ts';

const longestTitle = limitOf(moduleData.shape.title);

export function ModuleFromTemplate({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const [language, setLanguage] = useState(closestLanguage(document.programme.data.languages[0] ?? 'en'));
  const [choice, setChoice] = useState<TemplateChoice>({ builtin: 'basic' });
  const [title, setTitle] = useState<string | null>(null);
  const template = useTemplate(choice, language);
  const shown = title ?? (template?.ok ? titleOf(template.value) : '');

  function create(): void {
    if (!template?.ok || document.readOnly !== null) return;
    const { records, newId, programme } = document;
    const input = { newId, programme: programme.id, title: shown.trim() || titleOf(template.value) };
    const changes = instantiateModule(records, template.value, input);
    const [made] = changes.puts;
    if (!made) return;
    document.sealStep();
    document.change(changes, { label: 'undo.template' });
    document.sealStep();
    onClose();
    goTo(records, made.id);
    offerUndo(document, { title: (t) => t('templates.created', { title: input.title }) });
  }

  return (
    <Dialog title={t('templates.newModule')} onClose={onClose} wide>
      <form
        className={css.about}
        onSubmit={(event) => {
          event.preventDefault();
          if (shown.length <= longestTitle) create();
        }}
      >
        <TextField label={t('module.title')} value={shown} most={longestTitle} onChange={setTitle} autoFocus />
        {'builtin' in choice && (
          <Select
            label={t('programme.language')}
            value={language}
            onChange={setLanguage}
            options={(Object.entries(interfaceLanguages) as [InterfaceLanguage, string][]).map(([id, label]) => ({
              id,
              label,
            }))}
          />
        )}
      </form>
      <TemplateChooser
        kind="module"
        language={language}
        choice={choice}
        onChoice={(next) => {
          setChoice(next ?? { builtin: 'basic' });
          setTitle(null);
        }}
      />
      <div className={css.end}>
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            onPress={create}
            isDisabled={!template?.ok || shown.length > longestTitle || document.readOnly !== null}
          >
            {t('templates.use')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

function titleOf({ records }: Template): string {
  const [root] = records;
  return root?.kind === 'module' ? root.data.title : '';
}
