/** cmi5: one module as a course with one assignable unit, whose statements go where the platform says. */

import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { checkLanguages } from '../../versions/check.ts';
import { modulePackage } from '../../versions/module-package.ts';
import { isQuiet } from '../../presets/index.ts';
import { platformCheck } from '../../presets/platform-check.ts';
import { courseStructure, courseStructureFile, inspectCourse } from './course-structure.ts';
import { cmi5Form, type Cmi5Options } from './form.ts';

export const cmi5: ExportFormat<Cmi5Options> = {
  id: 'cmi5',
  form: cmi5Form,
  options: optionsIn(cmi5Form),
  defaults: defaultsIn(cmi5Form),
  check: (records, module, options) =>
    checkLanguages(records, module, options, [platformCheck({ ...options, standard: 'cmi5', format: 'cmi5' })]),
  build: (records, module, options) =>
    modulePackage(
      records,
      module,
      { standard: 'cmi5', language: options.language, languages: options.languages, quiet: isQuiet(options) },
      (view, launch) => [{ path: courseStructureFile, kind: 'text', text: courseStructure(view, launch) }],
    ),
  inspect: inspectCourse,
};
