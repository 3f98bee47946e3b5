/** What `modulewright merge` says: what comes in, in words, and where both say something else. */

import { recordOf, type Records } from '../../shared/records/record.ts';
import { placeOf } from '../../shared/review/anchor.ts';
import type { Group } from '../../shared/review/in-words.ts';
import type { Conflict } from '../../shared/review/merge/contest.ts';
import { contestedIn, sayAbout, saySide } from '../../shared/review/merge/say-conflict.ts';
import { figure, groupText, placeText, plainGroup, t } from './say-groups.ts';

export interface Told {
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  readonly mine: Records;
  readonly theirs: Records;
  readonly revision: number;
  readonly files: number;
}

/** `more`: what the machine-readable answer says beside. */
export function printMerged(told: Told, json: boolean, more: Readonly<Record<string, unknown>> = {}): void {
  const conflicts = told.conflicts.flatMap((conflict) => plainConflict(conflict, told) ?? []);
  if (json) {
    const { revision, files } = told;
    const plain = { revision, files, ...more, groups: told.groups.map(plainGroup), conflicts };
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
