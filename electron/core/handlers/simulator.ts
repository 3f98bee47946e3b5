/** Calls of the simulator: opens a package to be tried, from a module or from any zip. */

import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import type { InputOf } from '../../../shared/ipc/contract.ts';
import { readPackage, type ScormPackage } from '../../../shared/simulator/manifest.ts';
import { moduleTree } from '../export/export-module.ts';
import { treeReader } from '../export/tree-files.ts';
import type { ContentReader } from '../simulator/simulator-host.ts';
import { readManifest } from '../simulator/read-manifest.ts';
import { openZipPackage } from '../simulator/zip-package.ts';
import type { Handlers, Workbench } from './handlers.ts';

interface Opened {
  readonly name: string;
  readonly package: ScormPackage;
  readonly reader: ContentReader;
  close(): void;
}

/** More than a person tries at once; the oldest gives way, so that a page that is reloaded leaves nothing open. */
const most = 8;

export function simulatorHandlers(workbench: Workbench): Pick<Handlers, 'simulator.open' | 'simulator.close'> {
  const open = new Map<string, () => void>();

  function close(simulator: string): void {
    open.get(simulator)?.();
    open.delete(simulator);
  }

  return {
    'simulator.open': async (source) => {
      const opened = await openSource(workbench, source);
      if (!opened.ok) return opened;
      const { name, reader } = opened.value;
      const served = await workbench.host.serveSimulator(reader);
      open.set(served.token, () => {
        served.release();
        opened.value.close();
      });
      for (const old of [...open.keys()].slice(0, -most)) close(old);
      return ok({
        simulator: served.token,
        url: served.url,
        origin: served.origin,
        name,
        package: opened.value.package,
      });
    },
    'simulator.close': async ({ simulator }) => {
      close(simulator);
      return ok(null);
    },
  };
}

async function openSource(workbench: Workbench, source: InputOf<'simulator.open'>): Promise<Result<Opened>> {
  if (source.from === 'module') {
    const { session, ...request } = source;
    const project = workbench.sessions.get(session);
    if (!project) return fail('session.unknown');
    const tree = await moduleTree(project, request, false);
    if (!tree.ok) return tree;
    const found = readPackage(filesOf(tree.value));
    const reader = treeReader(tree.value, project, workbench.assets);
    return ok({ name: found.title, package: found, reader, close: () => undefined });
  }
  const path = workbench.handles.resolve(source.file);
  return path.ok ? openFile(path.value) : path;
}

async function openFile(path: string): Promise<Result<Opened>> {
  const zip = await openZipPackage(path);
  if (!zip.ok) return zip;
  const { files, close } = zip.value;
  return ok({ name: basename(path), package: await readManifest(files), reader: zip.value, close });
}
