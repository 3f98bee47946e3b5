/** How well a scenario can go, or why it cannot go at all. */

import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { useText } from '../../i18n/index.ts';
import exercises from '../blocks.module.css';

export function BestWay({
  data,
  share,
  steps,
}: {
  readonly data: Scenario;
  readonly share: number | null;
  readonly steps: number;
}): ReactNode {
  const t = useText();
  const started = data.scenes.some(({ id }) => id === data.start);
  const ends = data.scenes.some(({ ending }) => ending);
  if (share !== null)
    return <p className={exercises.note}>{t('card.scenario.best', { percent: share, count: steps })}</p>;
  const lacking = !started ? 'noStart' : ends ? 'noBest' : 'noEnding';
  return <p className={exercises.wrong}>{t(`exercise.scenario.${lacking}`)}</p>;
}
