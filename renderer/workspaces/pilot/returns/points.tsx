/** How answers on a scale are spread: a bar with a stretch for each point, their mean, and how many they are. */

import type { ReactNode } from 'react';
import { fewestAnswers, type Spread } from '../../../../shared/pilots/findings/spread.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import css from './findings.module.css';

export function Points({ spread, points }: { readonly spread: Spread; readonly points: readonly string[] }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { count, counts, mean } = spread;
  if (mean === null) return <span className={css.nobody}>–</span>;
  const said = counts.map((each, index) => `${points[index] ?? ''}: ${each}`).join(', ');
  return (
    <span className={css.points} data-few={count < fewestAnswers || undefined}>
      <span className={css.bar} role="img" aria-label={said} title={said}>
        {counts.map((each, index) =>
          // A scale has its points in one order.
          // oxlint-disable-next-line react/no-array-index-key
          each === 0 ? null : <i key={index} data-point={index} style={{ flexGrow: each }} />,
        )}
      </span>
      <b>{format.number(mean)}</b> <small>{t('pilot.found.answers', { count })}</small>
    </span>
  );
}
