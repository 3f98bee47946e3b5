/** Starts a package in several languages: the learner chooses one, its page opens in a frame, and this page speaks to the platform. */

import type { LanguageOfPackage, LanguagesContent } from '../../output/versions/languages-content.ts';
import { Clock } from '../clock.ts';
import { element } from '../dom.ts';
import { goOnAlone } from '../one-window.ts';
import { none, type Driver } from '../tracking/driver.ts';
import { ownFirst } from './own-first.ts';
import { readChoice } from './said-first.ts';
import { Visit } from './visit.ts';

declare global {
  var modulewrightLanguages: LanguagesContent | undefined;
  /** What the page of a language finds in place of a platform. */
  var modulewrightDriver: Driver | undefined;
}

const content = globalThis.modulewrightLanguages;
if (content) begin(content);

function begin(content: LanguagesContent): void {
  const clock = new Clock();
  document.addEventListener('visibilitychange', () => (document.hidden ? clock.stop() : clock.go()));
  // Statements name the module, and the language of their words, as they are when they are made.
  const opened = globalThis.modulewrightTracking?.open(content as never, window, () => clock.elapsed) ?? none;
  if (opened instanceof Promise) void opened.then((driver) => start(content, driver ?? none));
  else start(content, opened);
}

function start(content: LanguagesContent, driver: Driver): void {
  const launch = driver.start();
  const visit = new Visit(driver, launch);
  const list = document.querySelector('.languages');
  for (const { tag } of ownFirst(content.languages, navigator.languages)) {
    const entry = linkTo(tag)?.closest('li');
    if (entry) list?.append(entry);
  }
  let shown: HTMLElement | null = null;
  const close = (): void => {
    // The page goes with its frame, and says its last word as it goes.
    shown?.remove();
    shown = null;
  };
  const finish = (): void => {
    visit.isLeaving = true;
    close();
    driver.finish();
  };
  const open = (language: LanguageOfPackage): void => {
    close();
    const { tag, title, launch: src } = language;
    document.documentElement.lang = tag;
    content.title = title;
    document.title = title;
    globalThis.modulewrightDriver = visit.choose(tag);
    const frame = element('iframe', { src, title, lang: tag, allow: 'fullscreen' });
    shown = element('div', { class: 'chapter' }, bar(language), frame);
    document.body.append(shown);
    list?.closest('main')?.setAttribute('hidden', '');
    frame.focus();
  };
  /** The languages beside one another, and the way back to the platform where it says how. */
  const bar = (now: LanguageOfPackage): HTMLElement => {
    const others = content.languages.map(({ tag, name, launch: href }) => {
      const link = element('a', { href, lang: tag, hreflang: tag }, name);
      if (tag === now.tag) link.setAttribute('aria-current', 'true');
      return link;
    });
    // No `nav`: the player's style has one of its own at the side of the page.
    const made = element('div', { class: 'chapter-bar language-bar', role: 'navigation' }, ...others);
    follow(made, content.languages, open);
    const { returnUrl } = launch;
    if (returnUrl === undefined) return made;
    const leave = element('button', { type: 'button', class: 'button', lang: now.tag }, now.leave);
    leave.addEventListener('click', () => {
      finish();
      location.assign(returnUrl);
    });
    made.append(leave);
    return made;
  };
  if (list) follow(list, content.languages, open);
  document.documentElement.classList.add('playing');

  addEventListener('pagehide', finish);
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  if (driver.suspendLimit > 0 && launch.uncounted === undefined) {
    goOnAlone(`${content.id} ${location.pathname}`, () => {
      finish();
      const main = document.querySelector('main');
      main?.removeAttribute('hidden');
      const now = content.languages.find(({ tag }) => tag === document.documentElement.lang);
      main?.replaceChildren(element('p', { class: 'trouble', role: 'status' }, now?.openElsewhere ?? ''));
    });
  }
  const before = content.languages.find(({ tag }) => tag === readChoice(launch.suspended).language);
  if (before) open(before);
}

/** Links work without this script as well: they lead to the pages as they are. */
function follow(root: Element, languages: readonly LanguageOfPackage[], open: (one: LanguageOfPackage) => void): void {
  root.addEventListener('click', (event) => {
    const tag = (event.target as Element).closest('a')?.hreflang;
    const language = languages.find((one) => one.tag === tag);
    if (!language) return;
    event.preventDefault();
    if (document.querySelector('[aria-current]')?.getAttribute('hreflang') !== tag) open(language);
  });
}

function linkTo(tag: string): HTMLAnchorElement | null {
  return document.querySelector(`.languages a[hreflang="${tag}"]`);
}
