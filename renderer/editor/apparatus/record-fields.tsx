/** The fields of a term and of a cited work, for the quick dialogs in the text and for the lists. */

import type { ReactNode } from 'react';
import { safeUrl } from '../../../shared/base/html.ts';
import type { TermData } from '../../../shared/model/glossary/schema.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import type { ReferenceData } from '../../../shared/model/references/schema.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import css from './apparatus.module.css';

interface Fields<T> {
  readonly data: T;
  readonly onChange: (patch: Partial<T>) => void;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

export function TermFields({ data, onChange, isDisabled = false, autoFocus = false }: Fields<TermData>): ReactNode {
  const t = useText();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const languages = [...new Set([...(programme?.data.languages ?? []), data.language])];
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={t('term.word')}
          value={data.word}
          onChange={(word) => onChange({ word })}
          isDisabled={isDisabled}
          lang={data.language}
        />
        {languages.length > 1 && (
          <Select
            label={t('term.language')}
            value={data.language}
            options={languages.map((id) => ({ id, label: interfaceLanguages[id as InterfaceLanguage] ?? id }))}
            onChange={(language) => onChange({ language })}
            isDisabled={isDisabled}
          />
        )}
      </div>
      <TextField
        label={t('term.definition')}
        hint={t('term.definitionHint')}
        multiline
        autoFocus={autoFocus}
        value={data.definition}
        onChange={(definition) => onChange({ definition })}
        isDisabled={isDisabled}
        lang={data.language}
      />
      <TextField
        label={t('term.forms')}
        hint={t('term.formsHint')}
        value={data.forms.join(',')}
        onChange={(forms) => onChange({ forms: forms === '' ? [] : forms.split(',') })}
        isDisabled={isDisabled}
        lang={data.language}
      />
    </>
  );
}

export function ReferenceFields({
  data,
  onChange,
  isDisabled = false,
  autoFocus = false,
}: Fields<ReferenceData>): ReactNode {
  const t = useText();
  const field = (key: keyof ReferenceData, hint?: string, wrong: string | null = null): ReactNode => (
    <TextField
      label={t(`reference.${key}`)}
      {...(hint ? { hint } : {})}
      wrong={wrong}
      value={data[key]}
      onChange={(value) => onChange({ [key]: value })}
      isDisabled={isDisabled}
      autoFocus={autoFocus && key === 'authors'}
    />
  );
  return (
    <>
      <div className={css.pair}>
        {field('authors', t('reference.authorsHint'))}
        {field('year')}
      </div>
      {field('title')}
      {field('source')}
      <div className={css.pair}>
        {field('url', undefined, data.url !== '' && safeUrl(data.url) === null ? t('link.unsafe') : null)}
        {field('accessed')}
      </div>
    </>
  );
}
