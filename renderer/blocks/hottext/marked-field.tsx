/** The text with its marks: two buttons mark what is selected, and the selection stays where the author is writing. */

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { toggleMark } from '../../../shared/blocks/hottext/authoring.ts';
import { marksIn } from '../../../shared/blocks/hottext/stretches.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import kit from '../../ui/kit.module.css';
import { speak } from '../../ui/notices.tsx';
import css from '../blocks.module.css';

export function MarkedField({
  text,
  wrong,
  onChange,
  onMark,
}: {
  readonly text: string;
  readonly wrong: string | null;
  readonly onChange: (text: string) => void;
  readonly onMark: (text: string) => void;
}): ReactNode {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<readonly [number, number] | null>(null);
  useLayoutEffect(() => {
    if (!selection.current) return;
    area.current?.focus();
    area.current?.setSelectionRange(...selection.current);
    selection.current = null;
  }, [text]);

  function mark(correct: boolean): void {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    const change = toggleMark(text, selectionStart, selectionEnd, correct);
    if (!change) return speak(t('exercise.hottext.noWord'));
    selection.current = [change.start, change.end];
    onMark(change.text);
    const made = marksIn(change.text).find(({ start }) => start === change.start);
    const said = made?.words ?? change.text.slice(change.start, change.end);
    const done = made ? (made.correct ? 'marked' : 'distracting') : 'unmarked';
    speak(t(`exercise.hottext.${done}`, { text: said }));
  }

  return (
    <>
      <TextField
        label={t('exercise.hottext.text')}
        hint={t('exercise.hottext.textHint')}
        multiline
        areaRef={area}
        value={text}
        wrong={wrong}
        onChange={onChange}
      />
      <div className={kit.buttons}>
        <Button onPress={() => mark(true)}>{t('exercise.hottext.markRight')}</Button>
        <Button onPress={() => mark(false)}>{t('exercise.hottext.markWrong')}</Button>
      </div>
      <p className={css.note}>{t('exercise.hottext.markHint')}</p>
    </>
  );
}
