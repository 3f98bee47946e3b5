/** The inspector's goals: which of the module's goals a block or page teaches, practises and assesses, and what to link next. */

import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { setAlignments } from '../../../../../shared/edit/goals.ts';
import type { Suggestion } from '../../../../../shared/rules/coverage/suggestions.ts';
import { recordOf, type RecordId } from '../../../../../shared/records/record.ts';
import { moduleOf } from '../../../../shell/navigate.ts';
import { useViewOf } from '../../../../shell/view.ts';
import { useChildren, useDocument, useRecord } from '../../../../document/hooks.tsx';
import { useText } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { speak } from '../../../../ui/notices.tsx';
import { roleOfKey } from '../../../plan/alignment/matrix-keys.ts';
import { useToggle } from '../../../plan/alignment/use-toggle.ts';
import { showCell, showGoals } from '../../../plan/show-plan.ts';
import { focusGoals, focusPage } from './focus.ts';
import { GoalRow } from './goal-row.tsx';
import css from './goals.module.css';
import { labelIn, useFacets } from './use-place.ts';
import { useSuggestions } from './use-suggestions.ts';

/** More than these are counted, not listed. */
const listed = 6;

export function GoalsPanel(): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const { selected, block } = useViewOf(({ selected, block }) => ({ selected, block }));
  const page = useRecord('page', selected)?.id ?? null;
  const facets = useFacets(block);
  const [whole, setWhole] = useState<{ readonly of: RecordId; readonly page: boolean } | null>(null);
  const module = moduleOf(records, page);
  if (page === null || module === null) return <p className={css.none}>{t('goals.choosePage')}</p>;
  // Words teach by their page; what is done or answered has goals of its own.
  const usual = facets === null || facets.kind === 'other';
  const ofPage = facets === null || (whole?.of === block ? whole.page : usual);
  const target = ofPage || block === null ? page : block;
  return (
    <div data-goals>
      {facets && block !== null && (
        <ToggleButtonGroup
          className={css.of ?? ''}
          aria-label={t('goals.of')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[ofPage ? 'page' : 'block']}
          onSelectionChange={([key]) => setWhole({ of: block, page: key === 'page' })}
        >
          <ToggleButton id="block">{t(`kind.${facets.kind}`)}</ToggleButton>
          <ToggleButton id="page">{t('kind.page')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <Links key={target} module={module} target={target} page={page} />
    </div>
  );
}

function Links({
  module,
  target,
  page,
}: {
  readonly module: RecordId;
  readonly target: RecordId;
  readonly page: RecordId;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const goals = useChildren(module, 'goal');
  const facets = useFacets(target);
  const toggle = useToggle();
  if (!facets) return null;
  if (goals.length === 0) {
    return (
      <div className={css.none}>
        <p>{t('plan.noGoals')}</p>
        <Button onPress={() => showGoals(module)}>{t('alignment.title')}</Button>
      </div>
    );
  }

  /** Arrows go from goal to goal in the same role; a role's letter or number sets it wherever the focus is in its row. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-goal]');
    const goal = goals.find(({ id }) => id === row?.dataset['goal']);
    if (event.key === 'Escape') focusPage();
    else if (event.key === 'F4') showCell({ goal: goal?.id ?? goals[0]?.id ?? null, target }, page);
    else if (row && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) step(row, event.key === 'ArrowDown');
    else {
      const role = goal ? roleOfKey(event, marks) : null;
      if (!goal || !role) return;
      toggle(goal, { id: target, label: labelIn(document.records, target) }, role);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const marks = {
    teaches: t('plan.mark.teaches'),
    practises: t('plan.mark.practises'),
    assesses: t('plan.mark.assesses'),
  };
  const { levels } = facets;
  const range = levels && [...new Set([levels.lowest, levels.highest])].map((level) => t(`bloom.${level}`)).join(' – ');
  return (
    // The keys of its buttons, heard once for all of them.
    <div onKeyDownCapture={onKeyDown}>
      {range && <p className={css.shows}>{t('goals.shows', { levels: range })}</p>}
      <Suggestions module={module} target={target} />
      <ul className={css.goals} aria-label={t('module.goals')}>
        {goals.map((goal) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            target={target}
            facets={facets}
            onMatrix={() => showCell({ goal: goal.id, target }, page)}
          />
        ))}
      </ul>
      <p className={css.hint}>{t('goals.keys', marks)}</p>
    </div>
  );
}

/** First in the panel, so that the key that opens it and Enter take the first of them. */
function Suggestions({ module, target }: { readonly module: RecordId; readonly target: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const suggestions = useSuggestions(module, target);
  if (suggestions.length === 0) return null;

  function accept(links: readonly Suggestion[]): void {
    const change = setAlignments(document.records, { newId: document.newId, links });
    // The suggestions that are taken are gone when the keys go on.
    flushSync(() => document.change(change, { label: 'undo.alignment' }));
    speak(t('plan.accepted', { count: change.puts.length }));
    focusGoals();
  }

  return (
    <section className={css.suggested} aria-labelledby="goals-suggested">
      <h3 id="goals-suggested">{t('plan.suggestions')}</h3>
      {suggestions.slice(0, listed).map((one) => {
        const role = t(`role.${one.role}`);
        const goal = recordOf(document.records, 'goal', one.goal)?.data.code ?? '';
        const place = labelIn(document.records, one.target) || t('plan.untitled');
        const what = t(`plan.because.${one.because}`, { place, role, goal });
        return (
          <div key={`${one.goal} ${one.target}`}>
            <p>{one.target === target ? t(`goals.because.${one.because}`, { role, goal }) : what}</p>
            <Button
              data-suggestion
              aria-label={t('plan.acceptThis', { what })}
              isDisabled={document.readOnly !== null}
              onPress={() => accept([one])}
            >
              {t('plan.accept')}
            </Button>
          </div>
        );
      })}
      {suggestions.length > 1 && (
        <Button variant="quiet" isDisabled={document.readOnly !== null} onPress={() => accept(suggestions)}>
          {t('plan.acceptAll', { count: suggestions.length })}
        </Button>
      )}
    </section>
  );
}

function step(row: HTMLElement, down: boolean): void {
  const beside = down ? row.nextElementSibling : row.previousElementSibling;
  const place = [...row.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  beside?.querySelectorAll<HTMLElement>('button')[Math.max(0, place)]?.focus();
}
