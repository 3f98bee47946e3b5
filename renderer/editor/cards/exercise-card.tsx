/** An exercise in the page: the question, its parts, which are right and what is said of them. */

import { SquareCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import { exerciseType, type ExerciseData } from '../../../shared/exercises/registry.ts';
import type { OutlineLine } from '../../../shared/exercises/seam.ts';
import { useText, useWords } from '../../i18n/index.ts';
import css from '../editor.module.css';
import { useAlignments } from './use-alignments.ts';

export function ExerciseCard({ element }: { readonly element: ExerciseData & { readonly id: string } }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const goals = useAlignments(element.id);
  const type = exerciseType(element);
  const own = useWords(type.words.author);
  const nameOf = ({ name }: OutlineLine, index: number): string =>
    name ? own(name[0], { number: name[1] }) : t('exercise.option', { number: index + 1 });
  return (
    <section className={css.card} data-selected={selected} aria-label={t(`insert.${element.type}`)}>
      <header>
        <SquareCheck size={15} aria-hidden />
        <b>{t(`insert.${element.type}`)}</b>
        {element.points > 0 && <span>{t('exercise.points', { count: element.points })}</span>}
        <span className={css.space} />
        {goals.map((goal) => (
          <span key={goal.key} className={css.goal}>
            {t(`role.${goal.role}`)} {goal.code}
          </span>
        ))}
      </header>
      <p className={css.prompt} data-unwritten={element.prompt === ''}>
        {element.prompt === '' ? t('exercise.noPrompt') : element.prompt}
      </p>
      {type.outline(element).map((line, index) => (
        <div
          key={index}
          className={css.choice}
          data-correct={line.right ?? false}
          data-plain={line.right === undefined}
        >
          {line.right !== undefined && <i aria-hidden data-round={!type.several} />}
          <div>
            {line.text === '' ? <span data-unwritten>{nameOf(line, index)}</span> : line.text}
            {line.right && <span className={css.right}>{t('exercise.right')}</span>}
            {line.note !== undefined && line.note !== '' && <small>{line.note}</small>}
          </div>
        </div>
      ))}
    </section>
  );
}
