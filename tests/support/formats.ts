/** Every export format with its code, for tests that go through all of them. */

import { loadFormats, type FormatId } from '../../shared/output/formats/index.ts';
import { preset } from '../../shared/output/presets/index.ts';

const formats = await loadFormats();

export const formatOf = (id: FormatId) => formats[id];

export const presetIds = preset.values.map(({ id }) => id);
