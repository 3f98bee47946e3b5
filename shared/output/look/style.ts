/** A look as a style of its own: the player's custom properties by day and by night, and nothing where they are the player's own. */

import type { LookData } from '../../model/programme/look.ts';
import { isColour, type Colour } from './colour.ts';
import { coloured, standings, type Coloured, type Standing } from './enforced.ts';
import { schemes, themeData, type Scheme } from './themes.ts';

/** What of a programme's look is no picture. */
export interface Look extends Pick<LookData, 'theme' | 'type'> {
  /** In place of those of the theme; null leaves it at those. */
  readonly colours: Readonly<Record<Coloured, Colour>> | null;
}

export function lookIn({ theme, type, colours }: LookData): Look {
  const { action = '', told = '' } = colours ?? {};
  return { theme, type, colours: isColour(action) && isColour(told) ? { action, told } : null };
}

/** Whether colours and letters are those that packages have by themselves. */
export function isPlain({ theme, colours, type }: Look): boolean {
  return theme === 'warm' && colours === null && type === 'serif';
}

/** What is told of a colour that cannot stay as it was chosen. */
export interface Moved {
  readonly which: Coloured;
  readonly scheme: Scheme;
  readonly to: Colour;
  /** How many hundredths darker by day, or lighter by night. */
  readonly by: number;
}

/** Of the colours somebody chose: those of a theme are made for its own grounds. */
export function movedColours({ theme, colours }: Look): readonly Moved[] {
  if (colours === null) return [];
  return schemes.flatMap((scheme) =>
    coloured.flatMap((which) => {
      const { colour, moved } = standings(colours, themeData[theme].grounds[scheme])[which];
      return moved === 0 ? [] : [{ which, scheme, to: colour, by: moved }];
    }),
  );
}

/** Null where the player's own style is all there is: a package of such a programme has no further file. */
export function lookStyle(look: Look): string | null {
  const sans = look.type === 'sans' ? [':root{--page:var(--ui)}'] : [];
  if (isPlain(look)) return null;
  if (look.theme === 'warm' && look.colours === null) return `${sans.join('')}\n`;
  const [day, night] = schemes.map((scheme) => root(look, scheme)) as [string, string];
  // Beside the learner's own choice of more contrast, which weighs more, and printed as by day.
  return `${[...sans, day, `@media (prefers-color-scheme:dark){${night}}`].join('\n')}\n`;
}

function root({ theme, colours }: Look, scheme: Scheme): string {
  const { grounds, colours: own } = themeData[theme];
  const ground = grounds[scheme];
  const { action, told } = standings(colours ?? own, ground);
  const properties: readonly (readonly [string, Colour])[] = [
    ['paper', ground.paper],
    ['sunken', ground.sunken],
    ['ink', ground.ink],
    ['ink-2', ground.quiet],
    ...pressed(action),
    ...said(told),
  ];
  return `:root{${properties.map(([name, value]) => `--${name}:${value}`).join(';')}}`;
}

function pressed({ colour, on, tint }: Standing): readonly (readonly [string, Colour])[] {
  return [
    ['amber', colour],
    ['fill', colour],
    ['on-fill', on],
    ['soft', tint],
  ];
}

function said({ colour, tint, edge }: Standing): readonly (readonly [string, Colour])[] {
  return [
    ['sea', colour],
    ['sea-soft', tint],
    ['sea-line', edge],
  ];
}
