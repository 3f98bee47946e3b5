/** Fill in the blanks in the page: the running text with its blanks in place, and beneath it what each of them takes. */

import { useMemo, type ReactNode } from 'react';
import { makeBlank, retyped, typedText, unmakeSelected } from '../../../shared/blocks/fill-in-blanks/authoring.ts';
import { blanksOf, strayMarks } from '../../../shared/blocks/fill-in-blanks/cloze.ts';
import type { FillInBlanks } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import type { Places } from '../../editor/field/signs.ts';
import { useText } from '../../i18n/index.ts';
import { speak } from '../../ui/notices.tsx';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { SignButtons } from '../exercise-card/sign-buttons.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';
import { BlankRow } from './blank-row.tsx';
import { answerOf, readBlanks } from './read-blanks.ts';

export function Card({ id, data }: BlockCardProps<FillInBlanks>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const asked = blanksOf(card.data);
  // As in the text; what is not there comes last.
  const listed = [...asked, ...card.data.blanks.filter((blank) => !asked.includes(blank))];
  return (
    <ExerciseFrame card={card}>
      <ClozeText card={card} />
      {card.data.text.trim() !== '' && asked.length === 0 && (
        <p className={css.stray}>{t('card.fill-in-blanks.none')}</p>
      )}
      {[...new Set(strayMarks(card.data))].map((text) => (
        <p key={text} className={css.stray}>
          {t('card.fill-in-blanks.stray', { text })}
        </p>
      ))}
      <div role="group" aria-label={t('exercise.fill-in-blanks.blanks')} className={css.parts}>
        {listed.map((blank, index) => (
          <BlankRow key={blank.number} card={card} blank={blank} place={index + 1} used={asked.includes(blank)} />
        ))}
      </div>
    </ExerciseFrame>
  );
}

function ClozeText({ card }: { readonly card: CardEdit<FillInBlanks> }): ReactNode {
  const t = useText();
  const { text, blanks } = card.data;
  // A text has no marks: it is made anew only when it is another.
  const value = useMemo(() => rich(text), [text]);
  const read = useMemo(() => (words: string) => readBlanks(words, blanks), [blanks]);
  const field = card.words('text', value, (now, words) => ({ ...now, ...retyped(now, inlineText(words)) }));

  function turn({ from, to }: Places): void {
    const words = unmakeSelected({ text, blanks }, from, to);
    const made = words ? null : makeBlank({ text, blanks }, from, to);
    const changed = words ?? made;
    if (!changed) return speak(t('card.fill-in-blanks.full'));
    const { caret } = changed;
    const isEmpty =
      made !== null && made.blanks.every(({ number, accepted }) => number !== made.number || !accepted[0]);
    card.change((now) => ({ ...now, text: changed.text, blanks: changed.blanks }), {
      from: 'text',
      ...(isEmpty ? { to: answerOf(made) } : { to: 'text', at: { from: caret, to: caret } }),
    });
    const place = blanksOf(changed).findIndex(({ number }) => number === made?.number) + 1;
    speak(made ? t('card.fill-in-blanks.made', { number: place }) : t('card.fill-in-blanks.unmade'));
  }

  return (
    <>
      <RichInput
        {...field}
        plain
        read={read}
        label={t('exercise.fill-in-blanks.text')}
        placeholder={t('exercise.fill-in-blanks.text')}
        className={css.running}
        onMark={turn}
        onChange={(words, how) => {
          const typed = inlineText(words);
          const next = typedText(retyped({ text, blanks }, typed), typed, how.at?.to ?? typed.length);
          if (next.text === typed) return field.onChange(words, how);
          const at = { from: next.caret, to: next.caret };
          card.change((now) => ({ ...now, text: next.text, blanks: next.blanks }), { from: 'text', to: 'text', at });
        }}
      />
      <SignButtons
        field="text"
        end={text.length}
        hint={t('card.fill-in-blanks.textHint')}
        signs={[{ label: t('card.fill-in-blanks.make'), keys: 'Mod+Enter', onPress: turn }]}
      />
    </>
  );
}
