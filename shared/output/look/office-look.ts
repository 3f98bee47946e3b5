/** A look as programs of an office know it: the colours and letters of a theme, on white. */

import type { Colour } from './colour.ts';
import { standing } from './enforced.ts';
import { isPlain, type Look } from './style.ts';
import { themeData } from './themes.ts';

export interface OfficeFont {
  readonly name: string;
  /** That stands in for it where it is not installed, and comes with every office. */
  readonly instead: string;
  readonly family: 'roman' | 'swiss';
}

/** Colours as six digits. */
export interface OfficeLook {
  /** Of headings, dark enough for white words on it too. */
  readonly heading: string;
  /** Behind words, of the colour of headings. */
  readonly ground: string;
  readonly told: string;
  readonly toldGround: string;
  readonly headings: OfficeFont;
  readonly text: OfficeFont;
}

const sans: OfficeFont = { name: 'Inter', instead: 'Calibri', family: 'swiss' };
const serif: OfficeFont = { name: 'Source Serif 4', instead: 'Cambria', family: 'roman' };

/** Null where documents look as they do by themselves. */
export function officeLook(look: Look): OfficeLook | null {
  if (isPlain(look)) return null;
  const { grounds, colours } = themeData[look.theme];
  const { action, told } = look.colours ?? colours;
  const [head, said] = [standing(action, grounds.light), standing(told, grounds.light)];
  return {
    heading: digits(head.colour),
    ground: digits(head.tint),
    told: digits(said.colour),
    toldGround: digits(said.tint),
    headings: sans,
    text: look.type === 'sans' ? sans : serif,
  };
}

function digits(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}
