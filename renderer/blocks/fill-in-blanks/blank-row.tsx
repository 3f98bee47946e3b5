/** One blank beneath the text: what it takes for right, how it is filled in, and what else its list offers. */

import { TextCursorInput, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { unmakeBlank } from '../../../shared/blocks/fill-in-blanks/authoring.ts';
import { acceptedBy, mark, optionsOf } from '../../../shared/blocks/fill-in-blanks/cloze.ts';
import { maxChoices, type Blank, type FillInBlanks } from '../../../shared/blocks/fill-in-blanks/schema.ts';
import { maxAccepted } from '../../../shared/exercise/schema.ts';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Choice } from '../exercise-card/choice.tsx';
import css from '../exercise-card/exercise-card.module.css';
import { PlainLines } from '../exercise-card/plain-lines.tsx';
import type { CardEdit } from '../exercise-card/use-card.ts';
import { answerOf } from './read-blanks.ts';

interface Props {
  readonly card: CardEdit<FillInBlanks>;
  readonly blank: Blank;
  readonly place: number;
  /** Whether the text has it. */
  readonly used: boolean;
}

export function BlankRow({ card, blank, place, used }: Props): ReactNode {
  const t = useText();
  const { number } = blank;
  const name = t('exercise.fill-in-blanks.blank', { number: place });
  const own = (data: FillInBlanks): Blank => data.blanks.find((one) => one.number === number) ?? blank;
  const patched = (data: FillInBlanks, change: Partial<Blank>): FillInBlanks => ({
    ...data,
    blanks: data.blanks.map((one) => (one.number === number ? { ...one, ...change } : one)),
  });
  const wrong = faultOf(blank, used);
  return (
    <div role="group" aria-label={name} className={css.part} data-part>
      <span className={css.number} aria-hidden>
        {place}
      </span>
      <div className={css.texts}>
        <PlainLines
          card={card}
          list={`blanks/${number}/accepted`}
          label={`${name}: ${t('exercise.fill-in-blanks.accepted')}`}
          get={(now) => (own(now).accepted.length > 0 ? own(now).accepted : [''])}
          set={(now, accepted) => patched(now, { accepted })}
          max={maxAccepted}
          labelOf={(nth) => `${name}: ${t('exercise.acceptedAnswer', { number: nth })}`}
          placeholder={t('card.noAcceptedYet')}
          addLabel={t('card.addAccepted')}
          above="text"
          className={css.flow}
        />
        {blank.chosen && (
          <PlainLines
            card={card}
            list={`blanks/${number}/distractors`}
            label={`${name}: ${t('exercise.fill-in-blanks.distractors')}`}
            get={(now) => own(now).distractors}
            set={(now, distractors) => patched(now, { distractors })}
            max={maxChoices}
            labelOf={(nth) => `${name}: ${t('exercise.fill-in-blanks.distractor', { number: nth })}`}
            placeholder={t('exercise.fill-in-blanks.distractors')}
            addLabel={t('card.fill-in-blanks.addDistractor')}
            above={answerOf(blank)}
            className={css.flow}
            right={false}
          />
        )}
        {wrong !== null && <p className={css.stray}>{t(`exercise.fill-in-blanks.${wrong}`)}</p>}
      </div>
      <Choice
        label={`${name}: ${t('exercise.fill-in-blanks.how')}`}
        value={blank.chosen ? 'chosen' : 'typed'}
        options={(['typed', 'chosen'] as const).map((id) => ({ id, label: t(`exercise.fill-in-blanks.${id}`) }))}
        onChange={(how) => card.change((now) => patched(now, { chosen: how === 'chosen' }))}
      />
      {!card.readOnly && <Tools card={card} blank={blank} name={name} used={used} />}
    </div>
  );
}

function Tools({
  card,
  blank: { number },
  name,
  used,
}: Pick<Props, 'card' | 'blank' | 'used'> & { readonly name: string }): ReactNode {
  const t = useText();
  return (
    <span className={css.tools}>
      {!used && (
        <IconButton
          label={`${name}: ${t('card.fill-in-blanks.putBack')}`}
          onPress={() =>
            card.change((now) => ({ ...now, text: `${now.text} ${mark(number)}`.trimStart() }), { to: 'text' })
          }
        >
          <TextCursorInput size={14} aria-hidden />
        </IconButton>
      )}
      <IconButton
        label={used ? `${name}: ${t('card.fill-in-blanks.words')}` : t('card.remove', { name })}
        excludeFromTabOrder
        onPress={() =>
          card.change(
            (now) => {
              const blank = now.blanks.find((one) => one.number === number);
              return blank ? { ...now, ...unmakeBlank(now, blank) } : now;
            },
            { to: 'text' },
          )
        }
      >
        <X size={14} aria-hidden />
      </IconButton>
    </span>
  );
}

function faultOf(blank: Blank, used: boolean): 'unused' | 'sameChoice' | 'fewChoices' | null {
  if (!used) return 'unused';
  const accepted = acceptedBy(blank);
  if (!blank.chosen || accepted.length === 0) return null;
  if (blank.distractors.some((one) => accepted.includes(one.trim()))) return 'sameChoice';
  return optionsOf(blank).length < 2 ? 'fewChoices' : null;
}
