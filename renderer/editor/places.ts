/** Places for a file on the page: an image, a film, a sound or a download that has none yet takes the file that comes to it. */

import { create } from 'zustand';
import type { Audio } from '../../shared/blocks/audio/schema.ts';
import type { FileBlock } from '../../shared/blocks/file/schema.ts';
import type { Image } from '../../shared/blocks/image/schema.ts';
import type { Video } from '../../shared/blocks/video/schema.ts';
import type { FileUse } from '../../shared/model/fields.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { giveFile, type Described, type FileHome } from './files.ts';

/** A block that shows a file, or is the place for one. */
export type FileShowing = Image | Video | Audio | FileBlock;

const uses: Readonly<Record<FileShowing['type'], FileUse | null>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  file: null,
};

/** What a block of this type takes; null for any file. */
export function takes(type: FileShowing['type']): FileUse | null {
  return uses[type];
}

/** Whether a block is one that shows a file, or is to. */
export function isShowing({ type }: { readonly type: string }): boolean {
  return type in uses;
}

/** Whether a block, or what the page shows of one, is a place that waits for its file. */
export function isPlace(block: { readonly type: string; readonly resource?: unknown } | undefined): boolean {
  // On the page, null is not there: Slate keeps no such member.
  return block !== undefined && isShowing(block) && (block.resource ?? null) === null;
}

/** The places that a file is on its way to. */
export const useFilling = create<{ readonly places: ReadonlySet<RecordId> }>(() => ({ places: new Set() }));

/** Gives a place its file, or says why it cannot have it. */
export async function fillPlace(home: FileHome, place: RecordId, file: File, described: Described = {}): Promise<void> {
  const data = home.document.record('block', place)?.data;
  if (!data || !isPlace(data)) return;
  const { type } = data as FileShowing;
  mark(place, true);
  await giveFile<FileShowing>(home, place, {
    file,
    wanted: uses[type],
    put: (now, resource) => ({ ...now, ...(type === 'image' ? described : {}), resource }),
  });
  mark(place, false);
}

function mark(place: RecordId, isFilling: boolean): void {
  const places = new Set(useFilling.getState().places);
  if (isFilling) places.add(place);
  else places.delete(place);
  useFilling.setState({ places });
}

/** Asks for the file of a place that is on the screen. */
export function askForFile(place: ParentNode): void {
  place.querySelector<HTMLInputElement>('input[type="file"]')?.click();
}
