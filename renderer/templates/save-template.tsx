/** Keeps the open programme, or the module one is in, as a template of one's own. */

import { useMemo, useState, type ReactNode } from 'react';
import { writeTemplate } from '../../shared/templates/file.ts';
import { longestName } from '../../shared/templates/schema.ts';
import { templateOf } from '../../shared/templates/template-of.ts';
import { useApp } from '../shell/app-context.ts';
import { moduleOf } from '../shell/navigate.ts';
import { useView } from '../shell/view.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';
import { notify, notifyFailure } from '../ui/notices.tsx';
import { fits, NameFields } from './name-fields.tsx';
import css from './templates.module.css';

export function SaveTemplate({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { core } = useApp();
  const { records, programme } = useDocument();
  const selected = useView((view) => view.selected);
  const modules = records.children(programme.id, 'module');
  const [id, setId] = useState<string>(moduleOf(records, selected) ?? programme.id);
  const [name, setName] = useState<string | null>(null);
  const [description, setDescription] = useState('');
  const [taken, setTaken] = useState(false);
  const record = records.get(id);
  const title = record?.kind === 'module' || record?.kind === 'programme' ? record.data.title : '';
  const shown = name ?? title.slice(0, longestName);
  const made = useMemo(() => templateOf(records, { id, name: '', description: '' }), [records, id]);

  async function save(replace: boolean): Promise<void> {
    if (!made || !fits(shown, description)) return;
    const text = writeTemplate({ ...made.template, name: shown.trim(), description });
    const saved = await core.call('templates.save', { text, replace });
    if (saved.ok) {
      onClose();
      notify({ title: (t) => t('templates.saved', { name: saved.value.name }) });
    } else if (saved.error.code === 'template.exists') setTaken(true);
    else notifyFailure(saved.error);
  }

  return (
    <Dialog title={t('templates.save')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(taken);
        }}
      >
        <Select
          label={t('templates.what')}
          value={id}
          options={[
            { id: programme.id, label: t('templates.theProgramme') },
            ...modules.map((module) => ({ id: module.id, label: `${module.data.code} ${module.data.title}` })),
          ]}
          onChange={(next) => {
            setId(next);
            setTaken(false);
          }}
        />
        <NameFields
          name={shown}
          description={description}
          taken={taken}
          onName={(next) => {
            setName(next);
            setTaken(false);
          }}
          onDescription={setDescription}
        />
        {made && (
          <p className={css.facts}>
            {t(`templates.keeps.${made.template.kind}`)}
            {made.files > 0 && ` ${t('templates.files', { number: made.files })}`}
          </p>
        )}
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!fits(shown, description)}>
            {taken ? t('templates.replace') : t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
