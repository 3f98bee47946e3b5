/** What a salvage calls what it makes anew. */

import type { ReattachWords } from '../../programme/reattach.ts';
import type { InterfaceLanguage } from '../languages.ts';
import { authorText } from './index.ts';

export function salvageWords(language: InterfaceLanguage): ReattachWords {
  const word = (name: 'programme' | 'module' | 'unit' | 'page' | 'framework') =>
    authorText(language, `salvage.${name}`, {});
  return {
    programme: word('programme'),
    module: word('module'),
    unit: word('unit'),
    page: word('page'),
    framework: word('framework'),
    language,
  };
}
