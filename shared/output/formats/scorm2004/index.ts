/** SCORM 2004, 4th or 3rd Edition: one module as one SCO. */

import { checkModule } from '../../../rules/checks/index.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { packageTree, type PackageEntry } from '../../package-tree.ts';
import { launchPage, pageFiles } from '../../page/files.ts';
import { inspectScorm } from '../../scorm/inspect.ts';
import { ieeeMetadata, metadataFile } from '../../scorm/lom.ts';
import { schemaVersions, scorm2004Manifest } from './manifest.ts';
import { scorm2004Defaults, scorm2004Options, type Scorm2004Options } from './options.ts';

/** The control documents ship in the package: an LMS that validates must not reach for the network. */
const schemas = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  ...['', 'auxresource', 'control', 'delivery', 'limit', 'objective', 'random', 'rollup', 'seqrule', 'util'].map(
    (part) => `imsss_v1p0${part}.xsd`,
  ),
  'lom.xsd',
  'xml.xsd',
];

export const scorm2004: ExportFormat<Scorm2004Options> = {
  id: 'scorm2004',
  options: scorm2004Options,
  defaults: scorm2004Defaults,
  check: (records, module) => checkModule(records, module),
  build(records, module, options) {
    const view = moduleView(records, module, { language: options.language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    const metadata: PackageEntry = { path: metadataFile, kind: 'text', text: ieeeMetadata(view, launchPage) };
    // Listed like every other file: some platforms unpack only what is.
    const files = packageTree(launchPage, [...pageFiles(view, 'scorm2004'), metadata]).entries;
    const paths = files.map(({ path }) => path);
    const folder = `schemas/scorm2004-${options.edition}`;
    return packageTree(launchPage, [
      { path: 'imsmanifest.xml', kind: 'text', text: scorm2004Manifest(view, launchPage, paths, options) },
      ...schemas.map((name): PackageEntry => ({ path: name, kind: 'asset', asset: `${folder}/${name}` })),
      ...files,
    ]);
  },
  inspect: (files) => inspectScorm(files, { schemaVersions: Object.values(schemaVersions), scormType: 'scormType' }),
};
