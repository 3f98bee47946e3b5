/** Every export format with its code, for tests that go through all of them. */

import { loadFormats, type FormatId } from '../../shared/output/formats/index.ts';
import { preset } from '../../shared/output/presets/index.ts';
import { isScorm, standards, type ScormStandard } from '../../shared/output/tracking/standard.ts';

const formats = await loadFormats();

/** By its id, or the newest that speaks a standard. */
export const formatOf = (id: FormatId | ScormStandard) => formats[id === 'scorm2004' ? 'scorm2004-4' : id];

export const presetIds = preset.values.map(({ id }) => id);

/** The standards whose platform is an object in the page. */
export const scormStandards = standards.filter(isScorm);
