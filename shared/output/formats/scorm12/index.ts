/** SCORM 1.2: one module as one SCO. */

import { checkModule } from '../../../rules/checks/index.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { packageTree, type PackageEntry } from '../../package-tree.ts';
import { launchPage, pageFiles } from '../../page/files.ts';
import { inspectScorm } from '../../scorm/inspect.ts';
import { imsMetadata, metadataFile } from '../../scorm/lom.ts';
import { scorm12Manifest } from './manifest.ts';
import { scorm12Defaults, scorm12Options, type Scorm12Options } from './options.ts';

/** The control documents ship in the package: an LMS that validates must not reach for the network. */
const schemas = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];

export const scorm12: ExportFormat<Scorm12Options> = {
  id: 'scorm12',
  options: scorm12Options,
  defaults: scorm12Defaults,
  check: (records, module) => checkModule(records, module),
  build(records, module, options) {
    const view = moduleView(records, module, { language: options.language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    const metadata: PackageEntry = { path: metadataFile, kind: 'text', text: imsMetadata(view, launchPage) };
    // Listed like every other file: some platforms unpack only what is.
    const files = packageTree(launchPage, [...pageFiles(view, 'scorm12'), metadata]).entries;
    const paths = files.map(({ path }) => path);
    return packageTree(launchPage, [
      { path: 'imsmanifest.xml', kind: 'text', text: scorm12Manifest(view, launchPage, paths) },
      ...schemas.map((name): PackageEntry => ({ path: name, kind: 'asset', asset: `schemas/scorm12/${name}` })),
      ...files,
    ]);
  },
  inspect: (files) => inspectScorm(files, { schemaVersions: ['1.2'], scormType: 'scormtype' }),
};
