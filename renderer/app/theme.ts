/** Light or dark, as chosen or as the system has it, switching live. */

import type { Settings } from '../../shared/ipc/settings.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Settings['theme'] = 'system';

export function setTheme(theme: Settings['theme']): void {
  chosen = theme;
  apply();
}

function apply(): void {
  const theme = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
  document.documentElement.dataset.theme = theme;
}

dark.addEventListener('change', apply);
