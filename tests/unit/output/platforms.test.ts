/** Platforms as data: what their texts say of formats agrees with what the checks go by. */

import { describe, expect, it } from 'vitest';
import { formatIds, formats } from '../../../shared/output/formats/index.ts';
import { platforms, type Platform, type PlatformId } from '../../../shared/output/presets/platforms.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';
import { authorText } from '../../../shared/words/author.ts';
import { formatOf } from '../../support/formats.ts';
import { programme } from './programme.ts';

const all: readonly (Platform & { readonly id: PlatformId })[] = platforms;
const records = new RecordTable(programme({}));

/** Warnings about the platform for a module in a format. */
function warned(id: string, format: (typeof formatIds)[number]): readonly string[] {
  const { check, defaults } = formatOf(format);
  const found = check(records, 'mod', { ...defaults, preset: id } as typeof defaults);
  return found.flatMap(({ code }) => (code.startsWith('platform.') ? [code] : []));
}

describe.each(all)('$id', ({ id, source, name, reads }) => {
  it('has a text in every language and says where it can be read', () => {
    for (const language of Object.keys(authorCatalogues) as (keyof typeof authorCatalogues)[]) {
      expect(authorText(language, `lms.${id}`).trim()).not.toBe('');
    }
    expect(source).not.toBe('');
  });

  it('warns of a format exactly where it is known not to read it', () => {
    for (const format of ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'xapi'] as const) {
      const isRead = reads === undefined || reads.includes(formats[format].standard);
      expect(warned(id, format).includes('platform.format')).toBe(!isRead);
    }
    if (name === '') expect(formatIds.flatMap((format) => warned(id, format))).toEqual([]);
  });
});
