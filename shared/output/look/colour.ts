/** Colours as WCAG 2.2 measures them: how bright one is, and how far two are apart. */

/** `#rrggbb`. */
export type Colour = `#${string}`;

type Parts = readonly [number, number, number];

export function isColour(written: string): written is Colour {
  return /^#[\da-f]{6}$/i.test(written);
}

/** From 1, for two that are alike, to 21, for black on white. */
export function ratio(one: Colour, other: Colour): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** So many hundredths of the way from one to the other. */
export function mixed(from: Colour, to: Colour, hundredths: number): Colour {
  const [start, end] = [parts(from), parts(to)];
  const bytes = start.map((byte, at) => Math.round(byte + ((end[at]! - byte) * hundredths) / 100));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = parts(colour).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parts(colour: Colour): Parts {
  const byte = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
