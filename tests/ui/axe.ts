/** How axe is asked about a page: in the page itself where it has no frames, so that no second page adds the results up. */

import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The axe that the builder brings. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { source: string };

export function axeOn(page: Page): AxeBuilder {
  if (page.frames().length === 1) return new AxeInPage(page);
  return new AxeBuilder({ page }).options(asked());
}

/** What was found in order is not described. A builder writes into what it is given: each has its own. */
const asked = () => ({ resultTypes: ['violations' as const] });

/** Axe in a page without frames, or whose frames are left out; axe itself is read there once, and not for each question. */
export class AxeInPage extends AxeBuilder {
  readonly #page: Page;

  constructor(page: Page) {
    super({ page, axeSource: 'void 0' });
    this.#page = page;
    // The old mode looks into no frame of another origin.
    this.options(asked()).setLegacyMode(true);
  }

  override async analyze() {
    if (await this.#page.evaluate(() => !('axe' in globalThis))) await this.#page.evaluate(source);
    await this.#page.evaluate(settled);
    return super.analyze();
  }
}

/** Colours that change with the light are on their way for two frames, and with what moves until it has arrived. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(moving.map(({ finished }) => finished.catch(() => null)));
}
