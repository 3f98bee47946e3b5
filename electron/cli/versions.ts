/** `modulewright versions | diff`: what a programme was, and what differs between two of its states, in words. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { SittingDone } from '../../shared/ipc/versions.ts';
import type { AnyRecord, RecordOf, Records } from '../../shared/records/record.ts';
import { compareInWords } from '../../shared/review/in-words.ts';
import { versionNamed, versionsIn } from '../../shared/review/versions.ts';
import type { ProjectFile } from '../core/project/project-file.ts';
import { withProgramme, type Opened } from './open.ts';
import type { Outcome } from './report.ts';
import { groupText, momentOf, plainGroup, t } from './say-groups.ts';

export function printVersions(path: string, { json = false }: { readonly json?: boolean }): Promise<Outcome> {
  return withProgramme(path, async ({ file, rev, records }) => {
    const sittings = await allSittings(file);
    if (!sittings.ok) return sittings;
    const versions = versionsIn(records);
    if (json) {
      const told = { revision: rev, versions: versions.map(plainVersion), sittings: sittings.value };
      process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    } else {
      const lines = [
        ...versions.map((version) => ({ rev: version.data.revision, line: versionLine(records, version) })),
        ...sittings.value.map((sitting) => ({ rev: sitting.to, line: sittingLine(sitting) })),
      ];
      const newestFirst = lines.sort((a, b) => b.rev - a.rev);
      process.stdout.write(newestFirst.map(({ line }) => `${line}\n`).join(''));
    }
    return ok({ problems: false });
  });
}

async function allSittings(file: ProjectFile): Promise<Result<readonly SittingDone[]>> {
  const all: SittingDone[] = [];
  for (let before: number | null = null; ;) {
    const page = await file.sittings(before);
    if (!page.ok) return page;
    all.push(...page.value.sittings);
    if (!page.value.more) return ok(all);
    before = all.at(-1)?.from ?? 0;
  }
}

function plainVersion({ id, data: { by, ...data } }: RecordOf<'version'>) {
  return { id, ...data, by: by?.name ?? null };
}

function versionLine(records: Records, { data: { name, why, by, at, revision, module } }: RecordOf<'version'>): string {
  const about = module === null ? undefined : records.get(module);
  const code = about?.kind === 'module' ? about.data.code : '';
  const said = [name, t(`versions.why.${why}`), code, by?.name ?? '', momentOf(at)];
  return [String(revision).padStart(6), ...said.filter(Boolean)].join('  ');
}

function sittingLine({ from, to, author, ended, isUpgrade, blocks, others, said }: SittingDone): string {
  const range = from === to ? String(to) : `${from}–${to}`;
  const much = isUpgrade
    ? t('versions.upgraded')
    : [
        blocks > 0 ? t('versions.blocks', { count: blocks }) : '',
        others > 0 ? t('versions.others', { count: others }) : '',
        said > 0 ? t('versions.said', { count: said }) : '',
      ]
        .filter(Boolean)
        .join(', ');
  const parts = [author || t('versions.nobody'), momentOf(ended), much];
  return [range.padStart(6), ...parts.filter(Boolean)].join('  ');
}

export function printDifference(
  path: string,
  first: string,
  second: string | undefined,
  { json = false }: { readonly json?: boolean },
): Promise<Outcome> {
  return withProgramme(path, async (opened) => {
    const [before, after] = [await stateNamed(opened, first), await stateNamed(opened, second ?? 'now')];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const groups = compareInWords(before.value.records, after.value.records);
    if (json) {
      const told = {
        from: before.value.revision,
        to: after.value.revision,
        groups: groups.map(plainGroup),
      };
      process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    } else process.stdout.write(groups.length === 0 ? `${t('versions.same')}\n` : groups.map(groupText).join('\n'));
    return ok({ problems: false });
  });
}

/** `now`, a revision by its number, the name of a version, or why there is one: `sent`, `published` and so on. */
async function stateNamed(
  { file, rev, records }: Opened,
  name: string,
): Promise<Result<{ readonly revision: number; readonly records: Iterable<AnyRecord> }>> {
  if (name.toLowerCase() === 'now') return ok({ revision: rev, records: records.all() });
  const revision = revisionNamed({ rev, records }, name);
  if (!revision.ok) return revision;
  const state = await file.snapshotAt(revision.value);
  return state.ok ? ok({ revision: revision.value, records: state.value }) : state;
}

export function revisionNamed({ rev, records }: Pick<Opened, 'rev' | 'records'>, name: string): Result<number> {
  const number = /^\d+$/.test(name) ? Number(name) : null;
  const isRevision = number !== null && number >= 1 && number <= rev;
  const revision = versionNamed(records, name)?.data.revision ?? (isRevision ? number : null);
  return revision === null || revision > rev ? fail('version.unknown', { version: name }) : ok(revision);
}
