/** The text with its marks: a button and `[[…]]` make blanks, and the caret stays where the author is writing. */

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { makeBlank, typedText, type Cloze } from '../../../shared/blocks/fill-in-blanks/authoring.ts';
import { maxBlanks } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { speak } from '../../ui/notices.tsx';
import css from '../blocks.module.css';

export function ClozeField({
  data,
  wrong,
  onChange,
}: {
  readonly data: Cloze;
  readonly wrong: string | null;
  readonly onChange: (cloze: Cloze) => void;
}): ReactNode {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [data.text]);

  function make(): void {
    const { selectionStart = data.text.length, selectionEnd = data.text.length } = area.current ?? {};
    const made = makeBlank(data, selectionStart, selectionEnd);
    if (!made) return;
    caret.current = made.caret;
    onChange({ text: made.text, blanks: made.blanks });
    speak(t('exercise.fill-in-blanks.made', { number: made.number }));
  }

  return (
    <>
      <TextField
        label={t('exercise.fill-in-blanks.text')}
        hint={t('exercise.fill-in-blanks.textHint')}
        multiline
        areaRef={area}
        value={data.text}
        wrong={wrong}
        onChange={(typed) => {
          const next = typedText(data, typed, area.current?.selectionStart ?? typed.length);
          if (next.text !== typed) caret.current = next.caret;
          onChange({ text: next.text, blanks: next.blanks });
        }}
      />
      <p className={css.note}>
        <Button isDisabled={data.blanks.length >= maxBlanks} onPress={make}>
          {t('exercise.fill-in-blanks.make')}
        </Button>
      </p>
    </>
  );
}
