/** The language of the texts of a block or page: that of its module, where a fragment has none of its own. */

import { useCallback } from 'react';
import { recordOf, type RecordId } from '../../shared/records/record.ts';
import { useDocument } from '../document/hooks.tsx';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useApp } from '../shell/app-context.ts';
import { moduleOf } from '../shell/navigate.ts';

export function textLanguage({ records, programme }: ProgrammeDocument, id: RecordId | null): string {
  const module = id === null ? null : moduleOf(records, id);
  const own = module === null ? undefined : recordOf(records, 'module', module)?.data.language;
  return own ?? programme.data.languages[0] ?? 'en';
}

/** Asked while somebody types: null where signs are to stay as typed. */
export function useTypographyLanguage(id: RecordId | null): () => string | null {
  const document = useDocument();
  const { typography = true } = useApp().settings;
  return useCallback(() => (typography ? textLanguage(document, id) : null), [document, id, typography]);
}
