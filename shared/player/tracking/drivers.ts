/** The driver of each standard, found by the name that a package's content carries, and the API object it speaks with. */

import type { Standard } from '../../output/tracking/standard.ts';
import type { Driver } from './driver.ts';
import { findApi } from './find-api.ts';
import type { RawApi } from './scorm-api.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';

interface Tracking {
  /** Name of the platform's API object. */
  readonly api: string;
  /** `elapsed` are the milliseconds the session has lasted. */
  readonly driver: (api: RawApi, now: () => Date, elapsed: () => number) => Driver;
}

const drivers: Readonly<Record<Standard, Tracking>> = {
  scorm12: { api: 'API', driver: scorm12 },
  scorm2004: { api: 'API_1484_11', driver: scorm2004 },
};

/** No learning platform: everything works, nothing is kept. */
export const none: Driver = {
  suspendLimit: 0,
  start: () => ({ suspended: '', passMark: null }),
  tell: () => false,
  pause: () => undefined,
  finish: () => undefined,
};

/** The driver for the platform around a window; a package opened as plain pages tracks nothing. */
export function driverOf(standard: Standard, window: Window, elapsed: () => number): Driver {
  const { api: name, driver } = drivers[standard];
  const api = findApi<RawApi>(window, name);
  return api ? driver(api, () => new Date(), elapsed) : none;
}
