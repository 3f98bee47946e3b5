/** Which packages of a module lie on a platform: of the formats that are asked for, or of each that it was published in. */

import type { RecordId, Records } from '../../records/record.ts';
import type { CommonOptions } from '../form.ts';
import { formatIds, keptFormat, type FormatId } from '../formats/index.ts';
import { optionsFrom, publicationsIn } from '../publications.ts';

export interface WantedPackage {
  readonly format: FormatId;
  /** As it was last published; empty leaves everything at what the format has by itself. */
  readonly options: Partial<CommonOptions>;
}

/** In the order of the formats, which no publication changes. `formats` null asks for those that were published. */
export function wantedPackages(
  records: Records,
  module: RecordId,
  formats: readonly FormatId[] | null,
): readonly WantedPackage[] {
  if (formats) return formatIds.flatMap((format) => (formats.includes(format) ? [{ format, options: {} }] : []));
  const last = new Map<FormatId, Partial<CommonOptions>>();
  for (const { data } of publicationsIn(records, module)) {
    const options = optionsFrom(data);
    const { language: _language, ...chosen } = options;
    const format = keptFormat(data.format, chosen as Readonly<Record<string, string>>);
    if (format && !last.has(format)) last.set(format, format === data.format ? options : {});
  }
  return formatIds.flatMap((format) => {
    const options = last.get(format);
    return options ? [{ format, options }] : [];
  });
}
