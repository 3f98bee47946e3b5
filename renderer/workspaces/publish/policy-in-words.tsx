/** When the module counts as done and as passed, in plain words. */

import type { ReactNode } from 'react';
import type { Policy } from '../../../shared/model/programme/completions.ts';
import { useText } from '../../i18n/index.ts';

export function PolicyInWords({ policy }: { readonly policy: Policy }): ReactNode {
  const t = useText();
  const { passMark, goalMark, counts, completion } = policy;
  const { pages, exercises, minutes } = completion;
  const done = [
    pages !== null && (pages === 100 ? t('rule.everyPage') : t('rule.pages', { share: pages })),
    exercises !== null && (exercises === 100 ? t('rule.everyExercise') : t('rule.exercises', { share: exercises })),
    completion.tests && t('rule.tests'),
    minutes !== null && t('rule.minutes', { minutes }),
    completion.passed && t('rule.passed'),
  ].filter((words) => words !== false);
  const passed = [
    passMark !== null && t('rule.mark', { mark: passMark }),
    goalMark !== null && t('rule.goals', { mark: goalMark }),
  ].filter((words) => words !== false);
  return (
    <>
      {done.length === 0 ? <p>{t('checks.policy.nothing')}</p> : <All heading={t('rule.done')} of={done} />}
      {passed.length === 0 ? <p>{t('rule.noMark')}</p> : <All heading={t('rule.success')} of={passed} />}
      <p>{t(`rule.${counts}`)}</p>
    </>
  );
}

function All({ heading, of }: { readonly heading: string; readonly of: readonly string[] }): ReactNode {
  return (
    <>
      <p>{heading}</p>
      <ul>
        {of.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
