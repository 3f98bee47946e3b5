/** Starts the menu of a programme: its modules open in a frame of this page, which tells the platform what they come to. */

import type { MenuContent, MenuModule } from '../../output/programme/menu-content.ts';
import { Clock } from '../clock.ts';
import { element } from '../dom.ts';
import { goOnAlone } from '../one-window.ts';
import { none } from '../tracking/driver.ts';
import { findApi } from '../tracking/find-api.ts';
import type { RawApi } from '../tracking/scorm-api.ts';
import { chapterApi } from './chapter-api.ts';
import { ChapterFrame, linkTo } from './chapter-frame.ts';
import { decodeChapters, encodeChapters, sumOf, type Chapter } from './chapters.ts';

declare global {
  var modulewrightMenu: MenuContent | undefined;
}

const apiNames = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

const menu = globalThis.modulewrightMenu;
if (menu) start(menu);

function start(content: MenuContent): void {
  const { text, modules } = content;
  const clock = new Clock();
  // The platform is sought above: modules find what stands here in its place.
  const platform = findApi<RawApi>(window, apiNames[content.standard]);
  const opened = globalThis.modulewrightTracking?.open({ quiet: true } as never, window, () => clock.elapsed) ?? none;
  const driver = opened instanceof Promise ? none : opened;
  const launch = driver.start();
  const chapters = new Map(decodeChapters(launch.suspended, modules) ?? []);
  const tracked = platform !== null && !launch.refused;
  const trouble = element('p', { class: 'trouble', role: 'status', hidden: '' });
  document.querySelector('h1')?.after(trouble);
  const complain = (words: string): void => {
    trouble.textContent = words;
    trouble.hidden = words === '';
  };
  complain(tracked ? (launch.uncounted ? text[launch.uncounted] : '') : text.noTracking);

  const keep = (module: MenuModule, chapter: Chapter): boolean => {
    chapters.set(module.id, chapter);
    showStates(content, chapters);
    const { progress, ...outcome } = sumOf(modules, chapters);
    const suspended = encodeChapters(chapters);
    const told = driver.tell(
      { outcome, suspended, location: module.id, progress, interactions: [], objectives: [] },
      false,
    );
    if (tracked && !launch.uncounted) complain(told ? '' : text.notSaved);
    return told;
  };
  const frame = new ChapterFrame(content, (module) => {
    Reflect.set(
      window,
      apiNames[content.standard],
      chapterApi(content.standard, platform ?? {}, chapters.get(module.id), (chapter) => keep(module, chapter)),
    );
  });
  for (const module of modules) {
    linkTo(module)?.addEventListener('click', (event) => {
      event.preventDefault();
      frame.open(module);
    });
  }
  showStates(content, chapters);
  document.documentElement.classList.add('playing');

  // A module says its last word as its frame goes, whichever of the two pages a browser takes down first.
  const finish = (): void => {
    frame.close();
    driver.finish();
  };
  addEventListener('pagehide', finish);
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  document.addEventListener('visibilitychange', () => (document.hidden ? clock.stop() : clock.go()));
  if (tracked && !launch.uncounted) {
    goOnAlone(`${content.id} ${location.pathname}`, () => {
      finish();
      complain(text.openElsewhere);
      document.querySelector('.modules')?.remove();
    });
  }
}

/** What is said of a module that was opened; nothing of one that was not. */
function showStates({ modules, text }: MenuContent, chapters: ReadonlyMap<string, Chapter>): void {
  for (const { id, marked } of modules) {
    const mark = document.querySelector(`[data-module="${id}"] .mark`);
    const chapter = chapters.get(id);
    if (!mark || !chapter) continue;
    const { success, completed } = chapter;
    mark.className = `mark ${success === 'unknown' ? (completed ? 'passed' : '') : success}`;
    if (success === 'passed') mark.textContent = text.resultIsPassed;
    else if (success === 'failed') mark.textContent = text.resultIsFailed;
    else if (completed && !marked) mark.textContent = text.resultCompleted;
    else mark.textContent = marked ? text.resultIsOpen : text.resultIncomplete;
  }
}
