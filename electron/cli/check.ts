/** `modulewright check FILE [--format ID] [--json]` */

import type { Finding } from '../../shared/base/finding.ts';
import { ok } from '../../shared/base/result.ts';
import { formatIds, formats, isFormat } from '../../shared/output/formats/index.ts';
import type { RecordId, Records } from '../../shared/records/record.ts';
import { gravestFirst } from '../../shared/rules/checks/index.ts';
import { standingOf } from '../../shared/rules/acceptances.ts';
import { authorText } from '../../shared/words/author.ts';
import { withProgramme } from './open.ts';
import { language, type Outcome } from './report.ts';

interface CheckOptions {
  readonly format?: string;
  readonly json?: boolean;
}

/** The status is 1 when any module has an error, or there is none to publish; warnings and hints are only said. */
export function checkProgramme(path: string, { format, json = false }: CheckOptions): Promise<Outcome> {
  const checking = checkIn(format !== undefined && isFormat(format) ? [format] : formatIds);
  return withProgramme(path, async ({ records }) => {
    const check = await checking;
    const [programme] = records.children(null, 'programme');
    const modules = records.children(programme?.id ?? null, 'module');
    const found = modules.flatMap(({ id, data: { code } }) => {
      const { open, accepted } = standingOf(records, id, check(records, id));
      return [
        ...open.map((finding) => ({ module: code, ...finding, accepted: null })),
        ...accepted.map(({ finding, acceptance }) => ({ module: code, ...finding, accepted: acceptance.data.reason })),
      ];
    });
    if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else {
      for (const { module, code, severity, params, accepted } of found) {
        const say = (part: '' | '.why' | '.do') => authorText(language, `checks.${code}${part}`, params);
        const said = accepted === null ? `${say('')} ${say('.why')} ${say('.do')}` : `${say('')} (${accepted})`;
        const grave = authorText(language, accepted === null ? `severity.${severity}` : 'severity.accepted');
        process.stdout.write(`${module}  ${grave} ${said}\n`);
      }
      const clean = modules.length === 0 ? 'packages.noModules' : 'packages.clean';
      if (found.length === 0) process.stdout.write(`${authorText(language, clean)}\n`);
    }
    return ok({ problems: modules.length === 0 || found.some(({ severity }) => severity === 'error') });
  });
}

/** What is found in any of these formats, each thing once. */
async function checkIn(ids: typeof formatIds): Promise<(records: Records, module: RecordId) => readonly Finding[]> {
  const loaded = await Promise.all(ids.map((id) => formats[id].load()));
  return (records, module) => {
    const found = loaded.flatMap((format) => format.check(records, module, format.defaults));
    return gravestFirst([...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()]);
  };
}
