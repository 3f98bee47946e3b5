/** What is said of each module of a programme in the place of what was published of it: `export --all --against last`. */

import { ok, type Result } from '../../shared/base/result.ts';
import type { Status } from '../../shared/model/programme/statuses.ts';
import type { CommonOptions } from '../../shared/output/form.ts';
import { chosenModules } from '../../shared/output/programme/chosen-modules.ts';
import { publicationsIn } from '../../shared/output/publications.ts';
import { isSafe, type Replacing } from '../../shared/output/replace/against.ts';
import type { RecordOf } from '../../shared/records/record.ts';
import type { Opened } from './open.ts';
import { plainReplacing, replacingIn, replacingText } from './replacing.ts';

interface HeldModule {
  readonly module: RecordOf<'module'>;
  readonly held: Replacing;
}

interface Asked {
  readonly statuses: readonly Status[];
  readonly format: string;
  readonly options: CommonOptions;
}

export async function replacingAll(
  opened: Opened,
  { statuses, format, options }: Asked,
): Promise<Result<readonly HeldModule[]>> {
  const all: HeldModule[] = [];
  for (const module of chosenModules(opened.records, statuses, options)) {
    const held = await replacingIn(opened, { module: module.id, format, options, against: 'last' });
    if (!held.ok) return held;
    all.push({ module, held: held.value });
  }
  return ok(all);
}

/** What was never published takes nobody's place. */
export function areSafe(all: readonly HeldModule[]): boolean {
  return all.every(({ held }) => isSafe(held));
}

export function allText(all: readonly HeldModule[], format: string): string {
  return all
    .map(({ module: { data }, held }) => `${data.code}  ${data.title}: ${replacingText(held, format)}`)
    .join('');
}

/** For programs that read it. */
export function plainAll({ records }: Opened, all: readonly HeldModule[]) {
  const publications = publicationsIn(records);
  return all.map(({ module, held }) => ({ module: module.data.code, ...plainReplacing(held, publications) }));
}
