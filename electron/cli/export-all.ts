/** `modulewright export FILE --all --format ID --out PATH [--status list] [--mode id]`: the whole programme, with a report on each module. */

import { resolve } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { Severity } from '../../shared/base/finding.ts';
import { statuses, type Status } from '../../shared/model/programme/statuses.ts';
import type { ProgrammeMode } from '../../shared/output/programme/modes.ts';
import { authorText } from '../../shared/words/author.ts';
import type { ModuleReport } from '../core/export/export-programme.ts';
import { sha256Of } from '../core/export/sha256-of.ts';
import { progressBar } from './export.ts';
import { chosenOptions } from './format-options.ts';
import { withProgramme } from './open.ts';
import { language, type Outcome } from './report.ts';

interface AllOptions {
  readonly format: string;
  readonly out: string;
  readonly status?: readonly Status[];
  readonly mode?: ProgrammeMode;
  readonly language?: string;
  readonly json?: boolean;
}

const unless: readonly Status[] = statuses.filter((status) => status !== 'archived');

/** The status is 1 when a module stayed out, as a build that goes on would ship less than it was asked for. */
export function exportAll(path: string, options: AllOptions, assets: string): Promise<Outcome> {
  const { format, mode = 'zip', status = unless } = options;
  return withProgramme(path, async ({ file }) => {
    const cancel = new AbortController();
    process.once('SIGINT', () => cancel.abort());
    const { exportProgramme } = await import('../core/export/export-programme.ts');
    const { chromiumPrinter } = await import('../core/export/printing/chromium-printer.ts');
    const bar = process.stderr.isTTY ? await progressBar() : null;
    bar?.start(1, 0, { phase: '' });
    const out = resolve(options.out);
    const written = await exportProgramme(file, {
      mode,
      format,
      options: {
        ...(options.language === undefined ? {} : { language: options.language }),
        ...chosenOptions({ ...options }),
      },
      statuses: status,
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
    const { size, modules } = written.value;
    const sha256 = await sha256Of(out);
    const reports = modules.map(reportOn);
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ path: out, size, sha256, format, mode, modules: reports }, null, 2)}\n`);
    } else {
      process.stdout.write(reports.map(line).join(''));
      process.stdout.write(`${out}  ${size} bytes  sha256 ${sha256}\n`);
    }
    return ok({ problems: reports.some((one) => one.left) });
  });
}

/** What a program reads of a module: what became of it, and everything that was found, the platform's own warnings apart. */
function reportOn({ module: { id, data }, findings, written }: ModuleReport) {
  return {
    id,
    code: data.code,
    title: data.title,
    status: data.status,
    left: findings.some(({ severity }) => severity === 'error'),
    path: written?.path ?? null,
    size: written?.size ?? null,
    sha256: written?.sha256 ?? null,
    findings: findings.filter(({ code }) => !code.startsWith('platform.')),
    platform: findings.filter(({ code }) => code.startsWith('platform.')),
  };
}

function line({ code, title, left, path, size, findings, platform }: ReturnType<typeof reportOn>): string {
  const all = [...findings, ...platform];
  const count = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  const said = [
    authorText(language, 'packages.errors', { count: count('error') }),
    authorText(language, 'packages.warnings', { count: count('warning') }),
    ...(left ? [authorText(language, 'packages.out')] : []),
    ...(path === null ? [] : [`${path}  ${size} bytes`]),
  ];
  const warnings = platform.map((one) => `      ${authorText(language, `checks.${one.code}`, one.params)}\n`);
  return `${code}  ${title}: ${said.join(' · ')}\n${warnings.join('')}`;
}
