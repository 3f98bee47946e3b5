/** Calls behind the file dialog that the screen draws where the host has none of its own. */

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { FolderListing } from '../../../shared/ipc/contract.ts';
import { endingOf, filePurposes, fitsPurpose, type FilePurpose } from '../../../shared/ipc/file-purposes.ts';
import { documentsFolder, programmesFolder } from '../folders.ts';
import { guarded } from '../disk-failures.ts';
import { isWritable } from '../project/database.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function filesHandlers(
  workbench: Workbench,
): Pick<Handlers, 'files.list' | 'files.createFolder' | 'files.place' | 'files.beside'> {
  const { handles } = workbench;
  return {
    'files.list': async ({ folder, purpose }) => {
      if (folder === null) {
        const start = programmesFolder();
        const made = guarded(start, () => ok(mkdirSync(start, { recursive: true })));
        return list(workbench, made.ok ? start : documentsFolder(), purpose);
      }
      const path = handles.resolve(folder);
      return path.ok ? list(workbench, path.value, purpose) : path;
    },
    'files.createFolder': async ({ folder, name }) => {
      const path = inside(workbench, folder, name);
      if (!path.ok) return path;
      return guarded(path.value, () => {
        if (existsSync(path.value)) return fail('file.exists', { path: path.value });
        mkdirSync(path.value);
        return list(workbench, path.value, 'programme');
      });
    },
    'files.place': async ({ folder, name, replace }) => {
      const extension = endingOf(name) === '' ? filePurposes.programme : '';
      return placed(workbench, inside(workbench, folder, name + extension), replace);
    },
    'files.beside': async ({ file, name, replace }) => {
      const chosen = handles.resolve(file);
      return placed(workbench, chosen.ok ? within(dirname(chosen.value), name) : chosen, replace);
    },
  };
}

function placed({ handles }: Workbench, path: Result<string>, replace: boolean) {
  if (!path.ok) return path;
  if (existsSync(path.value) && !replace) return fail('file.exists', { path: path.value });
  return ok({ handle: handles.issue(path.value), name: basename(path.value) });
}

function inside(workbench: Workbench, folder: string, name: string): Result<string> {
  const path = workbench.handles.resolve(folder);
  return path.ok ? within(path.value, name) : path;
}

/** A plain name in a folder: nothing that climbs out, hides, or is special to some system. */
function within(folder: string, name: string): Result<string> {
  const plain =
    !/[/\\:*?"<>|\u0000-\u001f]/.test(name) && !name.startsWith('.') && !/^(con|nul|prn|aux)(\.|$)/i.test(name);
  return plain ? ok(join(folder, name)) : fail('call.invalid', { call: 'files', detail: name });
}

function list(workbench: Workbench, folder: string, purpose: FilePurpose): Result<FolderListing> {
  const { handles } = workbench;
  return guarded(folder, () => {
    const entries = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => {
        const path = join(folder, name);
        const read = guarded(path, () => ok(statSync(path)));
        if (!read.ok) return []; // a link to nothing, or in a circle
        const stat = read.value;
        const kind = stat.isDirectory() ? ('folder' as const) : ('file' as const);
        if (kind === 'file' && !fitsPurpose(name, purpose)) return [];
        return [{ handle: handles.issue(path), name, kind, size: stat.size, modifiedAt: stat.mtime.toISOString() }];
      })
      .sort((a, b) => (a.kind === b.kind ? a.name.localeCompare(b.name) : a.kind === 'folder' ? -1 : 1));
    const parent = dirname(folder);
    return ok({
      folder: handles.issue(folder),
      label: folder,
      parent: parent === folder ? null : handles.issue(parent),
      writable: isWritable(folder),
      places: [
        { handle: handles.issue(programmesFolder()), label: 'programmes' },
        { handle: handles.issue(documentsFolder()), label: 'documents' },
        { handle: handles.issue(homedir()), label: 'home' },
        { handle: handles.issue(parse(folder).root), label: 'root' },
      ],
      entries,
    });
  });
}
