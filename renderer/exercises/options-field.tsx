/** The options of a choice: text, whether it is right, feedback; add, remove and move by button and key. */

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { maxOptions, type Option } from '../../shared/exercises/schema.ts';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Switch, TextField } from '../ui/fields.tsx';
import { speak } from '../ui/notices.tsx';
import css from './exercises.module.css';

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
  const texts = options.map(({ text }) => text.trim().toLowerCase());

  function change(index: number, patch: Partial<Option>): void {
    onChange(
      options.map((option, at) => {
        if (at === index) return { ...option, ...patch };
        return single && patch.correct ? { ...option, correct: false } : option;
      }),
    );
  }

  function move(index: number, by: -1 | 1): void {
    const to = index + by;
    const moving = options[index];
    if (!moving || to < 0 || to >= options.length) return;
    onChange(options.toSpliced(index, 1).toSpliced(to, 0, moving));
    speak(t('editor.moved', { place: to + 1, count: options.length }));
  }

  return (
    <div role="group" aria-label={t('exercise.options')}>
      {options.map((option, index) => (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          key={option.id}
          className={css.option}
          data-correct={option.correct}
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            move(index, event.key === 'ArrowUp' ? -1 : 1);
          }}
        >
          <TextField
            label={t('exercise.option', { number: index + 1 })}
            multiline
            value={option.text}
            wrong={
              texts[index] === ''
                ? t('exercise.noOption')
                : texts.indexOf(texts[index] ?? '') !== index
                  ? t('exercise.sameOption')
                  : null
            }
            onChange={(text) => change(index, { text })}
          />
          <TextField
            label={t('exercise.optionFeedback')}
            multiline
            value={option.feedback}
            onChange={(feedback) => change(index, { feedback })}
          />
          <div className={css.row}>
            <Switch
              label={t('exercise.right')}
              value={option.correct}
              onChange={(correct) => change(index, { correct })}
            />
            <span className={css.space} />
            <IconButton label={t('editor.moveUp')} isDisabled={index === 0} onPress={() => move(index, -1)}>
              <ArrowUp size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={t('editor.moveDown')}
              isDisabled={index === options.length - 1}
              onPress={() => move(index, 1)}
            >
              <ArrowDown size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={t('exercise.removeOption', { number: index + 1 })}
              onPress={() => onChange(options.filter((_option, at) => at !== index))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      {!options.some(({ correct }) => correct) && <p className={css.wrong}>{t('exercise.noCorrect')}</p>}
      <Button
        isDisabled={options.length >= maxOptions}
        onPress={() => onChange([...options, { id: freeId(options), text: '', correct: false, feedback: '' }])}
      >
        <Plus size={14} aria-hidden /> {t('exercise.addOption')}
      </Button>
    </div>
  );
}

/** Option ids are never used again within an exercise's life on screen: `a`, `b`, … then `o27`. */
function freeId(options: readonly Option[]): string {
  const taken = new Set(options.map(({ id }) => id));
  for (let number = 0; ; number++) {
    const id = number < 26 ? String.fromCharCode(97 + number) : `o${number + 1}`;
    if (!taken.has(id)) return id;
  }
}
