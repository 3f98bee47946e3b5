/** Markdown: one module as a text that any editor opens, with its pictures, recordings and files beside it. */

import { checkDocument } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat, PackageFault } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { pathFaults } from '../../package-paths.ts';
import { packageTree, type PackageFiles } from '../../package-tree.ts';
import { mediaEntries } from '../../page/files.ts';
import { mdForm } from './form.ts';
import { moduleText } from './module-text.ts';

const textPath = 'module.md';

export const md: ExportFormat<CommonOptions> = {
  id: 'md',
  form: mdForm,
  options: optionsIn(mdForm),
  defaults: defaultsIn(mdForm),
  check: (records, module) => checkDocument(records, module),
  build: (records, module, { language }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    return packageTree(textPath, [
      { path: textPath, kind: 'text', text: moduleText(view) },
      ...mediaEntries({ ...view, logo: null }),
    ]);
  },
  inspect,
};

function inspect(files: PackageFiles): readonly PackageFault[] {
  const text = files.text(textPath);
  if (text === undefined) return [{ code: 'file.missing', detail: textPath }];
  const paths = new Set(files.paths);
  const asked = [...text.matchAll(/\]\((media\/[\w.-]+)/g)].map(([, path = '']) => path);
  const missing = [...new Set(asked)].filter((path) => !paths.has(path));
  return [...pathFaults(files.paths), ...missing.map((detail) => ({ code: 'file.missing', detail }))];
}
