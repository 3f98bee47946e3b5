/** Every export format with its code, for tests that go through all of them. */

import type { CommonOptions } from '../../shared/output/form.ts';
import type { ExportFormat } from '../../shared/output/format.ts';
import { formatEntry, formatIds, type FormatId } from '../../shared/output/formats/index.ts';
import { preset } from '../../shared/output/presets/index.ts';
import { isScorm, standards, type ScormStandard } from '../../shared/output/tracking/standard.ts';

const load = async (id: FormatId) => [id, await formatEntry(id).load()] as const;
const formats = Object.fromEntries(await Promise.all(formatIds.map(load))) as Readonly<
  Record<FormatId, ExportFormat<CommonOptions>>
>;

/** By its id, or the newest that speaks a standard. */
export const formatOf = (id: FormatId | ScormStandard) => formats[id === 'scorm2004' ? 'scorm2004-4' : id];

export const presetIds = preset.values.map(({ id }) => id);

/** The standards whose platform is an object in the page. */
export const scormStandards = standards.filter(isScorm);
