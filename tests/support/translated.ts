/** A module of the sample with translations, as somebody copies it to translate: their words are those of the copy but for titles. */

import { translateModule } from '../../shared/edit/translations.ts';
import { RecordTable, recordOf, type RecordId, type Records } from '../../shared/records/record.ts';

/** The ids of copies are counted, so that they are the same in every run. `one` is the original's id in each language. */
export interface Translated {
  readonly records: RecordTable;
  /** The module's id, by language. */
  readonly modules: Readonly<Record<string, RecordId>>;
  /** What is called `one` in the original, in the copy of a language. */
  readonly of: (language: string, one: RecordId) => RecordId;
}

export function translated(records: Records, module: RecordId, languages: readonly string[]): Translated {
  const table = new RecordTable(records.all());
  const modules: Record<string, RecordId> = { [recordOf(records, 'module', module)?.data.language ?? '']: module };
  let next = 0;
  for (const language of languages) {
    const changes = translateModule(table, { module, language, newId: () => `copy${next++}` });
    table.apply(changes);
    const [first] = changes.puts;
    if (first?.kind !== 'module') throw new Error('no copy');
    const { status } = recordOf(table, 'module', module)?.data ?? first.data;
    const data = { ...first.data, status, title: `${first.data.title} (${language})` };
    table.apply({ puts: [{ ...first, data }], removes: [] });
    modules[language] = first.id;
  }
  const of = (language: string, one: RecordId): RecordId => {
    const same = recordOf(table, 'module', modules[language] ?? '')?.data.translation?.same ?? [];
    return same.find(({ there }) => there === one)?.here ?? '';
  };
  return { records: table, modules, of };
}
