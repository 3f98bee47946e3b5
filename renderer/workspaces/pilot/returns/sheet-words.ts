/** What sheets ask, in the language of the screens. */

import { useMemo } from 'react';
import { fill, type Params } from '../../../../shared/words/fill.ts';
import { sheetText, type SheetText } from '../../../../shared/words/sheet.ts';
import { useLanguage } from '../../../i18n/index.ts';

export type SheetSay = (key: keyof SheetText, values?: Params) => string;

export function useSheetWords(): SheetSay {
  const language = useLanguage();
  return useMemo(() => {
    const words = sheetText(language);
    return (key, values = {}) => fill(words[key], values, language);
  }, [language]);
}
