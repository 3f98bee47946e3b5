/** Starts the screens: connects to the core and asks it for the settings while the code of the screens is on its way. */

import { connectCore } from './core/index.ts';
import { openAgain } from './core/last-open.ts';
import { catalogues, chosenLanguage } from './i18n/catalogues.ts';
import './ui/tokens.css';

const core = connectCore();
const settled = Promise.all([core.call('app.info', {}), core.call('settings.get', {})]);
// What was open before a reload, or was named at the start, is read while the code of the screens loads: neither waits for the
// other.
const opening = settled.then(async ([info]) => {
  const again = await openAgain(core);
  const file = info.ok ? info.value.openAtStart : null;
  return again ?? (file === null ? null : core.call('project.open', { file }));
});
// So are the words of the screens; where they cannot be had is told when they are shown.
void settled.then(([info, settings]) => {
  if (!info.ok || !settings.ok) return null;
  return catalogues[chosenLanguage(settings.value.language, info.value.systemLanguage)]().catch(() => null);
});
// Running that code keeps the page busy: whatever the core is asked for is under way by then.
const [info, settings] = await settled;
// React Aria asks for the browser's data on languages as soon as it runs; they are read here while its code is on the way.
Intl.DateTimeFormat.supportedLocalesOf('en');
// A browser that is watched, by its tools or a trial, reads the file again in which an error is made. React makes some as it
// begins: here, then, and not among the screens.
const [{ draw }, { createRoot }] = await Promise.all([import('./app/draw.tsx'), import('react-dom/client')]);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
if (info.ok && settings.ok) {
  await draw(createRoot(root), { core, info: info.value, initialSettings: settings.value, opening });
} else {
  // Without the core there are no settings and no language: say the one thing that helps.
  root.textContent = 'Modulewright is not running. Start it again with npm start.';
}
