/** How wide a picture or a film stands on its page. */

export const widths = ['small', 'medium', 'full'] as const;
export type Width = (typeof widths)[number];

/** The next narrower or wider one; the same at either end. */
export function stepWidth(width: Width, by: -1 | 1): Width {
  return widths[widths.indexOf(width) + by] ?? width;
}
