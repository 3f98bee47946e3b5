/** `modulewright check FILE [--json]` */

import { ok } from '../../shared/base/result.ts';
import { checkModule } from '../../shared/rules/checks/index.ts';
import { authorText } from '../../shared/words/author.ts';
import { withProgramme } from './open.ts';
import { language, type Outcome } from './report.ts';

/** The status is 1 when any module has an error, or there is none to publish; warnings and hints are only said. */
export function checkProgramme(path: string, { json = false }: { readonly json?: boolean }): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const [programme] = records.children(null, 'programme');
    const modules = records.children(programme?.id ?? null, 'module');
    const found = modules.flatMap((module) =>
      checkModule(records, module.id).map((finding) => ({ module: module.data.code, ...finding })),
    );
    if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else {
      for (const { module, code, severity, params } of found) {
        const say = (part: '' | '.why' | '.do') => authorText(language, `checks.${code}${part}`, params);
        process.stdout.write(
          `${module}  ${authorText(language, `severity.${severity}`)} ${say('')} ${say('.why')} ${say('.do')}\n`,
        );
      }
      const clean = modules.length === 0 ? 'overview.empty' : 'publish.clean';
      if (found.length === 0) process.stdout.write(`${authorText(language, clean)}\n`);
    }
    return ok({ problems: modules.length === 0 || found.some(({ severity }) => severity === 'error') });
  });
}
