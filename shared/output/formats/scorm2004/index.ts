/** SCORM 2004, 4th or 3rd Edition: one module as one SCO. */

import { checkModule } from '../../../rules/checks/index.ts';
import { room } from '../../../rules/checks/room.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { platformCheck } from '../../presets/platform-check.ts';
import { inspectScorm } from '../../scorm/inspect.ts';
import { ieeeMetadata } from '../../scorm/lom.ts';
import { scormPackage } from '../../scorm/package.ts';
import { suspendLimit2004 } from '../../tracking/scorm2004.ts';
import { controlDocuments } from './control-documents.ts';
import { scorm2004Form, type Scorm2004Options } from './form.ts';
import { schemaVersions, scorm2004Manifest } from './manifest.ts';

const format = 'SCORM 2004';
const ownRoom = room({ format, limit: suspendLimit2004 });

export const scorm2004: ExportFormat<Scorm2004Options> = {
  id: 'scorm2004',
  form: scorm2004Form,
  options: optionsIn(scorm2004Form),
  defaults: defaultsIn(scorm2004Form),
  check: (records, module, { preset, edition }) =>
    checkModule(records, module, [ownRoom, platformCheck({ preset, standard: 'scorm2004', format, edition })]),
  build: (records, module, options) =>
    scormPackage(records, module, {
      standard: 'scorm2004',
      language: options.language,
      metadata: ieeeMetadata,
      manifest: (view, launch, files) => scorm2004Manifest(view, launch, files, options),
      controlDocuments: { files: controlDocuments.files, folder: `scorm2004-${options.edition}` },
    }),
  inspect: (files) => inspectScorm(files, { schemaVersions: Object.values(schemaVersions), scormType: 'scormType' }),
};
