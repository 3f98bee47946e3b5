/** The gaps of a module in words, each with the way to it and, where placement tells, its mending; and what placement suggests. */

import type { ReactNode } from 'react';
import { gapFinding } from '../../../../shared/rules/checks/goals.ts';
import { setAlignments } from '../../../../shared/edit/goals.ts';
import { remedyOf } from '../../../../shared/rules/coverage/remedy.ts';
import type { Suggestion } from '../../../../shared/rules/coverage/suggestions.ts';
import { recordOf } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { speak } from '../../../ui/notices.tsx';
import { focusCell } from '../plan-view.ts';
import css from '../plan.module.css';
import type { Alignment } from './use-alignment.ts';

/** More than these are counted, not listed. */
const listed = 40;

export function GapList({ alignment }: { readonly alignment: Alignment }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { suggestions, places } = alignment;
  const mending: Mending = {
    disabled: document.readOnly !== null,
    accept(links) {
      const change = setAlignments(document.records, { newId: document.newId, links });
      document.change(change, { label: 'undo.alignment' });
      speak(t('plan.accepted', { count: change.puts.length }));
    },
    words: ({ goal, target, role }) => ({
      place: places.get(target)?.label || t('plan.untitled'),
      role: t(`role.${role}`),
      goal: recordOf(document.records, 'goal', goal)?.data.code ?? '',
    }),
  };
  return (
    <>
      <Gaps alignment={alignment} mending={mending} />
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} mending={mending} />}
    </>
  );
}

interface Mending {
  readonly disabled: boolean;
  readonly accept: (links: readonly Suggestion[]) => void;
  /** What a suggestion is about. */
  readonly words: (suggestion: Suggestion) => { readonly place: string; readonly role: string; readonly goal: string };
}

function Gaps({
  alignment: { coverage, suggestions, places },
  mending: { disabled, accept, words },
}: {
  readonly alignment: Alignment;
  readonly mending: Mending;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <section aria-labelledby="plan-gaps">
      <h2 id="plan-gaps">{t('plan.gaps')}</h2>
      {coverage.goals.length === 0 && <p className={css.later}>{t('plan.gapsLater')}</p>}
      {coverage.gaps.length === 0 && coverage.goals.length > 0 && <p className={css.fine}>{t('plan.noGaps')}</p>}
      <ul className={css.gaps}>
        {coverage.gaps.slice(0, listed).map((gap) => {
          const finding = gapFinding(document.records, gap);
          const what = t(`checks.${finding.code}`, finding.params);
          const { cell, fix } = remedyOf(gap, coverage, suggestions);
          return (
            <li key={`${finding.code} ${finding.where}`} data-gap={gap.code}>
              <b>{what}</b>
              <p>
                {t(`checks.${finding.code}.why`, finding.params)} {t(`checks.${finding.code}.do`, finding.params)}
              </p>
              <div className={css.acts}>
                <Button
                  aria-label={t('plan.goToGap', { what })}
                  onPress={() => focusCell(cell, places.get(cell.target ?? '')?.page ?? null)}
                >
                  {t('plan.goTo')}
                </Button>
                {fix && (
                  <Button variant="quiet" isDisabled={disabled} onPress={() => accept([fix])}>
                    {t('plan.fix', words(fix))}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {coverage.gaps.length > listed && <p>{t('plan.more', { count: coverage.gaps.length - listed })}</p>}
    </section>
  );
}

function Suggestions({
  suggestions,
  mending: { disabled, accept, words },
}: {
  readonly suggestions: readonly Suggestion[];
  readonly mending: Mending;
}): ReactNode {
  const t = useText();
  return (
    <section aria-labelledby="plan-suggestions">
      <h2 id="plan-suggestions">{t('plan.suggestions')}</h2>
      <ul className={css.gaps}>
        {suggestions.slice(0, listed).map((suggestion) => {
          const what = t(`plan.because.${suggestion.because}`, words(suggestion));
          return (
            <li key={`${suggestion.goal} ${suggestion.target}`}>
              <p>{what}</p>
              <div className={css.acts}>
                <Button
                  aria-label={t('plan.acceptThis', { what })}
                  isDisabled={disabled}
                  onPress={() => accept([suggestion])}
                >
                  {t('plan.accept')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {suggestions.length > listed && <p>{t('plan.more', { count: suggestions.length - listed })}</p>}
      {suggestions.length > 1 && (
        <Button isDisabled={disabled} onPress={() => accept(suggestions)}>
          {t('plan.acceptAll', { count: suggestions.length })}
        </Button>
      )}
    </section>
  );
}
