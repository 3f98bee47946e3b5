/** What a platform is known to refuse or not to read, for the checks of a format that is made for it. */

import { finding, type Finding } from '../../base/finding.ts';
import { filesShown } from '../../blocks/mentions.ts';
import { extensionOf } from '../../model/programme/media-types.ts';
import type { ResourceData } from '../../model/programme/schema.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from '../../rules/checks/check.ts';
import type { Standard } from '../tracking/standard.ts';
import { isQuiet, needsQuiet } from './index.ts';
import { platforms, type Platform, type PlatformId } from './platforms.ts';

export interface MadeFor {
  readonly preset: PlatformId;
  readonly detail: string;
  readonly standard: Standard;
  /** The format in sentences. */
  readonly format: string;
  /** Of SCORM 2004. */
  readonly edition?: '3rd' | '4th';
}

export function platformCheck({ preset, detail, standard, format, edition }: MadeFor): Check {
  const platform: Platform | undefined = platforms.find(({ id }) => id === preset);
  return {
    id: 'platform',
    run(records, module) {
      if (!platform) return [];
      const { name, reads, editions, refuses = [], megabytes } = platform;
      const found: Finding[] = [];
      if (reads && !reads.includes(standard)) {
        found.push(finding('platform.format', 'warning', module.id, { platform: name, format }));
      } else if (edition && editions && !editions.includes(edition)) {
        found.push(finding('platform.edition', 'warning', module.id, { platform: name, edition: editions.join(', ') }));
      }
      if (needsQuiet(preset) && !isQuiet({ preset, detail })) {
        found.push(finding('platform.detail', 'warning', module.id, { platform: name }));
      }
      const files = filesIn(records, module);
      for (const { block, data } of files.values()) {
        if (!refuses.includes(extensionOf(data.mime))) continue;
        const params = { platform: name, name: data.name, ending: `.${extensionOf(data.mime)}` };
        found.push(finding('platform.file', 'warning', block, params));
      }
      const bytes = [...files.values()].reduce((sum, { data }) => sum + data.size, 0);
      const size = Math.round(bytes / 1_000_000);
      if (megabytes !== undefined && size > megabytes) {
        found.push(
          finding('platform.size', 'warning', module.id, { platform: name, megabytes: size, most: megabytes }),
        );
      }
      return found;
    },
  };
}

/** For a package of many parts. */
export function partsCheck(preset: PlatformId): Check {
  const platform: Platform | undefined = platforms.find(({ id }) => id === preset);
  return {
    id: 'parts',
    run: (_records, module) =>
      platform?.onePart ? [finding('platform.parts', 'warning', module.id, { platform: platform.name })] : [],
  };
}

interface FileInUse {
  /** The first block that shows it. */
  readonly block: RecordId;
  readonly data: ResourceData;
}

/** The files that go into a package, each once, as they are stored by content. */
function filesIn(records: Records, module: RecordOf<'module'>): ReadonlyMap<string, FileInUse> {
  const files = new Map<string, FileInUse>();
  for (const { blocks } of pagesWithBlocks(records, module.id)) {
    for (const { id, data } of blocks) {
      for (const { id: resource } of filesShown(data)) {
        const file = recordOf(records, 'resource', resource)?.data;
        if (file && !files.has(file.sha256)) files.set(file.sha256, { block: id, data: file });
      }
    }
  }
  return files;
}
