/** Every standard's way to its platform, loaded when it is asked for: what only one package needs, no other carries. */

import type { Standard } from '../../output/tracking/standard.ts';
import type { Tracking } from './driver.ts';

export const trackings: Readonly<Record<Standard, () => Promise<Tracking>>> = {
  scorm12: async () => (await import('./scorm12.ts')).tracking,
  scorm2004: async () => (await import('./scorm2004.ts')).tracking,
  cmi5: async () => (await import('./cmi5.ts')).tracking,
  xapi: async () => (await import('./xapi.ts')).tracking,
  web: async () => (await import('./web.ts')).tracking,
};
