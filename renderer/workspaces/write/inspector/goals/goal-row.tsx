/** One goal beside a block or page: its level, the three roles as one stop of Tab, and the way to its cell in the matrix. */

import { Grid2x2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { rank } from '../../../../../shared/rules/coverage/levels.ts';
import { alignmentRoles } from '../../../../../shared/model/goals/schema.ts';
import type { RecordId, RecordOf } from '../../../../../shared/records/record.ts';
import { useChildren, useDocument } from '../../../../document/hooks.tsx';
import { useText } from '../../../../i18n/index.ts';
import { IconButton } from '../../../../ui/button.tsx';
import { useToggle } from '../../../plan/alignment/use-toggle.ts';
import css from './goals.module.css';
import { labelIn, type Facets } from './use-place.ts';

export function GoalRow({
  goal,
  target,
  facets,
  onMatrix,
}: {
  readonly goal: RecordOf<'goal'>;
  readonly target: RecordId;
  readonly facets: Facets;
  readonly onMatrix: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const toggle = useToggle();
  const links = useChildren(goal.id, 'alignment').filter(({ data }) => data.target === target);
  const roles = alignmentRoles.filter((role) => links.some(({ data }) => data.role === role));
  const { code, text, bloom } = goal.data;
  const words = text || t('plan.untitled');
  const wrong = roles.includes('assesses') ? misfit(facets, goal) : null;
  return (
    <li className={css.goal} data-linked={roles.length > 0 || undefined} data-goal={goal.id}>
      <p className={css.words}>
        <b>{code}</b> {words} <small>{t(`bloom.${bloom}`)}</small>
      </p>
      <div className={css.line}>
        <ToggleButtonGroup
          className={css.roles ?? ''}
          aria-label={`${code} ${words}`}
          selectionMode="multiple"
          selectedKeys={roles}
          isDisabled={document.readOnly !== null}
          onSelectionChange={(keys) => {
            const changed = alignmentRoles.find((role) => keys.has(role) !== roles.includes(role));
            if (changed) toggle(goal, { id: target, label: labelIn(document.records, target) }, changed);
          }}
        >
          {alignmentRoles.map((role) => (
            <ToggleButton key={role} id={role} className={css.role ?? ''} data-role={role}>
              {t(`role.${role}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <IconButton label={t('goals.inMatrix', { goal: code })} onPress={onMatrix}>
          <Grid2x2 size={14} aria-hidden />
        </IconButton>
      </div>
      {wrong && <p className={css.wrong}>{t(`goals.${wrong.code}`, { level: t(`bloom.${wrong.level}`) })}</p>}
    </li>
  );
}

/** How this block alone misses the level of a goal it assesses. */
function misfit({ levels }: Facets, { data }: RecordOf<'goal'>) {
  if (!levels) return null;
  if (rank(levels.highest) < rank(data.bloom)) return { code: 'below', level: levels.highest } as const;
  return rank(levels.lowest) > rank(data.bloom) ? ({ code: 'above', level: levels.lowest } as const) : null;
}
