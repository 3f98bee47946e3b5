/** Starts the player inside a package: content, platform, pages, exercises. */

import type { PackageContent } from '../output/page/content.ts';
import { Attention } from './attention.ts';
import './block.ts';
import { Clock } from './clock.ts';
import { element } from './dom.ts';
import { enlargePictures } from './enlarge.ts';
import { ExerciseView } from './exercise-view.ts';
import { offerKeys } from './keys.ts';
import { followPage } from './leaving.ts';
import { goOnAlone } from './one-window.ts';
import { keepButtons } from './own-words.ts';
import { Pages } from './pages.ts';
import { offerReading } from './reading.ts';
import { Session } from './session.ts';
import { TestView } from './test-view.ts';
import { none, within, type Driver } from './tracking/driver.ts';
import { watchWide } from './wide.ts';
import { keepBlank } from './worksheet.ts';

declare global {
  var modulewrightContent: PackageContent | undefined;
}

// Scripts of types and of the standard run after this one, as they use what it brings; all have run by then.
addEventListener('DOMContentLoaded', () => {
  const content = globalThis.modulewrightContent;
  if (content) begin(content);
});

/** At once, but where the platform has to be asked over a network first: the page can be read meanwhile. */
function begin(content: PackageContent): void {
  const clock = new Clock();
  const driver = globalThis.modulewrightTracking?.open(content, window, () => clock.elapsed) ?? none;
  if (driver instanceof Promise) void driver.then((found) => start(content, clock, found ?? none));
  else start(content, clock, driver);
}

function start(content: PackageContent, clock: Clock, driver: Driver): void {
  keepBlank();
  const attention = new Attention();
  const session = new Session(
    content,
    within(driver, content.room),
    globalThis.modulewrightExercises ?? {},
    crypto.getRandomValues(new Int32Array(1))[0] ?? 1,
    Date.now,
    () => clock.elapsed,
  );
  document.documentElement.classList.add('playing');
  const notKept = content.text[session.tracked ? 'notSaved' : 'noTracking'];
  const pressing = session.tracked ? 'trouble pressing' : 'trouble';
  const trouble = element('p', { class: pressing, role: 'status', hidden: '' }, notKept);
  // Above the columns: between contents and page it would be a column of its own.
  document.querySelector('.columns')?.before(trouble);
  const room = element('div', { class: 'trouble', role: 'status', hidden: '' });
  trouble.after(room);
  if (session.startedAnew) trouble.after(element('p', { class: 'trouble', role: 'status' }, content.text.startedAnew));
  if (session.uncounted) {
    trouble.after(element('p', { class: 'trouble', role: 'status' }, content.text[session.uncounted]));
  }
  watchWide(content.text.scrollSideways);
  offerReading();
  offerKeys();
  enlargePictures(content.text);
  pressOnce();
  const views = new Map<number, ExerciseView>();
  // Whatever is told may leave no room for words that had some.
  const told = () => {
    sayRoom(room, session);
    for (const view of views.values()) view.followKeeping();
  };
  const pages = new Pages(session, told);
  const changed = () => {
    pages.refresh();
    told();
  };
  addEventListener('online', () => {
    session.retell();
    changed();
  });
  session.listen(changed);
  if (content.completion.minutes !== null) setInterval(() => session.passTime() && changed(), 10_000);
  for (const [index, { id, test }] of content.exercises.entries()) {
    const root = document.getElementById(id);
    if (!root) continue;
    views.set(index, new ExerciseView(root, index, session, attention, test === null, changed));
    new IntersectionObserver((entries) => {
      for (const { isIntersecting } of entries) attention.show(index, isIntersecting);
    }).observe(root);
  }
  for (const root of document.querySelectorAll<HTMLElement>('[data-block]')) {
    globalThis.modulewrightBlocks?.[root.dataset['block'] ?? '']?.start(root, content.text);
  }
  for (const [index, { id }] of content.tests.entries()) {
    const root = document.getElementById(id);
    if (root) new TestView(root, index, session, attention, views, changed).start();
  }
  const flush = (): void => {
    for (const view of views.values()) view.flush();
  };
  const playing = (): boolean =>
    [...document.querySelectorAll<HTMLMediaElement>('audio, video')].some(({ paused }) => !paused);
  if (session.tracked && !session.uncounted && session.saved) {
    goOnAlone(`${content.id} ${location.pathname}`, () => {
      session.finish(flush);
      trouble.textContent = content.text.openElsewhere;
      pages.refresh();
    });
  }
  followPage(window, document, { session, clock, attention, playing, flush });
  if (session.returnUrl !== null) offerToLeave(session, session.returnUrl, flush);
}

/** Back to the platform, where it says how: who leaves in this way has ended the session. */
function offerToLeave(session: Session, address: string, flush: () => void): void {
  const leave = element('button', { type: 'button', class: 'button' }, session.content.text.leave);
  leave.addEventListener('click', () => {
    session.finish(flush);
    location.assign(address);
  });
  document.querySelector('nav')?.append(leave);
}

/** How much of the learner's own words will not be there next time, wherever they are reading just now. */
function sayRoom(room: HTMLElement, session: Session): void {
  const lost = session.tracked ? session.unkept.length : 0;
  const words = session.content.text.roomLeft.replace('{count}', String(lost));
  if (room.firstChild?.textContent !== words) {
    room.replaceChildren(element('p', {}, words), element('div', { class: 'actions' }, ...keepButtons(session)));
  }
  room.hidden = lost === 0;
}

/** A key held down presses a button once. */
function pressOnce(): void {
  addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement) event.preventDefault();
  });
}
