/** SCORM 1.2: one module as one SCO. */

import type { Finding } from '../../../checks/finding.ts';
import { checkModule } from '../../../checks/index.ts';
import type { RecordId, Records } from '../../../records/record.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import type { PackageEntry } from '../../package-tree.ts';
import { launchPage, pageFiles } from '../../page/files.ts';
import { scorm12Manifest } from './manifest.ts';
import { scorm12Defaults, scorm12Options, type Scorm12Options } from './options.ts';

/** The control documents ship in the package: an LMS that validates must not reach for the network. */
const schemas = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];

export const scorm12: ExportFormat<Scorm12Options> = {
  id: 'scorm12',
  options: scorm12Options,
  defaults: scorm12Defaults,
  check: (records, module): readonly Finding[] => checkModule(records, module),
  build(records: Records, module: RecordId, options: Scorm12Options) {
    const view = moduleView(records, module, { language: options.language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    const files = pageFiles(view).toSorted(byPath);
    const manifest = scorm12Manifest(
      view,
      launchPage,
      files.map((file) => file.path),
      options,
    );
    const entries: PackageEntry[] = [
      { path: 'imsmanifest.xml', kind: 'text', text: manifest },
      ...schemas.map((name): PackageEntry => ({ path: name, kind: 'asset', asset: `schemas/scorm12/${name}` })),
      ...files,
    ];
    return { entries: entries.toSorted(byPath), launch: launchPage };
  },
};

function byPath(a: PackageEntry, b: PackageEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
