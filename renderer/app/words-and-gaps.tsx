/** In the status bar: how many words the page has, and what the goals of its module still lack, with the way there. */

import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { coverageOf, type Gap } from '../../shared/rules/coverage/coverage.ts';
import { recordOf } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import { useSettled, useWords } from '../document/use-facts.ts';
import { useText } from '../i18n/index.ts';
import { moduleOf } from '../shell/navigate.ts';
import { useView } from '../shell/view.ts';
import { showGaps } from '../workspaces/plan/show-plan.ts';
import css from './app.module.css';

export function WordsAndGaps(): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const selected = useView((view) => view.selected);
  const isWriting = useView((view) => view.workspace === 'write');
  const words = useWords(isWriting ? selected : null);
  const gaps = useGaps(isWriting ? moduleOf(records, selected) : null);
  const [first] = gaps;

  function said(gap: Gap): string {
    const what = t(`plan.short.${gap.code}`);
    if (!('goal' in gap)) return what;
    return t('frame.gapOfGoal', { code: recordOf(records, 'goal', gap.goal)?.data.code ?? '', what });
  }

  return (
    <>
      {words !== null && <span className={css.fixed}>{t('frame.words', { count: words })}</span>}
      {first && (
        <Link className={css.gaps ?? ''} onPress={showGaps}>
          {t('frame.gaps', { count: gaps.length, first: said(first) })}
        </Link>
      )}
    </>
  );
}

/** As long as a module has no goals it lacks nothing that could be told from them. */
function useGaps(module: string | null): readonly Gap[] {
  const { records } = useDocument();
  const settled = useSettled();
  return useMemo(() => {
    if (module === null) return [];
    const { goals, gaps } = coverageOf(records, module);
    return goals.length === 0 ? [] : gaps;
    // `settled` says when they are worth another look.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [records, settled, module]);
}
