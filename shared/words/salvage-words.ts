/** What a salvage calls what it makes anew. */

import type { ReattachWords } from '../edit/reattach.ts';
import { authorText } from './author.ts';
import type { InterfaceLanguage } from './languages.ts';

export function salvageWords(language: InterfaceLanguage): ReattachWords {
  return {
    programme: authorText(language, 'salvage.programme'),
    module: authorText(language, 'salvage.module'),
    unit: authorText(language, 'salvage.unit'),
    page: authorText(language, 'salvage.page'),
    framework: authorText(language, 'salvage.framework'),
    language,
  };
}
