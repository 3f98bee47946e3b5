/** `modulewright export FILE --module CODE --format ID | --target NAME --out PATH [--language xx]`, and the options of the format */

import { basename, resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import { publicationsIn } from '../../shared/output/publications.ts';
import { isSafe } from '../../shared/output/replace/against.ts';
import { goingWith } from '../../shared/output/versions/load-words.ts';
import { authorText } from '../../shared/words/author.ts';
import { closestLearnerLanguage, isReadByNatives, learnerLanguages } from '../../shared/words/learner-languages.ts';
import { madeFiles } from '../core/export/made-files.ts';
import { keepPublications } from './keep-publication.ts';
import { moduleOf } from './module-of.ts';
import { withProgramme } from './open.ts';
import { packingOf, type PackingWords } from './packing.ts';
import { plainReplacing, replacingIn, replacingText } from './replacing.ts';
import { language, type Outcome } from './report.ts';
import { t } from './say-groups.ts';
import { writing } from './writing.ts';

interface ExportOptions extends PackingWords {
  readonly module: string;
  readonly out: string;
  /** A number as `published` lists it, or `last`. */
  readonly against?: string;
  readonly asNew?: boolean;
  /** False where the programme is not to remember it. */
  readonly record?: boolean;
  readonly json?: boolean;
}

export function exportPackage(path: string, options: ExportOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async (opened): Promise<Outcome> => {
    const { file, records } = opened;
    const module = moduleOf(records, options.module);
    if (!module) return fail('module.unknown', { module: options.module });
    const { against, json = false } = options;
    const packing = packingOf(records, options);
    if (!packing.ok) return packing;
    const { format, options: chosen } = packing.value;
    const held =
      against === undefined ? null : await replacingIn(opened, { module: module.id, format, options: chosen, against });
    if (held && !held.ok) return held;
    const replace = held ? { replace: plainReplacing(held.value, publicationsIn(records)) } : {};
    if (held && !json) process.stdout.write(replacingText(held.value, format));
    if (held && !isSafe(held.value) && options.asNew !== true) {
      if (json) process.stdout.write(`${JSON.stringify(replace)}\n`);
      else process.stderr.write(`${t('replace.refused')}\n`);
      return ok({ problems: true });
    }
    const out = resolve(options.out);
    const { exportModule } = await import('../core/export/export-module.ts');
    const request = { module: module.id, format, options: chosen, out, assets };
    const written = await writing((how) => exportModule(file, { ...request, ...how }));
    if (!written.ok) return written;
    for (const { data } of goingWith(records, module.id, chosen)) {
      const spoken = closestLearnerLanguage(chosen.language ?? data.language);
      if (!isReadByNatives(spoken))
        process.stderr.write(`${authorText(language, 'packages.unread', { language: learnerLanguages[spoken] })}\n`);
    }
    const { file: made, tree } = written.value;
    const files = [{ module: module.id, format, written: made, file: basename(out), tree }];
    const kept = options.record === false ? null : await keepPublications(opened, await madeFiles(file, files));
    // On standard error: what came of it is told to whoever reads the other, and the status is that of the export.
    if (kept && !kept.ok) process.stderr.write(`${t('replace.notKept')}\n`);
    const { size, sha256, revision } = made;
    const result = { path: out, size, sha256, revision, kept: kept?.ok === true, ...replace };
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${out}  ${size} bytes  sha256 ${sha256}\n`);
    return ok({ problems: false });
  });
}
