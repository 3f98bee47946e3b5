/** Files that come to a page as the desktop lets them go at a place, or as a clipboard has them. */

import type { Locator } from '@playwright/test';

export interface Sample {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const dot = {
  name: 'Dot.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
} as const satisfies Sample;

export function bring(target: Locator, how: 'drop' | 'paste', files: readonly Sample[], html = ''): Promise<void> {
  return target.evaluate(
    (element, [way, brought, markup]) => {
      const data = new DataTransfer();
      for (const { name, mimeType, bytes } of brought)
        data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
      if (markup !== '') data.setData('text/html', markup);
      const { left, top } = element.getBoundingClientRect();
      const at = { clientX: left + 10, clientY: top + 10, bubbles: true, cancelable: true };
      if (way === 'drop') {
        element.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, ...at }));
        element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...at }));
      } else element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, ...at }));
    },
    [how, files.map(({ buffer, ...file }) => ({ ...file, bytes: [...buffer] })), html] as const,
  );
}
