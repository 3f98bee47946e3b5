/** HTML: one module as a site of one page, which opens from any web server or disk and keeps progress in the reader's browser. */

import { checkModule } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { pageFaults } from '../../page/page-faults.ts';
import { modulePackage } from '../../page/files.ts';
import { htmlForm } from './form.ts';

export const html: ExportFormat<CommonOptions> = {
  id: 'html',
  form: htmlForm,
  options: optionsIn(htmlForm),
  defaults: defaultsIn(htmlForm),
  check: (records, module) => checkModule(records, module),
  build: (records, module, { language }) => modulePackage(records, module, { standard: 'web', language }),
  inspect: pageFaults,
};
