/** A workbook in Word or PDF: what participants do in a module, with room to write and without what is right. */

import { checkDocument } from '../../../rules/checks/index.ts';
import { workbookFlow } from '../../flow/workbook-flow.ts';
import { defaultsIn, type OptionsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { faultsAs, flowAs } from '../../written-as.ts';
import { workbookForm } from './form.ts';

export const workbook: ExportFormat<OptionsIn<typeof workbookForm>> = {
  id: 'workbook',
  form: workbookForm,
  options: optionsIn(workbookForm),
  defaults: defaultsIn(workbookForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language, as, content }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    return flowAs(as, workbookFlow(view, content), view);
  },
  inspect: faultsAs,
};
