/** Copies of pictures: a part of one, or all of it in fewer pixels. The original stays, to be cropped again. */

import { stableJson } from '../../../shared/base/json.ts';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import {
  copySize,
  fitted,
  isWhole,
  largestSide,
  wholeOf,
  type Crop,
  type Size,
} from '../../../shared/model/programme/crop.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { storeFile } from '../../core/store-file.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { asRecord, type KeptFile } from './kept-file.ts';
import { canRedraw, isAnimated, redraw } from './redraw.ts';

export interface PictureHome {
  readonly core: Core;
  readonly document: ProgrammeDocument;
}

/** The size of a picture that copies can be made of, else null. */
export function pixelsOf({ mime, width, height }: ResourceData): Size | null {
  return canRedraw(mime) && width !== null && height !== null ? { width, height } : null;
}

/** The copy of `original` that shows `crop`, at most `width` wide: the original itself where there is nothing to change. */
export async function copyOf(
  place: PictureHome,
  original: KeptFile,
  { picture, crop, width }: { picture: ImageBitmap | HTMLImageElement; crop: Crop; width: number | null },
): Promise<Result<KeptFile>> {
  const { core, document } = place;
  const { mime, name, source, licence } = original.data;
  const whole = pixelsOf(original.data);
  if (!whole) return fail('media.unsupported', { name });
  const size = copySize(crop, width);
  if (isWhole(crop, whole) && size.width === whole.width) return ok(original);
  // Browsers may draw the same twice in different bytes: what is there already is not drawn again.
  const known = knownCopy(document, original.id, crop, size);
  if (known) return ok(known);
  const file = await redraw(picture, { whole, crop, size, mime, name });
  if (!file) return fail('media.unsupported', { name });
  const stored = await storeFile(core, document.session, file, name);
  if (!stored.ok) return stored;
  const data = { ...stored.value, source, licence, original: { resource: original.id, crop } };
  return ok(asRecord(document, data, original.records));
}

function knownCopy(document: ProgrammeDocument, original: RecordId, crop: Crop, size: Size): KeptFile | null {
  const made = stableJson({ resource: original, crop });
  const known = document.records
    .children(document.programme.id, 'resource')
    .find(({ data }) => data.width === size.width && data.height === size.height && stableJson(data.original) === made);
  return known ? { id: known.id, data: known.data, records: [] } : null;
}

/**
 * What is shown of a picture that was just added: a camera's is far larger than any page, so that a copy takes its
 * place. It stays as it is where a copy would lose something (movement) or win nothing.
 */
export async function toShow(place: PictureHome, file: File, kept: KeptFile): Promise<Result<KeptFile>> {
  const whole = pixelsOf(kept.data);
  if (!whole || Math.max(whole.width, whole.height) <= largestSide) return ok(kept);
  const known = knownCopy(place.document, kept.id, wholeOf(whole), fitted(whole));
  if (known) return ok(known);
  if (await isAnimated(file)) return ok(kept);
  // A picture that the browser cannot read is kept as it came, and that is said.
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return ok(kept);
  const copy = await copyOf(place, kept, { picture, crop: wholeOf(whole), width: null });
  picture.close();
  return copy.ok && copy.value.data.size >= kept.data.size ? ok(kept) : copy;
}
