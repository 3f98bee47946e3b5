/** Content security policies, in one place for every shell. */

/** React Aria adds one style element of constant content (touch-action of pressable elements). */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** The application's own screens. Styles of single elements are set through the CSSOM, so none is inline. */
export function screenPolicy(previewOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${pressableStyle}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    `frame-src ${previewOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A package in preview: it may run its own files and reach nothing else. */
export const previewPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A stored file opened by itself: an SVG can neither run nor load anything, and a document is saved, never shown. */
export function mediaHeaders(mime: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mime,
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    ...(/^(image|audio|video)\/|^text\/vtt$/.test(mime) ? {} : { 'Content-Disposition': 'attachment' }),
  };
}
