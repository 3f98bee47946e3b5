/** `modulewright export FILE --module CODE --format ID --out PATH [--language xx]`, and the options of the format */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, ok } from '../../shared/base/result.ts';
import { chosenOptions } from './format-options.ts';
import { authorText } from '../../shared/words/author.ts';
import { closestLearnerLanguage, isReadByNatives, learnerLanguages } from '../../shared/words/learner-languages.ts';
import { withProgramme } from './open.ts';
import { language, type Outcome } from './report.ts';

interface ExportOptions {
  readonly module: string;
  readonly format: string;
  readonly out: string;
  readonly language?: string;
  readonly json?: boolean;
}

export function exportPackage(path: string, options: ExportOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async ({ file, records }) => {
    const [programme] = records.children(null, 'programme');
    const wanted = options.module.toLowerCase();
    const module = records
      .children(programme?.id ?? null, 'module')
      .find(({ data }) => data.code.toLowerCase() === wanted);
    if (!module) return fail('module.unknown', { module: options.module });
    const cancel = new AbortController();
    process.once('SIGINT', () => cancel.abort());
    const { exportModule } = await import('../core/export/export-module.ts');
    const { chromiumPrinter } = await import('../core/export/printing/chromium-printer.ts');
    const bar = process.stderr.isTTY ? await progressBar() : null;
    bar?.start(1, 0, { phase: '' });
    const written = await exportModule(file, {
      module: module.id,
      format: options.format,
      options: {
        ...(options.language === undefined ? {} : { language: options.language }),
        ...chosenOptions({ ...options }),
      },
      out: resolve(options.out),
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
      process.stderr.write(`${authorText(language, 'publish.unread', { language: learnerLanguages[spoken] })}\n`);
    const path = resolve(options.out);
    const sha256 = await sha256Of(path);
    const result = { path, size: written.value.size, sha256 };
    process.stdout.write(
      options.json ? `${JSON.stringify(result)}\n` : `${path}  ${result.size} bytes  sha256 ${sha256}\n`,
    );
    return ok({ problems: false });
  });
}

export async function progressBar() {
  const { default: progress } = await import('cli-progress');
  return new progress.SingleBar({
    format: '{phase} [{bar}] {percentage}%',
    stream: process.stderr,
    hideCursor: true,
  });
}

/** As `sha256sum` tells it, for whoever compares packages by it. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
