/** How a work is named where one is chosen: `Porter 2000 · Location, competition …`. */

import { citationLabel } from '../../../shared/edit/citation.ts';
import type { ReferenceData } from '../../../shared/model/references/schema.ts';
import type { Text } from '../../i18n/index.ts';

export function workName(data: ReferenceData, t: Text): string {
  const label = citationLabel(data, t('apparatus.undated'));
  const title = data.title.trim() || t('reference.untitled');
  return data.authors.trim() === '' ? label : `${label} · ${title}`;
}
