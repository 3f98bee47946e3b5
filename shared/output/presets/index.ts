/** What depends on a platform, as the forms of formats have it: which it is, and how much it is told. */

import type { Choice } from '../form.ts';
import { platforms, type Platform, type PlatformId } from './platforms.ts';

/** The first is meant where nobody has said. */
export const preset = { label: 'packages.preset', values: platforms } as const satisfies Choice;

/** Some platforms stop at any error, and not all keep single answers and goals. */
export const detail = {
  label: 'packages.detail',
  values: [
    { id: 'platform', label: 'detail.platform' },
    { id: 'all', label: 'detail.all' },
    { id: 'results', label: 'detail.results' },
  ],
} as const satisfies Choice;

/** Whether a platform is told of results alone, and of no single answer or goal. */
export function isQuiet(chosen: { readonly preset?: unknown; readonly detail?: unknown }): boolean {
  const wanted = chosen.detail ?? 'platform';
  return wanted === 'platform' ? needsQuiet(chosen.preset) : wanted === 'results';
}

export function needsQuiet(platform: unknown): boolean {
  const found: Platform | undefined = platforms.find(({ id }) => id === (platform as PlatformId));
  return found?.quiet === true;
}
