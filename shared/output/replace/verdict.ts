/** Whether a package can take the place of one that was published earlier, and why not. */

import { sameJson } from '../../base/json.ts';
import type { Records, RecordId } from '../../records/record.ts';
import { recordOf } from '../../records/record.ts';
import type { CommonOptions } from '../form.ts';
import type { ExportFormat } from '../format.ts';
import { moduleView } from '../module-view.ts';
import { packageContent, type PackageContent } from '../page/content.ts';
import type { PackageTree } from '../package-tree.ts';
import type { Standard } from '../tracking/standard.ts';
import { changesBetween, losses, type Change, type LossCode } from './changes.ts';
import { identifiersIn } from './identifiers.ts';

/** A package as learners and platforms know it. */
export interface Packed {
  readonly standard: Standard;
  readonly options: CommonOptions;
  readonly content: PackageContent;
  readonly tree: PackageTree;
}

export interface Verdict {
  readonly is: 'same' | 'safe' | 'asNew';
  /** What is another, losses first; none where nothing is. */
  readonly changes: readonly Change[];
}

/** Null where the records have no such module, or nothing that a learner could open. */
export function packed(
  records: Records,
  module: RecordId,
  {
    format,
    standard,
    options,
  }: { readonly format: ExportFormat<CommonOptions>; readonly standard: Standard; readonly options: CommonOptions },
): Packed | null {
  if (!recordOf(records, 'module', module)) return null;
  const view = moduleView(records, module, { language: options.language, audience: 'learner' });
  if (!view || view.units.length === 0) return null;
  return { standard, options, content: packageContent(view, standard), tree: format.build(records, module, options) };
}

export function verdictOf(before: Packed, after: Packed): Verdict {
  const changes: Change[] = [];
  const note = (code: 'format' | 'identifiers' | 'options' | 'words'): number =>
    changes.push({ code, count: 1, items: [] });
  if (before.standard !== after.standard) note('format');
  else if (!sameJson(identifiersIn(before.tree), identifiersIn(after.tree))) note('identifiers');
  changes.push(...changesBetween(before.content, after.content));
  const isSame = sameJson(before.tree, after.tree);
  if (changes.length === 0 && !sameJson(before.options, after.options)) note('options');
  if (changes.length === 0 && !isSame) note('words');
  const isLoss = changes.some(({ code }) => isLossCode(code));
  return { is: isLoss ? 'asNew' : isSame ? 'same' : 'safe', changes };
}

export function isLossCode(code: string): code is LossCode {
  return (losses as readonly string[]).includes(code);
}
