/** Help on the verb a goal starts with, in the language of its module: better ones, those of its level, a level that differs. */

import type { ReactNode } from 'react';
import { suggestedLevel, verbLanguage, verbOf, verbsFor } from '../../../../shared/rules/verbs/index.ts';
import { withVerb } from '../../../../shared/rules/verbs/with-verb.ts';
import type { GoalData } from '../../../../shared/model/goals/schema.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import css from '../plan.module.css';

export function VerbHelp({
  data,
  language: tag,
  patch,
}: {
  readonly data: GoalData;
  readonly language: string;
  readonly patch: (change: Partial<GoalData>) => void;
}): ReactNode {
  const t = useText();
  const { readOnly } = useDocument();
  const language = verbLanguage(tag);
  if (language === null || readOnly !== null) return null;
  const verb = verbOf(data.text, language);
  const level = suggestedLevel(data.text, language);
  const better = verb?.better ?? [];
  const differs = level !== null && !(verb?.levels ?? []).includes(data.bloom);
  const offered = better.length > 0 ? better : verbsFor(data.bloom, language);
  return (
    <div className={css.verbs}>
      {verb && better.length > 0 && (
        <p className={css.gentle} role="status">
          {t('plan.unobservable', { verb: verb.verb })}
        </p>
      )}
      {verb && differs && (
        <p className={css.gentle} role="status">
          {t('plan.verbLevel', { verb: verb.verb, level: verb.levels.map((one) => t(`bloom.${one}`)).join(', ') })}{' '}
          <Button variant="quiet" onPress={() => patch({ bloom: level })}>
            {t('plan.takeLevel', { level: t(`bloom.${level}`) })}
          </Button>
        </p>
      )}
      <details open={better.length > 0 || data.text.trim() === ''}>
        <summary>{t('plan.verbs', { level: t(`bloom.${data.bloom}`) })}</summary>
        <ul lang={language} data-content className={css.chips}>
          {offered.map((word) => (
            <li key={word}>
              <button
                type="button"
                aria-label={t('plan.useVerb', { verb: word })}
                onClick={() => patch({ text: withVerb(data.text, word, language) })}
              >
                {word}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
