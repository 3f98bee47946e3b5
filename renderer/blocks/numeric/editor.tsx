/** The editor of numbers. */

import type { ReactNode } from 'react';
import { largest, type AcceptedNumber, type Numeric } from '../../../shared/blocks/numeric/schema.ts';
import { boundsOf } from '../../../shared/blocks/numeric/score.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { Select, Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import css from '../blocks.module.css';
import { LinesField } from '../part-field.tsx';
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
      <AcceptedFields accepted={accepted} onChange={(changed) => patch({ accepted: changed })} />
      <LinesField
        label={t('exercise.numeric.units')}
        hint={t('exercise.numeric.unitsHint')}
        lines={units}
        onChange={(lines) => patch({ units: lines })}
      />
      {units.some((unit) => unit.trim() !== '') && (
        <Switch label={t('exercise.numeric.unitAsked')} value={unitAsked} onChange={(on) => patch({ unitAsked: on })} />
      )}
      <p className={css.note}>{t('exercise.numeric.tolerates')}</p>
      <ScoringFields data={data} patch={patch} />
    </>
  );
}

function AcceptedFields({
  accepted,
  onChange,
}: {
  readonly accepted: AcceptedNumber;
  readonly onChange: (accepted: AcceptedNumber) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const bounds = boundsOf(accepted);
  const field = (key: 'value' | 'low' | 'high' | 'around' | 'aroundPercent', value: number | null, max = largest) => ({
    label: t(`exercise.numeric.${key}`),
    value,
    min: key.startsWith('around') ? 0 : -max,
    max,
    wrongText: t('exercise.numeric.noNumber'),
  });
  return (
    <>
      {accepted.by === 'range' ? (
        <div className={css.pair}>
          <DecimalField {...field('low', accepted.low)} onChange={(low) => onChange({ ...accepted, low })} />
          <DecimalField
            {...field('high', accepted.high)}
            wrong={bounds && bounds.low > bounds.high ? t('exercise.numeric.badRange') : null}
            onChange={(high) => onChange({ ...accepted, high })}
          />
        </div>
      ) : (
        <div className={css.pair}>
          <DecimalField {...field('value', accepted.value)} onChange={(value) => onChange({ ...accepted, value })} />
          {accepted.by === 'percent' ? (
            <DecimalField
              {...field('aroundPercent', accepted.percent, 100)}
              onChange={(percent) => percent !== null && onChange({ ...accepted, percent })}
            />
          ) : (
            <DecimalField
              {...field('around', accepted.tolerance)}
              onChange={(tolerance) => tolerance !== null && onChange({ ...accepted, tolerance })}
            />
          )}
        </div>
      )}
      {bounds && bounds.low <= bounds.high && (
        <p className={css.note} role="status">
          {t(bounds.low === bounds.high ? 'exercise.numeric.acceptsOne' : 'exercise.numeric.accepts', {
            low: format.exact(bounds.low),
            high: format.exact(bounds.high),
          })}
        </p>
      )}
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
