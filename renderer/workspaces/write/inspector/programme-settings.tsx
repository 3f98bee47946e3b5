/** Settings of the programme as a whole. */

import type { ReactNode } from 'react';
import { interfaceLanguages, type InterfaceLanguage } from '../../../../shared/words/languages.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Choices, TextField } from '../../../ui/fields.tsx';
import { openList } from '../../../editor/apparatus/dialog-state.ts';
import { Button } from '../../../ui/button.tsx';
import css from './inspector.module.css';
import { usePatch } from './use-patch.ts';

export function ProgrammeSettings(): ReactNode {
  const t = useText();
  const { programme: root, readOnly } = useDocument();
  const programme = useRecord('programme', root.id);
  const patch = usePatch('programme', root.id);
  if (!programme) return null;
  const { data } = programme;
  const disabled = readOnly !== null;
  const known = Object.entries(interfaceLanguages) as [InterfaceLanguage, string][];
  const others = data.languages.filter((language) => !(language in interfaceLanguages));
  return (
    <>
      <TextField
        label={t('programme.title')}
        lang={data.languages[0]}
        value={data.title}
        onChange={(title) => patch({ title })}
        isDisabled={disabled}
      />
      <TextField
        label={t('programme.description')}
        lang={data.languages[0]}
        multiline
        value={data.description}
        onChange={(description) => patch({ description })}
        isDisabled={disabled}
      />
      <Choices
        label={t('programme.languages')}
        values={data.languages.filter((language): language is InterfaceLanguage => language in interfaceLanguages)}
        options={known.map(([id, label]) => ({ id, label }))}
        onChange={(languages) =>
          languages.length + others.length > 0 && patch({ languages: [...languages, ...others] })
        }
        isDisabled={disabled}
      />
      <div className={css.lists}>
        <Button onPress={() => openList('glossary')}>{t('glossary.title')}</Button>
        <Button onPress={() => openList('references')}>{t('references.title')}</Button>
      </div>
    </>
  );
}
