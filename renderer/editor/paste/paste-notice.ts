/** Says in one notice what of a clipboard was left out: how much, what, and what to do. */

import type { Text } from '../../i18n/index.ts';
import { notify } from '../../ui/notices.tsx';
import type { Loss } from './losses.ts';

export function notePasteLosses(losses: readonly Loss[]): void {
  if (losses.length === 0) return;
  notify({
    tone: 'error',
    title: (t) => t('paste.lost'),
    text: (t) => losses.map((loss) => sentencesOf(loss, t)).join(' '),
  });
}

function sentencesOf({ kind, count, names }: Loss, t: Text): string {
  const named = names.join(', ') + (count > names.length && names.length > 0 ? ', …' : '');
  const words = t(`paste.lost.${kind}`, { count });
  return `${named === '' ? words : `${words} (${named})`}. ${t(`paste.todo.${kind}`)}`;
}
