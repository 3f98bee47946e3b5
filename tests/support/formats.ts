/** Every export format with its code, for tests that go through all of them. */

import { formatIds, formats as entries, loadFormats, type FormatId } from '../../shared/output/formats/index.ts';
import { preset } from '../../shared/output/presets/index.ts';
import { isScorm, type ScormStandard } from '../../shared/output/tracking/standard.ts';

const formats = await loadFormats();

export const formatOf = (id: FormatId) => formats[id];

export const presetIds = preset.values.map(({ id }) => id);

/** Those whose platform is an object in the page: each has the name of its standard. */
export const scormIds = formatIds.filter((id): id is ScormStandard => isScorm(entries[id].standard));
