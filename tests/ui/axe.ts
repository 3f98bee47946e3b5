/** How axe is asked about a page: in the page itself where it has no frames, so that no second page adds the results up. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export function axeOn(page: Page): AxeBuilder {
  // What was found in order is not described.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // The old mode looks into no frame of another origin.
  return page.frames().length > 1 ? axe : axe.setLegacyMode(true);
}
