/** The code of what is not shown yet is asked for while the core is there, and of nobody else. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepParts } from '../../../renderer/app/keep-parts.ts';

let asked: string[];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    querySelector: () => ({ content: './a.js ./b.js ./c.js' }),
    documentElement: { dataset: {} },
  });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  vi.stubGlobal('fetch', async (part: string) => {
    asked.push(part);
    return new Response('');
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits while the core is gone, and goes on where it stopped once it is back', async () => {
  let isThere = true;
  const kept = keepParts({ isThere: () => isThere });
  while (asked.length === 0) await vi.advanceTimersToNextTimerAsync();
  isThere = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(['./a.js']);
  isThere = true;
  await vi.advanceTimersByTimeAsync(60_000);
  await kept;
  expect(asked).toEqual(['./a.js', './b.js', './c.js']);
  expect(document.documentElement.dataset['parts']).toBe('kept');
});
