/** The programme of this window, over a reload of its page: what the browser keeps for a window goes with the window. */

import type { Core, OpenedProject } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/base/result.ts';

const key = 'modulewright.open';

type File = Pick<OpenedProject, 'name' | 'folder'>;

/** Null where none is open. */
export function keepOpen(programme: File | null): void {
  if (programme) sessionStorage.setItem(key, JSON.stringify([programme.folder, programme.name]));
  else sessionStorage.removeItem(key);
}

export function wasOpen(): boolean {
  return sessionStorage.getItem(key) !== null;
}

/** Opens it, found among what was opened lately: names of files mean nothing to the core, which gives handles out. */
export async function openAgain(core: Core): Promise<Result<OpenedProject> | null> {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return null;
  const listed = await core.call('recent.list', {});
  const found = listed.ok && listed.value.find(({ folder, name }) => JSON.stringify([folder, name]) === kept);
  if (found && found.exists) return core.call('project.open', { file: found.handle });
  keepOpen(null);
  return null;
}
