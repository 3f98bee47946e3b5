/** Starts the screens: connects to the core, reads the settings, draws the application. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { setTheme } from './app/theme.ts';
import { connectCore } from './core/index.ts';
import { setLanguage } from './i18n/index.ts';
import './ui/tokens.css';

const core = connectCore();
const [info, settings] = await Promise.all([core.call('app.info', {}), core.call('settings.get', {})]);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
if (info.ok && settings.ok) {
  setTheme(settings.value.theme);
  setLanguage(settings.value.language, info.value.systemLanguage);
  createRoot(root).render(
    <StrictMode>
      <App core={core} info={info.value} initialSettings={settings.value} />
    </StrictMode>,
  );
} else {
  // Without the core there are no settings and no language: say the one thing that helps.
  root.textContent = 'Modulewright is not running. Start it again with npm start.';
}
