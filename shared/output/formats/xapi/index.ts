/** xAPI: one module that tells a learning record store of itself, launched as `tincan.xml` says. */

import { checkModule } from '../../../rules/checks/index.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { modulePackage } from '../../page/files.ts';
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
    checkModule(records, module, [platformCheck({ ...options, standard: 'xapi', format: 'xAPI' })]),
  build: (records, module, options) =>
    modulePackage(
      records,
      module,
      { standard: 'xapi', language: options.language, quiet: isQuiet(options) },
      (view, launch) => [{ path: tincanFile, kind: 'text', text: tincanXml(view, launch) }],
    ),
  inspect: inspectTincan,
};
