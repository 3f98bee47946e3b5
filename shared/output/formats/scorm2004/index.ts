/** SCORM 2004, 3rd or 4th Edition: one module as one SCO. The editions are two formats, as platforms accept the one or the other. */

import { room } from '../../../rules/checks/room.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { isQuiet } from '../../presets/index.ts';
import { platformCheck } from '../../presets/platform-check.ts';
import { inspectScorm } from '../../scorm/inspect.ts';
import { ieeeMetadata } from '../../scorm/lom.ts';
import { scormPackage } from '../../scorm/package.ts';
import { checkShare, programmePackages, type ProgrammeParts } from '../../scorm/programme-package.ts';
import { suspendLimit2004 } from '../../tracking/scorm2004.ts';
import { checkLanguages } from '../../versions/check.ts';
import { hasAll, longestChoice, type Languages } from '../../versions/form.ts';
import { controlDocuments } from './control-documents.ts';
import { scorm2004Form, type Edition, type Scorm2004Options } from './form.ts';
import { schemaVersions, scorm2004Manifest } from './manifest.ts';
import { programmeManifest2004 } from './programme.ts';

const format = 'SCORM 2004';
/** Before what a module suspends stands the language that was chosen. */
const roomFor = (options: Languages) =>
  room({ format, limit: hasAll(options) ? suspendLimit2004 - longestChoice : suspendLimit2004 });

export const scorm2004 = {
  '3rd': edition('scorm2004-3', '3rd'),
  '4th': edition('scorm2004-4', '4th'),
} as const;

function edition(id: string, edition: Edition): ExportFormat<Scorm2004Options> {
  const documents = { files: controlDocuments.files, folder: `scorm2004-${edition}` };
  const programmeParts = (options: Scorm2004Options): ProgrammeParts => ({
    standard: 'scorm2004',
    limit: suspendLimit2004,
    language: options.language,
    quiet: isQuiet(options),
    manifest: (programme) => programmeManifest2004(programme, edition),
    controlDocuments: documents,
  });
  return {
    id,
    form: scorm2004Form,
    options: optionsIn(scorm2004Form),
    defaults: defaultsIn(scorm2004Form),
    check: (records, module, options) =>
      checkLanguages(records, module, options, [
        roomFor(options),
        platformCheck({ ...options, standard: 'scorm2004', format, edition }),
      ]),
    build: (records, module, options) =>
      scormPackage(records, module, {
        standard: 'scorm2004',
        language: options.language,
        languages: options.languages,
        quiet: isQuiet(options),
        metadata: ieeeMetadata,
        manifest: (view, launch, files) => scorm2004Manifest(view, launch, files, edition),
        controlDocuments: documents,
      }),
    buildProgramme: (records, modules, options, mode) =>
      programmePackages[mode](records, modules, programmeParts(options)),
    checkShare: (records, module, { preset }, share) =>
      checkShare(records, module, { ...share, format, limit: suspendLimit2004, preset }),
    inspect: (files) => inspectScorm(files, { schemaVersions: [schemaVersions[edition]], scormType: 'scormType' }),
  };
}
