/** How this window makes packages: the format, what is chosen about it and the language, whatever the window shows meanwhile. */

import { create } from 'zustand';
import { chosenIn } from '../../../shared/output/form.ts';
import { formatIds, formats, type FormatId } from '../../../shared/output/formats/index.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';

export interface Packing {
  readonly format: FormatId;
  /** Of the player's words; null follows the module. */
  readonly language: InterfaceLanguage | null;
  /** By the names of options; formats that ask the same share the answer. */
  readonly chosen: Readonly<Record<string, string>>;
}

export const usePacking = create<Packing>(() => ({ format: formatIds[0], language: null, chosen: {} }));

export function optionsOf({ format, language, chosen }: Packing) {
  return { language, ...chosenIn(formats[format].form, chosen) };
}
