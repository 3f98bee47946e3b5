/** What a catalogue of modules says beside their own words, in the languages of the interface. */

import { catalogueOf } from './catalogue-of.ts';
import type { PlatformWords } from './keys.ts';
import da from './platform/da.json' with { type: 'json' };
import en from './platform/en.json' with { type: 'json' };
import lv from './platform/lv.json' with { type: 'json' };
import sv from './platform/sv.json' with { type: 'json' };

export type PlatformText = { readonly [key in keyof PlatformWords]: string };

export const platformText = catalogueOf<PlatformText>({ en, da, sv, lv });
