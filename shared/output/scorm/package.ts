/** A SCORM package: one module as one SCO, with its manifest, metadata and control documents, whatever the version. */

import type { RecordId, Records } from '../../records/record.ts';
import type { ModuleView } from '../module-view.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../package-tree.ts';
import { launchPage } from '../page/files.ts';
import type { ScormStandard } from '../tracking/standard.ts';
import { learnerFiles } from '../versions/learner-files.ts';
import { metadataFile } from './lom.ts';

export interface ScormParts {
  readonly standard: ScormStandard;
  /** Of the player's words; null follows the module. */
  readonly language: string | null;
  /** Of the module: as it is, or with its translations. */
  readonly languages: 'one' | 'all';
  /** No single answers and goals. */
  readonly quiet: boolean;
  metadata(view: ModuleView, launch: string): string;
  /** `files` are the paths of the resource, launch page included. */
  manifest(view: ModuleView, launch: string, files: readonly string[]): string;
  /** Names of the control documents, and the folder of the application's files that has them. */
  readonly controlDocuments: { readonly files: readonly string[]; readonly folder: string };
}

export function scormPackage(records: Records, module: RecordId, parts: ScormParts): PackageTree {
  const { standard, language, languages, quiet, controlDocuments } = parts;
  const { view, files: pages } = learnerFiles(records, module, { standard, language, languages, quiet });
  const metadata: PackageEntry = { path: metadataFile, kind: 'text', text: parts.metadata(view, launchPage) };
  // Listed like every other file: some platforms unpack only what is.
  const files = packageTree(launchPage, [...pages, metadata]).entries;
  const manifest = parts.manifest(
    view,
    launchPage,
    files.map(({ path }) => path),
  );
  return packageTree(launchPage, [
    { path: 'imsmanifest.xml', kind: 'text', text: manifest },
    ...controlDocuments.files.map((name): PackageEntry => ({
      path: name,
      kind: 'asset',
      asset: `schemas/${controlDocuments.folder}/${name}`,
    })),
    ...files,
  ]);
}
