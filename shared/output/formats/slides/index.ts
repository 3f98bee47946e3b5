/** Slides for a room: what a module says in short, and in the notes what is only for whoever runs it. */

import { checkDocument } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { guideView } from '../../guide/guide-view.ts';
import { optionsIn } from '../../options.ts';
import { slidesOf } from '../../slides/slides-of-guide.ts';
import { slidesPackage } from '../../slides/slides-package.ts';
import { officeFaults } from '../../word/office-faults.ts';
import { slidesForm } from './form.ts';

export const slides: ExportFormat<CommonOptions> = {
  id: 'slides',
  form: slidesForm,
  options: optionsIn(slidesForm),
  defaults: defaultsIn(slidesForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language }) => {
    const view = guideView(records, module, language);
    if (!view) throw new Error(`no module ${module}`);
    return slidesPackage(slidesOf(view), view.learners);
  },
  inspect: officeFaults,
};
