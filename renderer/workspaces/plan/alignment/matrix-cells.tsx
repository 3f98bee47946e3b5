/** The cells of the alignment matrix: heads of pages and what stands on them, heads of goals, and roles. */

import { ChevronDown, ChevronRight, CircleHelp, ClipboardCheck, Text, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MatrixRow } from '../../../../shared/rules/coverage/matrix.ts';
import type { ShownColumn } from '../../../../shared/rules/coverage/columns.ts';
import type { AlignmentRole } from '../../../../shared/model/goals/schema.ts';
import { useText } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import css from './matrix.module.css';

/** What every cell needs to be reached by keys: its place, whether it is the one in the order of Tab, what happens on it. */
export interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly active: boolean;
  readonly onEnter: (row: number, column: number) => void;
}

function reach({ row, column, active, onEnter }: CellProps) {
  return {
    'data-cell': `${row}:${column}`,
    'aria-colindex': column + 2,
    tabIndex: active ? 0 : -1,
    onFocus: () => onEnter(row, column),
  };
}

const icons = { exercise: CircleHelp, activity: Users, test: ClipboardCheck, other: Text } as const;

export function ColumnHead({
  place,
  orphan,
  onFold,
  ...cell
}: CellProps & { readonly place: ShownColumn; readonly orphan: boolean; readonly onFold: () => void }): ReactNode {
  const t = useText();
  const label = place.label || t('plan.untitled');
  const folds = place.kind === 'page' && place.span > 1;
  const open = place.inside.length === 0;
  const Icon = place.kind === 'page' ? null : icons[place.kind];
  return (
    <th
      scope="col"
      className={css.head}
      data-kind={place.kind}
      data-gap={orphan || undefined}
      aria-label={`${t(`kind.${place.kind}`)}: ${label}${orphan ? ` (${t('plan.gap')})` : ''}`}
      aria-expanded={folds ? open : undefined}
      {...reach(cell)}
    >
      <span className={css.slanted} title={label}>
        <span>{label}</span>
      </span>
      {folds && (
        <IconButton
          label={t(open ? 'plan.fold' : 'plan.unfold', { place: label })}
          excludeFromTabOrder
          onPress={onFold}
        >
          {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        </IconButton>
      )}
      {Icon && (
        <span className={css.kind}>
          <Icon size={14} aria-hidden />
        </span>
      )}
    </th>
  );
}

export function GoalHead({
  line,
  onChoose,
  ...cell
}: CellProps & { readonly line: MatrixRow; readonly onChoose: () => void }): ReactNode {
  const t = useText();
  const { code, text, bloom } = line.goal.data;
  const wrong = [...new Set(line.gaps.map((gap) => t(`plan.short.${gap.code as GoalGap}`)))].join(', ');
  return (
    <th
      scope="row"
      className={css.goal}
      data-gap={line.gaps.length > 0 || undefined}
      aria-label={[`${code} ${text || t('plan.untitled')}`, t(`bloom.${bloom}`), wrong].filter(Boolean).join(', ')}
      {...reach(cell)}
      onClick={onChoose}
    >
      <span className={css.words}>
        <b>{code}</b> <span title={text}>{text || t('plan.untitled')}</span>
      </span>
      <small>{t(`bloom.${bloom}`)}</small>
      {wrong && <span className={css.wrong}>{wrong}</span>}
    </th>
  );
}

type GoalGap = 'untaught' | 'unpractised' | 'unassessed' | 'assessedBelow' | 'assessedAbove' | 'outOfBalance';

export function RoleCell({
  roles,
  inside,
  label,
  gap,
  onPress,
  onWasActive,
  ...cell
}: CellProps & {
  readonly roles: readonly AlignmentRole[];
  readonly inside: readonly AlignmentRole[];
  readonly label: string;
  readonly gap: boolean;
  readonly onPress: (cell: HTMLElement) => void;
  readonly onWasActive: () => void;
}): ReactNode {
  const t = useText();
  return (
    <td
      className={css.cell}
      data-gap={gap || undefined}
      aria-label={label}
      title={label}
      {...reach(cell)}
      onMouseDown={onWasActive}
      onClick={(event) => onPress(event.currentTarget)}
    >
      <span className={css.marks}>
        {roles.map((role) => (
          <span key={role} data-role={role}>
            {t(`plan.mark.${role}`)}
          </span>
        ))}
        {inside
          .filter((role) => !roles.includes(role))
          .map((role) => (
            <span key={role} data-role={role} data-inside>
              {t(`plan.mark.${role}`)}
            </span>
          ))}
      </span>
    </td>
  );
}

/** Room for the columns that are not drawn. */
export function ColumnRoom({ width }: { readonly width: number }): ReactNode {
  return width > 0 ? <td aria-hidden className={css.spacer} style={{ width }} /> : null;
}

/** Room for the rows that are not drawn. */
export function RowRoom({ height }: { readonly height: number }): ReactNode {
  return height > 0 ? (
    <tr aria-hidden>
      {/* Room, with nothing in it to name. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td className={css.spacer} style={{ height }} />
    </tr>
  ) : null;
}
