/** Whatever two colours somebody chooses, every pair that the player sets can be told apart, by day and by night. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isColour, mixed, ratio, type Colour } from '../../shared/output/look/colour.ts';
import { standing, standings } from '../../shared/output/look/enforced.ts';
import { themes, types } from '../../shared/model/programme/look.ts';
import { lookStyle, movedColours } from '../../shared/output/look/style.ts';
import { schemes, themeData } from '../../shared/output/look/themes.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((all): Colour => `#${all.toString(16).padStart(6, '0')}`);

const grounds = themes.flatMap((theme) =>
  schemes.map((scheme) => ({ theme, scheme, ground: themeData[theme].grounds[scheme] })),
);

describe('the measure', () => {
  it('is that of WCAG', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(ratio('#ffffff', '#767676')).toBeCloseTo(4.542, 3);
  });

  it('takes six digits and nothing else', () => {
    expect(['#a0B1c2', '#fff', 'red', '#12345g', '#1234567'].map(isColour)).toEqual([true, false, false, false, false]);
  });
});

describe.each(grounds)('$theme, $scheme', ({ ground }) => {
  it('reaches every ratio with any colour', () => {
    fc.assert(
      fc.property(anyColour, (chosen) => {
        const { colour, on, tint, edge } = standing(chosen, ground);
        for (const under of [ground.paper, ground.sunken, tint]) {
          expect(ratio(colour, under)).toBeGreaterThanOrEqual(ground.words);
        }
        for (const words of [ground.ink, ground.quiet]) expect(ratio(words, tint)).toBeGreaterThanOrEqual(ground.words);
        expect(ratio(on, colour)).toBeGreaterThanOrEqual(ground.words);
        for (const beside of [ground.paper, ground.sunken]) {
          expect(ratio(edge, beside)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches it for what is told on the tint of what is pressed, which a page to the edge stands on', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (pressed, said) => {
        const { action, told } = standings({ action: pressed, told: said }, ground);
        expect(ratio(told.colour, action.tint)).toBeGreaterThanOrEqual(ground.words);
      }),
    );
  });

  it('moves a colour no further than it must, and leaves one alone that can be told apart', () => {
    fc.assert(
      fc.property(anyColour, (chosen) => {
        const { colour, tint, moved } = standing(chosen, ground);
        expect(colour === chosen).toBe(moved === 0 || chosen === ground.away);
        if (moved === 0) return;
        const less = mixed(chosen, ground.away, moved - 1);
        expect(Math.min(...[ground.paper, ground.sunken, tint].map((one) => ratio(less, one)))).toBeLessThan(
          ground.words,
        );
      }),
    );
  });

  it('sets its own words apart', () => {
    for (const words of [ground.ink, ground.quiet]) {
      for (const under of [ground.paper, ground.sunken]) {
        expect(ratio(words, under)).toBeGreaterThanOrEqual(ground.words);
      }
    }
  });
});

describe('the style', () => {
  const looks = fc.record({
    theme: fc.constantFrom(...themes),
    colours: fc.option(fc.record({ action: anyColour, told: anyColour })),
    type: fc.constantFrom(...types),
  });

  it('is nothing where the player is as it is', () => {
    expect(lookStyle({ theme: 'warm', colours: null, type: 'serif' })).toBeNull();
  });

  it('sets properties that the player has, and the same for the same look', () => {
    const player = readFileSync('shared/player/styles/look.css', 'utf8');
    fc.assert(
      fc.property(looks, (look) => {
        const style = lookStyle(look);
        expect(lookStyle(structuredClone(look))).toBe(style);
        for (const [set] of (style ?? '').matchAll(/--[a-z0-9-]+(?=:)/g)) expect(player).toContain(`${set}: `);
      }),
    );
  });

  it('tells of a colour that is too light by day, and of one that is too dark by night', () => {
    const told = movedColours({ theme: 'plain', colours: { action: '#ffe066', told: '#1a1a40' }, type: 'serif' });
    expect(told.map(({ which, scheme }) => [which, scheme])).toEqual([
      ['action', 'light'],
      ['told', 'dark'],
    ]);
    expect(told.every(({ by }) => by > 0 && by < 100)).toBe(true);
  });

  it.each(themes)('of %s moves neither of its own colours by day', (theme) => {
    const { grounds, colours } = themeData[theme];
    expect(Object.values(standings(colours, grounds.light)).map(({ moved }) => moved)).toEqual([0, 0]);
  });
});
