/** What the time of one module goes into: a ring of its kinds, and the same as a list of minutes and shares. */

import type { ReactNode } from 'react';
import { Pie, PieChart } from 'recharts';
import { workKinds, type WorkKind } from '../../../../shared/model/goals/schema.ts';
import type { ModuleWorkload } from '../../../../shared/rules/workload/workload.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { useDuration } from '../overview/use-modules.ts';
import { fillOf, Swatch } from './patterns.tsx';
import panes from '../panes.module.css';
import css from './plots.module.css';

const size = 190;

interface Part {
  readonly kind: WorkKind;
  readonly name: string;
  readonly value: number;
  readonly fill: string;
  /** Kind and time in words. */
  readonly said: string;
}

/** The kinds that a module's time goes into. */
export function useParts(): (module: ModuleWorkload) => readonly Part[] {
  const t = useText();
  const duration = useDuration();
  return ({ byKind }) =>
    workKinds
      .filter((kind) => byKind[kind] > 0)
      .map((kind) => {
        const [value, name] = [byKind[kind], t(`workload.kind.${kind}`)];
        return {
          kind,
          name,
          value,
          fill: fillOf(kind),
          said: t('workload.part', { kind: name, time: duration(value) }),
        };
      });
}

export function Donut({ module }: { readonly module: ModuleWorkload }): ReactNode {
  const t = useText();
  const format = useFormat();
  const duration = useDuration();
  const partsOf = useParts();
  const { minutes, code, title } = module;
  if (minutes === 0) return <p className={panes.none}>{t('workload.nothing')}</p>;
  const parts = partsOf(module);
  return (
    <>
      <div
        role="img"
        aria-label={t('workload.donutSummary', {
          module: `${code} ${title}`,
          time: duration(minutes),
          parts: parts.map(({ said }) => said).join(', '),
        })}
        className={css.donut}
        data-plot="donut"
      >
        <PieChart width={size} height={size} accessibilityLayer={false}>
          <Pie
            data={[...parts]}
            dataKey="value"
            nameKey="name"
            innerRadius={58}
            outerRadius={90}
            startAngle={90}
            endAngle={-270}
            isAnimationActive={false}
            rootTabIndex={-1}
            className={css.ring ?? ''}
          />
          <text x={size / 2} y={size / 2} textAnchor="middle" dominantBaseline="central" className={css.centre}>
            {duration(minutes)}
          </text>
        </PieChart>
      </div>
      <dl className={css.parts}>
        {parts.map(({ kind, name, value }) => (
          <div key={kind}>
            <dt>
              <Swatch kind={kind} /> {name}
            </dt>
            <dd>{duration(value)}</dd>
            <dd>{t('workload.share', { percent: format.number(Math.round((value / minutes) * 100)) })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
