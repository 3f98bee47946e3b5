/** An exercise in the page: the question, its parts, which are right and what is said of them. */

import { SquareCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { exerciseType, plainExercise, type ExerciseData } from '../../shared/blocks/exercises.ts';
import type { OutlineLine } from '../../shared/exercise/seam.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useAlignments } from '../editor/use-alignments.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { Card } from './card.tsx';
import css from './cards.module.css';

export function ExerciseCard({ id, data }: { readonly id: RecordId; readonly data: ExerciseData }): ReactNode {
  const t = useText();
  const format = useFormat();
  const goals = useAlignments(id);
  const type = exerciseType(data);
  const plain = plainExercise(data);
  const nameOf = ({ name }: OutlineLine, index: number): string =>
    name ? t(name[0], { number: name[1] }) : t('exercise.option', { number: index + 1 });
  const points = data.points > 0 ? [t('exercise.points', { count: data.points })] : [];
  const served = goals.map((goal) => (
    <span key={goal.key} className={css.goal}>
      {t(`role.${goal.role}`)} {goal.code}
    </span>
  ));
  return (
    <Card icon={SquareCheck} name={t(`insert.${data.type}`)} facts={points} end={served}>
      <p className={css.prompt} data-unwritten={plain.prompt === ''}>
        {plain.prompt === '' ? t('exercise.noPrompt') : plain.prompt}
      </p>
      {type.outline(plain, format.exact).map((line, index) => (
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
    </Card>
  );
}
