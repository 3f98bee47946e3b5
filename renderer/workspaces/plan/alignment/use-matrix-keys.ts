/** What keys do in the matrix: they go, set roles, and work on goals and places. */

import type { KeyboardEvent } from 'react';
import type { ShownColumn } from '../../../../shared/rules/coverage/columns.ts';
import type { Matrix, MatrixRow } from '../../../../shared/rules/coverage/matrix.ts';
import type { AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import type { CellPlace } from '../../../../shared/rules/coverage/remedy.ts';
import { editGoal, setPlan } from '../plan-view.ts';
import { matrixKey } from './matrix-keys.ts';
import type { Cell } from './matrix-window.ts';
import { useGoalActions } from './use-goal-actions.ts';
import { useToggle } from './use-toggle.ts';

export function useMatrixKeys({
  matrix,
  columns,
  active,
  perPage,
  cellAt,
  followFocus,
  onOpen,
  onFold,
}: {
  readonly matrix: Matrix;
  readonly columns: readonly ShownColumn[];
  readonly active: Cell;
  readonly perPage: number;
  readonly cellAt: (cell: Cell) => CellPlace;
  /** The focus goes where the chosen cell goes. */
  readonly followFocus: () => void;
  readonly onOpen: (at: HTMLElement) => void;
  readonly onFold: (page: RecordId) => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const t = useText();
  const { records } = useDocument();
  const toggle = useToggle();
  const actions = useGoalActions();
  const keys = {
    at: {
      active,
      size: { rows: matrix.rows.length, columns: columns.length },
      perPage,
      line: matrix.rows[active.row],
      place: columns[active.column],
      marks: {
        teaches: t('plan.mark.teaches'),
        practises: t('plan.mark.practises'),
        assesses: t('plan.mark.assesses'),
      },
    },
    actions: {
      open: onOpen,
      toggle: ({ goal }: MatrixRow, to: ShownColumn, role: AlignmentRole) => toggle(goal, to, role),
      go: (to: Cell) => {
        followFocus();
        setPlan({ cell: cellAt(to) });
      },
      choose: () => setPlan({ side: 'goal' }),
      edit: ({ goal }: MatrixRow) => editGoal(goal.id),
      move: ({ goal }: MatrixRow, by: -1 | 1) => {
        followFocus();
        actions.move(goal, by);
      },
      remove: ({ goal }: MatrixRow) => {
        followFocus();
        actions.remove(goal);
      },
      enter: ({ id, kind, span }: ShownColumn) => (kind === 'page' && span > 1 ? onFold(id) : goTo(records, id)),
    },
  };
  return (event) => {
    const asked = matrixKey(event, keys.at, keys.actions);
    if (!asked) return;
    event.preventDefault();
    event.stopPropagation();
    asked();
  };
}
