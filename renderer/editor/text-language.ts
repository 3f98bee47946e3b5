/** The language of the texts of a block or page: that of its module, where a fragment has none of its own. */

import { createContext, useCallback, useSyncExternalStore } from 'react';
import { recordOf, type RecordId } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useApp } from '../shell/app-context.ts';
import { moduleOf } from '../shell/navigate.ts';
import { useView } from '../shell/view.ts';

export function textLanguage({ records, programme }: ProgrammeDocument, id: RecordId | null): string {
  const module = id === null ? null : moduleOf(records, id);
  const own = module === null ? undefined : recordOf(records, 'module', module)?.data.language;
  return own ?? programme.data.languages[0] ?? 'en';
}

/** Of the page that is written on, for its texts to carry; null beside it. */
export const TextLanguage = createContext<string | null>(null);

/** Drawn anew when the module or the programme takes another. */
export function useTextLanguage(id: RecordId): string {
  const document = useDocument();
  const module = moduleOf(document.records, id);
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [document.programme.id, ...(module === null ? [] : [module])].map((of) =>
        document.subscribeRecord(of, listener),
      );
      return () => ends.forEach((end) => end());
    },
    [document, module],
  );
  return useSyncExternalStore(subscribe, () => textLanguage(document, id));
}

/** That of the part of the programme that is shown. */
export function useShownLanguage(): string {
  const document = useDocument();
  return textLanguage(
    document,
    useView(({ selected }) => selected),
  );
}

/** Asked while somebody types: null where signs are to stay as typed. */
export function useTypographyLanguage(id: RecordId | null): () => string | null {
  const document = useDocument();
  const { typography = true } = useApp().settings;
  return useCallback(() => (typography ? textLanguage(document, id) : null), [document, id, typography]);
}
