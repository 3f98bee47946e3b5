/** What runs at once, by the titles of its parts. */

import type { RunBlock } from '../../../shared/pilots/running-order.ts';
import { useText } from '../../i18n/index.ts';
import { useTitleOf } from './title-of-part.ts';

export function useBlockName(): (block: RunBlock | null) => string {
  const t = useText();
  const titleOf = useTitleOf();
  return (block) => block?.parts.map(titleOf).join(' + ') ?? t('pilot.run.gonePart');
}
