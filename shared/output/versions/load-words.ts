/** The player's words that a package of a module needs: of its language, or of each that goes. */

import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { loadLearnerWords } from '../../words/learner.ts';
import type { CommonOptions } from '../form.ts';
import { hasAll } from './form.ts';
import { languagesOf } from './versions.ts';

/** Has to be waited for before the package is made. */
export async function loadWordsFor(records: Records, module: RecordId, options: CommonOptions): Promise<void> {
  await loadLearnerWords(options.language ?? recordOf(records, 'module', module)?.data.language ?? 'en');
  for (const { data } of goingWith(records, module, options)) await loadLearnerWords(data.language);
}

/** The modules whose words a package has: itself, and the languages that go with it. */
export function goingWith(records: Records, id: RecordId, options: CommonOptions) {
  if (hasAll(options)) return languagesOf(records, id).going;
  const module = recordOf(records, 'module', id);
  return module ? [module] : [];
}
