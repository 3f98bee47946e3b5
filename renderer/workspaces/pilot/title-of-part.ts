/** What a part of a plan is called. */

import type { PlanPart } from '../../../shared/model/pilots/schema.ts';
import { useText } from '../../i18n/index.ts';

/** A part of one's own without a title is called what it is. */
export function useTitleOf(): (part: PlanPart) => string {
  const t = useText();
  return ({ title, is }) =>
    title.trim() || (is === 'break' || is === 'own' ? t(`pilot.is.${is}`) : t('outline.untitled'));
}
