/** Mark the words in the page: the text with its stretches in place, each with a mark that says whether it is right. */

import { useMemo, type ReactNode } from 'react';
import { nextMark, toggleMark, type Change } from '../../../shared/blocks/hottext/authoring.ts';
import type { Hottext } from '../../../shared/blocks/hottext/schema.ts';
import { marksIn, strayMarks, stretchesOf } from '../../../shared/blocks/hottext/stretches.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import type { Places } from '../../editor/field/signs.ts';
import { useText } from '../../i18n/index.ts';
import { speak } from '../../ui/notices.tsx';
import { CorrectNote } from '../correct-note.tsx';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { SignButtons } from '../exercise-card/sign-buttons.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';
import { readMarks } from './read-marks.ts';

export function Card({ id, data }: BlockCardProps<Hottext>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const { text, everyWord } = card.data;
  // A text has no marks of its own: it is made anew only when it is another.
  const value = useMemo(() => rich(text), [text]);
  const stretches = stretchesOf({ text, everyWord });
  const few = stretches.length === 0 ? 'none' : 'one';

  function remark(change: Change | null): void {
    if (!change) return speak(t('card.hottext.noWord'));
    const { start: from, end: to } = change;
    card.change((now) => ({ ...now, text: change.text }), { from: 'text', to: 'text', at: { from, to } });
    const made = marksIn(change.text).find(({ start }) => start === from);
    const done = made ? (made.correct ? 'marked' : 'distracting') : 'unmarked';
    speak(t(`exercise.hottext.${done}`, { text: made?.words ?? change.text.slice(from, to) }));
  }
  const toggle = (correct: boolean) => ({
    label: t(correct ? 'card.hottext.markRight' : 'card.hottext.markWrong'),
    onPress: ({ from, to }: Places) => remark(toggleMark(text, from, to, correct)),
  });

  return (
    <ExerciseFrame card={card}>
      <RichInput
        {...card.words('text', value, (now, words) => ({ ...now, text: inlineText(words) }))}
        plain
        read={readMarks}
        label={t('exercise.hottext.text')}
        placeholder={t('exercise.hottext.text')}
        className={css.running}
        onMark={({ from, to }) => remark(nextMark(text, from, to))}
      />
      <SignButtons
        field="text"
        end={text.length}
        hint={`${t('card.hottext.textHint')} ${t('card.hottext.markHint')}`}
        signs={[{ ...toggle(true), keys: 'Mod+Enter' }, toggle(false)]}
      />
      {text.trim() !== '' && stretches.length < 2 && <p className={css.stray}>{t(`exercise.hottext.${few}`)}</p>}
      {[...new Set(strayMarks(card.data))].map((stray) => (
        <p key={stray} className={css.stray}>
          {t('card.hottext.stray', { text: stray })}
        </p>
      ))}
      {stretches.length > 0 && <CorrectNote parts={stretches} />}
    </ExerciseFrame>
  );
}
