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
import { hasAll } from '../versions/form.ts';
import { viewsIn } from '../versions/learner-files.ts';
import { changesBetween, losses, type Change, type LossCode } from './changes.ts';
import { identifiersIn } from './identifiers.ts';

/** A package as learners and platforms know it. */
export interface Packed {
  readonly standard: Standard;
  readonly options: CommonOptions;
  /** By language, the original's first; one where the package is in one. */
  readonly contents: ReadonlyMap<string, PackageContent>;
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
    tree,
  }: {
    readonly format: ExportFormat<CommonOptions>;
    readonly standard: Standard;
    readonly options: CommonOptions;
    /** As it was built, where it was. */
    readonly tree?: PackageTree | undefined;
  },
): Packed | null {
  if (!recordOf(records, 'module', module)) return null;
  const view = moduleView(records, module, { language: options.language, audience: 'learner' });
  if (!view || view.units.length === 0) return null;
  const views = hasAll(options) ? viewsIn(records, module) : [view];
  const contents = new Map(views.map((one) => [one.data.language, packageContent(one, standard)]));
  return { standard, options, contents, tree: tree ?? format.build(records, module, options) };
}

export function verdictOf(before: Packed, after: Packed): Verdict {
  const changes: Change[] = [];
  const note = (code: 'format' | 'identifiers' | 'options' | 'words'): number =>
    changes.push({ code, count: 1, items: [] });
  if (before.standard !== after.standard) note('format');
  else if (!sameJson(identifiersIn(before.tree), identifiersIn(after.tree))) note('identifiers');
  changes.push(...changesInAll(before.contents, after.contents));
  const isSame = sameJson(before.tree, after.tree);
  if (changes.length === 0 && !sameJson(before.options, after.options)) note('options');
  if (changes.length === 0 && !isSame) note('words');
  const isLoss = changes.some(({ code }) => isLossCode(code));
  return { is: isLoss ? 'asNew' : isSame ? 'same' : 'safe', changes };
}

/** Of each language against itself, or the original where it is no more: each kind of change once, as often as where it is most. */
function changesInAll(before: Packed['contents'], after: Packed['contents']): readonly Change[] {
  const [original] = after.values();
  const found = new Map<string, Change>();
  for (const [language, content] of before) {
    const now = after.get(language) ?? original;
    for (const change of now ? changesBetween(content, now) : []) {
      if ((found.get(change.code)?.count ?? 0) < change.count) found.set(change.code, change);
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ code }) => isLossCode(code)), ...all.filter(({ code }) => !isLossCode(code))];
}

export function isLossCode(code: string): code is LossCode {
  return (losses as readonly string[]).includes(code);
}
