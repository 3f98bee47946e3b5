/** Says that a large picture is shown as a smaller copy, once it has been added. */

import { notify } from '../../ui/notices.tsx';
import type { KeptFile } from './kept-file.ts';

export function useCopiedNotice(): (kept: KeptFile, file: File) => void {
  return ({ data }, file) => {
    if (data.original === null) return;
    const { width, height } = data.original.crop;
    notify({
      title: (t) => t('image.copied', { name: file.name || data.name }),
      text: (t) =>
        t('image.copiedText', { from: `${width} × ${height}`, to: `${data.width ?? 0} × ${data.height ?? 0}` }),
    });
  };
}
