/** Everything that shows a file leads to one of the programme, none is so large that learners wait for it, and all play everywhere. */

import { filesShown } from '../../blocks/mentions.ts';
import { useOf, type MediaMime } from '../../model/programme/media-types.ts';
import type { ResourceData } from '../../model/programme/schema.ts';
import { recordOf } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding, type FindingCode } from '../../base/finding.ts';

/** What a slow connection of 5 Mbit/s carries in eighty seconds. */
const large = 50_000_000; // bytes

/** A picture that fills the widest page at twice its pixels is a fifth of this; a phone pays for the rest of it. */
const heavyPicture = 1_500_000; // bytes

/** Safari plays Ogg since 18.4 (March 2025) only: webkit.org/blog/16574. */
const unplayable: ReadonlySet<MediaMime> = new Set(['audio/ogg']);

export const media: Check = {
  id: 'media',
  run: (records, module) => {
    const seen = new Set<string>();
    return pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }): Finding[] => {
        const missing = new Set<'image.missing' | 'media.missing'>();
        const found: Finding[] = [];
        for (const { id: resource, use } of filesShown(data)) {
          const file = recordOf(records, 'resource', resource)?.data;
          if (!file) missing.add(use === 'image' ? 'image.missing' : 'media.missing');
          else if (!seen.has(file.sha256)) {
            seen.add(file.sha256);
            found.push(
              ...trouble(file).map(([code, params]) => finding(code, 'hint', id, { name: file.name, ...params })),
            );
          }
        }
        return [...[...missing].map((code) => finding(code, 'error', id)), ...found];
      }),
    );
  },
};

/** What learners would notice of it. */
function trouble({ size, mime }: ResourceData): [FindingCode, Finding['params']][] {
  const found: [FindingCode, Finding['params']][] = [];
  if (size > large) found.push(['media.large', { megabytes: Math.round(size / 1_000_000) }]);
  else if (useOf(mime) === 'image' && size > heavyPicture) {
    found.push(['media.heavy', { megabytes: Math.round(size / 100_000) / 10 }]);
  }
  if (unplayable.has(mime)) found.push(['media.unplayable', {}]);
  return found;
}
