/** PDF: one module on sheets to be printed, with tags, an outline, page numbers and links that work. */

import { checkDocument } from '../../../rules/checks/index.ts';
import { moduleFlow } from '../../flow/module-flow.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { pageFaults } from '../../page/page-faults.ts';
import { flowPrint, printPage } from '../../print/flow-print.ts';
import { pdfForm } from './form.ts';

export const pdf: ExportFormat<CommonOptions> = {
  id: 'pdf',
  form: pdfForm,
  options: optionsIn(pdfForm),
  defaults: defaultsIn(pdfForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    return flowPrint(moduleFlow(view), view);
  },
  inspect: (files) => pageFaults(files, printPage),
};
