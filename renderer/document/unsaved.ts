/** Why a programme is not saved, for what can be done only with one that is. */

import type { Result } from '../../shared/base/result.ts';
import type { ProgrammeDocument } from './programme-document.ts';

export function unsaved({ saveState }: ProgrammeDocument): Result<never> {
  return { ok: false, error: saveState.failure ?? { code: 'disk.failed', params: {} } };
}
