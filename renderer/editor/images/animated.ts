/** Whether a picture moves: PNG and WebP may, and a canvas would keep only where it starts. */

const head = 64 * 1024; // bytes: both say so before their first picture

export async function isAnimated(file: Blob): Promise<boolean> {
  const bytes = new DataView(await file.slice(0, head).arrayBuffer());
  const word = (at: number) => (at + 4 <= bytes.byteLength ? bytes.getUint32(at) : 0);
  // WebP container: 'VP8X' and the second bit of its flags.
  if (word(8) === 0x57454250) return word(12) === 0x56503858 && (bytes.getUint8(20) & 0x02) !== 0;
  if (word(0) !== 0x89504e47) return false;
  // PNG: an 'acTL' chunk ahead of the first 'IDAT'.
  for (let at = 8; at + 8 <= bytes.byteLength; at += word(at) + 12) {
    if (word(at + 4) === 0x6163544c) return true;
    if (word(at + 4) === 0x49444154) return false;
  }
  return false;
}
