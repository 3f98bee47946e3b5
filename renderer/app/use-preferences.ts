/** What a person prefers, the same in every window of the application; the widths of its panes are each window's own. */

import { useEffect, useRef, useState } from 'react';
import type { AppInfo, Core } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { setLanguage } from '../i18n/index.ts';
import { useFailureNotice } from '../ui/notices.tsx';
import { setTheme } from './theme.ts';

export function usePreferences(
  core: Core,
  { systemLanguage }: AppInfo,
  initial: Settings,
): { readonly settings: Settings; readonly changeSettings: (patch: Partial<Settings>) => void } {
  const fail = useFailureNotice();
  const [settings, setSettings] = useState(initial);
  /** Changes of this window that are on their way: what comes back of them is older than what is shown. */
  const underWay = useRef(0);

  useEffect(
    () =>
      core.on('settings.changed', (changed) => {
        if (underWay.current > 0) return;
        setSettings(({ panes }) => ({ ...changed, panes }));
        setTheme(changed.theme);
        speak(changed.language);
      }),
    // `speak` is new with each rendering and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [core],
  );

  /** The words come from where the screens do, which may have gone. */
  function speak(language: Settings['language']): void {
    setLanguage(language, systemLanguage).catch(() => fail({ code: 'connection.lost', params: { status: 0 } }));
  }

  function changeSettings(patch: Partial<Settings>): void {
    setSettings((before) => ({ ...before, ...patch }));
    if (patch.theme) setTheme(patch.theme);
    if (patch.language) speak(patch.language);
    void send(patch);
  }

  async function send(patch: Partial<Settings>): Promise<void> {
    underWay.current += 1;
    const saved = await core.call('settings.set', patch);
    underWay.current -= 1;
    if (!saved.ok) fail(saved.error);
  }

  return { settings, changeSettings };
}
