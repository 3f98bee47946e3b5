/** `modulewright export FILE --module CODE --format ID --out PATH [--language xx]`, and the options of the format */

import { basename, resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import { chosenOptions } from './format-options.ts';
import { publicationsIn } from '../../shared/output/publications.ts';
import type { Records } from '../../shared/records/record.ts';
import { authorText } from '../../shared/words/author.ts';
import { closestLearnerLanguage, isReadByNatives, learnerLanguages } from '../../shared/words/learner-languages.ts';
import { keepPublications } from './keep-publication.ts';
import { withProgramme } from './open.ts';
import { isSafe, type Replacing } from '../../shared/output/replace/against.ts';
import { plainReplacing, replacingIn, replacingText } from './replacing.ts';
import { language, type Outcome } from './report.ts';
import { t } from './say-groups.ts';

interface ExportOptions {
  readonly module: string;
  readonly format: string;
  readonly out: string;
  readonly language?: string;
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
    const [programme] = records.children(null, 'programme');
    const wanted = options.module.toLowerCase();
    const module = records
      .children(programme?.id ?? null, 'module')
      .find(({ data }) => data.code.toLowerCase() === wanted);
    if (!module) return fail('module.unknown', { module: options.module });
    const { format, against, json = false } = options;
    const chosen = { language: options.language ?? null, ...chosenOptions({ ...options }) };
    const held = await replacingIn(opened, { module: module.id, format, options: chosen, against });
    if (!held.ok) return held;
    if (against !== undefined) {
      const refused = !isSafe(held.value) && options.asNew !== true;
      if (!json) process.stdout.write(replacingText(held.value, format));
      if (refused && json) process.stdout.write(`${JSON.stringify({ replace: plainHeld(held.value, records) })}\n`);
      if (refused && !json) process.stderr.write(`${t('replace.refused')}\n`);
      if (refused) return ok({ problems: true });
    }
    const cancel = new AbortController();
    process.once('SIGINT', () => cancel.abort());
    const out = resolve(options.out);
    const { exportModule } = await import('../core/export/export-module.ts');
    const { chromiumPrinter } = await import('../core/export/printing/chromium-printer.ts');
    const bar = process.stderr.isTTY ? await progressBar() : null;
    bar?.start(1, 0, { phase: '' });
    const written = await exportModule(file, {
      module: module.id,
      format,
      options: chosen,
      out,
      assets,
      printer: chromiumPrinter,
      signal: cancel.signal,
      onProgress: ({ phase, done, total }) => {
        bar?.setTotal(Math.max(1, total));
        bar?.update(done, { phase });
      },
    });
    bar?.stop();
    if (!written.ok) return written;
    const spoken = closestLearnerLanguage(options.language ?? module.data.language);
    if (!isReadByNatives(spoken))
      process.stderr.write(`${authorText(language, 'packages.unread', { language: learnerLanguages[spoken] })}\n`);
    const { is, last } = held.value;
    // What can no longer be compared is not called safe.
    const said = { verdict: is ?? 'asNew', against: last?.publication.id ?? null };
    const made = { module: module.id, format, written: written.value, file: basename(out), ...said };
    const kept = options.record === false ? null : await keepPublications(path, [made]);
    // On standard error: what came of it is told to whoever reads the other, and the status is that of the export.
    if (kept && !kept.ok) process.stderr.write(`${t('replace.notKept')}\n`);
    const { size, sha256, revision } = written.value;
    const replace = against === undefined ? {} : { replace: plainHeld(held.value, records) };
    const result = { path: out, size, sha256, revision, kept: kept?.ok === true, ...replace };
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${out}  ${size} bytes  sha256 ${sha256}\n`);
    return ok({ problems: false });
  });
}

function plainHeld(held: Replacing, records: Records) {
  return plainReplacing(held, publicationsIn(records));
}

export async function progressBar() {
  const { default: progress } = await import('cli-progress');
  return new progress.SingleBar({
    format: '{phase} [{bar}] {percentage}%',
    stream: process.stderr,
    hideCursor: true,
  });
}
