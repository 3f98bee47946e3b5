/** What a person prefers and sees, the same in every window of the application; the widths of its panes are each window's own. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { sameJson } from '../../shared/base/json.ts';
import type { AppInfo, Core } from '../../shared/ipc/contract.ts';
import type { Preferences } from '../shell/app-context.ts';
import { setLanguage } from '../i18n/index.ts';
import { notifyFailure } from '../ui/notices.tsx';
import { setTheme } from './theme.ts';

export function usePreferences(
  core: Core,
  { systemLanguage }: AppInfo,
  initial: Preferences,
): { readonly settings: Preferences; readonly changeSettings: (patch: Partial<Preferences>) => void } {
  const [settings, setSettings] = useState(initial);
  /** Changes of this window that are on their way: what comes back of them is older than what is shown. */
  const underWay = useRef(0);

  /** The words come from where the screens do, which may have gone. */
  const speak = useCallback(
    (language: Preferences['language']): void => {
      setLanguage(language, systemLanguage).catch(() =>
        notifyFailure({ code: 'connection.lost', params: { status: 0 } }),
      );
    },
    [systemLanguage],
  );

  useEffect(
    () =>
      core.on('settings.changed', (changed) => {
        if (underWay.current > 0) return;
        setSettings((before) => {
          const { places: _places, panes: _panes, ...seen } = changed;
          const { panes, ...own } = before;
          return sameJson(seen, own) ? before : { ...seen, panes };
        });
        setTheme(changed.theme);
        speak(changed.language);
      }),
    [core, speak],
  );

  const changeSettings = useCallback(
    (patch: Partial<Preferences>): void => {
      setSettings((before) => ({ ...before, ...patch }));
      if (patch.theme) setTheme(patch.theme);
      if (patch.language) speak(patch.language);
      const send = async (): Promise<void> => {
        underWay.current += 1;
        const saved = await core.call('settings.set', patch);
        underWay.current -= 1;
        if (!saved.ok) notifyFailure(saved.error);
      };
      void send();
    },
    [core, speak],
  );

  return { settings, changeSettings };
}
