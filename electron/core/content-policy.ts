/** Content security policies, in one place for every shell. */

/** React Aria adds one style element of constant content (touch-action of pressable elements). */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** The application's own screens. Styles of single elements are set through the CSSOM, so none is inline. */
export function screenPolicy(...frames: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${pressableStyle}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    `frame-src ${frames.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * What no page of ours and no content in a frame of it may ask a person for, whatever a shell's own permissions say. Films fill
 * the screen from every frame that is allowed to: a sandboxed one has no origin that a list could name.
 */
export const permissionsPolicy = [
  'fullscreen=*',
  ...['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'serial', 'hid', 'midi', 'payment'].map(
    (feature) => `${feature}=()`,
  ),
].join(', ');

/** A package in preview: it may run its own files and reach nothing else. */
export const previewPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  // In several languages each is a page in a frame.
  "frame-src 'self'",
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

/** The page of the simulated platform: its own script, and the content in a frame. */
export function platformPolicy(screens: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${screens}`,
  ].join('; ');
}

/** A package being tried, anybody's: it may do to itself what it likes, and reach nothing but its own files. */
export function contentPolicy(screens: string): string {
  return [
    "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
    "connect-src 'self' data: blob:",
    "frame-src 'self' data: blob:",
    "form-action 'self'",
    "base-uri 'self'",
    "object-src 'none'",
    `frame-ancestors 'self' ${screens}`,
  ].join('; ');
}
