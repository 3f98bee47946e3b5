/** What would come of two programmes: what contradicts, to be settled, and what comes in. */

import type { ReactNode } from 'react';
import type { Records } from '../../../shared/records/record.ts';
import type { Conflict } from '../../../shared/review/merge/contest.ts';
import type { Choices } from '../../../shared/review/merge/merge-programmes.ts';
import { useText } from '../../i18n/index.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Comparison } from '../versions/comparison.tsx';
import { Conflicts } from './conflicts.tsx';
import css from './join.module.css';

export function MergePreview({
  conflicts,
  choices,
  mine,
  theirs,
  after,
  onChoose,
  children,
}: {
  readonly conflicts: readonly Conflict[];
  readonly choices: Choices;
  readonly mine: Records;
  readonly theirs: Records;
  /** What mine would be. */
  readonly after: Records;
  readonly onChoose: (choices: Choices) => void;
  /** Between the two. */
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <ScrollRegion className={css.body} label={t('merging.preview')}>
      <Conflicts conflicts={conflicts} choices={choices} mine={mine} theirs={theirs} onChoose={onChoose} />
      {children}
      <section className={css.comes}>
        <h3>{t('merging.comes')}</h3>
        <Comparison before={mine} after={after} restoring={null} />
      </section>
    </ScrollRegion>
  );
}
