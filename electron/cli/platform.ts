/** `modulewright platform FILE --out PATH [--status list] [--formats list] [--language list]`: a catalogue of the modules to be looked at anywhere. */

import { resolve } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { Status } from '../../shared/model/programme/statuses.ts';
import type { FormatId } from '../../shared/output/formats/index.ts';
import { siteLanguages } from '../../shared/output/platform/site-languages.ts';
import { authorText } from '../../shared/words/author.ts';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';
import type { PlatformReport } from '../core/export/export-platform.ts';
import { madeFiles } from '../core/export/made-files.ts';
import { keepPublications } from './keep-publication.ts';
import { withProgramme } from './open.ts';
import { language as spoken, type Outcome } from './report.ts';
import { t } from './say-groups.ts';
import { writing } from './writing.ts';

interface PlatformOptions {
  readonly out: string;
  readonly status?: readonly Status[];
  readonly formats?: readonly FormatId[];
  readonly language?: readonly InterfaceLanguage[];
  /** False where modules are not to be read on it, and where the programme is not to remember it. */
  readonly read?: boolean;
  readonly record?: boolean;
  readonly address?: string;
  readonly json?: boolean;
}

/** The status is 1 when a module or a package stayed out, as a build that goes on would ship less than it was asked for. */
export function writePlatform(path: string, options: PlatformOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async (opened): Promise<Outcome> => {
    const { file, records } = opened;
    const { status: statuses = ['approved'], formats = null, language = [], json = false } = options;
    const out = resolve(options.out);
    const [programme] = records.children(null, 'programme');
    const [first, ...others] = language;
    const languages: readonly [InterfaceLanguage, ...InterfaceLanguage[]] =
      first === undefined ? siteLanguages(programme?.data ?? { languages: [] }) : [first, ...others];
    const request = {
      out,
      assets,
      statuses,
      formats,
      languages,
      preview: options.read !== false,
      address: options.address ?? null,
    };
    const { exportPlatform } = await import('../core/export/export-platform.ts');
    const written = await writing((how) => exportPlatform(file, { ...request, ...how }));
    if (!written.ok) return written;
    const { size, revision, files, modules, gone, ...changes } = written.value;
    const made = await madeFiles(file, files);
    const kept = options.record === false || made.length === 0 ? null : await keepPublications(opened, made);
    if (kept && !kept.ok) process.stderr.write(`${t('replace.notKept')}\n`);
    const reports = modules.map(reportOn);
    const about = { statuses, formats, languages, kept: kept?.ok === true };
    const result = { path: out, size, revision, ...changes, ...about, modules: reports, gone };
    const { written: wrote, unchanged, removed } = changes;
    const told = authorText(spoken, 'platform.changes', { written: wrote, unchanged, removed });
    const left = gone.map(({ code, title }) => `${code}  ${title}: ${authorText(spoken, 'platform.gone')}\n`);
    if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else process.stdout.write(`${reports.map(line).join('')}${left.join('')}${out}  ${told}\n`);
    return ok({ problems: reports.some((one) => one.left || one.packages.some(({ path: at }) => at === null)) });
  });
}

function reportOn({ module: { id, data }, findings, packages }: PlatformReport) {
  return {
    id,
    code: data.code,
    title: data.title,
    status: data.status,
    left: packages === null,
    findings,
    packages: (packages ?? []).map(({ format, placed, changed, findings: own }) => ({
      format,
      path: placed?.path ?? null,
      size: placed?.size ?? null,
      sha256: placed?.sha256 ?? null,
      changed,
      findings: placed === null ? own : [],
    })),
  };
}

function line({ code, title, left, packages }: ReturnType<typeof reportOn>): string {
  const there = packages.filter(({ path }) => path !== null);
  const missing = packages.filter(({ path }) => path === null);
  const said = left
    ? [authorText(spoken, 'packages.out')]
    : [
        authorText(spoken, 'platform.packages', { count: there.length }),
        ...missing.map(({ format }) => `${format}: ${authorText(spoken, 'packages.out')}`),
      ];
  return `${code}  ${title}: ${said.join(' · ')}\n`;
}
