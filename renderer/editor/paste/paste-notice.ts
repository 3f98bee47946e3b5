/** Says in one notice what of a clipboard was left out: how much, what, and what to do. */

import { useText } from '../../i18n/index.ts';
import { notify } from '../../ui/notices.tsx';
import type { Loss } from './losses.ts';

export function usePasteNotice(): (losses: readonly Loss[]) => void {
  const t = useText();
  return (losses) => {
    if (losses.length === 0) return;
    const said = losses.map(({ kind, count, names }) => {
      const named = names.join(', ') + (count > names.length && names.length > 0 ? ', …' : '');
      const words = t(`paste.lost.${kind}`, { count });
      return `${named === '' ? words : `${words} (${named})`}. ${t(`paste.todo.${kind}`)}`;
    });
    notify({ tone: 'error', title: t('paste.lost'), text: said.join(' ') });
  };
}
