/** HTML: one module as a site of one page, which opens from any web server or disk and keeps progress in the reader's browser. */

import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { optionsIn } from '../../options.ts';
import { pageFaults } from '../../page/page-faults.ts';
import { checkLanguages } from '../../versions/check.ts';
import { modulePackage } from '../../versions/module-package.ts';
import { htmlForm, type HtmlOptions } from './form.ts';

export const html: ExportFormat<HtmlOptions> = {
  id: 'html',
  form: htmlForm,
  options: optionsIn(htmlForm),
  defaults: defaultsIn(htmlForm),
  check: (records, module, options) => checkLanguages(records, module, options, []),
  build: (records, module, { language, languages }) =>
    modulePackage(records, module, { standard: 'web', language, languages }),
  inspect: pageFaults,
};
