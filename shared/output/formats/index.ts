/** Every export format by id; a missing one is a compile error. */

import type { CommonOptions, ExportFormat } from '../format.ts';
import type { FormatId } from './ids.ts';
import { scorm12 } from './scorm12/index.ts';
import { scorm2004 } from './scorm2004/index.ts';

export const formats = { scorm12, scorm2004 } as const satisfies {
  readonly [id in FormatId]: ExportFormat<CommonOptions>;
};

/** A format whose options are known only at run time: they must have passed its own schema. */
export function formatOf(id: FormatId): ExportFormat<CommonOptions> {
  return formats[id];
}
