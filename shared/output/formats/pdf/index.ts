/** PDF: one module as a book to be printed, with tags, an outline, page numbers and links that work. */

import { checkModule } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { packageTree, type PackageEntry } from '../../package-tree.ts';
import { fontFiles, mediaEntries } from '../../page/files.ts';
import { pageFaults } from '../../page/page-faults.ts';
import { pdfForm } from './form.ts';
import { modulePrint } from './module-print.ts';

const printPage = 'print.html';
const styles = ['print.css'];

export const pdf: ExportFormat<CommonOptions> = {
  id: 'pdf',
  form: pdfForm,
  options: optionsIn(pdfForm),
  defaults: defaultsIn(pdfForm),
  check: (records, module) => checkModule(records, module),
  build: (records, module, { language }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    const text = modulePrint(view, styles);
    return {
      ...packageTree(printPage, [
        { path: printPage, kind: 'text', text },
        { path: 'print.css', kind: 'asset', asset: 'documents/pdf.css' },
        ...fontFiles.map((name): PackageEntry => ({
          path: `fonts/${name}`,
          kind: 'asset',
          asset: `player/fonts/${name}`,
        })),
        ...mediaEntries(view).filter(({ path }) => text.includes(`"${path}"`)),
      ]),
      printed: true,
    };
  },
  inspect: (files) => pageFaults(files, printPage),
};
