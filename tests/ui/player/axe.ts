/** What axe finds on a page of a package, light and dark. */

import type { Page } from '@playwright/test';
import { axeOn } from '../axe.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];

/** All that a scheme can change is colours: what else axe looks at is the same elements in both. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Each barrier as its scheme, its rule and the first element it is met at, on the whole page or in a part of it. The page is
 * light again afterwards.
 */
export async function barriersOf(page: Page, part?: string): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('a page with frames must be looked at frame by frame');
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = part === undefined ? axeOn(page) : axeOn(page).include(part);
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(colours) : axe.withTags(tags)).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  return found;
}
