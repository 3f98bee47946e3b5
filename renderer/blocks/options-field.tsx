/** The options of a choice: text, whether it is right, feedback. */

import type { ReactNode } from 'react';
import { inlineText } from '../../shared/blocks/inline.ts';
import { rich } from '../../shared/blocks/rich-text.ts';
import { maxOptions, type Option } from '../../shared/exercise/schema.ts';
import { useText } from '../i18n/index.ts';
import { Switch } from '../ui/fields.tsx';
import { CorrectNote } from './correct-note.tsx';
import { freeId, ItemsField } from '../ui/items-field.tsx';
import { RichField } from './rich-field.tsx';

export function OptionsField({
  options,
  single,
  onChange,
}: {
  readonly options: readonly Option[];
  /** Marking one right takes the mark from the others. */
  readonly single: boolean;
  readonly onChange: (options: Option[]) => void;
}): ReactNode {
  const t = useText();
  const texts = options.map(({ text }) => inlineText(text).trim().toLowerCase());
  const says = (index: number) => {
    if (texts[index] === '') return { hint: t('exercise.noOption') };
    return { wrong: texts.indexOf(texts[index] ?? '') === index ? null : t('exercise.sameOption') };
  };
  return (
    <>
      <ItemsField
        label={t('exercise.options')}
        items={options}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.option', { number: index + 1 })}
        max={maxOptions}
        addLabel={t('exercise.addOption')}
        create={() => ({ id: freeId(options), text: rich(''), correct: false, feedback: rich('') })}
        isRight={({ correct }) => correct}
        onChange={onChange}
        extra={(option, patch) => (
          <Switch
            label={t('exercise.right')}
            value={option.correct}
            onChange={(correct) =>
              single && correct
                ? onChange(options.map((other) => ({ ...other, correct: other.id === option.id })))
                : patch({ correct })
            }
          />
        )}
      >
        {(option, patch, index) => (
          <>
            <RichField
              label={t('exercise.option', { number: index + 1 })}
              value={option.text}
              {...says(index)}
              onChange={(text) => patch({ text })}
            />
            <RichField
              label={t('exercise.optionFeedback')}
              value={option.feedback}
              onChange={(feedback) => patch({ feedback })}
            />
          </>
        )}
      </ItemsField>
      <CorrectNote parts={options} />
    </>
  );
}
