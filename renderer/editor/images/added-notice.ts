/** Says what a picture that was added did not come as: a large one as a smaller copy, a damaged one as what is left of it. */

import { notify } from '../../ui/notices.tsx';
import type { KeptFile } from './kept-file.ts';

export function notifyIfChanged({ data }: KeptFile, file: File): void {
  const name = file.name || data.name;
  void sayIfUnread(data.mime, file, name);
  if (data.original === null) return;
  const { width, height } = data.original.crop;
  notify({
    title: (t) => t('image.copied', { name }),
    text: (t) =>
      t('image.copiedText', { from: `${width} × ${height}`, to: `${data.width ?? 0} × ${data.height ?? 0}` }),
  });
}

/** An element shows what it can of a picture and calls it loaded, be it nothing: only drawing all of it tells. */
async function sayIfUnread(mime: string, file: File, name: string): Promise<void> {
  // A drawing is read when it comes in, and may have no size to be drawn at.
  if (!mime.startsWith('image/') || mime === 'image/svg+xml') return;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture) return picture.close();
  notify({ tone: 'error', title: (t) => t('image.unread', { name }), text: (t) => t('image.unreadText') });
}
