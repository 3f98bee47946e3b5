/** xAPI: one module that tells a learning record store of itself, launched as `tincan.xml` says. */

import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { checkLanguages } from '../../versions/check.ts';
import { modulePackage } from '../../versions/module-package.ts';
import { isQuiet } from '../../presets/index.ts';
import { platformCheck } from '../../presets/platform-check.ts';
import { xapiForm, type XapiOptions } from './form.ts';
import { inspectTincan, tincanFile, tincanXml } from './tincan.ts';

export const xapi: ExportFormat<XapiOptions> = {
  id: 'xapi',
  form: xapiForm,
  options: optionsIn(xapiForm),
  defaults: defaultsIn(xapiForm),
  check: (records, module, options) =>
    checkLanguages(records, module, options, [platformCheck({ ...options, standard: 'xapi', format: 'xAPI' })]),
  build: (records, module, options) =>
    modulePackage(
      records,
      module,
      { standard: 'xapi', language: options.language, languages: options.languages, quiet: isQuiet(options) },
      (view, launch) => [{ path: tincanFile, kind: 'text', text: tincanXml(view, launch) }],
    ),
  inspect: inspectTincan,
};
