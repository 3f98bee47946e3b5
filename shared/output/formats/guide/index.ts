/** A facilitator's guide in Word: what to do when and with what, and the answers. It is for nobody who learns. */

import { checkModule } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { guideFlow } from '../../guide/guide-flow.ts';
import { guideView } from '../../guide/guide-view.ts';
import { optionsIn } from '../../options.ts';
import { flowDocument } from '../../word/flow-document.ts';
import { officeFaults } from '../../word/office-faults.ts';
import { guideForm } from './form.ts';

export const guide: ExportFormat<CommonOptions> = {
  id: 'guide',
  form: guideForm,
  options: optionsIn(guideForm),
  defaults: defaultsIn(guideForm),
  check: (records, module) => checkModule(records, module),
  build: (records, module, { language }) => {
    const view = guideView(records, module, language);
    if (!view) throw new Error(`no module ${module}`);
    return flowDocument(guideFlow(view), view.learners.files);
  },
  inspect: officeFaults,
};
