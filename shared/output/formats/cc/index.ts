/** IMS Common Cartridge 1.3: a module as pages and tests of a platform's own, for those that take courses in. */

import { checkDocument } from '../../../rules/checks/index.ts';
import type { CommonOptions } from '../../form.ts';
import { defaultsIn } from '../../form.ts';
import type { ExportFormat } from '../../format.ts';
import { moduleView } from '../../module-view.ts';
import { optionsIn } from '../../options.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../../package-tree.ts';
import { mediaEntries } from '../../page/files.ts';
import { assessmentDocument } from './assessment.ts';
import { cartridgeOf, lookText, stylePath, type Cartridge } from './cartridge.ts';
import { cartridgeCheck } from './check.ts';
import { ccForm } from './form.ts';
import { inspectCartridge } from './inspect.ts';
import { cartridgeManifest, manifestPath } from './manifest.ts';

export const cc: ExportFormat<CommonOptions> = {
  id: 'cc',
  form: ccForm,
  options: optionsIn(ccForm),
  defaults: defaultsIn(ccForm),
  check: (records, module) => checkDocument(records, module, [cartridgeCheck]),
  build: (records, module, { language }) => {
    const view = moduleView(records, module, { language, audience: 'learner' });
    if (!view) throw new Error(`no module ${module}`);
    return build(cartridgeOf(view));
  },
  inspect: inspectCartridge,
};

function build(cartridge: Cartridge): PackageTree {
  const { view, front, units, back } = cartridge;
  const steps = units.flatMap((unit) => unit.steps);
  const pages = [...(front ? [front] : []), ...steps.flatMap(({ page }) => page ?? []), ...back];
  const look = lookText(view);
  const assessments = steps.flatMap((step) => step.assessments);
  return packageTree(pages[0]?.path ?? manifestPath, [
    { path: manifestPath, kind: 'text', text: cartridgeManifest(cartridge) },
    ...pages.map(({ path, text }): PackageEntry => ({ path, kind: 'text', text })),
    ...assessments.map((one): PackageEntry => ({
      path: one.path,
      kind: 'text',
      text: assessmentDocument(view, one),
    })),
    { path: stylePath, kind: 'asset', asset: 'documents/cc.css' },
    ...(look ? [{ ...look, kind: 'text' as const }] : []),
    ...mediaEntries(view),
  ]);
}
