/** Starts the player inside a package: content, platform, pages, exercises. */

import type { PackageContent } from '../export/page/content.ts';
import { element } from './dom.ts';
import { bringToLife } from './exercise-view.ts';
import { Pages } from './pages.ts';
import { Session } from './session.ts';
import { findApi } from './tracking/find-api.ts';
import { none } from './tracking/none.ts';
import { scorm12, type Scorm12Api } from './tracking/scorm12.ts';

declare global {
  var modulewrightContent: PackageContent | undefined;
}

const content = globalThis.modulewrightContent;
if (content) start(content);

function start(content: PackageContent): void {
  const api = findApi<Scorm12Api>(window, 'API');
  const driver = api ? scorm12(api, () => new Date()) : none;
  const session = new Session(
    content,
    driver,
    globalThis.modulewrightExercises ?? {},
    crypto.getRandomValues(new Int32Array(1))[0] ?? 1,
  );
  document.documentElement.classList.add('playing');
  const trouble = element('p', { class: 'trouble', role: 'status', hidden: '' }, content.text.notSaved);
  document.querySelector('main')?.before(trouble);
  const pages = new Pages(session);
  for (const [index, { id }] of content.exercises.entries()) {
    const root = document.getElementById(id);
    if (root) bringToLife(root, index, session, () => pages.refresh());
  }
  // `unload` is not delivered reliably and blocked in frames; `pagehide` is. A page brought back from the browser's
  // cache would talk to a session that has ended, so it starts anew.
  addEventListener('pagehide', () => session.finish());
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
