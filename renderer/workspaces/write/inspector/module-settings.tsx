/** Settings of a module: what it is called, whom it is for, when it counts as done, and its goals. */

import type { ReactNode } from 'react';
import { bloomLevels } from '../../../../shared/model/goals/schema.ts';
import { interfaceLanguages } from '../../../../shared/words/languages.ts';
import { deliveries, type ModuleData, reaches } from '../../../../shared/model/programme/schema.ts';
import { statuses } from '../../../../shared/model/programme/statuses.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Choices, Select, Switch, TextField } from '../../../ui/fields.tsx';
import { CompletionFields } from './completion-fields.tsx';
import css from './inspector.module.css';
import { PrerequisitesField } from './prerequisites-field.tsx';
import { TranslationFields } from './translation-fields.tsx';
import { usePatch } from './use-patch.ts';
import { useTyped } from '../../../ui/use-typed.ts';

export function ModuleSettings({ moduleId }: { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', moduleId);
  const goals = useChildren(moduleId, 'goal');
  const patch = usePatch('module', moduleId);
  if (!module) return null;
  const { data } = module;
  const isDisabled = document.readOnly !== null;
  return (
    <>
      <Identity moduleId={moduleId} {...{ data, patch, isDisabled }} />
      <Select
        label={t('module.delivery')}
        value={data.delivery}
        onChange={(delivery) => patch({ delivery })}
        options={deliveries.map((id) => ({ id, label: t(`delivery.${id}`) }))}
        isDisabled={isDisabled}
      />
      <CompletionFields {...{ data, patch, isDisabled }} />
      <Switch
        label={t('module.cover')}
        value={data.cover !== false}
        onChange={(cover) => patch({ cover })}
        isDisabled={isDisabled}
      />
      <Switch
        label={t('module.certificate')}
        value={data.certificate === true}
        onChange={(certificate) => patch({ certificate })}
        isDisabled={isDisabled}
      />
      <Choices
        label={t('module.reach')}
        values={data.reach}
        onChange={(reach) => patch({ reach })}
        options={reaches.map((id) => ({ id, label: t(`reach.${id}`) }))}
        isDisabled={isDisabled}
      />
      <Choices
        label={t('module.audiences')}
        values={data.audiences}
        onChange={(audiences) => patch({ audiences })}
        options={document.programme.data.audiences}
        isDisabled={isDisabled}
      />
      <PrerequisitesField moduleId={moduleId} />
      <TranslationFields moduleId={moduleId} />
      <TextField
        label={t('module.owner')}
        value={data.owner}
        onChange={(owner) => patch({ owner })}
        isDisabled={isDisabled}
      />
      {goals.length > 0 && (
        <section className={css.goals}>
          <h3>{t('module.goals')}</h3>
          {goals.map((goal) => (
            <GoalFields key={goal.id} goalId={goal.id} isDisabled={isDisabled} />
          ))}
        </section>
      )}
    </>
  );
}

interface Fields {
  readonly data: ModuleData;
  readonly patch: (change: Partial<ModuleData>) => void;
  readonly isDisabled: boolean;
}

/** What it is called, how far it is, and on which level and in which language it speaks. */
function Identity({ moduleId, data, patch, isDisabled }: Fields & { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const programme = useDocument().programme.data;
  return (
    <>
      <CodeField moduleId={moduleId} />
      <TextField
        label={t('module.title')}
        lang={data.language}
        value={data.title}
        onChange={(title) => patch({ title })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('module.summary')}
        lang={data.language}
        multiline
        value={data.summary}
        onChange={(summary) => patch({ summary })}
        isDisabled={isDisabled}
      />
      <Select
        label={t('module.status')}
        value={data.status}
        onChange={(status) => patch({ status })}
        options={statuses.map((id) => ({ id, label: t(`status.${id}`) }))}
        isDisabled={isDisabled}
      />
      <Select
        label={t('module.level')}
        value={data.level}
        onChange={(level) => patch({ level })}
        options={programme.levels}
        isDisabled={isDisabled}
      />
      <Select
        label={t('module.language')}
        value={data.language}
        onChange={(language) => patch({ language })}
        options={[...new Set([...programme.languages, data.language])].map((id) => ({
          id,
          label: id in interfaceLanguages ? interfaceLanguages[id as keyof typeof interfaceLanguages] : id,
        }))}
        isDisabled={isDisabled}
      />
    </>
  );
}

/** The code must stay unique and spellable everywhere; a wrong one is not taken. */
function CodeField({ moduleId }: { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', moduleId);
  const patch = usePatch('module', moduleId);
  const [typed, setTyped] = useTyped(module?.data.code ?? '');
  const taken = document.records
    .children(document.programme.id, 'module')
    .some((other) => other.id !== moduleId && other.data.code.toLowerCase() === typed.toLowerCase());
  const legal = /^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(typed);
  return (
    <TextField
      label={t('module.code')}
      value={typed}
      wrong={taken ? t('module.codeTaken') : legal ? null : t('module.codeWrong')}
      isDisabled={document.readOnly !== null}
      onChange={(code) => {
        setTyped(code);
        const used = document.records
          .children(document.programme.id, 'module')
          .some((other) => other.id !== moduleId && other.data.code.toLowerCase() === code.toLowerCase());
        if (!used && /^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(code)) patch({ code });
      }}
    />
  );
}

function GoalFields({ goalId, isDisabled }: { readonly goalId: RecordId; readonly isDisabled: boolean }): ReactNode {
  const t = useText();
  const goal = useRecord('goal', goalId);
  const patch = usePatch('goal', goalId);
  if (!goal) return null;
  return (
    <div className={css.goal}>
      <TextField
        label={goal.data.code}
        multiline
        value={goal.data.text}
        onChange={(text) => patch({ text })}
        isDisabled={isDisabled}
      />
      <Select
        label={t('goal.bloom')}
        value={goal.data.bloom}
        onChange={(bloom) => patch({ bloom })}
        options={bloomLevels.map((id) => ({ id, label: t(`bloom.${id}`) }))}
        isDisabled={isDisabled}
      />
    </div>
  );
}
