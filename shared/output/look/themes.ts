/** The four themes, as data: what each stands on by day and by night, and its two colours where nobody chose others. */

import type { LookData } from '../../model/programme/look.ts';
import type { Colour } from './colour.ts';
import type { Coloured, Ground } from './enforced.ts';

export type Theme = LookData['theme'];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

interface ThemeData {
  readonly grounds: Readonly<Record<Scheme, Ground>>;
  readonly colours: Readonly<Record<Coloured, Colour>>;
}

const light = (sunken: Colour, ink: Colour, quiet: Colour): Ground => ({
  paper: '#ffffff',
  sunken,
  ink,
  quiet,
  words: 4.5,
  away: '#000000',
});

const dark = (paper: Colour, sunken: Colour, ink: Colour, quiet: Colour): Ground => ({
  paper,
  sunken,
  ink,
  quiet,
  words: 4.5,
  away: '#ffffff',
});

export const themeData: Readonly<Record<Theme, ThemeData>> = {
  // The player's own style.
  warm: {
    grounds: {
      light: light('#f3efe8', '#211c16', '#5d554a'),
      dark: dark('#1f1b17', '#15120f', '#f2ede5', '#bdb3a5'),
    },
    colours: { action: '#9a4f07', told: '#0d5c63' },
  },
  plain: {
    grounds: {
      light: light('#f2f2f2', '#1b1b1b', '#555555'),
      dark: dark('#1c1c1c', '#131313', '#eeeeee', '#b4b4b4'),
    },
    colours: { action: '#1f5fae', told: '#4a4a4a' },
  },
  cool: {
    grounds: {
      light: light('#edf2f6', '#16202a', '#4b5966'),
      dark: dark('#17202a', '#10171f', '#e8eef4', '#aab8c5'),
    },
    colours: { action: '#0b6478', told: '#4b4fa8' },
  },
  strong: {
    grounds: {
      light: { ...light('#f5f5f5', '#000000', '#2b2b2b'), words: 7 },
      dark: { ...dark('#000000', '#0d0d0d', '#ffffff', '#e0e0e0'), words: 7 },
    },
    colours: { action: '#0b3d91', told: '#6b1460' },
  },
};
