/** What every screen may use: the core, what the host is, the person's settings. */

import { createContext, useContext } from 'react';
import type { AppInfo, Core } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';

/** What of the settings is seen on the screen. */
export type Preferences = Omit<Settings, 'places'>;

export interface AppServices {
  readonly core: Core;
  readonly info: AppInfo;
  readonly settings: Preferences;
  changeSettings(patch: Partial<Preferences>): void;
}

export const AppContext = createContext<AppServices | null>(null);

export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (!services) throw new Error('outside the application');
  return services;
}
