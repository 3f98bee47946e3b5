/** `modulewright review report`: all that was said in a module, in one file. */

import { resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { ReportForm } from '../../shared/output/review-report/forms.ts';
import { closestLanguage } from '../../shared/words/languages.ts';
import { writeReport } from '../core/review/write-report.ts';
import { moduleOf } from './module-of.ts';
import { withProgramme } from './open.ts';
import type { Outcome } from './report.ts';

export interface ReportOptions {
  readonly module: string;
  readonly as: ReportForm;
  readonly out: string;
  readonly json?: boolean;
}

/** In the module's language, as the document that its reviewers had. */
export function writeReviewReport(path: string, options: ReportOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async ({ file, records }) => {
    const module = moduleOf(records, options.module);
    if (!module) return fail('module.unknown', { module: options.module });
    const language = closestLanguage(module.data.language);
    const out = resolve(options.out);
    const written = await writeReport(file, { module: module.id, as: options.as, language, out, assets });
    if (!written.ok) return written;
    const { size } = written.value;
    process.stdout.write(options.json ? `${JSON.stringify({ path: out, size })}\n` : `${out}  ${size} bytes\n`);
    return ok({ problems: false });
  });
}
