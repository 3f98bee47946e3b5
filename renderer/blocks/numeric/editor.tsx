/** What a number has beside its words: how it is compared. */

import type { ReactNode } from 'react';
import type { AcceptedNumber, Numeric } from '../../../shared/blocks/numeric/schema.ts';
import { boundsOf } from '../../../shared/blocks/numeric/score.ts';
import { useText } from '../../i18n/index.ts';
import { Select, Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import css from '../blocks.module.css';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Numeric>): ReactNode {
  const t = useText();
  const { accepted, units, unitAsked } = data;
  return (
    <>
      <Select
        label={t('exercise.numeric.by')}
        value={accepted.by}
        options={(['tolerance', 'percent', 'range'] as const).map((id) => ({ id, label: t(`exercise.numeric.${id}`) }))}
        onChange={(by) => patch({ accepted: turned(accepted, by) })}
      />
      {units.some((unit) => unit.trim() !== '') && (
        <Switch label={t('exercise.numeric.unitAsked')} value={unitAsked} onChange={(on) => patch({ unitAsked: on })} />
      )}
      <p className={css.note}>{t('card.numeric.tolerates')}</p>
      <ScoringFields data={data} patch={patch} />
    </>
  );
}

/** The same bounds said in another way, as far as it can say them. */
function turned(accepted: AcceptedNumber, by: AcceptedNumber['by']): AcceptedNumber {
  if (accepted.by === by) return accepted;
  const bounds = boundsOf(accepted);
  if (by === 'range') return { by, low: bounds?.low ?? null, high: bounds?.high ?? null };
  const value = accepted.by === 'range' ? (bounds ? middle(bounds.low, bounds.high) : null) : accepted.value;
  const around = bounds && value !== null ? Math.max(0, middle(0, 2 * (bounds.high - value))) : 0;
  if (by === 'tolerance') return { by, value, tolerance: around };
  return { by, value, percent: value ? Math.min(100, middle(0, (200 * around) / Math.abs(value))) : 0 };
}

function middle(low: number, high: number): number {
  return Number(((low + high) / 2).toPrecision(12));
}
