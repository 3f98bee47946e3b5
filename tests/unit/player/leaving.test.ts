/** A page that is hidden, put aside, brought back or closed: what is sent, and which time counts. */

import { describe, expect, it, vi } from 'vitest';
import { Attention } from '../../../shared/player/attention.ts';
import { Clock } from '../../../shared/player/clock.ts';
import { followPage } from '../../../shared/player/leaving.ts';

/** A page whose learner types when told to, over a session that writes down what it is asked for. */
function open(hidden = false) {
  let now = 1000;
  const said: string[] = [];
  const clock = new Clock(() => now);
  const attention = new Attention(() => now);
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { hidden });
  const told =
    (name: string) =>
    (last?: () => void): void => {
      last?.();
      said.push(name);
    };
  const flush = (): void => void said.push('typed');
  let sounds = false;
  const session = { pause: told('pause'), finish: told('finish') };
  followPage(window, document, { session, clock, attention, playing: () => sounds, flush });
  return {
    said,
    clock,
    play(value: boolean) {
      sounds = value;
      document.dispatchEvent(new Event(value ? 'play' : 'pause'));
    },
    attention,
    wait: (milliseconds: number) => (now += milliseconds),
    hide(value: boolean) {
      document.hidden = value;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    page: (name: 'pagehide' | 'pageshow', persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event(name), { persisted })),
  };
}

it('the time of a session goes on as it did when the computer’s clock is set back, or put forward', () => {
  const clock = new Clock();
  const real = performance.now();
  const set = vi.spyOn(Date, 'now').mockReturnValue(0);
  expect(clock.elapsed).toBeGreaterThanOrEqual(0);
  set.mockReturnValue(2e15);
  expect(clock.elapsed).toBeLessThanOrEqual(performance.now() - real + 1000);
  set.mockRestore();
});

/** Everything that was put off until now has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a page', () => {
  it('that is closed ends its session in one call, whether it was hidden first or is afterwards', async () => {
    for (const order of ['hidden first', 'hidden afterwards', 'not hidden']) {
      const { said, hide, page } = open();
      if (order === 'hidden first') hide(true);
      page('pagehide', false);
      if (order === 'hidden afterwards') hide(true);
      await settled();
      // A session that has ended takes no pause any more; what matters is that none comes before the end.
      expect(said.slice(0, 2)).toEqual(['typed', 'finish']);
    }
  });

  it('that is hidden saves what is typed, since a phone may end it without a word', async () => {
    const { said, hide } = open();
    hide(true);
    await settled();
    expect(said).toEqual(['typed', 'pause']);
  });

  it('that was only glanced away from saves nothing twice', async () => {
    const { said, hide } = open();
    hide(true);
    hide(false);
    await settled();
    expect(said).toEqual([]);
  });

  it('that is put aside by the browser saves once, stops its clock and goes on in the same session', async () => {
    const { said, clock, wait, hide, page } = open();
    wait(2000);
    page('pagehide', true);
    hide(true);
    await settled();
    expect(said).toEqual(['typed', 'pause']);
    wait(3_600_000);
    hide(false);
    page('pageshow', true);
    wait(500);
    expect(clock.elapsed).toBe(2500);
    page('pagehide', false);
    expect(said.at(-1)).toBe('finish');
  });
});

describe('the time of a session', () => {
  it('stands still while the page is out of sight, as in a phone that shows something else', () => {
    const { clock, wait, hide } = open();
    wait(2000);
    hide(true);
    wait(3_600_000);
    hide(false);
    wait(500);
    expect(clock.elapsed).toBe(2500);
  });

  it('goes on out of sight as long as something is heard, and latency does not', () => {
    const { clock, attention, wait, hide, play } = open();
    attention.show(0, true);
    play(true);
    hide(true);
    wait(60_000);
    play(false);
    wait(3_600_000);
    play(true);
    wait(1000);
    hide(false);
    play(false);
    wait(500);
    expect(clock.elapsed).toBe(61_500);
    expect(attention.now(0)).toBe(500);
  });

  it('does not go on when the page is in sight before the browser says that it is back', () => {
    const { clock, attention, wait, hide, page } = open();
    attention.show(0, true);
    page('pagehide', true);
    hide(true);
    hide(false);
    wait(60_000);
    page('pageshow', true);
    wait(500);
    expect(clock.elapsed).toBe(500);
    expect(attention.now(0)).toBe(500);
  });
});

describe('latency', () => {
  it('counts from seeing the exercise, not from opening the package', () => {
    const { attention, wait } = open();
    wait(60_000);
    attention.show(0, true);
    wait(4000);
    expect(attention.now(0)).toBe(4000);
    expect(attention.now(1)).toBeNull();
  });

  it('leaves out the time in another tab and the time put aside, and goes on scrolled out of view', () => {
    const { attention, wait, hide, page } = open();
    attention.show(0, true);
    wait(1000);
    hide(true);
    wait(50_000);
    hide(false);
    wait(1000);
    page('pagehide', true);
    wait(50_000);
    page('pageshow', true);
    attention.show(0, false);
    wait(1000);
    attention.show(0, true);
    wait(1000);
    expect(attention.now(0)).toBe(4000);
  });

  it('does not run in a tab that was opened in the background', () => {
    const { attention, wait, hide } = open(true);
    attention.show(0, true);
    wait(9000);
    hide(false);
    wait(700);
    expect(attention.now(0)).toBe(700);
  });

  it('of another try begins with the try, of one out of view with seeing it', () => {
    const { attention, wait } = open();
    attention.show(0, true);
    attention.show(1, true);
    attention.show(1, false);
    wait(5000);
    attention.begin(0);
    attention.begin(1);
    wait(300);
    attention.show(1, true);
    wait(200);
    expect(attention.now(0)).toBe(500);
    expect(attention.now(1)).toBe(200);
  });

  it('of what is handed in together ends at the last touch of each, and is not known of what was left alone', () => {
    const { attention, wait } = open();
    attention.show(0, true);
    attention.show(1, true);
    wait(2000);
    attention.touch(0);
    wait(90_000);
    expect(attention.atLastTouch(0)).toBe(2000);
    expect(attention.atLastTouch(1)).toBeNull();
  });
});
