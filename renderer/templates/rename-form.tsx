/** Another name, and other words about what a template is good for. */

import { useState, type ReactNode } from 'react';
import type { TemplateEntry } from '../../shared/ipc/templates.ts';
import { useApp } from '../shell/app-context.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { notifyFailure } from '../ui/notices.tsx';
import { fits, NameFields } from './name-fields.tsx';
import css from './templates.module.css';

export function RenameForm({
  entry,
  done,
}: {
  readonly entry: TemplateEntry;
  readonly done: (renamed: boolean) => void;
}): ReactNode {
  const t = useText();
  const { core } = useApp();
  const [name, setName] = useState(entry.name);
  const [description, setDescription] = useState(entry.description);
  const [taken, setTaken] = useState(false);

  async function save(): Promise<void> {
    if (!fits(name, description)) return;
    const { template } = entry;
    const renamed = await core.call('templates.rename', { template, name: name.trim(), description });
    if (renamed.ok) done(true);
    else if (renamed.error.code === 'template.exists') setTaken(true);
    else notifyFailure(renamed.error);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NameFields
        name={name}
        description={description}
        taken={taken}
        onName={(next) => {
          setName(next);
          setTaken(false);
        }}
        onDescription={setDescription}
      />
      <div className={css.acts}>
        <Button onPress={() => done(false)}>{t('common.cancel')}</Button>
        <Button type="submit" isDisabled={!fits(name, description)}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
