/** A facilitator's guide in Word or PDF: what to do when and with what, and the answers. It is for nobody who learns. */

import { checkDocument } from '../../../rules/checks/index.ts';
import { defaultsIn, type OptionsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { guideFlow } from '../../guide/guide-flow.ts';
import { guideView } from '../../guide/guide-view.ts';
import { optionsIn } from '../../options.ts';
import { faultsAs, flowAs } from '../../written-as.ts';
import { guideForm } from './form.ts';

export const guide: ExportFormat<OptionsIn<typeof guideForm>> = {
  id: 'guide',
  form: guideForm,
  options: optionsIn(guideForm),
  defaults: defaultsIn(guideForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language, as }) => {
    const view = guideView(records, module, language);
    if (!view) throw new Error(`no module ${module}`);
    return flowAs(as, guideFlow(view), view.learners);
  },
  inspect: faultsAs,
};
