/** How packages are made of the open programme: the format, what is chosen about it and the language, kept until it is opened again. */

import { create } from 'zustand';
import { chosenIn } from '../../../shared/output/form.ts';
import { formatEntry, formatIds, formats, keptFormat, type FormatId } from '../../../shared/output/formats/index.ts';
import { isLearnerLanguage, type LearnerLanguage } from '../../../shared/words/learner-languages.ts';
import type { Kept } from '../../shell/feature.ts';

export interface Packing {
  readonly format: FormatId;
  /** Of the player's words; null follows the module. */
  readonly language: LearnerLanguage | null;
  /** By the names of options; formats that ask the same share the answer. */
  readonly chosen: Readonly<Record<string, string>>;
}

export const usePacking = create<Packing>(() => ({ format: formatIds[0], language: null, chosen: {} }));

/** What is chosen stands beside the format by the names of the options. */
export const packingKept: Kept = {
  id: 'publish',
  now() {
    const { format, language, chosen } = usePacking.getState();
    return { ...chosen, format, ...(language === null ? {} : { language }) };
  },
  restore({ format = '', language = '', ...kept }) {
    const known = keptFormat(format, kept) ?? formatIds[0];
    const { edition: _edition, ...chosen } = kept;
    usePacking.setState({ format: known, language: isLearnerLanguage(language) ? language : null, chosen });
  },
  onChange: (listener) => usePacking.subscribe(listener),
};

export function optionsOf({ format, language, chosen }: Packing) {
  return { language, ...chosenIn(formats[format].form, chosen) };
}

/** Of its file, with the dot. */
export function endingOf({ format, chosen }: Packing) {
  const { form, ending } = formatEntry(format);
  return ending(chosenIn(form, chosen));
}
