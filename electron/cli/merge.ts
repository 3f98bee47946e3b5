/** `modulewright merge`: what somebody else did in a copy of a programme, taken into it as one commit. */

import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { idSource } from '../../shared/base/ids.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import { isEmptyChange, RecordTable, type AnyRecord, type Records } from '../../shared/records/record.ts';
import type { Conflict } from '../../shared/review/merge/contest.ts';
import { filesIn, mergeProgrammes } from '../../shared/review/merge/merge-programmes.ts';
import { contestedIn, sayAbout, saySide } from '../../shared/review/merge/say-conflict.ts';
import { placeOf } from '../../shared/review/anchor.ts';
import { compareInWords, type Group } from '../../shared/review/in-words.ts';
import { mayStep, withSteps } from '../../shared/review/status.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import { recordOf } from '../../shared/records/record.ts';
import { compose } from '../../shared/store/compose.ts';
import { readOther, takeMedia, withOther, type OtherCopy } from '../core/merge/other-copy.ts';
import type { ProjectFile } from '../core/project/project-file.ts';
import { whoIsHere } from './me.ts';
import { changeProgramme, withProgramme, type Opened } from './open.ts';
import type { Outcome } from './report.ts';
import { figure, groupText, placeText, plainGroup, t } from './say-groups.ts';
import { revisionNamed } from './versions.ts';

interface MergeOptions {
  readonly base?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function mergeCopy(path: string, other: string, options: MergeOptions): Promise<Outcome> {
  const open = options.dryRun ? withProgramme<Done> : changeProgramme<Done>;
  return open(path, (opened) => withOther(opened.file, resolve(other), (copy) => merged(opened, copy, options)));
}

type Done = { readonly problems: boolean };

async function merged(opened: Opened, other: ProjectFile, options: MergeOptions): Promise<Result<Done>> {
  const { file, rev, records } = opened;
  const at = options.base === undefined ? ok(null) : revisionNamed(opened, options.base);
  if (!at.ok) return at;
  const read = await readOther(file, other, at.value);
  if (!read.ok) return read;
  const [base, theirs] = [read.value.base, read.value.theirs].map(recordsIn) as [RecordTable, RecordTable];
  const result = mergeProgrammes({ base: base.all(), mine: records.all(), theirs: theirs.all() });
  const after = new RecordTable(records.all());
  after.apply(result.changes);
  const groups = compareInWords(records.all(), after.all());
  let [revision, files] = [rev, 0];
  if (!options.dryRun && !(read.value.isKnown && isEmptyChange(result.changes))) {
    const taken = await takeMedia(file, other, filesIn(result.changes));
    if (!taken.ok) return taken;
    const remembered = rememberVersion(records, joined(read.value, rev + 1, other.path));
    const { person: by } = whoIsHere();
    const steps = { by, at: new Date().toISOString(), revision: rev, newId };
    const stepping = withSteps(records, result.changes, steps);
    const may = mayStep(records, stepping);
    if (!may.ok) return may;
    const changes = compose(stepping, remembered);
    const kept = await file.commit({
      commit: `merge ${randomUUID()}`,
      baseRev: rev,
      changes,
      typing: false,
      author: whoIsHere().author,
    });
    if (!kept.ok) return kept;
    [revision, files] = [kept.value.rev, taken.value];
  }
  print({ groups, conflicts: result.conflicts, mine: records, theirs, revision, files }, options);
  return ok({ problems: result.conflicts.length > 0 });
}

function recordsIn(json: string): RecordTable {
  return new RecordTable(JSON.parse(json) as AnyRecord[]);
}

const newId = idSource((length) => randomBytes(length));

function joined({ copy }: OtherCopy, revision: number, path: string): Parameters<typeof rememberVersion>[1] {
  return {
    why: 'joined',
    revision,
    note: path.split(/[\\/]/).at(-1) ?? '',
    copy,
    by: whoIsHere().person,
    at: new Date().toISOString(),
    newId,
  };
}

interface Told {
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  readonly mine: Records;
  readonly theirs: Records;
  readonly revision: number;
  readonly files: number;
}

function print(told: Told, { json = false }: MergeOptions): void {
  const conflicts = told.conflicts.flatMap((conflict) => plainConflict(conflict, told) ?? []);
  if (json) {
    const { revision, files } = told;
    const plain = { revision, files, groups: told.groups.map(plainGroup), conflicts };
    process.stdout.write(`${JSON.stringify(plain, null, 2)}\n`);
    return;
  }
  const lines = [
    told.groups.length === 0 ? `${t('merge.nothing')}\n` : told.groups.map(groupText).join('\n'),
    told.files > 0 ? `${t('merge.files', { count: told.files })}\n` : '',
    conflicts.length > 0 ? `\n${t('merge.contested', { count: conflicts.length })}\n` : '',
    ...conflicts.map(conflictText),
  ];
  process.stdout.write(lines.join(''));
}

function plainConflict(conflict: Conflict, { mine, theirs }: Told) {
  const contested = contestedIn(conflict, mine, theirs);
  if (!contested) return null;
  const { module, page } = placeOf(contested.records, conflict.record);
  const place = {
    module: module === null ? null : (recordOf(contested.records, 'module', module) ?? null),
    page: page === null ? null : (recordOf(contested.records, 'page', page) ?? null),
  };
  const { key, record, is, spot, base, choice } = conflict;
  return {
    key,
    record,
    is,
    field: spot.field,
    place: placeText(place),
    about: sayAbout(contested, t),
    stands: choice,
    mine: { says: saySide(conflict, 'mine', contested, t, figure), value: conflict.mine },
    theirs: { says: saySide(conflict, 'theirs', contested, t, figure), value: conflict.theirs },
    base,
  };
}

function conflictText({ place, about, stands, mine, theirs }: NonNullable<ReturnType<typeof plainConflict>>): string {
  const side = (name: 'mine' | 'theirs', says: string): string => {
    const here = t(name === 'mine' ? 'merge.here' : 'merge.there');
    return `    ${stands === name ? t('merge.stands', { side: here }) : here}: ${says}\n`;
  };
  return `${place}\n  ${about}\n${side('mine', mine.says)}${side('theirs', theirs.says)}`;
}
