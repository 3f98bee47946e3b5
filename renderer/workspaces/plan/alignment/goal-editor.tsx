/** The fields of one goal: words with help on the verb, level, kind of knowledge, weight, audiences, competences. */

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { bloomLevels, goalData, knowledgeTypes, type GoalData } from '../../../../shared/model/goals/schema.ts';
import { limitOf, rangeOf } from '../../../../shared/model/fields.ts';
import { updateData } from '../../../../shared/edit/structure.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { DecimalField } from '../../../ui/decimal-field.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Choices, Select, Switch, TextField } from '../../../ui/fields.tsx';
import { useTyped } from '../../../ui/use-typed.ts';
import { focusCell, setPlan, usePlan } from '../plan-view.ts';
import css from '../plan.module.css';
import { CompetenceLinks } from './competence-links.tsx';
import { useGoalActions } from './use-goal-actions.ts';
import { VerbHelp } from './verb-help.tsx';

export function GoalEditor({ goalId, language }: { readonly goalId: RecordId; readonly language: string }): ReactNode {
  const t = useText();
  const document = useDocument();
  const goal = useRecord('goal', goalId);
  const goals = useChildren(goal?.parent ?? null, 'goal');
  const programme = useRecord('programme', document.programme.id);
  if (!goal || !programme) return null;
  const { data } = goal;
  const disabled = document.readOnly !== null;
  const patch = (change: Partial<GoalData>) =>
    document.change(updateData(document.records, { kind: 'goal', id: goalId, patch: change }), {
      label: 'undo.goal',
      merge: 'fields',
      typing: 'text' in change,
      origin: 'inspector',
    });
  return (
    <fieldset disabled={disabled} className={css.fields}>
      <legend>{t('plan.editGoal', { code: data.code })}</legend>
      <Words goal={goal} goals={goals} language={language} onChange={(text) => patch({ text })} />
      <VerbHelp data={data} language={language} patch={patch} />
      <div className={css.pair}>
        <Select
          label={t('goal.bloom')}
          value={data.bloom}
          onChange={(bloom) => patch({ bloom })}
          options={bloomLevels.map((id) => ({ id, label: t(`bloom.${id}`) }))}
          isDisabled={disabled}
        />
        <Select
          label={t('goal.knowledge')}
          value={data.knowledge ?? 'none'}
          onChange={(knowledge) => patch({ knowledge: knowledge === 'none' ? null : knowledge })}
          options={(['none', ...knowledgeTypes] as const).map((id) => ({ id, label: t(`knowledge.${id}`) }))}
          isDisabled={disabled}
        />
      </div>
      <div className={css.pair}>
        <CodeField key={goalId} code={data.code} others={goals.filter(({ id }) => id !== goalId)} patch={patch} />
        <DecimalField
          key={goalId}
          label={t('goal.weight')}
          value={data.weight}
          {...rangeOf(goalData.shape.weight)}
          wrongText={t('plan.weightWrong')}
          onChange={(weight) => weight !== null && patch({ weight })}
        />
      </div>
      <Switch
        label={t('goal.must')}
        value={data.must === true}
        onChange={(must) => patch({ must })}
        isDisabled={disabled}
      />
      <CompetenceLinks values={data.competences} onChange={(competences) => patch({ competences })} />
      <Choices
        label={t('goal.audiences')}
        values={data.audiences}
        options={programme.data.audiences}
        onChange={(audiences) => patch({ audiences })}
        isDisabled={disabled}
      />
      <GoalActs goal={goal} goals={goals} />
    </fieldset>
  );
}

/** What learners can do afterwards. Escape goes back to the head of the goal; from the last one Enter goes on to the next. */
function Words({
  goal,
  goals,
  language,
  onChange,
}: {
  readonly goal: RecordOf<'goal'>;
  readonly goals: readonly RecordOf<'goal'>[];
  readonly language: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const t = useText();
  const disabled = useDocument().readOnly !== null;
  const actions = useGoalActions();
  const edit = usePlan((view) => view.edit);
  const words = useRef<HTMLDivElement>(null);
  const { id, parent, data } = goal;
  useEffect(() => {
    if (edit !== id) return;
    words.current?.querySelector('textarea')?.focus();
    setPlan({ edit: null });
  }, [edit, id]);

  function onKey(event: KeyboardEvent): void {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (event.key !== 'Escape' && !isEnter) return;
    if (isEnter) event.preventDefault();
    const goesOn = isEnter && goals.at(-1)?.id === id && data.text.trim() !== '';
    if (goesOn && parent !== null) actions.add(parent);
    else focusCell({ goal: id, target: null }, null);
  }

  return (
    <div ref={words} onKeyDownCapture={onKey}>
      <TextField
        label={t('plan.goalText')}
        multiline
        lang={language}
        value={data.text}
        onChange={onChange}
        isDisabled={disabled}
      />
    </div>
  );
}

/** Its place among the goals, and away with it. */
function GoalActs({
  goal,
  goals,
}: {
  readonly goal: RecordOf<'goal'>;
  readonly goals: readonly RecordOf<'goal'>[];
}): ReactNode {
  const t = useText();
  const disabled = useDocument().readOnly !== null;
  const actions = useGoalActions();
  const at = goals.findIndex(({ id }) => id === goal.id);
  return (
    <div className={css.acts}>
      <IconButton label={t('plan.goalUp')} isDisabled={disabled || at <= 0} onPress={() => actions.move(goal, -1)}>
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('plan.goalDown')}
        isDisabled={disabled || at === goals.length - 1}
        onPress={() => actions.move(goal, 1)}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <Button isDisabled={disabled} onPress={() => actions.remove(goal)}>
        <Trash2 size={14} aria-hidden /> {t('plan.goalRemove')}
      </Button>
    </div>
  );
}

/** Unique in the module; what is not yet legal stays in the field and is not taken. */
function CodeField({
  code,
  others,
  patch,
}: {
  readonly code: string;
  readonly others: readonly { readonly data: GoalData }[];
  readonly patch: (change: Partial<GoalData>) => void;
}): ReactNode {
  const t = useText();
  const { readOnly } = useDocument();
  const [typed, setTyped] = useTyped(code);
  const wrong = (value: string) =>
    value.trim() === '' || value.length > limitOf(goalData.shape.code)
      ? t('plan.goalCodeWrong')
      : others.some(({ data }) => data.code.toLowerCase() === value.toLowerCase())
        ? t('plan.goalCodeTaken')
        : null;
  return (
    <TextField
      label={t('goal.code')}
      value={typed}
      wrong={wrong(typed)}
      isDisabled={readOnly !== null}
      onChange={(next) => {
        setTyped(next);
        if (wrong(next) === null) patch({ code: next });
      }}
    />
  );
}
