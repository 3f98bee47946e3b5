/** How well a scenario can go, or why it cannot go at all. */

import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/exercises/scenario/schema.ts';
import { words } from '../../../shared/exercises/scenario/words.ts';
import { useWords } from '../../i18n/index.ts';
import exercises from '../exercises.module.css';

export function BestWay({
  data,
  share,
  steps,
}: {
  readonly data: Scenario;
  readonly share: number | null;
  readonly steps: number;
}): ReactNode {
  const own = useWords(words.author);
  const started = data.scenes.some(({ id }) => id === data.start);
  const ends = data.scenes.some(({ ending }) => ending);
  if (share !== null) return <p className={exercises.note}>{own('best', { percent: share, count: steps })}</p>;
  return <p className={exercises.wrong}>{own(!started ? 'noStart' : ends ? 'noBest' : 'noEnding')}</p>;
}
