/** A module that goes into its pilot is remembered as it goes there, wherever its status was changed. */

import { useEffect } from 'react';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useMe } from '../review/me.ts';
import { remember } from '../review/remember.ts';

export function useRememberPilots(programme: ProgrammeDocument): void {
  const { person } = useMe();
  useEffect(
    () =>
      programme.onApplied(({ origin, changes, inverse }) => {
        if (origin === 'undo') return;
        for (const { id, kind, data } of changes.puts)
          if (kind === 'status' && data.to === 'pilot' && inverse.removes.includes(id))
            void remember(programme, person, { why: 'piloted', module: data.module, note: data.why });
      }),
    [programme, person],
  );
}
