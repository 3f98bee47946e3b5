/** A Word document: one module to read on paper and to write on, without what is right. */

import { checkDocument } from '../../../rules/checks/index.ts';
import { moduleFlow } from '../../flow/module-flow.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { flowDocument } from '../../word/flow-document.ts';
import { officeFaults } from '../../word/office-faults.ts';
import { docxForm } from './form.ts';

export const docx: ExportFormat<CommonOptions> = {
  id: 'docx',
  form: docxForm,
  options: optionsIn(docxForm),
  defaults: defaultsIn(docxForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    return flowDocument(moduleFlow(view), view);
  },
  inspect: officeFaults,
};
