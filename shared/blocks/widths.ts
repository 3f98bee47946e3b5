/** How wide a picture or a film stands on its page. */

export const widths = ['small', 'medium', 'full'] as const;
export type Width = (typeof widths)[number];

/** In a document, where a page has one width. */
export const shareOfPage: Readonly<Record<Width, number>> = { small: 0.4, medium: 0.65, full: 1 };

/** The next narrower or wider one; the same at either end. */
export function stepWidth(width: Width, by: -1 | 1): Width {
  return widths[widths.indexOf(width) + by] ?? width;
}
