/** The language of the player's words: every one that it speaks, in its own name, and whether somebody who grew up with it has read them. */

import type { ReactNode } from 'react';
import {
  closestLearnerLanguage,
  isReadByNatives,
  learnerLanguages,
  learnerLanguageTags,
  type LearnerLanguage,
} from '../../../shared/words/learner-languages.ts';
import { useLanguage, useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import { usePacking } from './packing.ts';
import css from './publish.module.css';

export function LanguageChoice({ moduleLanguage }: { readonly moduleLanguage: string }): ReactNode {
  const t = useText();
  const { language } = usePacking();
  const order = new Intl.Collator(useLanguage());
  const spoken = language ?? closestLearnerLanguage(moduleLanguage);
  const label = (id: LearnerLanguage): string =>
    isReadByNatives(id) ? learnerLanguages[id] : t('publish.unreadName', { language: learnerLanguages[id] });
  return (
    <>
      <Select
        label={t('publish.language')}
        value={language ?? 'module'}
        onChange={(id) => usePacking.setState({ language: id === 'module' ? null : id })}
        options={[
          { id: 'module' as const, label: t('publish.moduleLanguage') },
          ...learnerLanguageTags
            .toSorted((a, b) => order.compare(learnerLanguages[a], learnerLanguages[b]))
            .map((id) => ({ id, label: label(id) })),
        ]}
      />
      {!isReadByNatives(spoken) && (
        <p className={css.source}>{t('packages.unread', { language: learnerLanguages[spoken] })}</p>
      )}
    </>
  );
}
