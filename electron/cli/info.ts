/** `modulewright info FILE [--json]` */

import { ok } from '../../shared/base/result.ts';
import { isExercise } from '../../shared/blocks/exercises.ts';
import type { RecordTable } from '../../shared/records/record.ts';
import { withProgramme } from './open.ts';
import type { Outcome } from './report.ts';

interface Info {
  readonly title: string;
  readonly revision: number;
  readonly languages: readonly string[];
  readonly modules: readonly {
    readonly code: string;
    readonly title: string;
    readonly level: string;
    readonly status: string;
  }[];
  readonly records: Readonly<Record<string, number>>;
  readonly exercises: Readonly<Record<string, number>>;
}

export function printInfo(path: string, { json = false }: { readonly json?: boolean }): Promise<Outcome> {
  return withProgramme(path, async ({ rev, records }) => {
    const info = infoOf(records, rev);
    process.stdout.write(json ? `${JSON.stringify(info, null, 2)}\n` : text(info));
    return ok({ problems: false });
  });
}

function infoOf(records: RecordTable, revision: number): Info {
  const [programme] = records.children(null, 'programme');
  const kinds: Record<string, number> = {};
  const exercises: Record<string, number> = {};
  for (const record of records.all()) {
    kinds[record.kind] = (kinds[record.kind] ?? 0) + 1;
    if (record.kind === 'block' && isExercise(record.data)) {
      exercises[record.data.type] = (exercises[record.data.type] ?? 0) + 1;
    }
  }
  return {
    title: programme?.data.title ?? '',
    revision,
    languages: programme?.data.languages ?? [],
    modules: records
      .children(programme?.id ?? null, 'module')
      .map(({ data: { code, title, level, status } }) => ({ code, title, level, status })),
    records: kinds,
    exercises,
  };
}

function text(info: Info): string {
  const counts = (numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const rows = info.modules.map(
    ({ code, title, level, status }) => `  ${code.padEnd(6)} ${level.padEnd(10)} ${status.padEnd(10)} ${title}`,
  );
  return [
    info.title,
    `revision   ${info.revision}`,
    `languages  ${info.languages.join(', ')}`,
    'modules',
    ...rows,
    `records    ${counts(info.records)}`,
    `exercises  ${counts(info.exercises)}`,
    '',
  ].join('\n');
}
