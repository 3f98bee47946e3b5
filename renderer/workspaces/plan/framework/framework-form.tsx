/** The framework as a whole: what it is called, who made it, where it was read from. */

import type { ReactNode } from 'react';
import { subtree } from '../../../../shared/edit/subtree.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useDocument, useRecord, useRecords } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { usePatch } from '../../write/inspector/use-patch.ts';
import { Facts } from './facts.tsx';
import css from './framework.module.css';

export function FrameworkForm({
  frameworkId,
  onRemove,
}: {
  readonly frameworkId: RecordId;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const framework = useRecord('framework', frameworkId);
  const patch = usePatch('framework', frameworkId);
  useRecords();
  if (!framework) return null;
  const { data } = framework;
  const isDisabled = document.readOnly !== null;
  const number = subtree(document.records, frameworkId).length - 1;
  return (
    <>
      <h2>{t('competences.origin')}</h2>
      <Facts
        rows={[
          [t('competences.competences'), format.number(number)],
          [t('framework.format'), t(`competences.from.${data.format}`)],
          [t('framework.importedAt'), data.importedAt === null ? '' : format.dateTime(data.importedAt)],
          [t('framework.identifier'), data.identifier],
          [t('framework.uri'), data.uri],
          [t('framework.language'), format.language(data.language)],
        ]}
      />
      <TextField
        label={t('module.title')}
        value={data.title}
        onChange={(title) => patch({ title })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('programme.description')}
        multiline
        value={data.description}
        onChange={(description) => patch({ description })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('competences.source')}
        value={data.source}
        onChange={(source) => patch({ source })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('competences.licence')}
        value={data.licence}
        onChange={(licence) => patch({ licence })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('competences.version')}
        value={data.version}
        onChange={(version) => patch({ version })}
        isDisabled={isDisabled}
      />
      {!isDisabled && (
        <div className={css.acts}>
          <Button onPress={onRemove}>{t('competences.remove')}</Button>
        </div>
      )}
    </>
  );
}
