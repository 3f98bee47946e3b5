/** Calls about another file: a copy of the open programme, or a programme that modules are brought from. */

import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { asText } from '../json-text.ts';
import { readOther, takeMedia, withOther } from '../merge/other-copy.ts';
import { readProgramme } from '../merge/other-programme.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { Handlers, Workbench } from './handlers.ts';

export function copyHandlers({
  sessions,
  handles,
}: Workbench): Pick<Handlers, `copies.${'read' | 'programme' | 'take'}`> {
  function between<T>(
    { session, file }: { readonly session: string; readonly file: string },
    work: (mine: ProjectFile, other: ProjectFile) => Promise<Result<T>>,
  ): Promise<Result<T>> | Result<T> {
    const mine = sessions.get(session);
    if (!mine) return fail('session.unknown');
    const path = handles.resolve(file);
    return path.ok ? withOther(mine, path.value, (other) => work(mine, other)) : path;
  }
  return {
    'copies.read': async (input) =>
      between(input, async (mine, other) => {
        const read = await readOther(mine, other, null);
        if (!read.ok) return read;
        const { base, theirs, ...copy } = read.value;
        return ok({ name: basename(other.path), base: asText(base), theirs: asText(theirs), ...copy });
      }),
    'copies.programme': async (input) =>
      between(input, async (mine, other) => {
        const read = await readProgramme(mine, other);
        if (!read.ok) return read;
        const { theirs, earlier, ...past } = read.value;
        const states = earlier.map(({ revision, records }) => [revision, asText<readonly AnyRecord[]>(records)]);
        return ok({ name: basename(other.path), theirs: asText(theirs), earlier: Object.fromEntries(states), ...past });
      }),
    'copies.take': async ({ files, ...input }) => between(input, (mine, other) => takeMedia(mine, other, files)),
  };
}
