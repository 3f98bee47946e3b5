/** Puts text on the clipboard, and says so or why not. */

import { useText } from '../i18n/index.ts';
import { speak, notifyFailure } from './notices.tsx';

/** Resolves once it is said. The browser may refuse, and has no clipboard at all for pages it does not trust. */
export function useCopy(): (text: string) => Promise<void> {
  const t = useText();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return notifyFailure({ code: 'clipboard.refused', params: {} });
    }
    speak(t('common.copied'));
  };
}
