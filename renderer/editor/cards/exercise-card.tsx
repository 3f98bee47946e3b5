/** An exercise in the page: the question, its options, which are right and what is said of them. */

import { SquareCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { ExerciseData } from '../../../shared/exercises/registry.ts';
import { useText } from '../../i18n/index.ts';
import css from '../editor.module.css';
import { useAlignments } from './use-alignments.ts';

export function ExerciseCard({ element }: { readonly element: ExerciseData & { readonly id: string } }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const goals = useAlignments(element.id);
  const options =
    element.type === 'true-false'
      ? [
          { id: 'true', text: t('exercise.true'), correct: element.answer, feedback: element.optionFeedback.true },
          { id: 'false', text: t('exercise.false'), correct: !element.answer, feedback: element.optionFeedback.false },
        ]
      : element.options;
  return (
    <section className={css.card} data-selected={selected} aria-label={t(`insert.${element.type}`)}>
      <header>
        <SquareCheck size={15} aria-hidden />
        <b>{t(`insert.${element.type}`)}</b>
        <span>{t('exercise.points', { count: element.points })}</span>
        <span className={css.space} />
        {goals.map((goal) => (
          <span key={goal.key} className={css.goal}>
            {t(`role.${goal.role}`)} {goal.code}
          </span>
        ))}
      </header>
      <p className={css.prompt}>{element.prompt === '' ? t('exercise.noPrompt') : element.prompt}</p>
      {options.map((option) => (
        <div key={option.id} className={css.choice} data-correct={option.correct}>
          <i aria-hidden data-round={element.type !== 'multiple-response'} />
          <div>
            {option.text === '' ? t('exercise.noOption') : option.text}
            {option.correct && <span className={css.right}>{t('exercise.right')}</span>}
            {option.feedback !== '' && <small>{option.feedback}</small>}
          </div>
        </div>
      ))}
    </section>
  );
}
