/** `modulewright export FILE --all --format ID | --target NAME --out PATH [--status list] [--mode id] [--against last]`: the whole programme, with a report on each module. */

import { resolve } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { Severity } from '../../shared/base/finding.ts';
import { statuses, type Status } from '../../shared/model/programme/statuses.ts';
import type { MadeFile } from '../../shared/output/publications.ts';
import type { ProgrammeMode } from '../../shared/output/programme/modes.ts';
import { authorText } from '../../shared/words/author.ts';
import type { ModuleReport } from '../core/export/export-programme.ts';
import { madeFiles } from '../core/export/made-files.ts';
import { keepPublications } from './keep-publication.ts';
import { withProgramme } from './open.ts';
import { packingOf, type PackingWords } from './packing.ts';
import { allText, areSafe, plainAll, replacingAll } from './replacing-all.ts';
import { language, type Outcome } from './report.ts';
import { t } from './say-groups.ts';
import { writing } from './writing.ts';

interface AllOptions extends PackingWords {
  readonly out: string;
  readonly status?: readonly Status[];
  readonly mode?: ProgrammeMode;
  /** `last` is all that it may be: a number is of one module. */
  readonly against?: string;
  readonly asNew?: boolean;
  /** False where the programme is not to remember it. */
  readonly record?: boolean;
  readonly json?: boolean;
}

const unless: readonly Status[] = statuses.filter((status) => status !== 'archived');

/**
 * The status is 1 when a module stayed out, as a build that goes on would ship less than it was asked for, and when with `against`
 * learners in progress would lose something.
 */
export function exportAll(path: string, options: AllOptions, assets: string): Promise<Outcome> {
  const { mode = 'zip', status = unless, json = false } = options;
  return withProgramme(path, async (opened): Promise<Outcome> => {
    const packing = packingOf(opened.records, options);
    if (!packing.ok) return packing;
    const { format, options: chosen } = packing.value;
    const held =
      options.against === undefined ? null : await replacingAll(opened, { statuses: status, format, options: chosen });
    if (held && !held.ok) return held;
    const replace = held ? { replace: plainAll(opened, held.value) } : {};
    if (held && !json) process.stdout.write(allText(held.value, format));
    if (held && !areSafe(held.value) && options.asNew !== true) {
      if (json) process.stdout.write(`${JSON.stringify(replace)}\n`);
      else process.stderr.write(`${t('replace.refused')}\n`);
      return ok({ problems: true });
    }
    const out = resolve(options.out);
    const { exportProgramme } = await import('../core/export/export-programme.ts');
    const request = { mode, format, options: chosen, statuses: status, out, assets };
    const written = await writing((how) => exportProgramme(opened.file, { ...request, ...how }));
    if (!written.ok) return written;
    const { size, sha256, revision, modules, files } = written.value;
    const made = await madeFiles(opened.file, files);
    const kept = options.record === false || made.length === 0 ? null : await keepPublications(opened, made);
    if (kept && !kept.ok) process.stderr.write(`${t('replace.notKept')}\n`);
    const reports = modules.map((one) => reportOn(one, made));
    const about = { format, mode, options: chosen, statuses: status, kept: kept?.ok === true };
    const result = { path: out, size, sha256, revision, ...about, ...replace, modules: reports };
    if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else process.stdout.write(`${reports.map(line).join('')}${out}  ${size} bytes  sha256 ${sha256}\n`);
    return ok({ problems: reports.some((one) => one.left) });
  });
}

/** What a program reads of a module: what became of it, and everything that was found, the platform's own warnings apart. */
function reportOn({ module: { id, data }, findings, written }: ModuleReport, made: readonly MadeFile[]) {
  return {
    id,
    code: data.code,
    title: data.title,
    status: data.status,
    left: findings.some(({ severity }) => severity === 'error'),
    path: written?.path ?? null,
    size: written?.size ?? null,
    sha256: written?.sha256 ?? null,
    /** Of its file in the place of the one before; null where it has none of its own. */
    verdict: made.find(({ module }) => module === id)?.verdict ?? null,
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
