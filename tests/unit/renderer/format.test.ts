/** Times on the screen: in the interface language, and by the clock of the region. */

import { expect, it } from 'vitest';
import { systemRegion } from '../../../electron/browser/system-region.ts';
import { formatFor } from '../../../renderer/i18n/format.ts';

const evening = new Date(2026, 10, 29, 20, 20).toISOString();

it.each([
  ['en', 'en-US', '08:20 PM'],
  ['en', 'en-GB', '20:20'],
  // In Denmark a time is written with a point, in whichever language.
  ['en', 'da-DK', '20.20'],
  ['da', 'da-DK', '20.20'],
  ['sv', 'lv-LV', '20:20'],
])('%s in the region of %s writes %s', (language, region, written) => {
  const format = formatFor(language, region);
  expect(format.time(evening).replace(/\s/g, ' ')).toBe(written);
  expect(format.dateTime(evening).includes('PM')).toBe(written.includes('PM'));
});

it.each([
  ['en', 'en-US', /^Nov 29, 2026/],
  ['en', 'en-GB', /^29 Nov 2026/],
  ['en', 'lv-LV', /29.*2026/],
  ['en', 'lv', /2026/],
  ['da', 'en-US', /^29\. nov\. 2026/],
])('%s in the region of %s writes the date as %s', (language, region, written) => {
  expect(formatFor(language, region).dateTime(evening)).toMatch(written);
});

it.each([
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'da_DK.UTF-8' }, 'da-DK'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'da_DK.UTF-8', LC_ALL: 'lv_LV' }, 'lv-LV'],
  [{ LANG: 'sv_SE@euro' }, 'sv-SE'],
  [{ LANG: 'C.UTF-8' }, Intl.DateTimeFormat().resolvedOptions().locale],
])('the environment %j stands for the region %s', (environment, region) => {
  expect(systemRegion(environment)).toBe(region);
});
