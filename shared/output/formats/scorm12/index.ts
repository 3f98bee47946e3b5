/** SCORM 1.2: one module as one SCO. */

import { room } from '../../../rules/checks/room.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { isQuiet } from '../../presets/index.ts';
import { platformCheck } from '../../presets/platform-check.ts';
import { inspectScorm } from '../../scorm/inspect.ts';
import { imsMetadata } from '../../scorm/lom.ts';
import { scormPackage } from '../../scorm/package.ts';
import { programmeManifest } from '../../scorm/programme-manifest.ts';
import { checkShare, programmePackages, type ProgrammeParts } from '../../scorm/programme-package.ts';
import { suspendLimit12 } from '../../tracking/scorm12.ts';
import { checkLanguages } from '../../versions/check.ts';
import { hasAll, longestChoice, type Languages } from '../../versions/form.ts';
import { controlDocuments } from './control-documents.ts';
import { scorm12Form, type Scorm12Options } from './form.ts';
import { namespaces, scorm12Manifest } from './manifest.ts';

const format = 'SCORM 1.2';
/** Before what a module suspends stands the language that was chosen. */
const roomFor = (options: Languages) =>
  room({ format, limit: hasAll(options) ? suspendLimit12 - longestChoice : suspendLimit12 });

const documents = { files: controlDocuments.files, folder: 'scorm12' };

function programmeParts(options: Scorm12Options): ProgrammeParts {
  return {
    standard: 'scorm12',
    limit: suspendLimit12,
    language: options.language,
    quiet: isQuiet(options),
    // `adlcp:prerequisites` (CAM 1.2, 2.3.5.1) stays out: it is optional, and few platforms follow it.
    manifest: (programme) => programmeManifest(programme, { namespaces, version: '1.2', scormType: 'adlcp:scormtype' }),
    controlDocuments: documents,
  };
}

export const scorm12: ExportFormat<Scorm12Options> = {
  id: 'scorm12',
  form: scorm12Form,
  options: optionsIn(scorm12Form),
  defaults: defaultsIn(scorm12Form),
  check: (records, module, options) =>
    checkLanguages(records, module, options, [
      roomFor(options),
      platformCheck({ ...options, standard: 'scorm12', format }),
    ]),
  build: (records, module, options) =>
    scormPackage(records, module, {
      standard: 'scorm12',
      language: options.language,
      languages: options.languages,
      quiet: isQuiet(options),
      metadata: imsMetadata,
      manifest: scorm12Manifest,
      controlDocuments: documents,
    }),
  buildProgramme: (records, modules, options, mode) =>
    programmePackages[mode](records, modules, programmeParts(options)),
  checkShare: (records, module, { preset }, share) =>
    checkShare(records, module, { ...share, format, limit: suspendLimit12, preset }),
  inspect: (files) => inspectScorm(files, { schemaVersions: ['1.2'], scormType: 'scormtype' }),
};
