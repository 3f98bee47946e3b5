/** `modulewright targets FILE`: the settings for export that are saved in a programme. */

import { ok } from '../../shared/base/result.ts';
import { optionsFrom } from '../../shared/output/publications.ts';
import { targetsIn } from '../../shared/output/targets.ts';
import { withProgramme } from './open.ts';
import type { Outcome } from './report.ts';
import { t } from './say-groups.ts';

export function printTargets(path: string, { json = false }: { readonly json?: boolean }): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const listed = targetsIn(records).map(({ data }) => ({
      name: data.name,
      format: data.format,
      options: optionsFrom(data),
    }));
    const lines = listed.map(({ name, format, options }) => {
      const said = Object.entries(options).flatMap(([option, value]) => (value === null ? [] : `--${option} ${value}`));
      return `${[name, format, ...said].join('  ')}\n`;
    });
    const text = lines.length === 0 ? `${t('replace.noTargets')}\n` : lines.join('');
    process.stdout.write(json ? `${JSON.stringify(listed, null, 2)}\n` : text);
    return ok({ problems: false });
  });
}
