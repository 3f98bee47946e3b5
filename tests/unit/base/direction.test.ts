/** Whatever says its language stands as that is written, whatever stands around it. */

import { expect, it } from 'vitest';
import { directionOf } from '../../../shared/base/direction.ts';
import { h, renderHtml } from '../../../shared/base/html.ts';

it('goes by the language, unless the tag names a script', () => {
  for (const tag of ['ar', 'ar-EG', 'he', 'HE-il', 'fa', 'ur', 'az-Arab', 'ks', 'pa-Arab-PK'])
    expect([tag, directionOf(tag)]).toEqual([tag, 'rtl']);
  for (const tag of ['', 'en', 'ar-Latn', 'az', 'ks-Deva-IN', 'hr', 'arn', 'x-he'])
    expect([tag, directionOf(tag)]).toEqual([tag, 'ltr']);
});

it('is said where it is another than around it', () => {
  const page = (language: string, within: string) =>
    renderHtml(h('html', { lang: language }, h('p', { lang: within }, 'x', h('b', {}, 'y', h('i', { lang: 'sv' })))));
  expect(page('en', 'da')).toBe('<html lang="en"><p lang="da">x<b>y<i lang="sv"></i></b></p></html>');
  expect(page('ar', 'ar')).toBe(
    '<html lang="ar" dir="rtl"><p lang="ar">x<b>y<i lang="sv" dir="ltr"></i></b></p></html>',
  );
  expect(page('ar', 'en')).toBe(
    '<html lang="ar" dir="rtl"><p lang="en" dir="ltr">x<b>y<i lang="sv"></i></b></p></html>',
  );
  expect(page('en', 'he')).toBe(
    '<html lang="en"><p lang="he" dir="rtl">x<b>y<i lang="sv" dir="ltr"></i></b></p></html>',
  );
});
