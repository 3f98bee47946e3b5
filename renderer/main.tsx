/** Starts the screens: connects to the core, reads the settings, draws the application. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectCore } from './core/index.ts';
import './ui/tokens.css';

const core = connectCore();
const settled = Promise.all([core.call('app.info', {}), core.call('settings.get', {})]);
// A programme named at the start is read while the code of the screens loads: neither waits for the other.
const opening = settled.then(([info]) => {
  const file = info.ok ? info.value.openAtStart : null;
  return file === null ? null : core.call('project.open', { file });
});
const [{ App }, { setTheme }, { setLanguage }, { setRegion }] = await Promise.all([
  import('./app/app.tsx'),
  import('./app/theme.ts'),
  import('./i18n/index.ts'),
  import('./i18n/format.ts'),
]);
const [info, settings] = await settled;
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
if (info.ok && settings.ok) {
  setTheme(settings.value.theme);
  setLanguage(settings.value.language, info.value.systemLanguage);
  setRegion(info.value.systemRegion);
  createRoot(root).render(
    <StrictMode>
      <App core={core} info={info.value} initialSettings={settings.value} opening={opening} />
    </StrictMode>,
  );
} else {
  // Without the core there are no settings and no language: say the one thing that helps.
  root.textContent = 'Modulewright is not running. Start it again with npm start.';
}
