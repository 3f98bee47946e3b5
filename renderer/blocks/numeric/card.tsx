/** A number in the page: the line that learners write it on, as what counts as right, and its unit behind it. */

import { useContext, type ReactNode } from 'react';
import { largest, maxUnits, type Numeric } from '../../../shared/blocks/numeric/schema.ts';
import { boundsOf } from '../../../shared/blocks/numeric/score.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import css from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { NumberInput } from '../exercise-card/number-input.tsx';
import { PlainLines } from '../exercise-card/plain-lines.tsx';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

interface Props {
  readonly card: CardEdit<Numeric>;
}

export function Card({ id, data }: BlockCardProps<Numeric>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  const format = useFormat();
  const bounds = boundsOf(card.data.accepted);
  const wrong = !bounds ? 'noNumber' : bounds.low > bounds.high ? 'badRange' : null;
  return (
    <ExerciseFrame card={card}>
      <div className={css.answer}>
        <Accepted card={card} />
        <Unit card={card} />
      </div>
      {wrong !== null && <p className={css.stray}>{t(`exercise.numeric.${wrong}`)}</p>}
      {wrong === null && bounds && card.data.accepted.by !== 'range' && bounds.low < bounds.high && (
        <p className={css.bounds}>
          {t('card.numeric.accepts', { low: format.exact(bounds.low), high: format.exact(bounds.high) })}
        </p>
      )}
      <OtherUnits card={card} />
    </ExerciseFrame>
  );
}

function Accepted({ card }: Props): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const { accepted } = card.data;
  const field = (key: 'value' | 'low' | 'high' | 'tolerance' | 'percent', value: number | null) => ({
    card,
    name: key,
    label: t(`exercise.numeric.${key === 'tolerance' ? 'around' : key === 'percent' ? 'aroundPercent' : key}`),
    value,
    min: key === 'tolerance' || key === 'percent' ? 0 : -largest,
    max: key === 'percent' ? 100 : largest,
    empty: key === 'tolerance' || key === 'percent' ? (0 as const) : null,
    set: (now: Numeric, changed: number | null) => ({
      ...now,
      // Of its own kind still: how it is compared is changed beside the page.
      accepted: key in now.accepted ? { ...now.accepted, [key]: changed } : now.accepted,
    }),
  });
  if (accepted.by === 'range')
    return (
      <>
        <NumberInput {...field('low', accepted.low)} />
        <span aria-hidden>…</span>
        <NumberInput {...field('high', accepted.high)} />
      </>
    );
  const [around, sign] = accepted.by === 'percent' ? [accepted.percent, '%'] : [accepted.tolerance, ''];
  return (
    <>
      <NumberInput {...field('value', accepted.value)} />
      {(active || around > 0) && (
        <>
          <span aria-hidden>±</span>
          <NumberInput {...field(accepted.by, around)} />
          {sign !== '' && <span aria-hidden>{sign}</span>}
        </>
      )}
    </>
  );
}

/** As it is shown behind the line; without a word in any of them there is none. */
function Unit({ card }: Props): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const [first = ''] = card.data.units;
  if (!active && first.trim() === '') return null;
  return (
    <PlainWords
      card={card}
      name="units/0"
      text={first}
      set={(now, words) => withUnits(now, [words, ...now.units.slice(1)])}
      label={t('card.numeric.unit')}
      placeholder={t('card.numeric.unit')}
      className={css.unit}
      verbatim
    />
  );
}

function OtherUnits({ card }: Props): ReactNode {
  const t = useText();
  const [first = '', ...others] = card.data.units;
  if (first.trim() === '' && others.length === 0) return null;
  return (
    <PlainLines
      card={card}
      list="otherUnits"
      label={t('exercise.numeric.units')}
      get={(now) => now.units.slice(1)}
      set={(now, lines) => withUnits(now, [now.units[0] ?? '', ...lines])}
      max={maxUnits - 1}
      labelOf={(number) => t('card.numeric.otherUnit', { number })}
      addLabel={t('card.numeric.addUnit')}
      above="units/0"
    />
  );
}

function withUnits(data: Numeric, units: string[]): Numeric {
  return { ...data, units: units.length === 1 && units[0] === '' ? [] : units };
}
