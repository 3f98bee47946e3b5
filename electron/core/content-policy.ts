/** Content security policies, in one place for every shell. */

/** The application's own screens. React Aria sets styles through the CSSOM, so no inline style is needed. */
export function screenPolicy(previewOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
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

/** A stored image opened by itself: an SVG can neither run nor load anything. */
export const mediaPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
