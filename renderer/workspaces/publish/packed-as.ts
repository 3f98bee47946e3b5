/** How a file was made, or is to be: between what records keep and what Publish has chosen, and in words. */

import type { PublicationData, TargetData } from '../../../shared/model/publish/schema.ts';
import { chosenIn } from '../../../shared/output/form.ts';
import { formatEntry, isFormat } from '../../../shared/output/formats/index.ts';
import { packingOf } from '../../../shared/output/publications.ts';
import { isLearnerLanguage, learnerLanguages } from '../../../shared/words/learner-languages.ts';
import type { Text } from '../../i18n/index.ts';
import { optionsOf, type Packing } from './packing.ts';

type Kept = Pick<PublicationData & TargetData, 'format' | 'language' | 'chosen'>;

/** Null of a format that this version does not have. What it has no more of the choices is as if nobody had chosen. */
export function packingIn({ format, language, chosen }: Kept): Packing | null {
  if (!isFormat(format)) return null;
  return {
    format,
    language: language !== null && isLearnerLanguage(language) ? language : null,
    chosen: Object.fromEntries(chosen.map(({ option, value }) => [option, value])),
  };
}

export function keptOf(packing: Packing): Kept {
  return { format: packing.format, ...packingOf(optionsOf(packing)) };
}

/** The format, each choice by its word, and the language of the player where it is not that of the module. */
export function sayPacked(kept: Kept, t: Text): string {
  const { format, language, chosen } = kept;
  const packing = packingIn(kept);
  if (!packing) return [format, ...chosen.map(({ value }) => value)].join(' · ');
  const { form } = formatEntry(packing.format);
  const wanted: Readonly<Record<string, string>> = chosenIn(form, packing.chosen);
  const choices = Object.entries(form).flatMap(([name, { values }]) => {
    const at = values.findIndex(({ id }) => id === wanted[name]);
    const value = values[at];
    // The first of the values is meant where nobody chose; a platform is named all the same.
    return value && (at > 0 || name === 'preset') ? [t(value.label)] : [];
  });
  const spoken = language === null ? [] : [isLearnerLanguage(language) ? learnerLanguages[language] : language];
  return [t(`format.${packing.format}`), ...choices, ...spoken].join(' · ');
}
