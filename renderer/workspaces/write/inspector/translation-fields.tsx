/** What a module is a translation of, and a copy of it to be translated. */

import { useState, type ReactNode } from 'react';
import { mayBeOriginal, setTranslation, translateModule, versionsOf } from '../../../../shared/edit/translations.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import {
  isLearnerLanguage,
  learnerLanguages,
  learnerLanguageTags,
} from '../../../../shared/words/learner-languages.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { goTo } from '../../../shell/navigate.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';

const none = '';

export function TranslationFields({ moduleId }: { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', moduleId);
  const modules = useChildren(document.programme.id, 'module');
  if (!module) return null;
  const of = module.data.translation?.of ?? none;
  const originals = modules.filter((one) => one.id === of || mayBeOriginal(document.records, module, one));
  return (
    <>
      <Select
        label={t('module.translation')}
        hint={t('module.translation.hint')}
        value={of}
        onChange={(id) =>
          document.change(setTranslation(document.records, { module: moduleId, of: id === none ? null : id }), {
            label: 'undo.settings',
            origin: 'inspector',
          })
        }
        options={[
          { id: none, label: t('module.translation.none') },
          ...originals.map(({ id, data }) => ({ id, label: `${data.code} ${data.title}` })),
        ]}
        isDisabled={document.readOnly !== null}
      />
      {!document.isCopy && document.readOnly === null && <CopyToTranslate moduleId={moduleId} />}
    </>
  );
}

/** Languages of the programme before all others, each as its speakers call it; those that are there already are left out. */
function CopyToTranslate({ moduleId }: { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', moduleId);
  const [wanted, setWanted] = useState<string | null>(null);
  if (!module) return null;
  const there = new Set(versionsOf(document.records, module).map(({ data }) => data.language));
  const languages = [...new Set([...document.programme.data.languages, ...learnerLanguageTags])].filter(
    (tag) => !there.has(tag),
  );
  const [first = 'en'] = languages;
  const language = wanted !== null && languages.includes(wanted) ? wanted : first;

  function copy(): void {
    const { records, newId } = document;
    const changes = translateModule(records, { module: moduleId, language, newId });
    const [made] = changes.puts;
    if (made && document.change(changes, { label: 'undo.translate' }).ok) goTo(records, made.id);
  }

  return (
    <>
      <Select
        label={t('module.translate')}
        value={language}
        onChange={setWanted}
        options={languages.map((id) => ({ id, label: isLearnerLanguage(id) ? learnerLanguages[id] : id }))}
      />
      <Button onPress={copy}>{t('module.translate.do')}</Button>
    </>
  );
}
