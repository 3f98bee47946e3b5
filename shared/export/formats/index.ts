/** Every export format by id. */

import type { CommonOptions, ExportFormat } from '../format.ts';
import { scorm12 } from './scorm12/index.ts';

export const formats = { scorm12 } as const;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as FormatId[];

/** A format whose options are known only at run time: they must have passed its own schema. */
export function formatOf(id: FormatId): ExportFormat<CommonOptions> {
  return formats[id];
}
