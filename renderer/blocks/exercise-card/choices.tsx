/** The options of a choice as learners meet them: the mark, the words, and below them what is said when one is chosen. */

import { useContext, type ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { maxOptions, type Option } from '../../../shared/exercise/schema.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from './free-id.ts';
import { CorrectNote } from '../correct-note.tsx';
import css from './exercise-card.module.css';
import { Aside } from './frame.tsx';
import { Mark } from './mark.tsx';
import { PartList } from './part-list.tsx';
import { useSameWords } from './same-words.ts';
import type { CardEdit } from './use-card.ts';

/** An exercise whose parts are options. */
type Choice = Extract<ExerciseData, { readonly options: readonly Option[] }>;

export function Choices<Data extends Choice>({
  card,
  several,
}: {
  readonly card: CardEdit<Data>;
  /** Whether any number may be right; else marking one takes the mark from the others. */
  readonly several: boolean;
}): ReactNode {
  const t = useText();
  const { options } = card.data;
  const active = useContext(CardContext)?.active ?? false;
  const sameWords = useSameWords('exercise.sameOption');
  const texts = options.map(({ text }) => text);
  const mark = (id: string, right: boolean): void =>
    card.change((now) => ({ ...now, options: marked(now.options, id, right, several) }));
  return (
    <>
      <PartList<Data, Option>
        card={card}
        list="options"
        label={t('exercise.options')}
        get={(data) => data.options}
        set={(data, parts) => ({ ...data, options: parts })}
        max={maxOptions}
        addLabel={t('card.addOption')}
        nameOf={(index) => t('exercise.option', { number: index + 1 })}
        create={(parts) => ({ id: freeId(parts), text: rich(''), correct: false, feedback: rich('') })}
        members={['text', 'feedback']}
        isRight={({ correct }) => correct}
      >
        {(option, { name, field }) => (
          <>
            <Mark
              several={several}
              group={card.id}
              name={name}
              right={option.correct}
              isDisabled={card.readOnly}
              onChange={(right) => mark(option.id, right)}
            />
            <div className={css.texts}>
              <RichInput
                {...field('text')}
                label={name}
                placeholder={t('card.noOption')}
                wrong={sameWords(option.text, texts)}
                onMark={() => mark(option.id, !several || !option.correct)}
              />
              <Aside
                {...field('feedback')}
                label={t('card.feedbackFor', { answer: name })}
                offer={t('card.optionFeedback')}
                active={active}
              />
            </div>
          </>
        )}
      </PartList>
      <CorrectNote parts={options} />
    </>
  );
}

function marked(options: readonly Option[], id: string, right: boolean, several: boolean): Option[] {
  if (!several && right) return options.map((one) => ({ ...one, correct: one.id === id }));
  return options.map((one) => (one.id === id ? { ...one, correct: right } : one));
}
