/** `modulewright salvage FILE [--out PATH]` */

import { basename, dirname, extname, join, resolve } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import { authorText } from '../../shared/words/author.ts';
import { saysOf } from '../../shared/words/salvage-sentences.ts';
import { salvageWords } from '../../shared/words/salvage-words.ts';
import { salvage } from '../core/project/salvage/salvage.ts';
import { language, type Outcome } from './report.ts';

interface SalvageOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** Status 1 when something could not be saved. */
export async function salvageFile(file: string, { out, json = false }: SalvageOptions): Promise<Outcome> {
  const path = resolve(file);
  const name = authorText(language, 'salvage.copy', { name: basename(path, extname(path)) });
  const target = out === undefined ? join(dirname(path), `${name}.mwp`) : resolve(out);
  const salvaged = await salvage(path, target, salvageWords(language));
  if (!salvaged.ok) return salvaged;
  const report = salvaged.value;
  const lines = saysOf(report, target, (key, ...values) => authorText(language, key, ...values));
  process.stdout.write(json ? `${JSON.stringify({ path: target, ...report })}\n` : `${lines.join('\n')}\n`);
  return ok({ problems: report.damaged + report.dropped + report.made + report.lostFiles.length > 0 });
}
