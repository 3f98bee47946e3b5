/** What the player's style needs of two colours, each moved as far as it must be until whoever reads can tell it apart. */

import { mixed, ratio, type Colour } from './colour.ts';

/** What WCAG 2.2 asks between a control and what is beside it (1.4.11). */
const controlsRatio = 3;

/** What a theme stands on, by day or by night. */
export interface Ground {
  readonly paper: Colour;
  readonly sunken: Colour;
  readonly ink: Colour;
  /** Words that matter less. */
  readonly quiet: Colour;
  /** What a theme asks between words and what they stand on: 4.5 (WCAG 2.2, 1.4.3), or the 7 of 1.4.6. */
  readonly words: 4.5 | 7;
  /** Where a colour goes that cannot be told apart: black on paper that is light, white on paper that is dark. */
  readonly away: Colour;
}

export const coloured = ['action', 'told'] as const;
/** The first colour is for what is pressed, the second for what is told beside the text. */
export type Coloured = (typeof coloured)[number];

/** A colour as it stands on a ground. */
export interface Standing {
  /** As words and as the edge of a control, on paper, on what is sunken, on its own tint and on what it stands on besides. */
  readonly colour: Colour;
  /** Of words on it. */
  readonly on: Colour;
  /** Behind words. */
  readonly tint: Colour;
  /** Around a tint. */
  readonly edge: Colour;
  /** How many hundredths of the way to black or white it was moved; 0 where it is as chosen. */
  readonly moved: number;
}

/** How much of a colour is in its tint where words can still be read on it, at most. */
const tinted = 14;

/** Both of a look: what is told stands on the tint of what is pressed too, as that is the ground of a page to the edge. */
export function standings(
  { action, told }: Readonly<Record<Coloured, Colour>>,
  ground: Ground,
): Readonly<Record<Coloured, Standing>> {
  const pressed = standing(action, ground);
  return { action: pressed, told: standing(told, ground, [pressed.tint]) };
}

export function standing(chosen: Colour, ground: Ground, beside: readonly Colour[] = []): Standing {
  const tint = tintOf(chosen, ground);
  const grounds = [ground.paper, ground.sunken, tint, ...beside];
  const reaches = (colour: Colour) => grounds.every((one) => ratio(colour, one) >= ground.words);
  const moved = first((hundredths) => reaches(mixed(chosen, ground.away, hundredths)));
  const colour = mixed(chosen, ground.away, moved);
  return { colour, on: ground.paper, tint, edge: edgeOf(colour, ground), moved };
}

/** As much of the colour as leaves all words on it readable, and room for the colour itself. */
function tintOf(chosen: Colour, { paper, ink, quiet, away, words }: Ground): Colour {
  const reads = (tint: Colour) => [ink, quiet, away].every((one) => ratio(one, tint) >= words);
  const less = first((hundredths) => reads(mixed(paper, chosen, Math.max(0, tinted - hundredths))));
  return mixed(paper, chosen, Math.max(0, tinted - less));
}

/** Between the colour and paper: seen as an edge, and quieter than words. */
function edgeOf(colour: Colour, { paper, sunken }: Ground): Colour {
  const seen = (edge: Colour) => [paper, sunken].every((one) => ratio(edge, one) >= controlsRatio);
  return mixed(
    paper,
    colour,
    first((hundredths) => seen(mixed(paper, colour, hundredths))),
  );
}

/** The least of the hundredths that will do; all of them where none less does. */
function first(does: (hundredths: number) => boolean): number {
  let hundredths = 0;
  while (hundredths < 100 && !does(hundredths)) hundredths += 1;
  return hundredths;
}
